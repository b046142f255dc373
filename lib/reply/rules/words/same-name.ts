/** Whether two words may be the same name. */

/** Written out in Latin letters in more than one way. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ø/g, "o"],
  [/[łľ]/g, "l"],
  [/[đð]/g, "d"],
  [/þ/g, "th"],
  [/ı/g, "i"],
];
const TWO_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, "ae"],
  [/[öø]/g, "oe"],
  [/ü/g, "ue"],
  [/å/g, "aa"],
];

/** Small letters without accents and marks. */
export function folded(name: string): string {
  let out = name.toLowerCase();
  for (const [from, to] of LETTERS) out = out.replace(from, to);
  return out
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .normalize("NFC");
}

/** "Müller" as "mueller". */
function spelledOut(name: string): string {
  let out = name.toLowerCase().normalize("NFC");
  for (const [from, to] of TWO_LETTERS) out = out.replace(from, to);
  return folded(out);
}

/** Full names, a colon, and the short forms that any of them may have. Full names of one line are different names. */
const SHORT_FORMS: readonly (readonly [full: ReadonlySet<string>, short: ReadonlySet<string>])[] = [
  "alexander alexandru aleksander aleksandr alessandro alejandro: alex alec xander sasha sascha lex sandy ali",
  "alexandra aleksandra alessandra alejandra: alex alexa lexi sasha sascha sandra sandy lex ali ally",
  "andrew andreas andrzej andrei: andy drew",
  "andrea: andi andy",
  "anthony antonio anton: tony toni ant",
  "antonia: toni",
  "barbara: barb babs basia",
  "benjamin benedict bennett: ben benny benji",
  "catherine katherine kathryn katharina katarzyna caterina catalina ekaterina: cat kate katie cathy kathy kath kat kitty kasia katja katya trina",
  "charles: charlie chuck chas",
  "charlotte: charlie lottie",
  "christopher christian kristian: chris kris kit topher",
  "christina christine kristina cristina kristin: chris kris christy chrissie tina kit",
  "daniel: dan danny",
  "daniela danielle daniella: dan danny dani",
  "david: dave davey davy dai",
  "deborah debra: deb debbie debs",
  "dorothy dorothea: dot dottie dora thea",
  "edward edmund edwin eduardo: ed eddie ted teddy ned",
  "eleanor eleonora ellen helen helena elena: ellie nell nora lena nelly leni",
  "elizabeth elisabeth elisabetta: liz lizzie beth betty betsy eliza lisa libby elsie ellie bess lise lilibet",
  "emily emilia emma: em emmy millie emi",
  "eugene evgeny: gene zhenya",
  "francis francesco franz francisco: frank fran franny frankie paco pancho",
  "frances francesca franziska francisca: fran franny frankie franzi cesca",
  "frederick friedrich federico: fred freddie freddy fritz rick",
  "frederica federica: fred freddie",
  "gabriel: gabe gabi",
  "gabriella gabrielle gabriela: gabi gaby",
  "geoffrey: geoff",
  "jeffrey: jeff",
  "georgina georgia: georgie gina",
  "gerald gerard: gerry jerry",
  "geraldine: gerry",
  "gregory grigory: greg gregor",
  "harold henry: harry hal hank",
  "harriet henrietta: hattie hettie",
  "heinrich: heiner heinz",
  "isabel isabella isabelle isobel: izzy bella belle isa",
  "jacob jakob: jake jack kuba",
  "james: jim jimmy jamie jem",
  "jacqueline: jackie jacqui",
  "jennifer: jenny jen jenna jenni",
  "jessica: jess jessie",
  "john: jack johnny jon jonny",
  "johannes: hans jan hannes johann",
  "jonathan: jon jonny jonnie",
  "joanna johanna joanne: jo hanna",
  "joseph giuseppe: joe joey jo beppe",
  "jose: pepe",
  "josephine josephina: jo josie josy",
  "joshua: josh",
  "judith: judy jude",
  "julian julius: jules",
  "julia juliana juliet julianne: jules julie",
  "kenneth: ken kenny",
  "laurence lawrence lorenz: larry laurie lars",
  "laura lauren: laurie lori",
  "leonard leonardo: leon leo len lenny",
  "leonora leonie: leo lea nora",
  "leslie lesley: les",
  "louis luis ludwig: lou louie",
  "louise luisa: lou lulu",
  "madeleine madeline magdalena: maddie maddy magda lena leni",
  "margaret margarita margarethe: margaux maggie meg megan peggy greta marge margie daisy madge rita gretchen",
  "maria mary marie miriam: molly polly mia mimi",
  "martin: marty",
  "martina: tina",
  "matthew matteo matthias mateusz: matt matty mats",
  "maximilian maxwell: max",
  "maxine: max",
  "michael mikhail miguel michal: mike mick mickey micky misha",
  "michelle: shelly chelle",
  "michaela: mika michi",
  "mohammed muhammad mohamed mohamad: mo",
  "nathan nathaniel: nate nat",
  "natalie natalia natasha natacha: nat tasha",
  "nicholas nicolas nikolai nikolas nikolaus: nick nicky nico niko nik klaus",
  "nicola nicole: nick nicky nico nikki niki",
  "oliver: ollie olli",
  "olivia: ollie liv livvy",
  "pamela: pam pammy",
  "patrick: pat paddy rick",
  "patricia: pat patty trish tricia patsy",
  "peter pietro: pete",
  "philip phillip felipe: phil pip",
  "philippa: pip pippa",
  "rachel rachael: rae rach",
  "raymond ramon: ray",
  "rebecca rebekah: becky becca beck",
  "richard ricardo riccardo: rick ricky rich richie dick",
  "robert roberto: rob robbie bob bobby bert robin",
  "roberta: robbie bobbie",
  "ronald: ron ronnie",
  "veronica: ron ronnie roni vera",
  "rosalind rosemary: rose rosie ros roz",
  "samuel: sam sammy",
  "samantha: sam sammy",
  "sarah sara: sally sadie",
  "sebastian: seb bastian basti",
  "sophia sofia zofia sophie: sofie zosia soph",
  "stephen steven stefan: steve stevie",
  "stephanie stefanie: steph stevie steffi",
  "susan susanna suzanne: sue susie suzie sanne",
  "sylvia silvia: sylvie silvie syl",
  "tamara: tammy tam toma",
  "theodore: theo ted teddy",
  "theodora: theo thea dora",
  "theresa teresa: terry tess tessa resi",
  "terence terrence: terry tel",
  "thomas tomas tomasz: tom tommy thom tomek",
  "timothy: tim timmy",
  "valerie valentina: val",
  "valentin: val",
  "victor viktor: vic vick",
  "victoria viktoria: vic vicky vick tori",
  "vincent vincenzo: vince vinny enzo",
  "walter: wally walt",
  "wilhelmina: mina minna billie",
  "william: will bill billy willy liam",
  "wilhelm: willi willy",
  "winifred: winnie",
  "winston: win winnie",
  "zachary: zach zack",
].map((line) => {
  const [full = "", short = ""] = line.split(": ");
  return [new Set(full.split(" ")), new Set(short.split(" "))];
});

