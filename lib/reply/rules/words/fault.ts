/** Who takes the blame in a draft. Patterns read straight apostrophes. */

/** "We" or "I" say plainly that it was theirs to do right. */
const OWNED =
  /\b(?:(?:our|my) (?:\w+ )?(?:mistake|fault|error|failure|failing|oversight|doing|side|end|part|job|slip|bad)\b|(?:we|I|our (?!systems?\b|software|app\b|website|computers?|carrier|courier|partner|supplier|provider|platform|servers?\b)[\w-]+(?: team)?) (?:should(?:n't| not)? have|ought to have|failed|forgot|missed|overlooked|got (?:it|this|that|your \w+) wrong|made (?:a|an|the|this) (?:\w+ )?(?:mistake|error)|let you down|sent (?:you )?(?:the wrong|out the wrong)|did not|didn't|hadn't|had not|mixed|messed|dropped|lost|broke|cancelled on|picked the wrong|packed the wrong|(?:was|were) (?:wrong|too slow|at fault|to blame)|wrongly|mistakenly|kept you waiting|cut|put|charged|gave you the wrong|misread|mislaid)\b|(?:that|this|it)(?:'s| is| was) (?:on|down to) (?:us|me)\b|(?:we|I) (?:take|accept) (?:full |the )?(?:responsibility|blame)|slipped past (?:us|our|my)|should(?:n't| not) have happened)/i;

/** The draft takes it on, in whatever words. */
export function ownsFault(body: string): boolean {
  return OWNED.test(body);
}
