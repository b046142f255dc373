/**
 * Letters and endings that few languages write, for messages too short to hold a frequent word.
 * A word that matches counts for each language named with it.
 */
export const HINTS: readonly (readonly [codes: readonly string[], pattern: RegExp])[] = [
  [["de"], /ß|^ü|äu|ungen$|ung$|lich$|keit$|ieren$|^(?:ge|ver|be|zer|ent)\p{L}{3,}(?:t|en)$/u],
  [["de", "sv", "fi"], /ä/u],
  [["de", "sv", "fi", "tr", "hu"], /ö/u],
  [["de", "tr", "hu"], /ü/u],
  [["fr"], /œ|ê|û|^(?:l|d|j|c|qu|n|s|m)'\p{L}|eux$|ouv|eau$|(?:er|ez)-/u],
  [["fr", "pt"], /ç[aouãõ]/u],
  [["fr", "it"], /[èù]/u],
  [["fr", "pt", "es", "it", "hu", "cs"], /é/u],
  [["es"], /ñ|ción$|ciones$|mente$|aron$|ieron$|^¿|ó$|[aei]do$/u],
  [["es", "pt", "hu", "cs"], /[áíú]/u],
  [["pt"], /ã|õ|ç|ção$|ções$|mente$|nh[ao]s?$|lh[aeo]|ou$/u],
  [["it"], /zion[ei]$|mente$|gli|tto$|tta$|cch|ggi|[àòì]$|^(?:dell|nell|sull|all|dall|l|un|d|c|dov)'\p{L}/u],
  [["nl"], /ij|aa[nrtkl]|oo[rntkl]|uu[rt]|ee[nrlt]$|lijk|heid$|tje$|^ge\p{L}+(?:en|d|t)$|sch[^aeiouwlmnr]/u],
  [["sv", "no", "da"], /å/u],
  [["no", "da"], /[øæ]/u],
  [["sv"], /ningen$|arna$|orna$|erna$|ade$|skt$/u],
  [["pl"], /[łąęśćńźż]|sz|cz|rz|dz|owa|nie$|ego$|ych$|łem$|łam$/u],
  [
    ["tr"],
    /[şğıİ]|iyor|ıyor|uyor|üyor|l[ae]r[ıi]|d[ıi]m$|m[ıi]y?or|s[ıi]n[ıi]z|iniz$|ınız$|ebilir|abilir|mek$|mak$/u,
  ],
  [["cs"], /[ěřů]|ž|š/u],
  [["hu"], /[őű]|sz|gy|ás$|és$/u],
  [["ro"], /[ășțâ]/u],
  [["fi"], /[äö]{2}|yy|ää|kk[aeio]|ssa$|ssä$|lla$|llä$|nen$/u],
  [["vi"], /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  [
    ["en"],
    /n't$|'(?:re|ll|ve|m|d|s)$|ght|^wh|^th[aeir]|ould$|ough|^kn|[aeiou]ck$|[^n]ing$|ness$|shed$|tion$|ly$|ful$/u,
  ],
];