/** Full names that begin another one, often the other sex's: "Paul" is no short form of Paulina. */
const WHOLE_NAMES: ReadonlySet<string> = new Set([
  ...SHORT_FORMS.flatMap(([full]) => [...full]),
  ..."adrian bernard carl emil georg george georges henri jan jean karl marc marco mark marta martha paul rene simon valentin".split(
    " ",
  ),
]);

function areShortForms(a: string, b: string): boolean {
  return SHORT_FORMS.some(([full, short]) => (full.has(a) && short.has(b)) || (full.has(b) && short.has(a)));
}

/** Letters of one script can be held against each other, of two they can't. */
function script(name: string): string {
  if (/\p{Script=Latin}/u.test(name)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(name)) return "cyrillic";
  if (/\p{Script=Greek}/u.test(name)) return "greek";
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
    ? "east"
    : "other";
}

/** Names in one script, that can be told apart by their letters. */
export function comparable(a: string, b: string): boolean {
  return script(a) === script(b);
}

/**
 * True for the same name in another spelling of its letters, a short form, an initial.
 * @param loose endings may differ too, as in languages that inflect names
 */
export function sameName(written: string, known: string, loose = false): boolean {
  const a = folded(written);
  const b = folded(known);
  if (a === b || spelledOut(written) === b || spelledOut(written) === spelledOut(known)) return true;
  if (a === "" || b === "") return false;
  // "M." for Marta.
  if ([...a].length === 1 || [...b].length === 1) return a.charAt(0) === b.charAt(0);
  if (areShortForms(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Dev" for Devon; "Bennet" for Bennett is a slip.
  const begins = short.length >= 3 && long.length - short.length >= 2 && long.startsWith(short);
  if (begins && !WHOLE_NAMES.has(short)) return true;
  return loose && short.length >= 3 && a.slice(0, short.length - 1) === b.slice(0, short.length - 1);
}

/** Letters that differ, a swap of neighbours counting as one; more than `most` is not told apart. */
function lettersApart(a: string, b: string, most = 2): number {
  const [x, y] = [folded(a).slice(0, 30), folded(b).slice(0, 30)];
  if (Math.abs(x.length - y.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let i = 1; i <= x.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= y.length; j += 1) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = last;
    last = row;
  }
  return last[y.length] ?? 0;
}

/** Nearly a name of four letters or more, but not it. */
export function isSlipOf(written: string, known: string): boolean {
  const shorter = Math.min(folded(written).length, folded(known).length);
  return shorter >= 4 && !sameName(written, known) && lettersApart(written, known) <= (shorter >= 7 ? 2 : 1);
}
