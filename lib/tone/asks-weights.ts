// Made by training/asks.ts from SupportTone's training part and training/data. Do not edit.

/** From outside, beginning and going on (rows) to the same (columns). */
export const STEPS: readonly number[] = [0.57, 0.19, 0, -0.35, -0.18, 0.19, -0.24, -0.21, 0.04];

/** Signs of a clause, in tenths: it begins an ask, goes on, begins one behind an ask, ends one. */
export const SIGNS = `
@colon|2 -4 -4 -2/alone|21/bias|-5 2/bullet|7/loud|-4 -6/only said|-16/past|-8 -4/please|4 7/quoted|-13 -7
rhetorical|-11/wants inside|1/wh inside|12/you|-1 -4
= 1
4|0 7/are|6 -2/as|-4/because|-2 -3/before|0 3/can|7/could|7/did|6/do|6 1/does|7 -4/had|-2/has|6/he|-3 -4
i|0 -3/ill|-6/im|0 -4/in|-4/is|9 2/it|0 -5/its|-4 -7/ive|-3 -2/my|-3 -3/not|-2 4/on|-4/order|-6/please|2 2
send|5/she|0 -4/since|-4 -3/somebody|4/someone|0 4/sorry|2 -3/thank|-6/thanks|-7/that|0 2/thats|0 -5/the|-1
they|0 -5/two|2/was|5/what|-1/when|-4/whether|8/with|0 4/would|5/you|2 2/your|-4
= 2
as a|0 8/as the|0 -9/do i|0 6/have a|0 6/i can|-9/i dont|-3/i need|5/i want|4/if its|0 6/if you|0 -4/is |7
is it|5 6/please |-2 4/tell me|-2/thank you|-5/that you|7/what i|0 -6
= @1
2|0 0 0 5/3|0 0 0 8/4|0 7/a|0 0 5 -6/are|6 -2/as|-4 0 0 12/at|0 0 0 -6/because|-2 -3 0 12/before|0 3/can|7
could|7/did|6/do|6 1 3 -5/does|7 -4 0 4/for|0 0 0 -5/had|-2/has|6/he|-3 -4/how|0 0 0 -3/i|0 -3 4 -4
id|0 0 -4/if|0 0 3 3/ill|-6 0 0 8/im|0 -4/in|-4 0 0 -6/is|9 2 0 -6/it|0 -5 0 -4/its|-4 -7/ive|-3 -2 0 4
my|-3 -3 -4 -2/not|-2 4 0 5/on|-4 0 3 -5/one|0 0 0 6/order|-6/otherwise|0 0 0 11/please|2 2 0 2/same|0 0 0 8
send|5/she|0 -4 0 3/since|-4 -3 0 7/somebody|4 0 4 -8/someone|0 4/sorry|2 -3/thank|-6/thanks|-7
that|0 2 0 -1/thats|0 -5/the|-1 0 3 1/they|0 -5/two|2 0 0 -6/until|0 0 4/was|5 0 0 -2/we|0 0 -4 2
what|-1 0 0 -4/when|-4/where|0 0 0 -6/whether|8/which|0 0 0 2/with|0 4 0 -3/would|5/you|2 2 0 -5
your|-4 0 0 -3
= @end+join
 and |4 0 0 8/ mark |0 -5/ or |0 0 0 8/ run |7 -1 12 14/ start |1 -1 -6 3/! start !|-4/, run |0 5
, start ,|6 -2 2 3/. and |2 -1 -2 -3/. and ,|-1 3 0 -3/. and .|4 0 8 -3/. but |0 0 0 -3/. but .|-6
. mark |-4 -2 9/. mark ,|0 1 7 -1/. mark .|-2 -1 0 -1/. or |0 0 7/. or .|0 -10/. run |-5 3 -5 -2
. run ,|0 0 -3 -8/. run .|-5 -2 -2/. start |-5 -1 0 -2/. start ,|0 -3/. start .|0 5 -2 -1
. start :|-4 0 0 -5/? and |0 -2/? and ?|6 3/? mark |5 0 -10/? mark ?|9 7 -7 11/? or ?|-4 0 0 5/? run |0 0 -4
? run ?|0 3 0 -4/? start |-2 -3 2/? start ,|5/? start ?|10 0 0 -5
= @ends+join
 and|-5 8 6 -2/ but|0 0 0 -2/ or|-4 10 7/ run|-4 3 -6 -6/ so|-4 0 -4 -4/ start|-6 0 2/, and|0 -3 7 4
, mark|1 -4 -4 -1/, or|0 -3 0 2/, so|4 -4/, start|4 0 7 -3/stop start|3 -4 -7 4/stop stop|4 0 -4
= @into
0 start|2 -5 2 1/1 and|3 2/1 but|0 0 0 -4/1 mark|2 -2 -3 -2/1 or|0 6 7 10/1 run|-1 0 -5 -3/1 so|0 0 0 -4
1 stop|0 0 -4/2 and|3 0 4 2/2 mark|-1 -2 0 -2/2 or|-5 7 0 4/2 run|-5 0 -1/2 so|-3/3 and|-1 -3 2 -1
3 mark|0 0 -1/3 run|0 0 0 -4/4 and|0 -2 3 -2/4 mark|-2 1/4 run|3 2 0 -1
= @join
and|0 0 11 3/but|0 0 -4 -2/mark|0 -2 -4 -1/or|-4 6 7 4/run|-4 3 -6 -6/so|0 -3 -6/start|2 -5 2 1/stop|4 0 -4
= @kind+join
can you start|0 0 5/do it and|-3 0 0 -3/do it or|0 0 8/do it start|0 0 -3/do mark|0 -3 5/do run|0 0 0 7
if run|0 0 0 -2/if start|0 0 2 3/is it or|0 0 0 7/is it run|-6 -1 0 -5/other and|0 1 -1 -3
other but|0 0 0 -1/other mark|-1 0 0 3/other or|0 0 0 -4/other run|3 0 -2 2/other so|0 0 0 4
other start|-1 -1 3/own and|-3 0 -2 1/own mark|-3/own or|0 0 0 10/own start|-3 0 3 -2/please run|0 0 0 5
what run|-3 0 0 -4/what start|0 0 0 -4/which run|-4 2 0 -2/which start|0 0 -3
= @kind
any|0 0 0 -6/can i|0 0 4/can you|3 7/do|-3 0 3 3/do i|0 0 -6/do it|0 0 0 -11/do you|0 0 0 -5/if|0 0 3 3
is it|-2 1 1 -4/other|-7 -2 -4 -1/own|-3 -4 0 3/please|0 0 0 6/please do|4 0 -5/thanks|-10 0 0 -1
unsure|0 0 -5/want not|-10 0 0 6/wants|0 0 -4/what|2 0 2 -9/which|2 0 -2 -3/would like|0 0 -3 4
= @last+kind
do it other|0 -4 -4/if other|-4/is it other|-2 0 -5/new do it|0 0 -3/new if|0 0 2 3/new is it|4
new other|-3 -1 3/new own|-3 0 3/new what|-2 0 0 -4/new which|0 0 -3/new would like|0 0 0 6/none what|4
other do|-3 0 4/other do it|0 0 3/other is it|0 0 -2/other other|0 0 9 -3/other own|-1 -1 0 -2
other which|-4 -3 0 4/other which is|-6/own is it|0 -3/own other|-1 -4 -1 1/own own|2 2
which other|-3 0 -3 -2
= @lead+join
can you run|0 -5 -5/do it mark|0 0 0 -5/do it or|0 0 0 11/do it run|0 -4/do mark|0 0 6 -5/if and|-6 0 -9
need run|9 -6/none start|2 -5 2 1/other and|-8 -3 1 -6/other but|0 0 0 -3/other mark|5 2 -1 -2
other or|-7 7 0 7/other run|-6 1 8 2/other so|5/other stop|0 -5/own and|-4 0 -3 -5/own mark|0 1 0 -5
own or|0 5/own run|-5 1 -2 5/own so|0 -4/please and|0 9/please do mark|0 -8/please run|3 0 -4/want run|0 -6
what and|0 0 0 -6/what mark|-7 0 0 4/what run|0 6/which run|-4 4 0 -4
= @size+join
0 and|0 0 4 2/0 mark|0 0 -5/0 or|0 3 0 -6/0 run|-3 -5 0 -4/0 start|3 5 -1 2/0 stop|-3/1 and|0 1 4 -6
1 mark|-5 2 0 -4/1 or|0 5/1 run|-4 0 -1 -4/1 so|-6/1 start|4 -1 0 -2/2 and|0 0 3 2/2 mark|-2 0 4 -1
2 or|-6 1/2 run|-5 1 1 -4/2 start|3 -1 -1 -1/2 stop|7/3 and|-2 -3 5/3 but|0 4/3 mark|2 -3 -1 3/3 or|0 0 0 3
3 run|1 3 -5 4/3 start|0 -3 3/4 and|0 -1 0 1/4 mark|2 0 0 4/4 run|1 5 0 4/4 so|5/4 start|-2 -3 1/5 run|8
= angry+kind
do it |5/other |0 -3/other ,|-3 -3/other .|-6/other ?|-7/own |-5
= b
|-2 4/a|-10/are|-4/at|-5 -5/can|0 6/cancel|7/dont|-2 -4/for|-4 -5/from|-8/have|-4 -5/in|0 2/is|-4/it|-3 2
like|10/me|0 1/my|0 -3/need|5/not|0 -1/note|-14/of|-3/on|-6/one|0 -7/the|0 1/there|10 6/to|0 8/us|10
was|0 -4/we|0 -1/will|0 -6/would|0 5/you|0 -2
= capital+join
and own|-2/mark other|-4 -4/mark own|-3/start do it|6/start is it|-4/start own|-3/start what|-9
stop other|-8
= j+1
, he|0 -5/, i|-3/, is|4/, not|0 8/, the|0 -2/, which|-7/and the|-1 5/run as|-3 5/run because|-3 -5/run is|-6
run since|0 -4/run somebody|0 8/run someone|0 8/run sorry|8/run tell|-6/run that|-4 2/run until|0 9
run was|0 -5/run what|-2/run whether|0 10/start can|8/start how|-7/start i|0 -3/start is|2 8/start its|-3
start ive|-2/start my|-5 4/start thank|-6/start the|-4/start two|6/start your|-5
= joint
(|-8 5/,|-2 -2/.|4/:|2/also|0 9/and|2 -2/or|-4 6/run|-4 3/so|0 -3/start|-5 -4/start also|8/start and|15
start but|-9/start so|-5/then|-4 -3
= kind+end+join
do . run|0 -8/do it . and|-4/do it . start|4/if . start|-10/is it . run|-7 -4/is it ? run|0 4/other  and|0 5
other  run|0 -2/other  start|0 -3/other , start|-3/other . and|3/other . mark|0 -1/other . run|2 -2
other . so|-4 3/other . start|1/other . stop|-3/other ? mark|0 -5/other ? run|0 2/other ? start|3 3
own  start|-6/own . and|-3/own . mark|-2/what . run|-3/what ? start|2/which . mark|-4/which . run|0 -2
= kind+end
do i ?|3/do it .|5 3/is it .|0 -1/is it ?|2 3/other |-1/other !|-3/other ,|-2 -5/other .|-1 -1/other :|-3 -3
other ?|2/own .|-1 -6/please .|7 3/please do .|6/want |5/what .|-4/what ?|-1/which .|0 -5/which ?|0 3
which is .|-9
= kind+following
other do .|0 -5/other if .|0 6/other other .|-2/other own .|-2 -1/own other .|5 -3/which other .|5
= kind+join
do it and|-3/do mark|0 -3/is it run|-6 -1/other and|0 1/other mark|-1/other run|3/other start|-1 -1
own and|-3/own mark|-3/own start|-3/what run|-3/which run|-4 2
= kind+last
do other|-3/is it new|4/is it own|0 -3/other do it|0 -4/other is it|-2/other new|-3 -1/other own|-1 -4
other which|-3/own new|-3/own other|-1 -1/own own|2 2/what new|-2/what none|4/which is other|-6
which other|-4 -3
= kind+mark
do |0 -3/do ,|-3/do i |5/do it |4 -1/if |-7 -5/if .|3/is it |-4/is it ,|3 5/need |5/other |-4/other !|0 -5
other ,|-4/other .|0 -3/other :|-5/other ?|2 2/own |0 -4/own ,|0 1/own .|-2 -4/please ,|-10/please do .|6
unsure |9/what |0 5/what ,|4/which |-2/which .|1/which ?|6
= kind+next
do it other|-2 -3/do other|-2 2/if other|-6/is it other|0 -4/other do|0 3/other if|7/other is it|-4
other other|4 1/other own|0 -2/other please|6/own is it|-8 3/own other|0 -4/what is it|4/which other|-5
= kind+others
any 2|-7/do 0|2/do 1|-3/do 2|-3/if 2|-8/is it 2|-1/need 2|-8/other 1|-1/other 2|-5 -2/own 0|4/own 1|-2 -2
own 2|-5 -1/please 2|-7 -8/please do 0|6/please do 2|-3/unsure 2|-4/want 0|7/want 2|-1/what 1|0 6/which 0|5
which 1|5/which 2|-7/would like 2|-1
= kind+size
do 0|3 5/do 1|0 -6/do 2|-2/do it 3|-2/if 3|5 1/is it 2|-2/is it 3|-3/is it 4|2/other 0|-5/other 1|-4
other 2|-2 1/other 3|0 -3/other 4|2/other 5|3/own 2|-3/own 3|-8 -4/own 4|0 -4/own 5|5/please 0|-5 11
please do 3|7/please do 4|-6/wants 2|-8/what 0|0 1/what 1|5 5/what 3|0 -5/which 0|6/which 1|0 5
which 3|-6 -2
= kind
can you|3 7/do|-3/is it|-2 1/other|-7 -2/own|-3 -4/please do|4/thanks|-10/want not|-10/what|2/which|2
= last+join
do it run|6/do mark|0 -7/do run|0 4/if run|4/is it and|0 3/new start|5 -5/none start|-3/other and|-4
other mark|-4 1/other run|5/other stop|6 -2/own and|-8 5/own run|0 1/please mark|7/unsure run|-5
what run|-12/which run|-5 6
= last2+kind
do other|3 -6/if other|-5/other do|0 -5/other do it|-5/other if|-7/other other|0 2/other own|2 8
other what|0 8/other which|-7 -2/what other|0 3
= last
can you|0 2/do|-7/do it|2 4/if|0 3/is it|3/new|3 -5/none|-3/other|0 2/own|-3 5/please do|3/what|-6/which|0 1
would like|-5
= lead+kind
do other|0 4/is it other|-5/none other|-2 -1/none own|-3/other do|-5/other if|0 8/other is it|0 -5
other other|-6 -5/other own|6/other please|0 6/other please do|0 10/other what|-5 -3/other which|-5 -5
other which is|-6/own do|-6/own other|-4 -4/own own|4 1/own which|0 3/please other|5/wants other|8
what other|0 -6/which other|-4 -7/would like other|4
= length+kind
1 is it|3/1 other|2/2 is it|0 3/2 other|-3 -2/2 own|-3/2 please do|6/2 what|3 -2/2 which|3/3 do|-3
3 is it|0 -3/3 other|-3 -1/3 own|0 -5/3 please|7 5/3 which|-5 4/4 is it|-7 1/4 other|-2/4 own|-1 -1
4 what|0 8/5 do|-5/5 if|5/5 other|-3/5 own|-2/5 unsure|-6/5 what|-10 -1/5 which|0 -2
= mark
|-3 -9/!|-5 -5/(|-2/,|-2 1/.|-8 -4/:|-7/?|21 19
= next
do and|0 4/do i run|6 -7/do it run|0 -8/if run|0 -6/is it or|0 6/is it run|-2 -4/need run|8/new|-4 3
none|-2 6/other (|-2/other ,|3 4/other .|-3/other also|6/other and|-2 1/other but|-5/other or|-3
other so|0 3/other then|0 -3/own ,|0 4/own and|-3/own or|7/please run|5/what run|0 -3
= noMark
do|3 1/do it|2/if|0 2/is it|0 -2/need|9/other|1/own|7/please do|3 5/thanks|-7/want|10/what|0 -2/which|0 -2
would like|8
= number+kind
do it|-6/other|0 4
= own+kind
do it|5 4/is it|5/other|-4 -3/own|-6 2/unsure|-3/want|5/what|-7/which|-10/would like|6
= p1
1|8/2|6/3|8/a|5/after|-5 2/as|0 -2/because|0 -7/before|5 -2/can|6/could|0 5/did|0 7/does|0 6/have|4/he|-8
i|4 -2/if|0 3/is|-3 4/it|-5 -3/its|4 -3/ive|0 -5/my|3/on|-4/since|0 -3/somebody|0 4/sorry|9/tell|8 7
that|-3 -4/the|-3 2/theres|6/they|-5/two|0 5/until|0 8/was|-5/we|0 1/what|-2 1/who|-3/would|0 6/you|-5 -6
your|-4
= past+kind
is it|-3 -2/other|-4 -2/own|3 -1/which|-8
= pl
1|11/2|8/3|8/a|7/again|0 -4/back|0 2/come|-6 7/day|5/do|0 8/is|0 1/it|2 4/know|0 5/me|6 3/one|-3/out|0 6
says|0 -5/th|0 -3/there|-6 -6/to|-6/today|0 -5/week|0 -7/what|-3 6/when|0 7/you|-3 -5
= size
0|-2 4/1|-5 5/2|-3 3/3|1 4/4|3 -6/5|1 -5
= w
1|5/12|4/2|2 3/20|-7/28|6/3|0 -4/30|0 -3/31|7/4|0 -5/9|5 -4/a|0 -2/about|-5/account|7 3/address|0 6
again|-3 -2/all|-6 -3/am|7/an|5/another|-4/answer|0 -7/anyone|11/anything|4/app|-6/are|0 -6/as|-4/at|-1 4
attached|-5/back|10 8/bank|-4 -7/be|6 3/because|-2 -3/been|-8/before|0 3/box|0 5/by|3 3/call|5 6/came|-3
can|10 6/cancel|17/cant|-3/card|6/certificate|10/change|5/check|0 5/close|11/come|0 6/confirm|7/contract|7
copy|7/correct|8/could|5/credit|9/date|7/day|-3 -2/days|-5 -5/delivery|9/didnt|-7/do|1 1/does|4/done|0 6
dont|-8 -8/each|-5/every|-6 -4/everything|5/final|11/find|-7/first|-6/for|4/form|-5/friday|4 9/from|5/full|5
get|0 3/give|7/goes|-6/going|0 6/got|5/had|-6/has|-6 -3/he|0 -2/her|0 -6/home|-5/house|-5/i|-5 -2/ill|-8 -7
im|-4 -6/in|-2 -1/insurance|11/invoice|11/is|1 -5/it|-2 1/its|-5 -5/ive|-8 -4/just|0 -4/know|0 -6/last|-7 -4
leave|0 -7/like|0 5/line|7/love|-8/manager|6/march|-5/may|0 -2/me|4 2/minutes|0 -5/money|5 8/month|0 -4
more|-5/morning|-8/must|9/my|3 5/name|3 -3/need|-1/needs|15/never|-5/new|0 5/next|6 5/night|-6/not|-3 -2
note|-10/nothing|-4/now|3/number|-5/of|0 1/off|4 3/office|0 6/old|-6/on|-2/one|2 6/only|-3 -3/order|-1 -2
other|-5/our|-2 2/out|0 4/over|0 -4/page|5/paper|8/pay|6/people|0 -5/person|0 8/phone|-5 -3/plan|7
please|2 2/pm|0 7/possible|0 7/price|9/put|0 -6/refund|17/removed|10/report|6/right|0 -3/ring|6/said|0 -7
saturday|3/say|-6/says|-11 -3/send|2/sent|-3 5/service|5/she|-4/shop|-8/should|21 5/since|-4 -3/six|0 7
small|-4/somebody|4/someone|0 4/something|3/sorry|2 -3/still|9/stop|6/sunday|6/th|0 2/thank|-7/thanks|-7
that|0 2/the|3 2/them|0 2/there|-5 -4/they|0 -5/thing|-5/third|-6/this|-1 1/time|-2 -2/today|4 7/told|-9
two|1 -2/up|-6/update|8/us|6/use|0 -5/very|-5/was|-1/we|-5 -4/wednesday|5/week|0 3/weeks|-4/what|-1/when|-4
whether|8/will|-4 -9/with|-2 4/without|0 -5/work|0 -5/would|6 4/writing|9/wrong|7/xxxx|-7/year|0 4/you|-1
your|-3 -5
= you+kind
can you|3 7/do|-4/if|0 -4/other|3 3/own|2
`;

