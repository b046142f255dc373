/** Lines that a program or a company puts under every mail: "Sent from my iPhone", legal notices. */

const DEVICES =
  "iphone|ipad|ios|mac|android|samsung|galaxy|xperia|huawei|xiaomi|redmi|oppo|nokia|blackberry|windows|mobile|mobil|mobiltelefon|handy|smartphone|tablet|outlook|gmail|yahoo|aol|mail|proton|sparrow|spark|gmx|web\\.de|móvil|celular|teléfono|telefone|telemóvel|téléphone|mobiel";
const DEVICE_NAME = `(?:\\S{1,20} ){0,6}\\S{0,20}(?:${DEVICES})\\b.{0,60}`;

const DEVICE = new RegExp(
  `^\\s*(?:${[
    "sent (?:from|via|using) my [^,.!?]{1,50}\\.?",
    `sent (?:from|via|with|using) ${DEVICE_NAME}`,
    "get outlook for (?:ios|android|mac).{0,60}",
    "(?:von|vom) meine[mr]? [^,.!?]{1,50} gesendet\\.?",
    `gesendet (?:von|mit|über|via) ${DEVICE_NAME}`,
    "diese nachricht wurde (?:von|mit) .{0,80} gesendet\\.?",
    "outlook für (?:ios|android) .{0,60}|holen sie sich outlook für .{0,60}",
    "envoyé (?:de|depuis) mon [^,.!?]{1,50}\\.?",
    `envoyé (?:de|depuis|avec|à partir de|via) ${DEVICE_NAME}`,
    "(?:télécharger|obtenez) outlook pour .{0,60}",
    "enviado (?:desde|do|de) (?:mi|meu|o meu) [^,.!?]{1,50}\\.?",
    `enviado (?:desde|do|de|da|con|com|via|a partir d[oe]) ${DEVICE_NAME}`,
    "(?:obtener|obter o|descargar) outlook para .{0,60}",
    "inviato da(?:l mio)? \\S.{0,50}",
    "(?:verzonden|verstuurd) (?:vanaf|met|via) (?:mijn )?\\S.{0,50}",
    "via mobile",
  ].join("|")})\\s*$`,
  "iu",
);

/** How a legal notice begins. It counts when two of the words of such notices follow. */
const NOTICE_OPENS =
  /^[\s*_]*(?:(?:this|the|diese|dieses|der inhalt|die information|die in dieser|ce|cet|les? (?:informations?|contenu)|este|esta|el contenido|la información|o conteúdo|as informações)\b.{0,50}\b(?:e-?mails?|message|mail|communication|transmission|nachricht|courriel|mensaje|correo|mensagem)\b)/iu;
const NOTICE_WORDS =
  /confiden[tc]|vertraulich|privileged|intended|recipient|addressee|attachment|attached|disclos|sole(?:ly)? |legally|entity|empfänger|anhäng|rechtlich|geschützt|bestimmt|destinataire|destinatari|pièces jointes|exclusi|adjunto|anexos|privileg|strict/giu;

const FOOTER = new RegExp(
  `^\\s*[*_]*(?:${[
    "confidentiality (?:notice|note|statement)",
    "(?:legal )?disclaimer\\s*[:*]",
    "if you (?:are not the intended|(?:have )?received? this (?:e-?mail|message|communication) (?:in error|by mistake))",
    "(?:please )?(?:consider|think of|think about) the environment before",
    "vertraulichkeitshinweis|haftungsausschluss\\s*:",
    "avis de confidentialité|aviso (?:legal|de confidencialidade?)\\b",
    "(?:registered office|registered in england|company (?:no|number|reg)\\b\\.?:? ?[\\w ]*\\d)",
  ].join("|")})`,
  "iu",
);

/** A line that says what the mail was written on. */
export function isDeviceLine(line: string): boolean {
  return line.length <= 120 && DEVICE.test(line);
}

/** A line that begins a legal or company footer. All that follows belongs to it. */
export function opensFooter(line: string): boolean {
  const head = line.slice(0, 400);
  if (FOOTER.test(head)) return true;
  if (!NOTICE_OPENS.test(head)) return false;
  return new Set((head.toLowerCase().match(NOTICE_WORDS) ?? []).map((word) => word.trim())).size >= 2;
}
