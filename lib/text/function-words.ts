/**
 * Frequent words that tell languages apart. Words that two of them share ("die", "no", "in") are left out on
 * purpose. English also has the words of short customer messages, which often hold no function word at all.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the and is are was were have has had been this that it's its i i'm i've you your we our my they with for not but from what when where why how who which would could can can't will please thanks thank hello hi order refund email still nothing never again wrong broken cancel account help need want waiting received reply delivery there their of to at by if or as be do does did don't dont didn't get got just now out up about after before because any some all very much more late money back love great good bad worst terrible awful amazing perfect anyone someone nobody ok okay yes today tomorrow week days it he she him her me us on an".split(
    " ",
  ),
  de: "der das und ist nicht ich sie wir ihr mit für auf ein eine einen einem einer habe haben hat mein meine meiner ihre ihren noch nur aber auch wenn wie warum seit schon bitte danke wurde wird kann können dass den dem des zu von bei nach über kein keine mich mir uns sehr bestellung rechnung geld immer wieder sind war bin im zum zur oder".split(
    " ",
  ),
  fr: "le les des est pas je vous nous et un une dans pour que qui sur avec mon ma mes votre vos ce cette mais plus sont être avoir j'ai c'est n'ai ai bonjour merci commande toujours depuis rien très bien fait du au aux suis êtes été jamais encore pourquoi quand comment où ne".split(
    " ",
  ),
  es: "el los las es está estoy yo usted ustedes nosotros y un una unos en para por que con mi mis su sus pero más muy son ser tengo ha he hola gracias pedido todavía desde nada nunca cuando cómo dónde qué lo se le del al sin han hace hay ya sigo quiero favor".split(
    " ",
  ),
  pt: "o os as é não eu você vocês nós um uma em para por que com meu minha meus minhas seu sua mas mais muito são ser estou tenho olá obrigado obrigada pedido ainda desde nada nunca quando como onde do da dos das ao já fiz foi está isso quero favor até".split(
    " ",
  ),
  nl: "de het een en ik je jij u wij niet met voor op mijn uw maar ook als hoe waarom sinds al nog heb heeft hebben ben zijn was bestelling geen dat deze dit van te bij naar over kan kunnen wordt graag bedankt alstublieft er aan om wel".split(
    " ",
  ),
  it: "il lo gli è sono non io voi noi e un una in per che con mio mia mie suo ma più molto essere ho ha avete abbiamo ciao grazie ordine ancora da niente mai quando come dove del della dei delle al alla perché questo questa vorrei sto ricevuto ogni".split(
    " ",
  ),
};

/** Words of other languages that are also common in English mails, and so count for little. */
export const SHARED = new Set(
  "a as an at be by do he in is it me no of on or so to up us was am die man also all war hat art gift not rot tag hi we are hello email ok al as la las me con son come per te ha he le del as da um im is no on do".split(
    " ",
  ),
);
