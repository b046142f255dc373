// Made by training/problem.ts from SupportTone's training part and training/data. Do not edit.

/** What speaks for a run of clauses naming the issue, and ("calm") for there being none, in tenths. */
export const SIGNS = `
bias|-11/calm|11/number|2
= 1
1|-3/5|7/a|2/after|-6/all|3/another|9/are|-7/as|-4/been|-4/by|-5/cant|-6/could|-6/delivered|10/do|-1/does|-6
dont|-5/driver|8/got|-10/had|-5/has|-6/he|-5/her|8/how|4/i|2/id|2/if|-3/ill|-4/im|-3/instead|-6/is|-8/it|8
its|-7/ive|2/just|-5/last|7/left|-6/my|-3/never|-6/new|-5/not|-13/nothing|-6/on|5/one|6/only|11/paid|6
said|4/same|-6/she|-7/shes|-6/some|-7/someone|4/that|-1/thats|-4/the|4/there|9/theres|10/they|3/this|8
three|-4/to|4/today|14/was|-5/were|-3/weve|-6/what|-3/whats|-6/where|-3/why|6/will|5/with|-5/would|-5
yesterday|4/you|8/your|8/youve|5
= 2
can i|-3/do you|4/i |-4/i am|-3/i dont|-3/i get|12/i got|5/i have|3/i rang|-3/i sent|-6/i think|11/if the|6
instead of|-5/is |8/is it|6/is the|-9/is there|-3/it |-7/it is|-6/it says|4/ive been|5/last week|10
please |-2/since |4/since the|8/that |4/that i|-3/that the|6/the first|6/there |6/this |-6/this is|-5
what |-2/whats the|-5/when i|6/which i|4/you have|-5/you said|7
= before
can i|-3/can you|-2/do it|-8/if|-7/is it|5/need|-4/other|1/please|-8/please do|-6/unsure|8/want|4/what|8
which is|4
= calm asked
0|3/1|2/2|7
= calm cue
anger.demand|-9/anger.word|-7/calm.enquiry|6/calm.order|6/calm.polite|4/churn.doubt|-7/churn.never|-6
confusion.says|-4/contact.again|-3/contact.nth|-5/contact.spokeTo|-2/contact.times|-5/failure.effect|6
failure.money|-4/failure.noX|6/failure.refused|-3/gratitude.for|3/gratitude.strong|15/legal|-4
praise.outcome|8/praise.word|4/privacy.credit|-6/regulator|-6/sadness.expected|-4/sadness.word|-12
safety.danger|-6/sarcasm.opener|-7/sarcasm.scare|-8/time.blocked|-5/time.calm|7/time.clock|-4
time.deadline|-3/time.emergency|-6/time.now|-6/time.today|-5/time.tomorrow|-9/vulnerable.age|5
waiting.nobody|-8/waiting.promise|-2/waiting.repeated|-2/waiting.still|-3/waiting.where|-8/words.even|4
words.future|2/words.i|-3/words.never|3/words.not|-1/words.past|-3/words.refund|-4/words.so|2/words.still|3
words.third|3/words.very|4/words.want|2/words.you|1/worry.risk|-2
= calm family
blunt|-10/churn|-7/confusion|-5/failure|-3/gratitude|6/legal|-4/praise|-2/regulator|-6/sarcasm|-3/time|4
waiting|-5/words|1
= calm many
2|5/4|3/5|3/6|5
= clauses+ends
0 false false|5/0 false true|6/0 true false|8/0 true true|12/1 false false|-3/1 false true|-1/1 true false|4
1 true true|3/2 false false|-12/2 false true|-3/2 true false|-2/2 true true|-6/3 false true|-5
3 true false|-8/3 true true|-9
= cue
abuse|-6/anger.demand|-7/anger.word|5/calm.enquiry|-6/calm.polite|-5/churn.cancel|7/churn.looking|-4
churn.loyal|-5/churn.never|-7/churn.return|-4/confusion.know|-3/confusion.word|-5/contact.again|3
contact.asWritten|-3/contact.nth|3/contact.spokeTo|-4/contact.times|-3/failure.damage|7/failure.effect|-2
failure.refused|7/failure.wrong|1/gratitude.for|-1/legal|-5/manager|-4/praise.outcome|-2/praise.word|-8
privacy.credit|3/privacy.exposed|6/privacy.strong|4/regulator|-5/sadness.word|-4/safety.body|6
safety.danger|3/safety.incident|-5/sarcasm.opener|-7/sarcasm.scare|5/time.blocked|2/time.clock|2/time.day|-5
time.deadline|-4/time.now|-1/time.today|-6/time.tomorrow|-11/vulnerable.age|-7/vulnerable.hardship|-5
vulnerable.hardshipHint|8/vulnerable.healthHint|7/vulnerable.loss|-7/waiting.nobody|-5/waiting.promise|-3
waiting.repeated|-1/waiting.still|3/words.even|-4/words.future|-5/words.i|-2/words.if|-3/words.never|-2
words.not|-3/words.refund|-2/words.so|-6/words.soft|-2/words.third|-1/words.very|-2/words.want|-2
words.you|-1/worry.word|-2
= family
abuse|-6/calm|-5/certain|5/churn|-9/failure|4/gratitude|-3/legal|-5/manager|-4/praise|-8/privacy|5
regulator|-5/sadness|-4/safety|5/sarcasm|6/vulnerable|-4/waiting|5/words|1
= inside
do ,|-5/do and|-2/do i run|-3/do it ,|-5/do it and|-2/do run|-3/if run|-2/is it ,|-6/is it run|4/need run|-3
other (|-3/other ,|-6/other .|-3/other also|-7/other but|2/other run|2/other so|2/other then|5/own ,|-11
own and|-2/own but|-3/own so|-3/own then|-4/please do run|-4/please run|-3/what run|-3/which ,|-2
= joint
(|-11/,|-6/.|3/:|2/;|6/also|-4/and|3/but|5/or|-4/run|2/so|-9/start|3/then|5
= mark+trouble
 0|-1/ 1|-1/ 2|-3/( 0|-6/( 1|6/. 0|2/: 0|-6/? 0|3/? 1|-5
= mark
|-4/!|-3/(|2/,|1/.|4/:|-5/?|-2
= next
, do|-8/, own|4/. other|-3/and do|3/and do it|-3/and other|3/and own|7/and which|8/but own|-3/end|-3
or other|-6/run do|-7/run if|-3/run is it|-4/run other|-3/run what|-3/run which|-2/run which is|-3
so other|-4/then other|-5
= opening
any|-3/can it|6/can you|-2/do|2/do it|-2/if|-3/is it|-7/need|2/other|5/own|-1/please|2/please do|-4/want|3
wants|-3/what|2/which|-2/would like|-2
= place+many
0 0|4/0 1|3/0 2|3/0 3|2/0 4|-3/1 1|1/1 2|2/1 3|5/1 4|-1/2 1|-2/2 2|-2/2 3|3/2 4|2/3 2|-8/3 4|6/4 3|-6/4 4|-1
5 3|-6/5 4|-2/6 4|-5
= place
0|9/1|5/2|1/3|-4/4|-8/5|-8/6|-6
= size
0|-16/1|-7/2|-2/3|3/4|7/5|6/6|2/7|-4
= trouble+size
0 0|-18/0 1|-9/0 2|-2/0 3|-1/0 4|4/0 5|7/0 6|5/1 1|-2/1 3|2/1 5|1/2 1|4/2 5|-4
= trouble
0|-14/1|-2/2|4
= w
00|3/1|2/10|-4/13|3/15|3/200|5/212|7/22|-6/24|2/25|3/27|4/300|5/34|7/38|8/4|2/40|4/41|9/5|2/50|11/60|8/61|8
8|5/9|1/90|5/95|15/a|1/above|6/account|4/accounts|8/add|-5/again|3/against|-7/agency|5/alarm|4/allowed|-4
amount|8/another|1/any|-3/anyone|-5/anything|-5/app|7/apparently|6/application|6/appointments|7/around|4
as|-3/ask|-5/asked|3/asks|11/at|-2/ate|5/attached|-9/august|5/b|-6/baby|-7/back|-3/bad|-6/bag|6/bank|3/be|-1
because|3/bed|4/been|3/behind|7/better|-3/between|7/big|-4/bill|6/bin|6/birthday|5/bit|2/black|12/blank|8
book|-9/booked|-3/books|-6/bottle|-7/bottom|12/bought|-4/box|4/bread|5/broke|8/broken|4/brother|-5
brought|-4/brown|12/bunk|10/button|6/by|-3/called|-2/calls|4/came|6/can|-4/cancelled|7/car|4/card|6
carried|-6/cash|4/cellar|-6/certificate|5/chair|7/change|-6/changing|8/charged|5/check|3/checkout|11
cheese|-5/claim|6/clean|-4/click|5/closed|-3/closing|6/club|-8/coach|7/code|4/coffee|-5/colleague|-7
collect|-4/come|-2/comes|6/company|-5/complaint|-6/confirm|4/confirmation|7/connection|-5/contract|-7
correct|-4/cos|-6/couldnt|-5/counter|5/course|-4/court|-3/cover|9/crack|9/crashed|7/cream|8/customer|-7
cut|6/dad|-8/data|6/date|2/dated|6/dead|3/debt|5/december|-5/deleted|7/delivered|8/delivery|3/deposit|-2
desk|-6/details|6/didnt|-6/different|-3/do|-2/does|-2/doesnt|5/dog|-6/done|-2/dont|-1/door|4/doors|5/down|-3
driver|4/drop|-6/drops|6/due|5/each|-2/early|-5/eat|-5/eight|4/either|-5/eleven|11/else|-5/email|4/emails|-4
emergency|-5/end|-2/english|-6/enough|-4/error|12/euro|9/even|-4/exist|5/expected|5/extra|-7/f|9/fair|-6
family|-9/feb|-5/fees|6/file|2/filling|10/final|-6/fine|-3/finished|-5/first|-5/fit|7/fixed|-7/flat|5
floor|4/following|-5/for|-2/form|3/forty|-7/found|-2/four|5/friday|9/from|-2/front|2/frozen|7/gate|3
gentleman|-5/get|3/getting|6/girls|-6/give|-3/given|8/goes|5/gone|8/good|-10/got|4/great|-5/green|-3/grey|8
had|3/hall|-3/hand|-4/happened|4/happy|5/has|7/have|1/havent|5/he|-4/head|6/hear|7/heating|8/help|-6/here|-7
him|-4/hold|-8/hole|7/home|-3/hours|4/how|-2/https|-6/husband|-10/i|-4/id|-6/if|-4/ill|3/information|4
inside|9/instead|-5/insurance|-4/into|3/invoice|10/iphone|9/is|3/it|-4/its|2/ive|-5/january|-7/job|-9
july|-5/just|-5/k|-5/keep|6/kids|-8/kindly|-3/knew|-6/lady|2/landlord|-8/last|-4/late|-8/left|7/less|5
letter|5/letters|-6/lid|12/life|-8/light|9/like|-5/line|-5/link|-5/list|7/load|9/login|7/logo|7/lol|-7
long|-3/look|-11/looking|-6/looks|9/loose|10/lost|-6/lot|-4/machine|-4/mail|7/make|2/man|-2/many|5/march|4
mark|7/mattress|7/maybe|-4/me|-5/meant|-5/middle|5/minutes|2/missed|8/missing|-3/moment|-4/monday|2/money|-4
month|3/months|3/morning|2/mother|-3/motor|6/moved|5/moving|-4/mr|-7/much|-2/mum|-5/must|-9/my|1/n|8/nd|-4
near|-4/nearly|-9/need|-4/neighbour|-3/never|-4/new|-7/news|6/night|3/nights|-4/nine|4/none|7/not|3
nothing|-5/november|3/numbers|4/october|2/one|-1/ones|3/open|2/opened|-7/order|-2/ordered|8/other|-1
others|-5/our|-2/out|8/outside|4/owe|9/own|2/p|-8/paid|-5/paper|3/parcel|4/party|4/passed|-5/pay|3/payment|8
people|-10/person|-3/photo|5/picked|-4/picture|9/pieces|6/place|-2/plan|-3/platform|6/porch|6/post|-3
pounds|4/practice|-5/problem|-6/properly|4/put|3/questions|-6/quick|-4/rain|-6/rang|-7/read|-3/reading|6
really|4/received|4/ref|-5/refund|3/remove|4/repair|-8/request|4/review|5/right|-6/road|-6/room|8/said|-2
sat|6/saturday|7/saved|-6/say|-6/says|-5/screen|7/season|-5/second|-3/see|3/send|-3/september|4/session|6
she|-4/should|-2/show|4/showing|9/shut|7/side|-2/signal|8/signed|3/since|4/single|10/sister|-6/six|6/slot|5
small|-6/smell|7/sofa|-4/software|7/somebody|-2/someone|3/son|-3/sorry|-8/sorted|-5/sound|8/soup|6/spring|-6
st|-4/stairs|-7/status|-7/stay|-3/stayed|-7/stock|-4/stops|9/summer|-6/sure|-4/t|-9/table|-3/tablet|4
take|-2/taken|-2/talk|6/talked|-3/team|-9/tell|-10/telling|9/term|-6/text|5/th|-5/than|9/that|4/thats|-5
the|-2/their|-4/them|-2/there|-2/theres|3/they|1/thing|2/things|-4/think|2/third|5/those|-5/though|6
thought|-4/three|4/through|-3/thursday|7/ticket|-3/tickets|-3/till|-2/time|-5/times|-3/to|-4/today|3/told|2
tomorrow|-6/too|3/took|-8/total|5/tracking|12/train|-4/tried|-6/tuesday|-8/turn|5/two|2/under|-4
understand|6/until|-2/use|-11/van|-4/version|-4/very|-4/visit|-5/wait|5/waiting|-9/wall|-5/want|-4/wanted|-3
wash|6/water|7/way|4/we|-1/wed|-6/week|-1/well|-7/went|5/were|2/weve|-7/what|-4/whats|-6/wheel|-6/when|3
which|2/while|3/who|-5/whoever|-8/wife|-4/with|-3/within|-6/without|-3/wont|-3/word|-5/work|-6/worked|-4
working|7/works|4/would|-3/writing|-2/wrote|-9/x|-6/year|-4/years|-11/you|-5/your|-2/yours|-3/youve|8/yr|-8
`;
