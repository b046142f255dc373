// Made by training/asks.ts from SupportTone's training part and training/data. Do not edit.

/** From outside, beginning and going on (rows) to the same (columns). */
export const STEPS: readonly number[] = [0.59, 0.14, 0, -0.32, -0.17, 0.2, -0.27, -0.16, -0.01];

/** Signs of a clause, in tenths: it begins an ask, goes on, begins one behind an ask, ends one. */
export const SIGNS = `
@colon|3 -4 -5/alone|21/bias|-5 2/bullet|6/loud|-4 -5/only said|-17/past|-8 -5/please|3/quoted|-9 -7
rhetorical|-10/wants inside|3/wh inside|11/you|-3 -6
= 1
4|0 7/are|4/as|-4 2/at|0 6/because|0 -2/can|8 -4/could|6/did|6/do|6 3/does|7 -2/has|4/he|0 -3/i|0 -4/ill|-5
im|0 -4/in|-4/is|9 4/it|0 -4/its|-3 -8/ive|-2 -2/on|-3/please|3 3/send|7/she|0 -3/since|-3 -4/somebody|5
someone|4 4/thank|-5/thanks|-6/that|0 2/the|-1/they|0 -5/two|0 3/was|6/when|-4 -2/whether|8/with|0 5/would|6
you|4/your|-3
= 2
as the|0 -10/as well|0 7/before i|0 -7/have a|0 5/i can|-9/i dont|-5/i know|-6/i need|4/if i|0 4/if its|0 8
if you|0 -5/is |7/is it|3 7/please |0 3/tell me|-7 -5/thank you|-4/that |-4 -5/that you|6/what i|0 -8
= @1
2|0 0 0 6/3|0 0 0 9/4|0 7/a|0 0 4 -5/are|4 0 4/as|-4 2 0 12/at|0 6/because|0 -2 0 12/can|8 -4 3/could|6
did|6/do|6 3 2 -6/does|7 -2 0 4/for|0 0 0 -4/had|0 0 0 -4/has|4/have|0 0 -2/he|0 -3/how|0 0 0 -3/i|0 -4 2 -3
id|0 0 -4/ill|-5 0 0 9/im|0 -4 0 -2/in|-4 0 0 -5/is|9 4 3 -5/it|0 -4 3 -3/its|-3 -8/ive|-2 -2 0 3/my|0 0 -4
not|0 0 0 3/on|-3 0 5 -4/one|0 0 0 5/only|0 0 0 -6/otherwise|0 0 0 12/please|3 3/pls|0 0 0 5/same|0 0 0 10
send|7/she|0 -3 0 3/should|0 0 0 7/since|-3 -4 0 9/somebody|5 0 6 -10/someone|4 4/thank|-5 0 3 5/thanks|-6
that|0 2 0 -3/the|-1 0 5/they|0 -5/till|0 0 0 -5/two|0 3 5 -5/until|0 0 0 5/was|6/we|0 0 -5 3/what|0 0 2 -3
when|-4 -2/where|0 0 0 -6/whether|8 0 6/which|0 0 0 2/with|0 5/would|6/you|4 0 -2 -3/your|-3
= @end+join
 and |3 -2 0 9/ mark |0 -5/ or |0 0 0 7/ run |7 -2 12 12/ so |0 0 0 -7/ start |0 -1 -5 3/, and |0 0 0 10
, mark |0 0 -4/, mark ,|-5/, run |0 4/, start ,|6 -3 2 3/. and |0 0 0 -4/. and ,|0 3 0 -3/. and .|3 0 10 -2
. but |0 0 0 -3/. but .|-6 0 0 4/. mark |-4 -4 8/. mark ,|0 -2 7 -1/. mark .|-3 0 1/. or |0 0 10/. or .|0 -8
. run |-6 5 -6 -5/. run ,|0 2 -3 -8/. run .|-4 -1 -2 -1/. so |-2/. so ,|0 0 0 6/. so .|0 -4/. start |-7 0 2
. start ,|0 -3 -1/. start .|1 6/. start :|-4 0 0 -6/? and ?|3/? mark |3 0 -10/? mark ?|10 6 -7 12
? or ?|-5 0 0 6/? run |0 0 -3/? run ?|0 2 0 -5/? start |-2 -4/? start ,|4/? start ?|10 0 0 -3
= @ends+join
 and|-6 8 6 -2/ but|0 0 0 -3/ or|-3 12 7/ run|-5 3 -6 -6/ so|-4 0 -4 -4/ start|-7 0 3/, and|0 -4 6 4
, mark|0 -3 -3 -2/, or|0 0 0 4/, so|0 -4/, start|5 0 8 -3/stop start|3 -4 -9 3/stop stop|0 0 -4
= @into
0 start|1 -5 2 1/1 and|1 3/1 but|0 0 0 -5/1 mark|3 0 -2/1 or|0 5 7 10/1 run|0 1 -4 -2/1 stop|0 0 -4 -3
2 and|3 0 3 3/2 but|0 0 0 5/2 or|-4 6 0 5/2 run|-5 0 -2/2 so|-5/3 and|-2 -3/3 mark|0 0 -2/3 run|-1 0 0 -4
4 and|-2 -1 2/4 mark|-6 1/4 run|1 2
= @join
and|0 0 10 2/but|0 0 -5 -2/mark|-2 0 -3 -2/or|-5 7 9 5/run|-5 3 -6 -6/so|0 -1 -6/start|1 -5 2 1/stop|0 0 -4
= @kind+join
do it and|0 0 -5 -4/do mark|0 -3 3/do run|0 0 0 8/do start|0 0 0 5/if run|0 0 0 -2/if start|0 0 4 5
is it mark|0 0 -5/is it or|0 0 0 7/is it run|-4 0 0 -6/is it start|0 0 3/other and|0 1 -3 -4
other but|0 0 0 -3/other mark|-2 0 1 2/other or|0 0 0 -5/other run|3 0 -2 3/other so|0 0 0 3
other start|-2 -1 5/other stop|0 0 -3/own and|0 0 -4/own mark|-3 0 0 3/own or|0 0 0 10/own start|-2 0 4
please do run|0 0 0 7/please run|0 0 0 5/thanks start|0 0 0 -6/what run|-4 0 -3 -4/what start|0 0 0 -5
which mark|0 0 0 -4/which run|0 2/which start|3
= @kind
any|0 0 0 -6/can i|0 3 5/can you|5 5/do|-6 0 3/do it|0 0 0 -12/do you|2 0 0 -5/is it|-1 1/other|-7 -3 -4
own|-3 -6 0 1/please|0 0 0 7/please do|5 0 0 1/should i|0 0 6/thanks|-9 -6/unsure|0 0 0 3/want|0 0 5
want not|-6 0 0 5/wants|0 -5 -5/what|0 0 0 -9/what is|4/which|3 0 -2 -3/which is|0 0 4
= @last+kind
do it other|0 -4 -4/is it other|-3 0 -5/new do|4/new if|0 0 4 5/new is it|4 0 3/new other|-2 -1 5
new own|-3 0 4/new what|-3 0 0 -5/other do|0 0 2/other if|0 0 0 -4/other is it|0 -2 0 2
other other|0 0 10 -3/other own|0 0 0 -3/other which|-3 -4 0 3/other which is|-7/own do|0 -5/own is it|0 -5
own other|-1 -3 -2 1/own own|0 3/want other|0 0 0 6
= @lead+join
can i mark|0 0 0 8/can you run|0 0 -5/do it mark|-5/do it or|0 0 0 10/do it run|0 -6/do mark|0 0 4 -4
if and|-7 0 -10/if mark|0 0 -7/if run|-3/need run|10/none start|1 -5 2 1/other and|-9 -2 1 -5
other mark|3 0 0 -2/other or|-8 8 0 6/other run|-6 3 8 1/other so|3 0 0 -3/other stop|0 -6
own and|-4 -2 -3 -4/own but|0 0 0 4/own mark|3 0 0 -5/own run|-5 2 -3 5/own so|0 -4/please and|0 7
please do mark|0 -8/please do run|-4 0 -4/please run|7 0 -5/want run|0 -5/wants run|6/what and|0 0 0 -8
what mark|-6/what run|-5 7/which mark|0 0 0 -6/which run|-5 0 0 -5
= @size+join
0 and|0 0 5 3/0 mark|2 0 -7/0 or|0 0 0 -6/0 run|0 -2 0 -4/0 start|3 5 0 1/1 and|0 3 4 -6/1 mark|-7 2 0 -4
1 or|0 3/1 run|-4 0 0 -4/1 start|3 0 0 -2/2 and|0 0 2 3/2 but|0 -5/2 mark|-2 1 5/2 or|-7/2 run|-5 2 2 -4
2 so|4/2 start|2 -2 -1/3 and|-1 0 4/3 but|0 6 0 -4/3 mark|1 -3 -2 3/3 or|0 0 4 5/3 run|1 3 -6 3
3 start|0 -2 3/4 and|0 0 -2 3/4 mark|2 0 0 5/4 run|3 5 0 4/4 start|-3 -4 1 1/5 run|7/5 start|0 0 0 2
= angry+kind
do it |6/other ,|-4 -3/other .|-6 -2/other ?|-6/own |-6
= b
|-1 3/a|-8 -2/at|-6 -6/came|-4/can|0 9/cancel|9/dont|-1/for|-6/from|-9/have|-4 -6/he|0 5/i|-1/in|-2/is|-4
it|-3/like|9/me|3 4/my|0 -6/need|6/note|-13/of|-2/on|-6/one|4 -7/says|0 -3/there|11 4/to|-5 5/us|11/was|0 -4
were|4/will|0 -7/would|0 3
= capital+join
and own|-4/mark other|-6/mark own|-5 5/run need|-7/start do it|8 5/start if|0 -3/start is it|-4/start own|-4
start please do|-2/start what|-9/stop other|-8 5
= j+1
, he|0 -5/, i|-4 3/, is|5/, not|0 8/, the|-2 -4/, which|-7/and tell|8/and the|0 5/and what|-9/and you|0 6
run after|-3/run as|-3 1/run because|-3 -5/run before|-3 9/run did|0 -5/run have|2/run is|-5 -4
run since|0 -3/run somebody|0 9/run someone|0 9/run sorry|12/run tell|-8/run that|0 2/run until|-4 9
run was|0 -5/run what|-4/run whether|0 11/run who|0 -5/start can|9/start i|-1 -3/start is|0 10/start it|0 3
start my|-7 6/start she|5/start thank|-6/start the|-3 -3/start two|9/start your|-5
= joint
(|-7 5/,|-2 -3/:|0 -2/also|0 8/and|4 -1/or|-5 7/run|-5 3/so|0 -1/start|-6 -1/start also|7/start and|15
start but|-11/start so|-6/then|0 -4
= kind+end+join
do . run|0 -11/do . start|-1/do it . and|-6 7/do it . run|7/if . start|0 -3/is it . run|-5 -4
is it ? run|0 4/other  and|0 5/other  run|0 -2/other  start|0 -3/other , start|-3/other . and|2 -2
other . but|-5/other . mark|0 -1/other . run|1 -3/other . so|-3 4/other . start|-1 1/other ? mark|0 -3
other ? run|0 4/other ? start|3 3/own  start|-6/own . and|-5/own . start|1/please . start|3/unsure . start|3
what . run|-4/what ? start|5/which . run|0 -2
= kind+end
can it ?|7/do ,|-7/do .|2/do it .|6/is it .|-2/is it ?|4 3/other |-1 1/other !|-4 -4/other ,|-3 -5
other .|0 1/other :|0 -3/other ?|3 2/own .|-2 -5/please .|6/please do .|6/should i ?|7/want |6/what .|-2
what ?|0 -5/which .|0 -6/which ?|0 4/which is .|-9
= kind+following
do other .|-6/other do .|0 -5/other if .|0 6/other other |5/other other .|-4/other own .|-2/own other .|6 -2
which other .|6
= kind+join
do mark|0 -3/is it run|-4/other and|0 1/other mark|-2/other run|3/other start|-2 -1/own mark|-3/own start|-2
what run|-4/which run|0 2/which start|3
= kind+last
do new|4/do own|0 -5/is it new|4/is it other|0 -2/is it own|0 -5/other do it|0 -4/other is it|-3
other new|-2 -1/other own|-1 -3/own new|-3/own own|0 3/what new|-3/which is other|-7/which other|-3 -4
= kind+mark
any |0 4/can you |0 5/do |0 -7/do ,|-4/do i |6/do it |4/do it .|0 -4/if |-8 -4/if .|4/is it |-4 1/need |5
other |-2 -2/other ,|-4/other .|1 -3/other :|-6/other ?|4/own |0 -5/own ,|0 3/own .|-2 -4/please ,|-10
unsure |10 -6/wants |4/what |7 6/what ,|6/which |-4/which .|0 3/which ?|6
= kind+next
do it other|0 -3/do other|-1 2/is it other|0 -5/other if|6 -3/other is it|-3 1/other other|5 1
other own|0 -3/other what|3/own is it|-9/own other|0 -4/own own|2/want other|0 5/which other|-4
= kind+others
any 2|-6 4/bare need 2|-9/can you 2|-6/do 0|3/do 2|-2/if 1|3/if 2|-7 -4/is it 2|-1/need 2|-9/other 2|-5 -1
own 0|5/own 1|-2 -2/own 2|-6 -1/please 0|7/please 2|-7 -7/please do 0|7/unsure 2|-4/want 0|7/want not 2|-3
what 1|0 4/what 2|0 -2/which 0|6/which 1|6/which 2|-8
= kind+size
any 3|6/can it 3|0 6/do 0|0 3/do 1|0 -5/do it 2|-4/do it 3|-6/if 3|5 3/is it 1|0 4/is it 2|-3/other 0|-7 2
other 1|-3/other 2|-3/other 3|-1 -4/other 5|3 3/own 0|3/own 2|-3 2/own 3|-8 -2/own 4|-3 -5/own 5|3
please 0|-6 11/please do 3|7/what 0|-6 -3/what 3|5/which 0|6 3/which 1|0 6/which 2|0 -2/which 3|-4 -3
= kind
can i|0 3/can you|5 5/do|-6/do you|2/is it|-1 1/other|-7 -3/own|-3 -6/please do|5/thanks|-9 -6/want not|-6
wants|0 -5/what is|4/which|3
= last+join
do and|0 6/do it run|7 3/do mark|0 -5/do run|0 3/if run|6/is it and|-3 2/new start|4 -5/none start|-3
other and|-6/other mark|-5 -1/other run|4 -2/other stop|12/own and|-9 6/own mark|-2 -4/own run|1 -1
please run|-5/unsure run|-6/what run|-11/which and|0 3/which mark|0 -5/which run|-5 6
= last2+kind
do other|0 -4/if other|-5/is it other|0 2/other do|2 -3/other if|-6/other own|0 8/other what|0 9
other which|-6 -3/own other|0 -1/what other|0 2
= last
do|-5 2/do it|0 3/if|0 2/is it|4/new|4 -5/none|-3/other|1 4/own|-3 4/please|0 -5/want|4/wants|0 -6/what|-5
which|0 1/would like|-7
= lead+kind
can you do it|0 -9/hope other|7/if own|0 -6/is it other|-5 2/none other|-2 -1/none own|-2/none which|3
other if|0 9/other is it|0 -4/other other|-5 -5/other own|7 1/other please|-6/other please do|0 10
other what|-6 -5/other which|-7 -6/own do|-6/own other|-3 -3/own own|5/own which|-3 3/wants other|6
what other|-5 -8/which other|-6 -7/would like other|5
= length+kind
1 do|5/1 other|2/1 what|0 -5/2 if|-7/2 is it|0 3/2 other|-2 -1/2 own|-3/2 please|0 8/2 what|4/2 which|0 5
3 do|-3/3 is it|0 -4/3 other|-2/3 own|0 -4/3 please|7 9/3 which|-7 4/4 is it|-8 1/4 other|-3 -1/4 own|0 -2
4 please|0 -5/4 want|0 7/4 what|3 9/5 do|-5/5 if|3/5 other|-2 1/5 own|-2/5 unsure|-8/5 what|-9/5 which|0 -4
= mark
|-2 -8/!|-6 -4/(|-2/,|-1/.|-8 -5/:|-7/?|20 19
= next
do ,|3/do and|0 6/do i run|0 -6/do it run|0 -9/do run|0 4/if run|0 -6/is it run|-2 -3/need run|8/new|-5 3
none|-2 6/other (|-4 4/other ,|1 4/other .|-4/other also|5/other and|-3 2/other but|-5/other or|-4 -2
other run|-1/other so|0 3/own ,|-2 2/own or|8/please do run|0 6/please run|7/what run|0 -1/which and|7
= noMark
do|2/do it|7 -2/is it|0 -3/need|8/other|4 1/own|8 -3/please do|4/thanks|0 -7/want|10 -2/wants|4/what|4 -4
which|-2/would like|7
= number+kind
do it|0 7/if|6/other|0 6
= own+kind
can i|0 3/do it|5 6/if|0 -6/is it|6/other|-4 -2/own|-6 3/please do|0 5/unsure|-4/want|7/want not|-6
wants|0 -4/what|-8/which|-10/would like|5
= p1
1|10/2|7/3|12/4|9/a|5 3/after|-5 4/are|6/as|0 -3/because|0 -9/before|5/can|2/could|0 7/did|0 8/does|0 6
have|5/he|-8/how|-3/i|3/if|0 2/is|0 4/it|-4/ive|0 -4/my|3/not|0 3/on|-5/since|0 -4/sorry|10/tell|10 8
that|0 -4/the|-3 1/there|-5/theres|6/they|-6/until|6 7/was|-4/we|0 1/who|-8/you|-5 -7
= past+kind
is it|-2/other|-3 -2/own|4 -1/which|-9 4
= pl
1|13/2|9/3|10/account|0 -4/ask|7/back|0 2/come|-7 8/day|4/do|0 6/in|0 4/it|3 2/know|4 5/me|4/not|0 -6
out|0 6/please|0 7/say|0 5/says|0 -6/there|-6 -6/time|0 -1/to|-7/today|0 -5/week|0 -9/what|0 7/when|0 6
who|0 -8/would|0 12/you|-2
= size
0|-1 3/1|-6 5/2|-3 3/3|0 3/4|4 -5/5|1 -4
= w
1|0 -2/12|3/15|6/2|4/20|-7/24|-6/28|8/3|0 -5/30|0 -3/31|6/4|0 -5/41|0 8/9|4/a|0 -1/about|-4/account|7 4
address|0 5/again|-4 -3/all|-4/already|-4/am|8/an|4/anyone|10/anything|6/app|-5 -4/are|0 -7/as|-4 2/at|-3 3
attached|-5 6/back|10 8/bank|-4 -7/be|6 2/because|0 -2/been|-9/bit|0 -4/box|0 8/by|0 4/call|4 8/came|-2
can|10 6/cancel|17 6/car|0 -5/card|7/certificate|8/check|5 7/close|12/closed|-5/confirm|8 7/contract|7
copy|9/correct|9/could|5/credit|7/date|8/day|-2/days|-6 -3/delivery|9/deposit|7/didnt|-5/do|3/does|5
done|0 7/dont|-9 -8/each|-6/else|0 -4/every|-8 -4/everything|5/file|0 6/final|14/find|-8/fine|-4 -5/first|-7
for|4/friday|0 7/from|4/full|5/get|0 4/give|7/go|-4 -2/goes|-5/got|5/had|-7/has|-7 -2/help|0 6/her|0 -7
home|-4/house|-6/i|-4 -1/ill|-7 -8/im|-3 -5/in|-2/insurance|10/invoice|8/is|0 -5/it|-3 1/its|-6 -5/ive|-7 -3
january|6/just|-3 -3/know|0 -6/last|-8 -5/late|0 5/least|9/leave|0 -8/like|0 5/line|6/love|-9/manager|7
march|-5/may|4 -6/me|3/minutes|0 -6/monday|0 -3/money|0 8/month|0 -5/more|-7/morning|-8/must|6/my|3 2
name|0 -6/needs|15/never|-6/new|0 5/next|5 3/night|-5 4/normal|0 7/not|-4/note|-11/nothing|-4/notice|6/now|3
number|-3/of|-1/off|0 4/old|-6/on|-1 2/one|0 5/only|-5 -5/open|0 -3/order|0 -3/other|-4/out|0 3/over|0 -4
page|6/paper|0 -7/pay|9 4/people|0 -6/person|0 6/phone|-8 -4/plan|9/please|3 3/pm|0 6/possible|0 7
price|11 6/problem|8/put|0 -7/rd|6/refund|16/removed|12/report|5/request|10/right|0 -3/ring|6/room|0 5
said|2 -8/same|0 2/sat|-5/saturday|3/say|-4/says|-10 -6/seat|6/sent|-5 6/she|-4/shop|-8/should|20 6
since|-3 -4/site|0 -6/six|0 7/small|-5/somebody|5/someone|4 4/still|9 3/stop|5/table|0 6/th|-2/thank|-6
thanks|-6/that|0 2/the|3 2/there|-4 -6/they|0 -6/thing|-5/think|0 5/third|-9/this|-1/time|-4/today|6 6
told|-8 3/tonight|5/understand|0 6/up|-5/update|9/us|5/use|0 -6/very|-5/waiting|6/want|0 -1/was|-1 2
we|-6 -3/wednesday|6/week|0 3/well|-5/were|0 -2/when|-4 -2/whether|8/will|-5 -8/with|-2 4/without|0 -7
work|0 -6/would|7/writing|9/wrong|10/xxxx|-8 -5/year|4 6/years|0 -4/your|-3 -2
= you+kind
can you|5 5/do|-3/other|4 8/what|-7
`;

