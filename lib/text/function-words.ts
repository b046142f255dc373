/**
 * Frequent words that tell languages apart, and words of short customer messages, which often hold no function
 * word at all. A word may stand in several lists: it then counts for each.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the and is are was were have has had been this that it's its i i'm i've you your we our my they with for not but from what when where why how who which would could can can't will please thanks thank hello hi order refund email still nothing never again wrong broken cancel account help need want waiting received reply delivery there their of to at by if or as be do does did don't dont didn't get got just now out up about after before because any some all very much more late money back love great good bad worst terrible awful amazing perfect anyone someone nobody ok okay yes today tomorrow week days it he she him her me us on an a in name so like one no people that's know them time think really too his see only you're then go well here right even same said than way should being sorry make off going thing other new first hope two he's feel something better last i'd sure look take best over since actually those year doesn't game years though these always made every says i'll into makes maybe put isn't find told things nice ever give anything probably getting came keep both they're many another little there's doing already stop everyone try hard until real least times number while done went call else enough through trying cool seen part asked used problem saying looking idea once leave each under stuff change working tried paid pay second send package shipping ship item box yours guys price charged card bank wrote dear sir madam kindly regarding ur pls plz thx im ive cant wont doesnt isnt aint ain't wheres whats u r lol wtf omg".split(
    " ",
  ),
  de: "bitte ich's hab habe hatte hätte möchte muss müssen soll sollte warum wieso wo wann was wer welche endlich leider keiner niemand jemand nie nichts etwas alles gibt geht wäre doch mal nun jetzt heute gestern morgen paket konto lieferung ware zurück geliefert bekommen erhalten kaputt falsch falsche guten ihnen ihrem unser unsere bei beim als am gar dann schnelle danke vielen sofort gerne funktioniert stornieren kündigen passwort der das und ist nicht ich sie wir ihr mit für auf ein eine einen einem einer haben hat mein meine meiner ihre ihren noch nur aber auch wenn wie seit schon wurde wird kann können dass den dem des zu von nach über kein keine mich mir uns sehr bestellung rechnung geld immer wieder sind war bin im zum zur oder die in an so es mehr diese dieser dieses einmal weil damit ohne vor unter zwischen kunde kundendienst adresse hilfe frage antwort lange dauert neue neuen finde fehlt stimmt passt".split(
    " ",
  ),
  fr: "où quoi quel quelle puis peux pouvez veux voulez suis serai avez avons ont était aucun aucune personne colis compte facture remboursement remboursé remboursée livraison livré reçu service article problème application mot passe marche bonsoir salut svp s'il plaît grand votre nouvelles dossier après avant depuis déjà trop peu tout tous toute deux semaines jours n'est c'était j'attends j'ai d'une qu'il l'ai m'avez puis-je pas ne nos notre leur leurs elle ils à été le les des est je vous nous et un une dans pour que qui sur avec mon ma mes vos ce cette mais plus sont être avoir c'est n'ai ai bonjour merci commande toujours rien très bien fait du au aux êtes jamais encore pourquoi quand comment la de en se me te lui y si ou donc car moins aussi combien temps client adresse produit erreur mauvais ça sa son ses faire peut doit vais va".split(
    " ",
  ),
  es: "dónde donde cuándo cuál quién cómo paquete cuenta factura dinero devolución envío entrega artículo producto correo correos respuesta nadie todo todos toda puede pueden pueda puedo podrían necesito espero esperando llegó llego llega recibido recibí funciona mucho muchas muy buenas tardes días noches ayer hoy mañana después antes semanas sin otra otro vez dos esto esta este eso ese nunca jamás me te nos han fue era ser soy somos también entonces porque aquí ahora contraseña aplicación servicio cobraron enlace darme el los las es está estoy yo usted ustedes nosotros y un una unos en para por que con mi mis su sus pero más son tengo ha he hola gracias pedido todavía desde nada cuando qué lo se le del al hace hay ya sigo quiero favor la de no sí a e o ni si cuánto tiempo cliente dirección atención da hacer ver tan menos están mal malo".split(
    " ",
  ),
  pt: "onde quando qual quem encomenda conta fatura dinheiro reembolso envio entrega artigo produto resposta ninguém tudo todos toda pode podem posso poderia preciso espero esperando chegou recebi recebido funciona muita boa tarde noite dia ontem hoje amanhã depois antes semanas sem outra outro vez duas isto este esta essa esse me te nos foi era sou somos também então porque aqui agora senha palavra-passe aplicativo aplicação serviço cobraram à às aos uma num numa pelo pela vossa nosso estão está oi bom fazer faço trocar meus comprei compra o os as é não eu você vocês nós um em para por que com meu minha minhas seu sua mas mais muito são ser estou tenho olá obrigado obrigada pedido ainda desde nada nunca como do da dos das ao já fiz isso quero favor até a de no na nas se e ou quanto tempo cliente morada endereço atendimento apoio vosso menos bem mal ter tem ele ela só".split(
    " ",
  ),
  nl: "waar wanneer wat wie welke pakket rekening factuur geld terug levering geleverd artikel antwoord reactie niemand iets niets alles kunt kun moet moeten zou zouden wil willen gaat doet werkt nooit altijd weer twee weken dagen gisteren vandaag morgen jullie ons onze hun zij hij haar hoi goedemiddag dank hartelijk snelle gekregen ontvangen gehoord eens toch heel veel verkeerde wachtwoord zaak opzeggen annuleren helaas omdat want dan toen mij me de het een en ik je jij u wij niet met voor op mijn uw maar ook als hoe waarom sinds al nog heb heeft hebben ben zijn was bestelling geen dat deze dit van te bij naar over kan kunnen wordt graag bedankt alstublieft er aan om wel die in is zit had lang duurt adres klantenservice klant product mee tot door zo hier daar vraag".split(
    " ",
  ),
  it: "dov'è perché pacco conto fattura soldi rimborso spedizione consegna consegnato articolo prodotto risposta risponde nessuno tutto tutti tutta può possono posso potete potreste aspetto aspettando arrivato arrivata ricevuta funziona molta buongiorno buonasera ieri oggi domani dopo prima settimane senza altra altro volta due questa questi queste quello ci si vi ti era sono siete siamo anche allora qui adesso ora applicazione servizio addebitato dal dalla nel nella sul sulla dell' l'ordine un' vostro vostra nostro miei mie voglio cosa faccio i ogni neanche però il lo gli è non io voi noi e un una in per che con mio mia suo ma più molto essere ho ha avete abbiamo ciao grazie ordine ancora da niente mai quando come dove del della dei delle al alla questo vorrei sto ricevuto la le di a o no mi se quanto tempo cliente indirizzo meno bene male solo fatto fare hai hanno degli col".split(
    " ",
  ),
  sv: "och att det som är jag inte på för med har till en ett den om var när hur varför vad vem ni min mitt mina er ert era kan skulle vill hade här också från eller men så nu ännu fortfarande aldrig alltid igen tack hej beställning paket faktura pengar pengarna tillbaka konto leverans vara varan fått fick väntat väntar svar svarar ingen inget något allt alla två veckor dagar idag igår imorgon mycket bra fel trasig snälla gör kom kommer ska måste får fungerar hjälp lösenord heller i de lång tid produkt adress kundtjänst kund hittar ring mig dig honom oss nej ja bara lite mer".split(
    " ",
  ),
  da: "og at det som er jeg ikke på for med har til en et den om hvor hvornår hvordan hvorfor hvad hvem min mit mine jeres kan skulle vil ville havde her også fra eller men så nu endnu stadig aldrig altid igen tak hej bestilling pakke faktura penge pengene tilbage konto levering varen fået fik ventet venter svar svarer ingen intet noget alt alle to uger dage meget fejl af blev været efter".split(
    " ",
  ),
  no: "og å at det som er jeg ikke på for med har til en et den om hvor når hvordan hvorfor hva hvem min mitt mine deres kan skulle vil ville hadde her også fra eller men så nå ennå fortsatt aldri alltid igjen takk hei bestilling pakke pakken faktura penger pengene tilbake konto levering varen fått fikk ventet venter svar svarer ingen ingenting noe alt alle to uker dager veldig feil av ble vært etter dere".split(
    " ",
  ),
  pl: "na do nie się że jest to jak ale czy od za co mi mnie mój moja moje mojego mojej moją już tak był była było są jestem mam ma proszę dziękuję dzień dobry witam zamówienie zamówienia paczka paczki przesyłka konto faktura fakturę pieniądze pieniędzy zwrot zwrotu kiedy gdzie dlaczego nikt nic nadal jeszcze znowu wreszcie bardzo wszystko dwa dwie tygodnie dni dziś wczoraj jutro państwo państwa was wam po przez przy dla bez został została chcę chciałbym mogę może mogą działa hasło odpowiedzi odpowiada jakiś tego tej ile moge znaleźć zły obsługa klienta adres telefon prosze dziekuje sie juz tylko też oraz lub który która które mogli więc".split(
    " ",
  ),
  tr: "bir ve bu da de için ile çok ne neden nasıl nerede zaman var yok mı mi mu mü ben benim siz sizin sizden bana beni bize ama hala hâlâ daha her şey hiç kimse gibi değil oldu olarak lütfen teşekkür teşekkürler ederim merhaba selam sipariş siparişim siparişimi ürün ürünü para paramı iade iptal kargo paket paketim hesap hesabım fatura geldi gelmedi istiyorum bekliyorum edin etmek yardım iki hafta gün bugün dün yarın sonra önce tekrar artık kadar ilgili müşteri hizmet hizmetleri adres adresim yanlış nereye nerden lutfen tesekkurler cok icin degil hesabim siparis siparisim lazım olan sadece hemen hem bile".split(
    " ",
  ),
  fi: "ja en että se minun mun minä olen olet oli ovat mutta kun mitä missä milloin miksi miten tämä joka vielä jo nyt tilaus tilaukseni paketti rahat takaisin kiitos hei ole saanut kaksi viikkoa voitteko kukaan vastaa aina taas".split(
    " ",
  ),
  cs: "je se na že to jsem není ale jak kde kdy proč můj moje mi mě ještě už balík objednávka objednávku peníze zpět faktura účet prosím děkuji dobrý den nikdo nic týdny dny pro od do čekám nebo jste máte".split(
    " ",
  ),
  hu: "és nem hogy van egy meg már még csak hol mikor miért hogyan csomag csomagom rendelés rendelésem pénz pénzt vissza számla köszönöm kérem hete napja várok vagyok volt senki ezt azt".split(
    " ",
  ),
  ro: "și în nu este sunt fost că pe din pentru mai dar unde când cum coletul comanda comandă banii înapoi factura cont mulțumesc bună ziua vă rog nimeni nimic săptămâni zile aștept meu mea încă".split(
    " ",
  ),
  id: "yang ini itu tidak saya anda sudah belum dengan untuk bisa kapan mana kenapa bagaimana paket pesanan uang kembali akun tolong terima kasih minggu hari menunggu kami juga masih".split(
    " ",
  ),
  tl: "ang ng mga ko ako hindi ito kasi nasaan kailan bakit paano yung lang naman wala dalawang linggo".split(
    " ",
  ),
  hi: "hai nahi nahin mera meri kab kya kaise abhi tak gaya raha rahi aap mujhe bhi kar karo karna milega chahiye paisa wapas".split(
    " ",
  ),
};

/** Words of one language that are also written in another, as words or in mails; they count for little. */
export const SHARED = new Set(
  "i to a in for on was me at he as do her want am over come im comment u s op men mine service son due article till ya non e ha o per plus min met af yo war pro van hat em eu la til alt application bin um y da un favor de al grand mon sin po er ma era ho no so die is we hi hello ok email has con".split(
    " ",
  ),
);
