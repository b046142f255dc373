/** How often the customer has had to write or call, where they count it themselves. */

const ORDINAL: Readonly<Record<string, string>> = {
  second: "twice",
  "2nd": "twice",
  third: "three times",
  "3rd": "three times",
  fourth: "four times",
  "4th": "four times",
  fifth: "five times",
  "5th": "five times",
  sixth: "six times",
  "6th": "six times",
};
const NTH = Object.keys(ORDINAL).join("|");
const TIME_I = new RegExp(
  `\\b(${NTH}) time (?:now )?(?:that )?(?:I|we)(?:'m|'ve| am| have|'re| are)? (?:now )?(?:had to |having to )?(?:(writ\\w*|wrote|e-?mail\\w*|messag\\w*)|(call\\w*|r[iau]ng\\w*|phon\\w*)|contact\\w*)`,
  "i",
);
const LETTER = new RegExp(
  `(?:^|\\bmy |\\bis the |\\bnow the )(${NTH}) (?:(e-?mail|mail|message|letter)|(call|phone call))\\b`,
  "im",
);
const TIMES =
  /\b(?:I|we)(?:'ve| have)? (?:now |already )?(?:(written|wrote|e-?mailed|messaged)|(called|rung|rang|phoned)|contacted)(?: to)?(?: you| your \w+| support| customer service)? (?:now |already )?((?:three|four|five|six|seven|eight|nine|ten|\d{1,2}) times|twice)\b/i;
const NO_ANSWER =
  /\b(?:nobody|no one|no-one|none of you) (?:has |have |ever |even )*(?:answers?|answered|repl(?:ies|ied)|respond\w*)|\bno (?:reply|answer|response)\b|\b(?:heard nothing|never heard|haven't heard)\b/i;

/** "write three times to get an answer", to follow "You should not have had to"; null where they do not count. */
export function againIn(message: string): string | null {
  const text = message.replace(/[\u2018\u2019]/g, "'");
  const nth = TIME_I.exec(text) ?? LETTER.exec(text);
  const times = nth === null ? TIMES.exec(text) : null;
  const wrote = nth?.[2] ?? times?.[1];
  const called = nth?.[3] ?? times?.[2];
  const count = nth === null ? times?.[3]?.toLowerCase() : ORDINAL[(nth[1] ?? "").toLowerCase()];
  if (count === undefined) return null;
  const verb = wrote !== undefined ? "write" : called !== undefined ? "call" : "contact us";
  return `${verb} ${count} ${NO_ANSWER.test(text) ? "to get an answer" : "about this"}`;
}