/** Signs of an ask, in tenths: above 0 for a question, below for a request. */
export const KINDS = `
bias|3/please|-9
= 1
any|7/are|9/can|3/could|-8/do|11/does|11/how|6/i|-12/is|15/please|-4/send|-4/what|-7/whats|6/which|6/who|6
will|8
= 2
do |7/do you|8/i want|-6/is |7/is it|4/is the|6
= 3
do  |7/is  |7
= mark
|-9/?|12
= opening+mark
any |7/any ?|-5/do |-8/do it |-9/do you |9/if |-5/is it |3/is it ?|5/need |-7/other |-6/other ?|5
please do |-5/want |-5/wants |-7/what |13/which |6
= opening
any|2/can it|9/can you|-3/do|-6/do i|10/do it|-16/do you|9/is it|8/need|-7/please do|-5/should i|9/unsure|11
want|-5/wants|-6/what|8/which|5/would like|-6
= w
1|-6/3|-5/anyone|8/are|7/as|-4/back|-8/be|4/by|-9/cancel|-7/could|-5/credit|-9/did|11/do|7/does|10
explain|11/for|-3/friday|-5/from|-2/give|-4/got|5/have|-4/her|-7/here|-8/how|9/i|9/id|-9/if|11/in|3/is|8
its|4/know|15/like|-8/me|-4/money|-8/more|-10/name|-9/new|-5/of|-4/off|-4/on|3/only|8/order|-10/paid|8/pay|5
please|1/put|-6/refund|-10/report|-8/send|-5/should|5/somebody|-7/tell|6/that|-3/the|-4/this|-4/to|-4
today|-8/want|-5/we|6/week|-7/what|12/whats|6/where|4/whether|15/which|7/who|6/will|7/writing|-8/your|4
`;
