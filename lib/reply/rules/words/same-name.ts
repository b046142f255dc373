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

const SHORT_FORMS: readonly (readonly string[])[] = [
  "alexander alexandra alexandru aleksandra alessandro alessandra alejandro alejandra sasha sascha alex xander lex sandra sandy ali",
  "andrew andreas andrea andrzej andy drew andi",
  "anthony antonia antonio anton tony toni ant",
  "barbara barb babs basia",
  "benjamin benedict bennett ben benny benji",
  "catherine katherine kathryn katharina katarzyna caterina catalina kate katie cathy kathy kat kitty kasia katja katya trina",
  "charles charlotte carl charlie chuck chas lottie",
  "christopher christian christina christine kristina cristina chris kris christy tina kit chrissie topher",
  "daniel daniela danielle dan danny dani",
  "david dave davey davy dai",
  "deborah debra deb debbie debs",
  "dorothy dorothea dot dottie dora thea",
  "edward edmund edwin eduardo ed eddie ted teddy ned",
  "eleanor ellen helen helena elena ellie nell nora lena nelly leni",
  "elizabeth elisabeth elisabetta liz lizzie beth betty betsy eliza lisa libby elsie ellie bess lise lilibet",
  "emily emilia emma em emmy millie emi",
  "eugene gene evgeny zhenya",
  "francis frances francesca francesco franziska francisco frank fran franny paco pancho franzi cesca frankie",
  "frederick frederica friedrich federico fred freddie freddy fritz rick",
  "gabriel gabriella gabrielle gabriele gabe gabi gaby",
  "geoffrey jeffrey geoff jeff",
  "george georgina georgia giorgio jorge georgie gina",
  "gerald gerard geraldine gerry jerry",
  "gregory grigory greg gregor",
  "harold henry harriet harry hal hank hattie heinrich",
  "isabel isabella isabelle isobel izzy bella belle isa",
  "jacob jakob james jacqueline jake jim jimmy jamie jem jack jackie jacqui kuba",
  "jennifer jenny jen jenna",
  "jessica jess jessie",
  "john johannes jonathan johanna juan jon jack johnny jonny joan hans jan hannes",
  "joseph josephine josef josé giuseppe joe joey jo josie pepe josh beppe",
  "joshua josh",
  "judith judy jude",
  "julia juliana julian juliet jules julie",
  "kenneth ken kenny",
  "laurence lawrence laura lauren larry laurie lars lori",
  "leonard leonardo leonora leon leo len lenny",
  "leslie lesley les",
  "louis louise luis luisa ludwig lou louie",
  "madeleine madeline magdalena maddie maddy magda lena leni",
  "margaret margarita margarethe margaux maggie meg megan peggy greta marge margie daisy madge rita gretchen",
  "maria mary marie miriam molly polly mia mimi may",
  "martin martina marty tina",
  "matthew matteo matthias mateusz matt matty mats",
  "maximilian maxwell maxine max",
  "michael michelle michaela mikhail miguel michal mike mick mickey micky misha shelly michi",
  "mohammed muhammad mohamed mohamad mo",
  "nathan nathaniel nate nat natalie natalia natasha natacha tasha",
  "nicholas nicolas nicola nicole nikolai nikolas nick nicky nico klaus niko nik colette",
  "oliver olivia ollie olli liv livvy",
  "pamela pam pammy",
  "patrick patricia pat paddy trish patty tricia patsy rick",
  "peter pedro pietro pete",
  "philip phillip philippa felipe phil pip",
  "rachel rachael rae",
  "raymond ramon ray",
  "rebecca rebekah becky becca beck",
  "richard ricardo riccardo rick ricky rich richie dick",
  "robert roberto roberta rob robbie bob bobby bert robin",
  "ronald veronica ron ronnie roni",
  "rosalind rosemary rose rosie ros roz",
  "samuel samantha sam sammy",
  "sarah sara sally sadie",
  "sebastian seb bastian basti",
  "sophia sophie sofia zofia sofie zosia",
  "stephen steven stephanie stefan stefanie steve steph stevie steffi",
  "susan susanna suzanne sue susie suzie sanne",
  "sylvia silvia sylvie silvie syl",
  "tamara tammy tam toma",
  "theodore theodora theo ted teddy",
  "theresa teresa terry tess tessa resi",
  "terence terrence terry tel",
  "thomas tomas tomasz tom tommy thom tomek",
  "timothy tim timmy",
  "valerie valentina val valentin",
  "victor victoria viktor viktoria vic vicky vick tori",
  "vincent vincenzo vince vinny enzo",
  "walter wally walt",
  "wilhelmina wilhelm william guillermo will bill billy willy liam mina minna",
  "winifred winston win winnie",
  "zachary zach zack",
].map((line) => line.split(" "));

function areShortForms(a: string, b: string): boolean {
  return SHORT_FORMS.some((names) => names.includes(a) && names.includes(b));
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
  if (short.length >= 3 && long.length - short.length >= 2 && long.startsWith(short)) return true;
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
