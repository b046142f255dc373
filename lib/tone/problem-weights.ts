// Made by training/problem.ts from SupportTone's training part and training/data. Do not edit.

/** What speaks for a run of clauses naming the issue, and ("calm") for there being none, in tenths. */
export const SIGNS = `
bias|-13/calm|13/number|3
= 1
3|3/5|8/a|2/after|-6/all|3/another|7/are|-6/as|-2/been|-5/before|-2/cant|-5/claim|-8/could|-5/delivered|8
does|-5/dont|-5/driver|8/each|5/got|-8/has|-5/he|-4/her|7/how|3/id|3/if|-3/ill|-3/im|-3/instead|-6/is|-9
it|8/its|-7/ive|2/just|-6/last|8/my|-4/never|-6/new|-6/not|-14/nothing|-6/on|5/one|7/only|9/our|-5/paid|5
said|4/same|-6/she|-7/shes|-6/someone|3/thats|-4/the|4/there|9/theres|7/they|2/this|5/today|15/was|-6
were|-3/weve|-5/what|-2/whats|-5/when|-2/where|-2/who|3/why|5/will|3/would|-4/yesterday|3/you|8/your|6
youve|7
= 2
do you|4/i |-4/i am|-2/i dont|-3/i get|10/i got|5/i have|3/i sent|-4/i think|12/if the|4/im not|-3/in the|3
instead of|-5/is |6/is it|5/is the|-6/is there|-3/it |-8/it is|-5/it was|-4/ive been|6/last week|8/one of|-5
since |4/since the|7/that |4/that i|-3/that the|7/there |7/this |-5/this is|-5/when i|6/you said|5
you wrote|7
= before
do|1/do it|-5/if|-7/is it|4/need|-4/other|1/own|-1/please|-7/please do|-5/unsure|6/what|7/which|-1
which is|4
= calm asked
0|4/1|3/2|6
= calm cue
anger.demand|-9/anger.word|-6/calm.enquiry|5/calm.order|6/calm.polite|4/calm.sorry|4/churn.cancel|4
churn.refuses|-11/confusion.know|-1/confusion.says|-6/confusion.word|-2/contact.asked|-6/contact.dated|-5
contact.handedRound|-9/contact.nth|-5/contact.outcome|-6/contact.reminds|5/contact.staffSaid|-6
contact.times|-4/contact.tries|-9/failure.effect|6/failure.money|-2/failure.noX|6/first.onSpot|-4
gratitude.for|3/gratitude.strong|14/legal|-4/praise.outcome|6/praise.word|3/pressure.waiting|-6
privacy.credit|-4/regulator|-6/sadness.occasion|-11/sadness.word|-8/safety.danger|-5/sarcasm.idiom|-11
sarcasm.mockThanks|-9/sarcasm.opener|-7/sarcasm.praiseAlone|-7/sarcasm.scare|-6/time.already|-8
time.blocked|-4/time.calm|4/time.emergency|-6/time.ends|-3/time.event|-8/time.morning|1/time.now|-5
time.past|-2/time.today|-4/time.tomorrow|-8/vulnerable.age|4/vulnerable.child|-4/vulnerable.loss|5
waiting.nobody|-4/waiting.promise|-2/waiting.repeated|-3/waiting.still|-2/words.because|-1/words.but|-2
words.even|4/words.future|2/words.i|-4/words.never|2/words.not|-1/words.past|-2/words.refund|-4/words.so|2
words.third|2/words.very|4/words.you|1
= calm family
blunt|-8/certain|-5/churn|-10/confusion|-3/contact|-3/failure|-3/first|7/gratitude|6/legal|-4/pressure|-3
regulator|-6/sadness|-4/safety|4/sarcasm|-3/time|2/waiting|-4/words|1
= calm many
2|4/4|3/5|6/6|6
= clauses+ends
0 false false|5/0 false true|5/0 true false|8/0 true true|12/1 false false|-3/1 false true|-1/1 true false|5
1 true true|4/2 false false|-11/2 false true|-2/2 true false|-2/2 true true|-5/3 false false|-1
3 false true|-7/3 true false|-10/3 true true|-10
= cue
abuse|-5/anger.demand|-7/anger.word|5/anger.you|-1/blunt.insists|5/calm.enquiry|-5/calm.order|2
calm.polite|-4/certain.danger|5/certain.loss|-5/churn.cancel|4/churn.never|-6/churn.return|-3/churn.rival|-3
confusion.know|-3/confusion.noWay|4/confusion.word|-5/contact.again|4/contact.asked|5/contact.callback|-4
contact.dated|-4/contact.log|-5/contact.nth|3/contact.outcome|-7/contact.spokeTo|-7/contact.theySaid|-4
contact.times|-3/contact.tries|-4/contact.trying|5/contact.wasTold|-7/failure.damage|4/failure.effect|-2
failure.noX|-2/failure.refused|5/failure.wrong|3/first.contact|2/gratitude.for|-1/gratitude.strong|-2
legal|-5/manager|-4/praise.outcome|-3/praise.word|-8/pressure.money|-5/pressure.outage|10/pressure.theft|3
pressure.waiting|-7/privacy.credit|4/privacy.exposed|4/privacy.strong|6/regulator|-4/sadness.decline|3
sadness.word|-3/safety.body|3/safety.exposure|4/safety.fire|7/safety.incident|-5/sarcasm.opener|-6
sarcasm.quotedPraise|-7/sarcasm.scare|6/time.blocked|2/time.day|-6/time.deadline|1/time.emergency|-3
time.ends|-3/time.event|-2/time.going|-4/time.instantly|4/time.morning|2/time.needBy|-4/time.needToday|-3
time.now|-2/time.past|-4/time.today|-5/time.tomorrow|-9/vulnerable.age|-5/vulnerable.hardship|-2
vulnerable.hardshipHint|4/vulnerable.healthHint|8/vulnerable.loss|-2/vulnerable.support|-6/waiting.nobody|-5
waiting.promise|-3/waiting.still|4/words.even|-4/words.future|-5/words.i|-1/words.if|-4/words.never|-2
words.not|-1/words.refund|-1/words.so|-6/words.soft|-1/words.third|-1/words.very|-2/words.want|-2
worry.word|-2
= family
abuse|-5/anger|-1/calm|-6/certain|5/churn|-10/contact|-2/failure|4/gratitude|-3/legal|-5/manager|-4
praise|-7/pressure|4/privacy|4/regulator|-4/sadness|-6/safety|6/sarcasm|5/stay|6/vulnerable|-4/waiting|4
words|1/worry|-2
= inside
do ,|-7/do i run|-3/do it and|-2/do run|-5/is it ,|-6/is it run|4/other (|-3/other ,|-6/other .|-4
other also|-6/other but|1/other run|2/other so|2/other then|7/own ,|-13/own :|-7/own and|-5/own but|-4
own so|-4/please do run|-3/please run|-2/what run|-4/which is ,|-3/which run|1
= joint
(|-11/,|-6/.|3/:|3/also|-3/and|4/but|4/or|-3/so|-9/start|3/then|4
= mark+trouble
 0|-2/ 2|-2/( 0|-4/, 0|-1/. 0|2/. 1|1/. 2|1/: 0|-4/? 0|2/? 1|-4
= mark
|-4/!|-3/(|3/,|2/.|4/:|-5/?|-3
= next
, do|-9/, own|4/. other|-2/and do|3/and do it|-3/and other|4/and own|6/and which|8/but other|-2/but own|-3
end|-3/or other|-5/run do|-6/run if|-3/run is it|-3/run other|-3/run please do|4/run what|-2/run which|-2
so other|-5/then other|-5
= opening
can it|5/can you|-2/do|1/do it|-4/if|-3/is it|-6/other|5/own|-1/please|2/please do|-3/want|3/wants|-3/what|2
which|-1/would like|-3
= place+many
0 0|7/0 1|3/0 2|3/0 4|-4/1 1|1/1 2|3/1 3|4/1 4|-2/2 1|-1/2 2|-2/2 3|3/2 4|2/3 2|-9/3 4|6/4 3|-6/4 4|-1
5 3|-5/5 4|-2/6 4|-5
= place
0|8/1|5/3|-4/4|-8/5|-8/6|-6
= size
0|-15/1|-6/2|-2/3|3/4|5/5|5/6|3/7|-4
= trouble+size
0 0|-17/0 1|-9/0 2|-2/0 3|-1/0 4|5/0 5|6/0 6|5/1 1|-1/1 3|2/1 5|1/2 1|4/2 5|-4/2 6|-3
= trouble
0|-13/1|-3/2|2
= w
0|3/00|2/10|-2/13|6/14|2/18|-3/20|3/212|7/22|-6/25|4/3|1/31|-2/34|6/38|5/4|3/40|4/41|9/5|1/50|11/500|6/60|7
61|7/8|3/9|1/90|5/900|6/95|13/a|1/about|-2/above|4/account|4/accounts|8/again|4/against|-6/agency|5/all|-1
allowed|-4/always|-3/amount|7/an|-2/another|2/any|-2/anyone|-5/anything|-6/app|7/application|5/around|4
as|-3/ask|-6/asks|11/at|-2/attached|-8/august|4/b|-5/baby|-6/back|-3/bad|-6/bag|6/bank|4/bar|6/because|4
bed|6/been|3/behind|7/bell|4/best|-3/better|-4/between|4/big|-4/bike|5/bill|7/bin|5/birthday|8/bit|3
black|11/blank|9/blue|5/book|-8/booked|-3/booking|-3/both|3/bottom|10/bought|-5/box|3/brake|9/broke|7
broken|5/brother|-5/brought|-4/brown|14/bunk|8/by|-3/called|-2/came|6/can|-5/cancelled|5/cant|-2/car|4
card|5/carried|-6/cash|5/certificate|5/chair|7/change|-5/changing|7/charge|3/charged|5/chat|-2/check|5
checkout|9/claim|6/class|-6/cleaning|7/closed|-2/closing|6/club|-4/coach|6/code|3/coffee|-5/colleague|-4
comes|5/company|-4/complaint|-5/confirmation|8/contract|-6/correct|-6/cos|-7/couldnt|-5/cover|7/crack|7
cream|7/customer|-6/cut|7/dad|-7/data|4/date|2/dated|6/day|-1/debt|5/deleted|6/delivered|10/delivery|3
deposit|-3/desk|-6/details|5/didnt|-5/do|-3/does|-2/doesnt|5/dog|-4/dont|-2/door|5/doors|7/down|-5/driver|4
each|-3/early|-5/either|-5/eleven|10/else|-5/elses|5/email|3/emails|-5/empty|3/engineer|-4/english|-6
enough|-4/error|10/euro|9/even|-4/everything|-2/extra|-6/f|8/fair|-5/family|-8/feb|-4/fee|5/filling|11
final|-6/find|2/fine|-4/first|-5/fit|9/fixed|-6/flat|6/following|-5/food|-4/for|-2/form|3/forty|-4/four|6
friday|7/from|-1/full|-2/gate|6/gave|3/get|3/getting|5/girls|-5/give|-2/given|9/goes|3/gone|9/good|-11/got|2
great|-6/grey|8/had|2/hall|-4/hand|-5/happy|7/has|7/have|1/he|-4/head|5/hear|7/heart|6/heating|7/hed|-3
help|-4/here|-8/him|-3/hold|-6/hole|7/home|-2/hour|2/house|-6/how|-2/husband|-8/i|-3/id|-5/if|-5/ill|3/im|-1
information|4/inside|7/instead|-3/into|5/invoice|8/is|4/it|-4/its|4/ive|-4/jan|-5/january|-7/job|-9/july|-3
just|-4/k|-5/keep|5/kids|-10/knew|-5/know|-1/lad|-4/lads|-4/lamb|7/landlord|-7/last|-2/late|-9/leaflet|-6
leave|2/left|6/leg|7/less|5/letter|6/letters|-6/lid|9/life|-6/light|8/like|-5/line|-5/list|6/load|7/login|7
logo|6/lol|-5/long|-4/look|-6/looking|-6/looks|8/loose|9/lost|-4/lot|-4/machine|-4/made|2/mail|7/make|2
man|-3/many|5/march|4/may|-2/maybe|-4/me|-5/middle|7/min|-4/missed|6/missing|-3/monday|3/money|-3/month|4
morning|3/mother|-3/moved|9/moving|-4/mr|-9/mum|-4/must|-9/nd|-4/nearly|-7/need|-4/never|-3/new|-5/nights|-3
nine|4/nobody|3/none|5/not|2/nothing|-6/november|3/numbers|4/of|-1/off|2/one|-1/ones|2/online|4/only|2
opened|-5/order|-1/ordered|6/other|-1/others|-5/our|-2/out|5/outside|4/over|2/owe|9/p|-6/page|-2/paid|-6
paper|2/passed|-5/pay|4/payment|4/people|-10/per|3/person|-3/photo|5/picture|7/pieces|7/portal|6/pounds|5
problem|-5/put|3/quarter|-5/questions|-5/rain|-6/rang|-7/read|-3/reading|7/really|4/received|4/ref|-6
repair|-7/request|5/review|5/right|-5/road|-5/room|7/said|-2/same|3/sat|8/saturday|8/say|-7/says|-3/screen|8
season|-5/seat|-3/second|-2/see|5/send|-3/sent|-2/september|4/set|-3/she|-5/sheet|-5/short|4/should|-4
showing|9/shut|6/sim|4/since|5/single|7/sister|-5/six|6/slot|4/small|-3/smell|5/sofa|-4/software|7/some|2
someone|2/sorry|-9/sound|8/soup|5/spring|-7/st|-4/stairs|-5/stands|5/stay|-3/stayed|-6/stopped|-4/stops|8
summer|-5/sure|-4/t|-7/taken|-3/talk|4/team|-8/tell|-10/telling|9/ten|3/term|-6/text|3/th|-4/than|8/that|3
thats|-6/the|-2/their|-4/them|-2/there|-3/theres|4/they|1/things|-4/third|6/those|-5/though|4/thought|-5
three|3/through|-5/thursday|6/ticket|-3/tickets|-4/till|-2/time|-5/times|-4/to|-4/today|3/told|4/tomorrow|-6
too|3/took|-8/tracking|11/tried|-5/tuesday|-8/turn|3/two|3/under|-2/understand|5/up|-2/use|-11/value|-7
van|-4/very|-4/voice|5/wait|5/waiting|-9/want|-4/wanted|-5/wasnt|3/watch|7/water|5/we|-2/wed|-6/wednesday|2
well|-6/went|4/were|2/weve|-7/what|-4/whats|-4/when|4/where|-2/which|2/who|-6/whoever|-6/why|2/window|5
with|-3/within|-5/word|-5/work|-8/working|7/works|3/would|-5/write|2/writing|-3/written|-2/wrote|-6/x|-7
year|-4/years|-8/you|-6/your|-2/youve|8/yr|-7
`;
