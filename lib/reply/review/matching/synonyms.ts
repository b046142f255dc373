/** Words that customers and agents use for the same thing. */
import { stemOf } from "./stems.ts";

/** Each line is one meaning; the first word names it. */
const MEANINGS = `
refund reimburse reimbursement repay repaid repayment moneyback
money cash payment
cancel cancellation terminate termination unsubscribe
stop end halt pause
close closure shut
send resend ship dispatch despatch post mail forward courier shipment shipping dispatched reship posted
deliver delivery arrive arrival delivered
parcel package box shipment
replace replacement exchange swap
new fresh
repair fix mend sort resolve solve rectify correct workaround solution remedy
check verify inspect inspection examine investigate review look
change update amend alter modify edit switch
call phone ring telephone callback rang dial hotline
email mail e-mail inbox
reply answer respond response
price cost fee charge amount rate fare tariff
discount reduction voucher coupon off
bill invoice statement
receipt proof confirmation
confirm confirmation confirmed
book booking reserve reservation appointment slot
reschedule rebook move postpone
extend extension longer renew renewal
delete remove erase wipe deletion
restore recover recovery back
unlock unblock reactivate reinstate unban
block freeze lock suspend
broken break faulty defective damage damaged crack cracked smashed
missing lost lose gone vanish disappear
wrong incorrect mistake error
late delay delayed overdue
outage down offline disruption
internet broadband connection wifi network
login signin log sign password access
account profile
subscription membership plan contract subscribe
quiet noise noisy loud silent
hotel room
technician engineer plumber mechanic installer fitter electrician
driver courier rider
manager supervisor senior
doctor physician gp practitioner
mother mum mom
father dad
son boy
daughter girl
child kid children
husband wife spouse partner
dog puppy
flight plane flying
seat row
ticket pass
luggage baggage suitcase bag
car vehicle rental
taxi cab ride
lorry truck trailer
address location
house home
flat apartment
mobile smartphone handset
laptop computer notebook device
tv television
app application software program
photo picture image screenshot
document letter paper form
date day deadline
month monthly
year yearly annual annually
colour color shade
size fit
available availability stock
spare part component
battery power
return returned
collect pick collection pickup
reason cause explanation why
compensation compensate goodwill
insurance claim insurer
warranty guarantee
expire expired expiry run
install installation fit
clean cleaning cleaner
allergy allergic allergen
food meal dish
safe safety danger dangerous
medicine prescription medication tablet
debit card
tax vat
export download
import upload
lid cover cap
automatic automatically
workspace licence license activation
captions subtitles
fine penalty
print reprint
upgrade
trial
reset reinstall
steal theft stolen
fraud scam unauthorised fraudulent
meter reading
wait waiting
`;

const GROUPS: ReadonlyMap<string, string> = (() => {
  const groups = new Map<string, string>();
  for (const line of MEANINGS.trim().split("\n")) {
    const [name = "", ...others] = line.split(" ").map(stemOf);
    // A word stands for its first meaning.
    for (const word of [name, ...others]) if (!groups.has(word)) groups.set(word, groups.get(name) ?? name);
  }
  return groups;
})();

/** The meaning of a stem: the stem that names its group, or itself. */
export function meaningOf(stem: string): string {
  return GROUPS.get(stem) ?? stem;
}

/** Several words that mean one of the groups, each with a word that must be there before it is looked for. */
const PHRASES: readonly { needs: string; pattern: RegExp; means: string }[] = [
  {
    needs: "back",
    pattern:
      /\b(?:money|cash|deposit|difference|fee|payment|[£€$] ?\d[\d.,]{0,9}|\d[\d.,]{0,9} ?(?:€|euros?|pounds?|dollars?)?)\b[^.?!\n]{0,30}\bback\b/gi,
    means: "refund",
  },
  {
    needs: "back",
    pattern: /\bback (?:to|on|onto|in|into) (?:your|the) (?:\w+ )?(?:card|account|bank)\b/gi,
    means: "refund",
  },
  {
    needs: "bill",
    pattern: /\b(?:off|from|credit(?:ed)? (?:to|on)) (?:my|your|the|this|next) (?:\w+ )?bill\b/gi,
    means: "discount",
  },
  { needs: "patch", pattern: /\bpatch/gi, means: "repair" },
  { needs: "right", pattern: /\b(?:put|got) (?:it |that |this )?right\b/gi, means: "repair" },
];
const LONGEST = 5000;

/** Meanings that stand in the text as phrases, with where. Only the first 5,000 characters are read. */
export function phrasesIn(text: string): { key: string; start: number; end: number }[] {
  const read = text.slice(0, LONGEST);
  const lower = read.toLowerCase();
  return PHRASES.filter(({ needs }) => lower.includes(needs)).flatMap(({ pattern, means }) =>
    [...read.matchAll(pattern)].map(({ index, 0: words }) => ({
      key: meaningOf(stemOf(means)),
      start: index,
      end: index + words.length,
    })),
  );
}
