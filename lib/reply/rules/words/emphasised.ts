/** Short words that people write in capitals to be loud, and capitals that are names of things. */

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Under six letters; longer words in capitals are loud unless they are in `NOT_LOUD`. */
export const LOUD = split(`
  NOT MUST NO ALL ANY NOW ONLY NEVER EVER DO DONT DOES VERY FREE TODAY WILL YES STOP WAIT YOU YOUR BEFORE AFTER BOTH
  EVERY MAY NEED ONCE THIS THAT LAST FINAL EXTRA SALE HUGE BIG BEST OFF OFFER LATE PAID UNTIL WHY HOW WHAT WHEN WHERE
  WHO THE AND BUT ARE WAS WERE HAS HAVE HAD CAN READ NOTE SO TOO HERE THERE THEN THAN BACK FIRST NEXT SOON JUST EVEN
  EACH FULL FULLY NONE SORRY THANK GREAT SUPER WOW HURRY ENJOY LOVE HAPPY NEW DEAL DEALS SAVE NON UNDER OVER ALSO AGAIN
  SHALL AT FROM WITH OUR WE THEY IS IF OR FOR BE AS BY TO OF IN ON WRONG RIGHT TRUE CLEAR VALID CHECK CALL SEND PAY
  WRITE ORDER REPLY CLICK TRULY TOTAL NOBODY SURE WEEK DAYS HOURS DATE MONEY EVERYONE LEFT DOWN OUT OPEN CLOSE KEEP
  MORE LESS MOST MUCH MANY SAME WITHIN ASK LOOK GIVE TAKE MAKE MADE DONE FACT LEGAL BAN FEE FEES FINE DUE CANNOT PLEASE ALWAYS IMMEDIATELY OVERDUE IMPORTANT URGENT SERIOUSLY ABSOLUTELY DEFINITELY
`);

/** Long acronyms and words that are written in capitals anyway. */
export const NOT_LOUD = split(`
  BITLOCKER JAVASCRIPT PAYPAL GITHUB LINKEDIN YOUTUBE FACEBOOK WHATSAPP INSTAGRAM ADIDAS NINTENDO SAMSUNG TOSHIBA
  UNESCO UNICEF INTERPOL SCHUFA ELSTER BAFOEG ISOFIX LASER SEPA IBAN NASA EFTPOS SAAS MOSFET POSTGRESQL MYSQL ASCII
  VLOOKUP XLOOKUP SUMIF COUNTIF README LICENSE CAPTCHA RECAPTCHA IPHONE MACBOOK WINDOWS ANDROID HTTPS
`);

/** What stands before a word that somebody types or presses, whatever the word. */
export const TYPED_NEXT =
  /\b(?:text|reply|replying|type|typing|enter|send|press|pressing|button|tab|labelled|labeled|called|named|says|said|marked|reads|the word|keyword|the letters?)[:,]? ?["'“‘(]?$/i;
/** What stands before a word that is a name of something: a code, a place, a setting. */
export const NAMES_NEXT =
  /\b(?:codes?|voucher|coupon|password|passcode|pin|reference|ref|booking|menu|option|keys?|field|mode|status|shows|error|message|model|gate|terminal|row|seat|desk|zone|platform|room|file|folder|template|setting|command|section|heading|column|order|product|colou?r|size)(?: is|:|,)? ?["'“‘(]?$/i;