/** Signs of an ask, in tenths: above 0 for a question, below for a request. */
export const KINDS = `
bias|4/please|-12
= 1
any|7/are|9/can|4/could|-9/do|9/does|11/how|5/i|-11/is|16/please|-4/what|-7/whats|7/which|6/who|6/will|9
= 2
do |8/do you|6/i want|-7/is |7/is it|4/is the|6
= 3
do  |8/is  |7
= mark
|-8/?|12
= opening+mark
any |7/can it ?|2/do |-9/do it |-10/do you |9/if |-6/is it |3/is it ?|6/need |-7/other |-6/other ?|5
please do |-5/want |-5/wants |-8/what |12/which |6
= opening
any|1/can it|9/can you|-5/do|-7/do i|10/do it|-18/do you|9/is it|8/need|-7/other|-1/please do|-5/should i|9
want|-5/wants|-7/what|9/which|6/would like|-5
= w
1|-7/4|-8/6|-8/again|-5/anyone|8/are|7/as|-6/back|-9/be|4/by|-9/cancel|-7/could|-5/credit|-9/did|10/do|7
does|10/explain|11/for|-4/friday|-6/from|-1/got|6/have|-4/her|-7/how|13/i|9/id|-10/if|9/in|2/is|7/its|5
know|16/like|-7/me|-4/money|-7/must|6/name|-11/new|-5/of|-5/off|-4/on|3/only|7/order|-10/pay|6/please|2
put|-5/refund|-10/report|-8/ring|-8/send|-7/should|5/somebody|-6/swap|-12/tell|6/that|-4/the|-4/this|-4
to|-4/today|-6/want|-5/we|6/week|-10/what|11/whats|7/where|3/whether|15/which|8/who|4/will|5/writing|-8
your|3
`;
