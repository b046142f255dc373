/** Which words of English can be the verb of a clause, by closed lists and endings; a part-of-speech tagger errs too often. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

export const BE = set("is are was were am isn't aren't wasn't weren't");
export const HAVE = set("has have had hasn't haven't hadn't");
const DO = set("do does did don't doesn't didn't");
const MODAL = set("can can't cannot could couldn't will won't wouldn't would");

/** Past forms that are no participles: nothing but the verb of a clause. */
const PURE_PAST = set(
  "came went took saw gave broke wrote spoke did ate drove fell rang began grew knew chose froze stole threw tore wore woke flew sank shrank drank sang swam rose blew drew hid bit forgot was were",
);
/** Past forms that also serve as participles. */
const OPEN_PAST = set(
  "said told got made sent paid bought left lost found kept heard held stood sat cut put set read felt met led lent spent slept built burnt taught caught brought thought meant let shut hit hurt cost split spread packed rang hung stuck swung slid won sold dealt leaked spilt burst bent fed fled cast dug stayed went",
);
const PARTICIPLES = set(
  "been gone come done seen taken given written spoken broken eaten driven fallen rung begun grown known chosen frozen stolen thrown torn worn woken flown sunk shrunk drunk sung risen blown drawn hidden bitten forgotten run become shown swollen proven got made sent paid bought left lost found kept heard held stood sat cut put set read felt met led lent spent slept built burnt taught caught brought thought meant let shut hit hurt cost split spread hung stuck sold said told had burst bent fed won dealt",
);

/** Verbs of the present that customers tell of things and people with; the third person. */
const PRESENT = set(
  "says shows keeps works stops goes comes leaks looks smells costs crashes freezes fails loads opens closes starts runs needs wants asks tells gives takes makes gets sends hangs drops falls turns switches disconnects logs flashes beeps rattles squeaks sticks hurts stands sits stays remains belongs leads points displays lists contains covers fits matches appears seems disappears repeats refuses rejects declines accepts blocks ignores jumps flickers buzzes hums vibrates drips spins rubs shuts locks jams expires means claims states insists arrives leaves rings reads tastes begins hits continues happens cuts overheats wobbles catches lasts finishes bounces rocks stinks lights retains owes returns creaks picks offers pays bills charges estimates includes requires allows lets counts mentions refers carries holds burns plays moves cries bites limps sleeps eats drinks wakes crosses offers applies agrees advises recommends expects promises quotes ends changes rubs tips slips comes belongs freezes scratches squeals whistles clicks hangs logs loses overflows floods opens returns refunds connects reconnects updates downloads uploads",
);
/** The same as bare forms: for "you", "I", "we" and plurals. */
const BARE = set(
  "say show keep work stop go come leak look smell cost crash freeze fail load open close start run need want ask tell give take make get send hang drop fall turn switch disconnect log flash beep rattle squeak stick hurt stand sit stay remain belong lead point display list contain cover fit match appear seem disappear repeat refuse reject decline accept block ignore jump flicker buzz hum vibrate drip spin rub shut lock jam expire mean claim state insist arrive leave ring read taste begin hit continue happen overheat wobble catch last finish bounce see use live have rock stink retain owe creak pick offer pay bill charge estimate include require allow let count mention refer carry hold burn play move cry bite limp sleep eat drink wake cross apply agree advise recommend promise quote end change tip slip lose return refund connect update download upload",
);
/** Words that are never an adjective or a noun behind "is": "the pen is not press". */
const NEVER_STATE = set(
  "press come arrive receive send pay agree wait need have work go get take give make buy happen know want see say tell refund deliver fix solve reply answer connect charge load start stop accept leave show ask play try contain appear bring believe become begin",
);
const INTRANSITIVE = set(
  "arrived worked stopped happened appeared failed crashed started turned disappeared expired looked seemed smelled smelt tasted waited replied answered called phoned asked promised claimed wanted needed tried refused decided explained showed opened stayed lasted leaked existed",
);
/** Ends in -ed, but is no past form. */
const NOT_PAST = set(
  "need feed bed red speed seed shed wed indeed hundred bleed breed exceed proceed succeed weed creed greed embed unlimited limited used-to sacred naked wicked detailed supposed advanced",
);

function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || isRegularPast(word);
}

export function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word) && /^[a-z-]+$/.test(word);
}

/** True for a form that can only be the past of a verb, never a participle behind a noun. */
export function isSurelyPast(word: string): boolean {
  return PURE_PAST.has(word) || INTRANSITIVE.has(word);
}

export function isPast(word: string): boolean {
  return PURE_PAST.has(word) || OPEN_PAST.has(word) || isRegularPast(word);
}

export function isPresent(word: string): boolean {
  return PRESENT.has(word);
}

export function isBare(word: string): boolean {
  return BARE.has(word);
}

/** "is", "hasn't", "can't": the first word of a verb with helpers. */
export function isHelper(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || DO.has(word) || MODAL.has(word);
}

/** Words that may stand between the parts of a verb. */
export function isAdverb(word: string): boolean {
  return (
    /^(?:not|never|still|also|just|only|already|now|even|again|all|both|then|always|ever|yet|since|once|twice|nearly|almost|often|soon|first|each|too|so|now|ever|no longer|longer|quite|rather|very)$/.test(
      word,
    ) ||
    (word.length > 4 &&
      word.endsWith("ly") &&
      !/^(?:reply|supply|family|apply|july|only|daily|italy|assembly|monthly|weekly)$/.test(word))
  );
}

/**
 * True where `next`, the first word after `helper` and its adverbs, can go on with it: "has arrived", "isn't ready",
 * "didn't come"; false for "didn't came", "have pay", "is not press". Empty for the end of the clause.
 */
export function goesOn(helper: string, next: string): boolean {
  if (BE.has(helper)) {
    if (next === "") return false;
    return !NEVER_STATE.has(next) && !PURE_PAST.has(next) && !isHelper(next);
  }
  if (HAVE.has(helper))
    return (
      isParticiple(next) ||
      /^(?:a|an|the|my|our|your|his|her|its|their|no|any|some|to|nothing|none|one|two|three|four|five|six|seven|eight|nine|ten|several|many|more|both|all|another|trouble|access|only|enough|different|other|\d\S*|[£$€]\d\S*|quotation)$/.test(
        next,
      ) ||
      (next.length > 4 && /[^su]s$/.test(next) && !PRESENT.has(next))
    );
  if (next === "" || next.endsWith("ing") || isHelper(next)) return next === "have" || next === "do";
  return (
    !isRegularPast(next) &&
    !PURE_PAST.has(next) &&
    !PRESENT.has(next) &&
    next !== "received" &&
    next !== "got"
  );
}
