// Made by training/cues.ts. Do not edit.

export const CUE_TABLE = `
cwl12r 9
t80jp 25 4e
gchp e0cps 1ydc g68 ekkxh 1i62vn 2edmtm 2rp4fi 15mrs0 9mwcv 1688wo 6u0p 2rt4sg 1qjuo
7lo t78fc a8x 3pyuk7 t0tql 5lw 30m 4mm 1no 5gz422
a2ufus
2hdthd i 2utl52 e8k 7l4i38 i
1fhp66 i1ioj dips0 6of0g 1nr1mo 2j9ibk oykrx 11u0hl 9my9s 27afrp 26jts0
5hcwpt 70n7 68mo
41w619 6l2ps0
53l0d 4e33ao 3
doqm
9388yt
2xnbew jyqok 41ch8 4bxrx0 6r6e0 19 7 7 u w g i w 46 s 4 e s 3a 1s 4 9 5 1e 2if0mz d4i8 2jmmg ha9kw 1rv5s n8irt 3c9ci7 19 7 7 u w g i w 46 s 4 e s 3a 1s 4 9 5 1e 2hvu3 19 7 7 u w g i w 46 s 4 e s 3a 1s 4 9 5 1e xp4b 19 7 7 u w g i w 46 s 4 e s 3a 1s 4 9 5 1e e163 19 7 7 u w g i w 46 s 4 e s 3a 1s 4 9 5 1e
2xnbew jyqok 41ch8 4bxrx0 6r6ul 2if0or d4i8 2jmmg ha9kw 1rv5s n8irt 3c9cys 2hwcg xpmo e1og
2xnbew jyqok 41ch8 4bxrx0 6r6du 2b 8e 62 2k 2if0m7 d4i8 2jmmg ha9kw 1rv5s n8irt 3c9ci1 2b 8e 62 2k 2hvt5 2b 8e 62 2k xp3d 2b 8e 62 2k e155 2b 8e 62 2k
3lligp m 55 7mz6yc 5lot
hekse k4cmq 1w0c w4xow zxkb4 1ubde ifcgj 2 1 1 2 5 1 3 2 2 2 3qfhn 2 1 1 2 5 1 3 2 2 2 3mywob 2 1 1 2 5 1 3 2 2 2 cfyqi cikwh 2 1 1 2 5 1 3 2 2 2 7gzi1 2i2nwt 2t 2jsoj 19 7 7 q 4 w g 1e 46 s 4 e 2d 1p 1s 4 9 5 1e ha92j 19 7 7 q 4 w g 1e 46 s 4 e 2d 1p 1s 4 9 5 1e 1xptf 945jd 7cz3 19 7 7 q 4 w g 1e 46 s 4 e 2d 1p 1s 4 9 5 1e 3yoofw zd3 59k 5to 10 knw 364 2 77 b 2 5 1 olx cxk 13bm 3aw1 lug 3ev ark 9 2 1vcg 1c57 2u 12 1eqn 2mv 796 3uo 13us
7bdiap
5co5gl
8kgp71
4gjei4 7 i s 7 7 q 10 b 5 i 5u 4 16 1l 1l 4 g g g g a 3 1j 15 c51r 1 1 1 1 1 7 1 2 2 1 1 2 1 wrp91 7 i s 7 7 q 10 b 5 i 5u 4 16 1l 1l 4 g g g g a 3 1j 15 3nolv 16 5bq e2x mam 59j 5tp 10 knw rzt 92b 3v9 e7f 4luo 3ev xah 18tu 18w5 44 37s 12 ck2 cnh cc9 d6v 7lc 2ap 17pg w5n 5c 7daqh9 1 1 1 1 1 7 1 2 2 1 1 2 1 4457 1 60 fu p3 5x 6k 1 n9 vi a7 4d fz 56l 3u 11g 1eg 1ei 5 3m 1 e5 e8 dw eu 8k 2l 1d6 106 6
w21lo b4jja 7 6 5 hm58w 45r0g 4lot9 s6a gbs0h m4a8h 75tb8 32137 b834b 3n1k19 2p2mb 1pq2kd zgy68 39i5 2 2 1 2 1 4 1 4 1 1 5 2 2jgzd tpb 9x70u 2 2 1 2 1 4 1 4 1 1 5 2 9zvmu 2 2 1 2 1 4 1 4 1 1 5 2 9qzyx af71s 5zzdw c 5 1tblv yj84p peoe8 47cn
rtmw4 9paj0 1w0c w4xow zxkb4 1ubde ifch2 3qfi8 3mywow cfyqk cikx0 7gzi3 1xz945 k3eso 2t 2jt54 ha9kw 1xpv7 945jd 2lmf 4rt9 3z1s0s
w21lo b4jja 7 6 5 hm58w 45r0g 4lot9 s6a gbs0h m4a8h 75tb8 32137 b834b 3n1k19 2p2mb 1pq2kd zgy68 39ia 3 3 1 2 4 1 3 2 2jgzf tpb 9x70z 3 3 1 2 4 1 3 2 9zvn1 3 3 1 2 4 1 3 2 9qzyz af71s 5zzdw c 5 1tblv yj84p peoe8 47cn
w21lo b4jja 7 6 5 hm58w 45r0g 4lot9 s6a gbs0h m4a8h 75tb8 32137 b834b 3n1k19 2p2mb 1pq2kd zgy68 39i5 2 2 1 3 3 1 1 5 1 5 2 2jgzd tpb 9x70u 2 2 1 3 3 1 1 5 1 5 2 9zvmu 2 2 1 3 3 1 1 5 1 5 2 9qzyx af71s 5zzdw c 5 1tblv yj84p peoe8 47cn
bvx5o 2xhc tfy8 j9r0g 2b4sct 6vui3v hc4z1 1 i 5 2lre0 1 i 5 q66eg 1 i 5 1pvfhf
66zblt 2 2 2 1 a 5
6774w1 2 f 5
4pnee9
odf4s
8pi6pt
b9faf5
35qb0c
2skpsk
we35t 4 3 5 6 1 3 ahx
7nv31u zk 5f 4e6 sb 1zv 1r ql 2x9 d9 119m7m 14 6 4y w 29 2 u 3a f
7nv1gs ch 1is ek 4xz sf 3jm ek 1o2
e57zb5 4 7 1 3 2
e586jy dg 1f s 1a 2r
3lgy5z
1syhes 3u
aw8nmk
a30n8u 9tg7
96zju7
81geum ev 50um 6 d7b 3
1vq7qc
5hc9is 3cyw fd 81t2 dcw 7dhdh2 3s3 i 921 f1
5hmnk7
5hlejy
5hc498
cv5fe4
cv5r8u
176l4z d 2 39oyy9 d 2 2t1 wrmhm br 25
8kybcc
5hcfcg 10 knw rzt 5gei 3f0g 3bw 12 3sn3 7dewah 1 n9 vi 64y 3ue 3r 1 49q
5hfmho fd 7dpwf3 i
5dn9df 1o q 10 6w 4c 4 4t 7he00f 2 1 1 8 5 5
45m3hq e gc
8s i2o 5halk9 7duadi
8s w0 h6o lc0 5pfk 4u6f4 9fxfk e65m1 eh3 213 3j 2obrn ga 2a 4 bxic7 39m6bq i 3 wrp9q ga 2a 4 3o821 cv6e 1szc 349 7db0ot i 3 44r2 eh3 213 3j
176l5g
cshrpr
cuygt0
e57zb5 1 1 1 3 5 1 2 4 1
6gs dce8 c9pq8 46uo0j 1y2 g 14j 656ihy 27 1a jz4ld 3 1 1oz 14 p 4 3h c 3w w 2s 6i
bd5evh
bd5evp
odf4u
8s 6zk b34 i5c 5sm8 9gio f2ao brwf4 1tom8
1o n4 gw atvg 2p38 lvk e8w 3j3cw 478g 43c9s s2v4 slng4 1w0c 32efh t2j9f zxkb4 1ubde 29leg4 45 1z0 1kv 32k hq 2 1vo 7 14t hq 37g 1fn3yu 7 6 1 3 2 wbr13 jzkf3 fwb7n 45 1z0 1kv br 2qt hq 2 1vo 7 c5 so hq 340 3g e6 gn g b4 1z3 3ds 3k 1c k 6x 3 2 3 1 3 1 1 4 4 11 225rts 2t 2c86z j6y2x 1b 31 2s 2m69 7 6 1 3 2 5zxf 945jd 2gxe5p
o 3 o1 ie 45 1z0 1kv br 2qt hq 2 1vo 7 c5 so hq 340 3g e6 h3 b4 1z3 3ds 3k 1c k gk4 3og 1r40 1ejk ag0 2fts fr1 3 15 n 1o5c 68 asg phc fr4 2rk0 320 8 clc f6e 1 9 9vb 9 1r6o 308w 35s 16o hs 64d9c 134 58d86 2pyi ocfw 3 ce0 9 w 8s1s 4i5cm 45 1z0 1kv 32k hq 2 1vo 7 14t hq 37g a36nxo o247o 5 28 1s d 33 k 24 e w k 3i 4 g j d 28 3t 4 1 1 8 b0g0 1lq3p3 2djbst 5 28 1s 3g k 24 1a k 3 3j 2hvwr 5 28 1s 3g k 24 1a k 3 3j xp6z 5 28 1s 3g k 24 1a k 3 3j e18r 5 28 1s 3g k 24 1a k 3 3j 4um7r 3og 1r40 1ejk 2q9s fr1 3 15 n 1o5c 68 109s fr4 2jp 3 2 4 3 1 1 4 2s1t 8
8kykn9 5of 3k 1c k 6x 3 2 4 3 1 1 4 1 14
8s 6su8 15rts 3oelc 9fxfk spo79 j 39oyy5 j wrp9c gu 3nv1v 4i0w 8sio e8 4 j 7dcu2t j 49eq
4gvk3m wrpab 3o8kp 7dprys
14n7up
3neids
bdgv0c
beyqho
cuvzis
4c 5q80 bv0n4 2ircw 1dcsg 29jbao b2x 1cp0 cxk vsr 6dsi 1fbt 1bnx 2dr4 1fjgzs 3i9s djq5h e 1q g 14 83 1t 1o 31 2rtiui 1wbjbr 1d73hd 4aigf 2 2 9 2 2 3 4iy0o bj 3t72d bnhd5 1oooo7 2 2 9 2 2 3 3x5hh 13y7s7 2 2 9 2 2 3
4c 5q80 bv0n4 3w45c 29ipkd qzu 34 5rl 1hfx hnn 4ur 3zut 7rj 2i6g 1h9s peh 87s 1t9koh z 7 1w m 6 52 a 36 1w w a 4o529w 1d73h1 b 1 5 4aig9 1 2 1 6 4 2 1 jzmrt 4hskx 1fcciq 2gpeg 6azo5 13y7s6 1 2 1 6 4 2 1
176l58 2smo
6xe5ny
24y4 1oqldh
176l4y 3 1 2 8 2yfid1 32 s 1e 74 dvhd4 2pm pb 18c 6bp t6902 32 s 1e 74 678y 5bu51u 32 s 1e 74 jz4ox 3 1 2 8 1ju4dx 32 s 1e 74 1cqeys 32 s 1e 74
a6cc ixvk p2msl 2 4 2 7 2 5 75cts5 5uwql 883a vu5 3drm flh b 1f e 3k 1r 5c q 1l 4 4t 5brn pa8
2sr6k 2atedc awj 3xpde 6 1 a v4102 d4 7s 145frc awj 1lol ca 3ed0pa 63q62b
54g6rp 4
vbv3b buq1u 2smr 44y702 7ga6nt 2gpcy
1xk685 bh1qi 6s7 2gkdcm 7n 1u89j 612u 15nlpz 1gcc1o 1di 5ep 3qo19 9 13ambb 1fney1 1d02w0 1hei8w 7n 411lj 612u zon1c 7n 8h0t3 612u
cxhtrp
aw8nmk
bwad7y
bwam47
4gty33
1dqjxh 7iwoxr 8jish 3xq8v toa01 1bf1 k4sa2 7l 8 cmw 8 ru381
0 os djfk lvk e8w 2ql28 siao 478g 43c9s s2v4 slng4 1w0c w4xow zxkb4 1ubde 68o7i 4fbz78 jzkf3 2i2nwt 2t lrsl7 945jd
176l4y c 6 3 2008sy 7mgvgg 78lh e ajylk 3u
z30 1iydc 1l7uo 9i3a8 f2os7 p be 3f 10 a lzsoi 1 d 4 1 1euz8t 1 d 4 1 d5l72 d d 5tbyvd 29lczg 1 d 4 1
cl9y4 70n4 2uejd9 y78ib 3btf 5 a1pt 3m5 5x9k4i t22j9 atnl1 gj 5 68kjf 5
t0t8l 9rfhq4 1 2 1 1 6 1 3 1 2 1 o7e19
d176va
81lqes 2wf 1we
hwho e4q5fk 4mj 5 7 s t 6 j 3g 2c g 3t 2f w i h 7
fwvh8 dpb3u0 e
11t8et 34 a6ughs
1wjp8 sdkz4 undjk 7b 1 5 4 5 6inmp 9 2405h gck6r 7p5fcv 166801
1vq7qc 5cyl8g 3g6m2g
7mk cmxog 6ao 309b1c 1z4w0w sdxv da 3yb 3 18p 1x3 8ow 3f 3ubs2f 21eku5 1 5 1 3 b 5lgr 1 5 1 3 b 1nx75x
1sydid 4pcji 1kan7d 6l2niu 8hd q9im9 4nrz5
fuk dsrk tw6fb yqks0 2e30b7 342iza 3tjfn4 ch 2x3 8sa 463 3u5nu 9 ggdh e 3a 9w 4p
1t0ztf 9boxhq iz 3mu aa2 246 3u6rl 9 ggbv l 43 bk 2e
fuk dsrk 1smr7b 64c56k 37cwgz 3uj5t 9 gggj
3cvekh h 3gm870 2doqyu lq6aw 143c9s 1420w
1z9po4 5i2t4v 9 1f9o4w 54w2 16340m 6ten 1bs2f7
1t0y1x 1oxf7b 3ffsaw 3vsg74 464g 27wk22 9a
cxcays g
2g4czi 35 6ee 4 20r0mj 9 3 2uc0pj 1sn1cn 35
amyvce d3n 3 g 1 4
1qxo b0jk 1obcw mf9j4 ld02a 3wt8g 5 p w 3t 1l 2b w 2s 1s s 4 f 1 2 e 3 7 1hrdl 9ktgb 45r64 mq 1 1 4 2 3 1 3 2 1 1 8gswp 9mrph ppm37 h2riv 5k1z4 9exjd md76o 78 e3 6e9ii 21p9bi 1o8vrd 1n8wj3 9mhm 5 p w 3t 1l 2b w 2s 1s s 4 f 1 2 e 3 7 hdz3h 2mh7r 9y28f 1441i 8m6ap 1ugwwv
mwqxx 95anr 4cv35l 648a3w 1 a 1 8 4
b9k3g 5m9s 8feo kefts sqoso 7c4wzk zk7od 4zshn 79 7hp1c 11zdp7 1o23vk
w21lo 5ux97p 8 6 5 2 1 2eem19 3rq1k 6q 6 56 4a 1t w tvomj 2zziaw
b9eqo4 a 6
11ixf4 1w0c w4xow zxkb4 1ubde ifch2 3qfi8 3mywod e 5 cfyqk cikx0 7gzi3 2i2nwt 2t 2jt54 ha9kw 1xpv7 iz0g 8l6ix 2lmf 4rt9 3z1s0s
176l4x 1 1 2 1 3 4 1 5 1 7 qdcrq 1 1 2 1 3 4 1 5 1 7 ls5qr 47pq 1m12v9 1 1 2 1 3 4 1 5 1 7
csal8
10fuk vdnb9 4 8 3 2 1 1 3 ahx 5x6025 e
5hazk1 4cb 8h6g 533 30lu md3 7di0zk 4v 9jc 5q 3e7 p5
58gk8b
w24zr
e57u70 cnt 4z 3l
1t0y2k 54d81x 35ce80 c 2 5 k2i6w b1 1o 43
3pc6it
1syhf6 c
291f26
4pnee9 1x
5dn9d8 8 u 2s j 3 3 1e 4k 16 1s 3 1f 1c j 14 3nonp 16 6c2 nlg 26rd f6m 23f 2sw 135x 88 75 3le7 xew 1e7m 92 29u 14dr 9a 1196 cj eqm vs1 7dc6pe 1 3 1 2 5 1 2 2 1 1 1 4459 1 75 qj 2gm h3 2d 35 182 a 8 41k 11l 1ki a 2k 19g a 15x e gl zr
b8nmv5 6 1 a 2wkjoa 5f i 90
376tyh
wdw9i d1 575 107 6vy us bm gu 6f 3yh 5x5y8c 7 1 9 1 1 5
2dmg4s 7 3n fm 3xdax 4 i 8xewhx
b9k3g 5m9s 163kw 70n4 j9r0g sqoso 7c4wzk zk7ok 5 2 5 4zsok 5 2 5 evta8 9hgyw d1wb0 5 2 5 8l5c 5zzdw 5 2 5 1pvfhk
b9k3g 1iqhs j9r0g sqoso 8s7zz 73cozl zk7od 2 1 1 1 2 7 1 4 2jgzk 1a42st 2 1 1 1 2 7 1 4 1hqkn4
2u1o 53b4 1o9s 42zk nv0g idb4 5hq80 13o74 6e22o 7dotu tku3b i7yg9 b8a1y 13ssxx 4w0p aea6q jtrcw f m6zkr 1vbsrl k3ffx 8qp86 dip1s 4xpx 2a29x z8361 1sy225 16rc3u
1o b09s 37ts finc0 ll1ie b paz 56m 5fh bl 6m h7m a5e m2b lnv yam 9og 3lfa 12az 17iy 2av 16a9 c7 2uh y0i hh ctz 20wh 7n8du5 w 7 7 m d s r 18 c 4k 1c 1j 3 1i 4 17 h 2k 2jimhs w 7 7 m d s r 18 c 4k 1c 1j 3 1i 4 17 h 2k 2wka75 1 1 1 1 1 1 5 1 2 2 1 1 3
x0sg5
w21lo ah3d9h j 5
11kwgj 6ma7kv 3ksknr
3llimg
3z8n5t 2uidl0 1qrkxc 18dydj vyr6o k8m8 s3t 29dsn
78c g2dc 52e9an evybl 7cyndp gqy4
5x9ndj 6v4f7x kw aijkq
5c7l3w
d19ggs
2hu3g5
1xpp5o
1ouhq6
78u3i6
5hq64c
5hd00z 1jd7 2xty 2oet ob4 1wgj mog
aw8nmk
7lo w w0w 4jwg 14ao 4u7nk qavug 3li2v4 1lwf vc8vq gcmj 64gl
a6cc 4gjgu8 awj 1lol ca 3ed0pa 67u1e 4 j s e 3k i 4 8w z 19
81fz8u
bwam47
bwmctr
bwn9ue
bwkuuc
7v8kt8
81gev0 5l 6h 8n
81lg43 1o 17h w0 19g 63i jt 8t r5 25d a 3 v0 o 5h ut qr fe sk cg
cxhtrp
2dmggf
2dm5jw awj 3rcp1 5durns
81mjgv
cwl12r 9
t80jp 25 2f 1z
813hjt 883a vu5 3tpu 5byv pa8
813hjt 93xf 95op
5c7emx e8k
2hdthd
2g49 xf3bc dc c 5 2 rcmq8 8saql 34rxxk 56ltsj n2tph aujnk
akgayp 2 2 1 6 1 3 1 1 1 1
2g49 1xk160
amz8gi
5932nm
8wn8v8
995nd4
4t7h5h
21g7ae
a5hnjw 7n
5x9nde
54g6rp 4
3l9p5w
ddp8 16t7g5 2 4 8lnjt9 rrkhq a 2 e 1f 1m 3 t 6 1e 4g e 6 g 4 c x 33 4 s 3 f 6d 4zlwy 6rlgu 1vxmo8 3u
3lli5o g 1f 1m 3 t 6 5u e 6 g 4 c x 33 4 s 3 f 6d 73v800
5co56t ay 5wod 5vqneo 5lot
11ixf4 1w0c w4xow zxkb4 1ubde ifcgm 4 5 a 2 3qfhn 4 5 a 2 3mywob 4 5 a 2 cfyqf cikwk 4 5 a 2 7gzhy 2i2nwt 2t 2jsqo 3y 3 47 6 8m 6 1m d ha91r 3y 3 47 6 8m 6 1m d 1xpqi 945jd 7d18 3y 3 47 6 8m 6 1m d 3yqdc1 9 343a 2bu 79 b 2 1 8 3ayk 2 7 4qg 6spj 53l 79 b 2 1 8 195n aq2 79 b 2 1 8
5co564 4m 65 w 42 k j d 28 47 5wcg 2oogqg 3bh79k 1hyqmq 6xfb
apgqt8
snj1l 2oce0 buppy 41ag0i yiage 7ta8 js5xc 459csl
4pnedr 12
csd4s arlppc 4g 30r 8ti9m 5 d 1
8pi651
2917yk 2gkk4w 7k 2rr1xj 5dcmeh
cshl18
cshl0k
bwkuuc
291equ
bd7o8x j
176l4x 6 1 8 4 3cazmn 4ry ar i 6qh 331 tbw5j 4ry ar i 6qh 331 4vvdc 56ybp3 5e c 7l 3h jz4ky 6 1 8 4 1ju4db 5e c 7l 3h 2gp2q 6 1 8 4 7ehq 1a2b9d 5e c 7l 3h
976dkj
7auu8s 3m5aon
aovddw
cshrbp 2gpgv
6gs 15s ups cgio 4dmo 7n6cg 1vdi8 21bsw lgg0 2nds2o a7uds 3h096u 63eema
7v8kt8
d19ggs
cxhtm6
d17bxq
op9k4
2xnbew jyqok 41ch8 4bxrx0 6r6dw 4 19 e i 4 15 3k 3l q 6 v j 4 1s w 4 3 s 1 1s s 4 1o 2if0kf d4i8 2jmmg ha9kw 1rv5s n8irt 3c9ci3 4 19 e i 4 15 3k 3l q 6 v j 4 1s w 4 3 s 1 1s s 4 1o 2hvrf 4 19 e i 4 15 3k 3l q 6 v j 4 1s w 4 3 s 1 1s s 4 1o xp1n 4 19 e i 4 15 3k 3l q 6 v j 4 1s w 4 3 s 1 1s s 4 1o e13f 4 19 e i 4 15 3k 3l q 6 v j 4 1s w 4 3 s 1 1s s 4 1o
11ixf4 1w0c w4xow zxkb4 1ubde ifch2 3qfi8 3mywow cfyqk cikx0 7gzi3 2i2nwt 2t 2jt54 ha9kw 1xpv7 945jd 7dfo 3z1s0s
odf4s atpn8g
8kgp6p 5ei17q
35qb0c
2skps4 9 1 6 3
6yuqk 600go0 7n 4 1
rx2r7
st99j onqww 6k1iio 374vh6
t0t8l
rpxpy
14n7v8
5931jm
t0t8l
11x1bi mw9ex 8qvhq 281xt9 13hen1 5dvps8 lognv 4n996 63sz 1pjnhp
58x4f5
81geur 3n 8o 4a 2o
vbkbg 4gmfop 2 2 6 3 2 3 7gjgn9 2gzso
4gok1w 1 1 3 4 2 5
7dphda
at6xv2
at6xjj
aig 8aq98 75hnu9 cy1
7dphyj
58ls9e
58k3ud
1weyk 5oxr4 nz8dl t8pml 1 1 1 4 3 3 4 1 3 mggtq 1ucc4v 2ld74e 1 1 1 4 3 3 4 1 3 4q1dl9
28sdt1
arpv5x
aolith
1z6vs5
also77
acvzc4
csfku
asymxw
7l8ji 6jac6e 3u 9c
1fhp66 e
3f87lt e 5
1otapt b 3 6 8qn70 b 3 6 2sy 1f69yf 3k
awcykl
2hdt5g
2hdthq
3hq9sp
2dw4e6
aw8p6b b
aw32wu
7hhkt5 5
a9czou
aw316m
3n7b61
awcwqk
bwcsvi
58mxwi
cohq
d17i64
a2ufz5 4 4
a2ww38
2b3i26
2bb5pg
d14qdd 3 1 2 1 4 3 3 1 1 3
d19gge
cxcaz2
bh0of8
amz8g1 c 8
14uzs4 6voox 2bo3m1 2m0ws6 nq1a8 3zwidm
81gf5l 1o
e57zb8 1 1 7 6
aoxh47
6ormyt
bndtq a14w63 18
aovdl1 3gwhs 36ghi7
wuxsl
bwfbtc
7o4ny
7o51a
a0hwc 2rv8g x0z6w j54ch i4a00 6ld62k 3 1 8 7 1 27y62v 8tlet 3 1 8 7 1
b0s2 2hdnf7 67thwj
e586kp v t 3g 2c g 7j d e 1i 10
4jhlbg r9 pt 2 32q 22l du b 6op o6 285 6p5ky6 1 1 4 2 1 8 1 3
bd7o95 4 7 7 2
aw8nmk
4gjei4 89 4s c58g 9 6 wrp98 89 4s 3nosk 16 6io5 3rn4 7dg125 9 6 445e 1 7c0 48m
1xoha4 7l 8 1nx0rk 19 cx 5n 1p 1 3bvnih 2 e 6 2 1rpa2x 79g9r 2 e 6 2 bc4q
cv mqex9 qvuqa b7num 6ov19 1bjb22 3 7nw6 1e8whe 23889h 3 1codip 21o9nw jyiww 9zgva
7hcit8
8p6gh2
egg a5itna
8pi6fm
81gew8 bd 6m
3llihb
3llip4
6gs 15s 56lc 3rmo 4d0g 2tds 43pgg 2ygf4 54qgw
4jhyk9 vn 656it1 10 jz4lq 1
ua1xh
ax04xf
hb asztb1
bgc 81g3eo c2 4w1ekn
91hoe
81i302
7uzrph
5x9ncx 2 2 1 7 1 5 1 7 2ndt5y 2 2 1 7 1 5 1 7
7dph9g kd 7 5 2 5 3
4gjez3
4gvmx3
snag6 8t 5ni e 3 3 2oesw a 6d 4d4x82 8t 5ni e 3 3 1iicc7 7 61igoi a 6d 2gp3s 7 6xf6
1xoh0u 9a 79 1 1 1 4 5 2 4 1 1 4zsfua 916 1 1 1 4 5 2 4 1 1
7nv115 ls mk 2kd 35e 1qo 55 4ld
59358v aqa
1zcjha
vzusl
301jrm
4t6t1l
7hfndy
sv5tq
3pby0l
6ts6fy
3p8fk7
8p6887
a0czbb
ua1sc
2dwjar
2dwjar
2dwj7l
2dwj7l
8p6887
58o0uh
30z945
amsweh
58lk9f
bwad0l
81geub
58ndkl
58xpxh
alh08x
aolcx2
aolcx8
aolcxo
aolcuk
3cubb2
11nu5h
5tcuq7
cwia2p
1twk37
8wnph0
a5anw5
llydg
6ormyp
58x5ec
81c04u
acqsz7
3wth5z
1hb1pk
22m
283ku
1z766x
c0uji acqa74
betfdq
gli6
4cxq
3llib3
4pne69
b8nomg
b8now5
b8nol1
4gvmx3
b4e5zb
3f2xtc
ap97kf
ap97k1
4gjelq
4gjepg
30xl2g
6oqj6b
17kn9g
8p6gh2
81gf72
81gf6z
81gf6z
1bqxsp
2iw9q
3p1g6m
45o5a
3iwzcu
14ymuq
53kwu
45abzh
at0lda
a6cfy 8rgp46 kr
zjcu
78eutp 4wrz
bwdu0i
81geyp
81gfd1
bwh378
5by006
1t0wp5
1t0wp1
2dwjxq
2b3cja
2b3cpg
7dpbq9
7dpbqc
beyp2d
1xktr8
bx5mm a9ju1z
b8q01x
b8pzoe
1zgz8z b
7o1um 6lpl40
a8zycy
a8zycy
b8n7oe
aw5ls9
awcv5q
awcv5a
aw5lsu
1zcpwu
3n4u4z
1xl50l
1xqw3d
1vqb4j b
57ixgh
bwi21y
379pw4
1bgui5
2911yf
d17ijg
b8kkmr 9
bzhqr7
4phz7p
b716aq
4pjnz6
ygsda
2j8txi
ua1sc
lq4dd 8jxez 2jlr1 1n4tv 1f2zps 5p1ui 26au1o 6hhibk
7o1um
5hcwpt 14dg 2lb8 64ek 3f6n
cv5ga5 19f 2wz 6vy 3ul
4ffg m0w 68io fog 1koow 2nqcg 6v1og jnvk 74e8 3fy8 919c gl8ty vq96i mfqhl 7rkri7 3ur3 xoy 51mx 1te2ot
27w 1778qx apgjfb
8ob1w7
9qdry 8dprh1 35l 7b 3ah 53d 2av i
3wwdcp 4zsow 2su
e586pb i ck
atasg9 b 5
awcyv5 2 6 3 1 6 1
2hk5tt 1 1 4 2 6 4 1 5
5hazke 8qwx 6lrx 4so
81gf7l
e586k2 w f b l 8 6 1e e 12 c z 3 2m 4 6 1i 1s g 18 4 a 6 j 7 5 k
e57zb6 3 1 3 3 1 2 1 2 1 2
58ls4w
bzhqr7
4phz7p
1vu4jp
52h95f b
52h955
awh63o
7hfjk9 a b
1f7tu4
7izi6
476heh
vkpgh
1owsqt
7uy6uf
bwl8fa
s4i45
54g6rl
2dwrlf
2hu3g5
cws9sf 4f 9m
cwia2p 3 1 4 2 4 4 1
5c7thd 8
4pne5d e q 3c 1e 57
cwia2p h0h8 5 1b 14 6 36 1e 3m 1l 3e w 2h e
5hczny e 6y3t
cxhtrp
7nvdif
cdf7ec
2dwefk
6r9aj3
6r9ayb
6r9aqt
49crs4
2b5lpw
2dwjoh
1za1s6
bwcitz
2dwnjt
ak9y26
4iyzk2
4iyzk2
2bgm0k
5eye6 4nvlmf
4takce
ddb2 ajwkr8 6to 12t
bwf8r4
81geus 1n 42 18 67 1l s e w 1i
2dwsac
a2v2k4
ataqt8
a6ddq
11tzxp
aolcxo
aolcxo
aolcxo
awqu81
19zbhi
1znvev
593fz5
1vq7r0
1hfezg
egske
1zcjha
7dp6ip
bxw0b8 a
aw8p2r
awh4hq
arppr0
8s 6zk b34 54v4 ajmo 2sg e0k68 422ku4 2f u 2q 3e 3j mayrs 25c q9 2fi 304 358 ejbw6 1wqo 4 nby 25s4 2o3t 2sn5 7atjnn 2f u 2q 3e 3j 27cq8 2f u 2q 3e 3j 9bzx 3 1 3 4 4 70qk 25c q9 2fi 304 358
376ohg
6xe5ny
81gf0v 86 2b 2o
5by001 6 5 9 2 9owt 2p8pxb 58 4a 87 1k 4r119w
bzhl04
rx2r7 feav7 a1j6eq
81fz8u flx 9i 73 59ie
45e2gs 3bt4 8pel8g
cse2lg
1xpp5o b3jrb4
52udqo 1t2 3cl 2ht 3sz evs0t 7cyn7w 21 3s 2t 4a
x0m1t
5x9ndj 2ndt6o
4k0s 9o4xs ebif4 2xhbd5 d 53wnzb
8rlz 3cflmn stpj1 a 2rvap3 7l7s 35a6ed
176l5j of41p 1ybjn 3vaxy 59no3p 5meuav
5by003 3 1 7 4 1 1 2 2pievq 2u t 3 5z 3g 16 i e 1i 4r11av
6r8epz d
11i3do
aagym 8v0ldn
1bh31a
b4k0q4
7awu03
xtjc7
98v2
4jsf0 og36x gxutb jch9s 1vyu31 cc7k2 4 5 1 5 1 4 ntzoq 1bxo 475zwv acwhe 1q226z 1xn205
7dph9g 2z6i2o gyx9d f
81lg5r 3cx 9sh 11t
813hjt i9m4
3llimg
5hd4no ca
bf7hc5 p
2dm5jw 3rnlk ca 6cc8 d 9owx
78eutk 5 8
3uh7g 3b8teu 1 3 3 3 6 1 2
bevukl
7hfndy
301jrm
4t6t1l
3f8dxi d
4jb4xt 2ilmo 321d9e 3ks661
59358v
an3lz9 4 4w 1o
1xpr49
akmly4
176l5c
6xe5k4
7auu8s
8kgp6x
atnqxt
cshre7 52 5s
athuzy
4gjey7
a2qqah
cse2lg
d19ggs
rpxks
cshrf3
81lhd7 7 177 1fu 5r8 21o 8m 4vw1ps
a6cc 5preo pbmkg 4gmfol j 3 9owt 2p8pxb gl 2o 4r119w
3zd6i6 68qrk 6af dj 1 r 2v
45hea7 5
7v8kt8 67udu
o47do 4kytrk
rx2r7
bwnue4
3lneko 79 7 2 1 2 713z8r lyvvc 61b4 9bisz 62 1s s 1s
81gexb
7dphu0 1 b 5 2p18g0
6tr0qt 17oyi1 fwn
6xe5x8 7m
3cuv2q
3cqb24 7r
cshgnw
5by00n
81gfe7
cshl18
7hcit8
11i3do 70u0
7hhkt5
at2rzy
b4k0q4
aw316m
7122n5
1bh31a
8pi63z
bwcitf
813hjt 93xf 95op
3uh7g 5q8 3b8n82 gj 3 2 3 3 4 4 1 53ak 3 2 3 3 4 4 1
b4e2u4
bevukl
6qvtf7 3f 3hay 5 8 hfjzn 5 8 4wrr 30r
6csbj9
1fhp6k
11p8yk vvoug 29lgu0 6i5nyi 45kzh
4gsq6e e
6tr0qt juv9z 3btnts 2a5wg
5hi0vr
81gfbc
b8kpks
17bdme 1zvav2 81nvjo
d17hgl e
d17hux l
t6wad
7v6511
alh3fo q
alh3y6
3na5g4
o2pes
b716au
3ue72 3b67hz 2h 9c
8wjii3 8 6 5
1xkl2q
bwd4zd
rhzmt 4
2j8txl l
awettf
aolbfy
aolbce
a0mcn9
bew3m4
3n77mt 4 4 2 4 9 2
5931jn
17gakl
2beto2
2dwthh
8pi6lk
bxw0bg
vzusl
uaf1k
a6cc 1m9s0 wb28 1m1fmg 51t e 5z0 8v7b3 fwgem 3y0a1 e 1z8jye 2tyz 3kkv65 cr
6ouwjb 4lr0g a23lx
6xgxc7
4iyzks 6ddw93
8kyfjw
3f3a5q gj 8 3 6 1 2
4phzm0 1 5 5 1 3 2
3hre0i
vbv2d 1b 3p 4v w 4gvol0 15s 3a8 4ax sc 4 4 6 7g9xx2 1b 3p 4v w
akbdzo
28t7si
4gswr9
956vhq
bddxmm
6xebzi 2ij7 4 3 1 4 2 5 2sz 916 4 3 1 4 2 5
2t1z0 pu6ob w791a 1b 8 8c w 2l 8v73r k40m8 15s 6d 1 1 4 5 1 6 7ea sg 2bb afi9cc 1 a 1 3 3x5hh
2hk5uf 9owt ajflp6 e
1oubup 1 4 6 1 5
cwia2p 2 1 4 1 4 1 5
aovddw
7l77nt
59338u cu7 82 3g305z
a0ib9r 2u ch6ih b4x 2u
5x9nd5
gc8s asqlar bj 23lbud 5o i 19 1s x 2p 5f
50kn2 4bhr8m e 3g
90tjpl
5c7l3w 8dh 8 7g9xyj 9g
ax28mb
2hcuny
5ho7ji
1k3xib 9n4
9388yt
53l0e 4e33an 3
1ouhim g1
1xknub
999tad 4
14p7d1 4
17j3wk
8z4dqd
bwbyqp
x0dxo
6xh6dk 6 9
bdaydo
7kwbd1
81bpn8
a6cc 1m9s0 wb28 1m1fmg 51u 1 6 6 2 2 5yw 8v7b3 fwgem awj 3rcp1 6coi 1 6 6 2 2 9owt 5deq20 67u5p 6 m 58 5g 21 1t
78jrlo 79 b 2 2t5
cwia2s
cwia2x
7auu7w 7a 3 4 b
bks 9urk 5preo 1lp7k 54cd1j g 1faepc g 1a805u 7 eh 39flp 5v cvh 3rx6s3
bwnepx
5932nm
a9dk7w
81lm6d
cwia2p 3 5 5 1 4 1 58co
cwnifw
cws9wz
5c7l3w
8ng24c 2eh n 41s tz 30h 6rj 5q
st9c9 6 1ksw7h 3rnlk 6cod 4 6 6 1 9owy 2zj4wq 4rp 81 ca fwid2 6xvt0g 5d 9 e
5hazkn f6jp ax4
6tkdqs 3ykn4 xdo1s 4xhgqo
d14d6a
1ouhkc 24 9g 2r m 4q 8v71p 75ijt5 3y17hz
376tyh
4pne3x 1g 1a d5 3r
w858 1wtts sitgp 12dtpz fwr6o 2393rh 8bm7cj 4ujil
2t1z0 2atebt 1b 8 8c w 3rcw0 1 a 1 fwa0 15s 7l5 sc 4 4
ataqt8
apfjuk
awh63o
78tiv0 1qaoac
5c7l3w
5c7thd 4 4
5ho7p1
7mk ups 9s4g 14p28 2m8tc 43ahs 1vdi8 21bsw jrhc 1c71go 45vx4 4mht1 12g1uj a7uds 3e5e28 2uv4m h537g 2tddl 1d3h2t h25lc xerr8 j0rr2 aaghr 3h0jk f8urg 1fug23
st9gu 6 3p 1h 4a 2o 1z onqin 6 3p 1h 4a 2o 1z
bi7ts9
2dndf6
2hdt5g ca 6cc3 5 7 5 1 9owx
amsr5o 7k 3 4 1 3
aweqiv
cusexq
amji
1ou6t0 51p 4 1 1 5 1 2 4 5z0
sn8n5 4 8 6 2oms2 4gvpo7 4kp 7ga1rr
58gtcx 55b 8u125 6 7dnh8a 6 6xf6
5ypo ecluo 30g 4b4qq9 f bt 86uvfo e 2odu e 2lh 2hcw
cwia2p 3 4 1 2r03
sn8n6 a 1 2 3
4gvk3t
7dpggx 2lf
2hdthl b fxfs 8dh 4 4
athdx8 3t 2ao n 41s arp 4 4
5c7l3w 8dh
5c7l3w 8dh
8ng8l8
5c7l3w
1ou6t0 51y 9 1 5yz 8v7b3 fxod1 235coh rfppb
1ou6t0 51u 7 a 8vd9z
45e2gs d2dv dd2 8p4hak h
1f7tuk 33qun4 7g 1 a
5931j6 9 2 7
8pi6q5
rpxiq
2hoo79
bd812n 8i
b6qf9l
81gezz
3hrc75 d nura8 bl 16lpo6 5al92h bl ludwk 9
2dmggf 3rd1b g19i
81fz8u
cwkyh5
66zbek 79 2 4 3 9 1
augs 8k7r8l 7 t 2o52uj 3h s 58 33 39 3g 2wka72 2 7 4 3
1dpqj0 1 2 4 6ha16a 6bxxj 1 2 4
1xkytd
2hdt5g
5by005 8 2 4 2piexx 6l 1p 3n 39hnv 5um 1ig 386
11i324 27ps 1hqt exd cs3 32t0 4a 655 2b1g 1wpf 5b4 2hm2 7tiyj 1qzgvf 16gquh bskx6 a3j0u 2fjsw0 3d7m 4uq61 1tm0zn 1iaayo 4704v 1yszub
b8kkmr
1wg4c 1mxqoo 528 8vda2 e jugof
1otaqb 1 2rq47h 1a c550 1 1ge39b 1 waps8 l3 1 11c8ov 1 4xhg5s kv 1 aijhk 36
b8kkmx 3
uaf1f 1gukty tcco8 2sfe4 eb8k8 lizmp 11i94e 28u3vx 6 2 6 5 vp175 1plbxw qqnp3 4s1 1hf 4g8 439 f2rtx 6mrbq vsdvp 6 2 6 5
uaf1f 3cvzl5 eegwd 2zau3s 2hv0ns qqnp3 lpxyk vsdvp
5hl0vw
8q4vn3
7kvpn3
45auz0
1bk0ho
6tgv35
6tgvbn
akmly4
t9is3 8cp30 81k3 85c6f4 vkaty b u03ji gk463
aw369q
4jaunn
6qznwk
suv83 b
cxlw04
bevuk5
51a6
2dk0ry
4k4os 5glhc 1y42o mfpc 3paw35 2 4ur3em 2 1qbmda 2 jxyim 2
b6wubl 4 3 3 9 5 1nqar
1t0ztf 4j6eu 1pjfv 2hkqxn 203q3x 2q89hc 1hoxeb d jp713 9
b8kkmr 9
4jhmw4 ex6 656g2j gs 7ee47 ckqeg j 1o4mwi gs 18fwdg gs
7v8kt8
7auu8s
b8kkm9 1 3 1 1 2 2 8 1 1 1 3 3
1t0ztf 9bp1nj 4azml 1rwu8 8whlv
b8kkmt 4 3
b8kkmr
1t0ztf
e8m6
gfy
e8m4 b86c0n 9 ggj6
b8kkmr 9
b8kkmr
b8kkn0
81luyp
81luyp
4lrxa 175cfy hl4h5 48pnt dosoq vnw65 19txo9 rgwvp us03 3gewd5 g5 dq28h 3yat5 vru2w g hmx0w ob3mu
7sptq
6xixsu
6xiy66
6xj16v
ms0qm
ms0qb
ms0pw
30tycl
30tycp
30tyda
3crvhv
1fdifd
s4my6
d14d6a
36xk0c
awzwaq
8z45nn
173xc9
45k8fj
2b9r3d
yg1kd
48ke
3cjh5b
8p69hd
58luas
atspms
78p1nw
2b9r6w
36xk44
3cwmmk
atv5ad
78h5ba
e8t3jy
awh4nd
11nuim
11rzc1
11ux7l
11uxbp
11joo1
78h18e
1cw4c 2rj2fr jzfgg 4vyrl 2rvwov 1npvb5 1vjf8x z328z
cuuemc
45i2ru
476en0
7xd4zu
45i2s7
476en0
7xd507
7xd4zz
atv5ov
bd8qmn
3huh0c
amre10
b8ylar
3coc5s
1f845a
4guglr
66zbm1
jm9q
jm9q
3hwz9v
fh95bm
3p7szx
d17j18
78eutp
1oubuu
1xpp5a
1oubur
1xpp5a
1xpp5a
1oubup
1xpp5o
1xpp5o
1xpp5a
81lhpp
81gev0
81gfce
81gev5
81fz8u
81lv7z
81ls27
rpxin
rpxhr
rpxwv 2e0d39 27424e 7ocz2i 79 1 5 5 4 7
fek 3zxc 99ar 27r1p 191j4 355s 3uy2o 61sqo mc0w 754ah 6b99a 1j4uvi 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 3 w7uae 7tihb 79 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 3 2sl4a 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 3 6fq a e d f 7 4 3 3 j s 5 i 9 h j a 3 f 4 14 1 1n 12 i 14 18 c 4 7 3 3 z g 14 2 1 5 c 8 6 2a 4 a 1qprjp 1osbmg 79 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 3 29s9p7 vkag7 p1sl6 9 1k83b 9 4mx1 90 cc bs dl 5r 3o 2w 2k gz p3 43 fx 7z c 5 eq 4 h1 8x 3 27 4 dl 3i zo j 1gr y0 fl b z5 13l ao 3i 5v 2v 2r uy eb zn 1j f n 3 4h ar 6p 5o 20y 3e 8y 38yvn 923f 7k4ev 9 anb7k vsdvp 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 3 juoru 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 3
rpxcy a 1 a 5 9 d m t x i 9 h t 3 j 14 1 13 k s a i 14 18 c 4 a 3 1f 16 1 4 1 c 7 1p w a 3lwz7 a 1 a 5 9 d m t x i 9 h t 3 j 14 1 13 k s a i 14 18 c 4 a 3 1f 16 1 4 1 c 7 1p w a bupoy 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 1 450t6k 8p l 90 4f 6 6 3 1 3 7e bs jc q3 t6 fx 7z c ez py 3 2b h3 zo j z4 hn op 9b fl b z5 13l ao 3i 8q 2r 18y 123 g 3 36 1b ar 5u 1il sa 8y 7g9v78 a 1 a 5 9 d m t x i 9 h t 3 j 14 1 13 k s a i 14 18 c 4 a 3 1f 16 1 4 1 c 7 1p w a 2gp02 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 1
48kc a5ds 2r4f4 mgyo w7i8 2dnuo 1v6lc 38nvk i7xc 1q3r4 dqm42 6bem7 8nvrw 89l34 9ja6k 41o7o 2kc37 3k 215ee 96 1sw68 bww99 3j khg1t b6crn 5lx4z 8eck afqax 2i7c byuv5 6b9ka 1jmy5 2j9c 9jicg 2gqs9 p1u5a dcdt 1ox3p1 ay38j 80fk 1gh7th 7hgrx 2gfed 443b2 20ilg 1xgdq 5sx lq6aw 1sw a1rwm p18iu 1d4pg fync 2fnl 34r0d 7k4xm 1qa5yp 6a5z9
19q4c mou8 37aio qgvm1 92mrh 3 1 3 5 1 2 2 4 k62uj 3 1 3 5 1 2 2 4 mggtq 1ucc4v dojm6 3 1 3 5 1 2 2 4 5jfwyt 1ea44o
11jbqr 9 343a 3dib a76huv 9bikl 3y 4a 3yqdmy 9 343a 3dib
8kykod
45e2gs 3bt1 3 e 1 3 1 8pel7u 3 e 1 3 1
3hvvr9 2 3 2 4 7 7h 6c4 1m 2r 1g 6 3a 68
81lg7b 1kq sg e 1no 134 18g 327 2fx uy 2au
4gtn6k awj 1lol 3ed11k 67u1s c2
ar5wcp a 9 8sg
17h8ky 7w5sy dni7l zv1yl jzfgg 3gm8r7 13vhzr 1vjf9l 1sw
35q7wi 3 1 2 4 2 3 74n1w 2k w 1s 3s 1s 30 3kn5zk 2k w 1s 3s 1s 30 ndnwt 3 1 2 4 2 3 38lxxu 1z4bdu 2k w 1s 3s 1s 30
78c 6e4g ea3uo 2t4w 1wm1bh 1u8isz xg8g0 8j 5m ms 62g 3hb 21r h 159 1k4 4op9c a 6 q 6u 3x 2b 1b 1r 5h1wbt 2692au 1 8 4 3 1 2 2hwbx 1 8 4 3 1 2 3x5hj
a2s78t
amt35b
aw3bji go h
66zblu 1 6 c
6gs sm8 8mjk 3x8g 6o4ao 5llfk 1w4u8 d6jxy 2 h 58 1e 26 e 4y 17 1 11e0bp 1cmcuo d 70msq wbabe 9 afcmh 1s f0 4nj 18s 1x5 ch 4e8 11r 10 9sw3p 1g5q37 1 6 1 3 6 1 1bmkkf 2 h 58 1e 26 e 4y 17 1 33lbr9 2 h 58 1e 26 e 4y 17 1 jz4lw 1 6 1 3 6 1 1okaum 1 6 1 3 6 1
6ormyt 4 l
arvbtw q 34
479hvt
apgu26
1t0zt1
173qr2
28t4q6
7mk rgg cm680 f2s40 3 2i 8s 1s 4 12 3k 2e0d39 26b7ns sekp 31 27w a 7sq 1kx 38 xx 6 35s 3ubrtf 21eku6 3 a 2 1 4
t3ooi 2e359z arjar 6kw2lk 6ten 76 q5can 464g 4nrz5
a5crdo r1z0r
593bi4
3llii6
a5c72
4phjy1
1t10n0
993qtf
1z6vs9
96wgo5
hlj2
cwrs1x
bdgym1
1xk689
96wgo5
8gbg 7a1nk 3rqgw9 2p708s 2 2 3 1 3 7 1 3 6fv 1b 2f 25 1a 2e 60 j r 2a 4 7grpjr 3nr 1 1 2 5 1 1 6
5n6k dc cmpkw 1rbfk 41zpz9 41 j 4 4s 24 3r 1 aiu0 41 j 4 4s 24 3r 1 6wdq0q 4 1 5 3 4 1ka5tb 4 1 5 3 4
78eutk 1 4 7 1
78eutd
6xe5ny
1oubvb
d17j18
17gjut 4 a 2adx55
6xixzt
8x1a6
50oce
cuuemc 1 3 5 2 1 7
10c b28 k9s 9tz4 5rnk 16kg dz0o0 79y8 11ffk eqo cf4lc0 13qk8w
4pne5o 3 3 37 w 2s 12 1m 3g 1v 1p 63u0u8 2x 2f 2uh se 2gy y0 1f1 32h 1nn 1ib
llthx 5bntv0 1 1 1 1 1 1 2 3 1 1 2 3 4 45h2wy mplog
cwia2p
ms0qk 2e1xm1 4 j 3wozfk km 6 1 4 3 4 3 2 2su
s4my6 ezae3 846sz 5ea5 dkye8 4m7q0 dp2nb vnstg 5ubhj mguww 7xo89 11239z 1pag2u b63o3 oo3bp 2 4 2 1 3 1 3 2 1 3 11r0ng 1uojz5 376ny q 244guu
1f8458 icked 1rn4gc ga9rx bcdtx 203q3x 6dw7wo c
b8kkmr 9
b8kkmr
athj5c 1hi6oo
2b9r6w 6e8f3b dq2om 25o5k7
7hcit8
d17j18
a2qqah qqsyb zo 378 2gb 18y 2pw 1hhvz7 1 4 3 2 3
3z8qer
wdwgn
81ltpv
b4e36h
ca5z2
8fyeph
ua1xh
4t2ikp
66zbm1 3 9
0
s4my6 ezae3 846sz 1 5ea4 dkye8 2izu 4joq6 dp2nb vnstg 5ubhj mguww 69cd3 1obv6 1 11239y 1pag2u b63o3 oo3bp d 1 4 1 5 z 11r0mf 1uojz5 376ny q 1 bkoba 9 ggc2 bl v 3b a 5 k 4d v0 d 1 4 1 5 1ltc6j 69yjy
8x1a5 j7lo1 ezae3 846t0 5ea4 dkye8 4m7q0 dp2nb vnstg 5ubhj mguww 69cd3 1obv7 11239y 1pag2u b63o3 1qf3zr 1uojz5 376ny r 1xuiav 69yjy
1t0ztf 9fjktc 9 ggcg 43 bk 2e 2y
b8kkmr 9
ms0qk 6aqxn0 1 b 2sz
cuuemc
1f845a
1xkojl
3llimg
awqu81 2 2 b 1 2
s4my6 ezae3 846sz 5ea5 dkye8 4m7q0 dp2nb vnstg 5ubhj mguww 7xo89 11239z 1pag2u b63o3 oo3br a 1 1 1 3 1 11r0nj 1uojz5 376ny q 244guu
d17j18
ardb3g lz
70wl6k
vbkbg
6ts6o7
b4e35t
81lqes
66zbmc
1h8xhl
45fyxf
a9dk7w
cws9rj hs
cwia2p
2htr47 g ahx
36w424
7nv1t9
1bmph8
b4e2yk 7q 2
7l77nm
a2s7d0
8kilhr
cwsa11
9n8e4 8b085k 4 5 a
athfji 5i 2re 8x jh 2gy y0 1f1 4q4
4pne4p 12 m 2o 3o 7z 63u00v xz j9 2dn 39c 735 1hhx0z 1 1 3 4 9
19q6sm lt2h8 fk3du 1ueq4b 24579c 1npuyo
g0o 9l59 47g8 17e0i 34g2t 2jzr3 1mytm 3d33p fuikc ezae3 846sz 1 5ea4 dkye8 2izu 4joq6 dp2nb vnstg 5ubhj mguww 7xo89 1 11239y 18posp 1 gkra4 b63o3 oo3bp 1 1 1 2 2 1 1 2 1 2 1 2 1 4 11 1 11r0me 1uojz5 376ny q 1 bkoba 9 ggc8 o 6 f 7 d g a 6 1m 1e 12 2m a w 1r 8 v 18 4 g g 3g 8 wo 1 1 1 2 2 1 3 1 2 1 2 1 4 11 1ltc5k 69yjy
ms0qk 7ieav 26jjb6 3wozg7 km 5 9 1 2 4 2sw
edy4 1rwqo 6qqlc 3vd34 fc8ky ezae3 846sz 1 5ea4 dkye8 4m7q0 tiz do94c vnstg 5ubhj mguww 7xo89 1 11239y 1pag2u b63o3 oo3dc 11r0mf 1uojz5 376ny q 1 g8vfo 1 1 1 1 3 1 3 1 1 4 1 4 1nvlej
8x1a5 1 cos7r 3wv0s lc bk 8 jc 6l ji 193 8b w0 8x 2e 17u 8x 12 2e8 fl b cc mt 13l e6 2mi g 4k n4 1fn op 8y 2lgzk ezae3 846sz 1 1 5ea3 dkye8 4m7q0 dp2nb vnstg 5ubhj mguww 69cd3 1obv6 1 1 usk1x 69j80 qeqp oaqp9 1 1 1 1 1 1 2 3 1 1 1 1 3 1 2 1 109ama ay37s 80gb 8nh5c g0m6f 4 3 4 2 3 1 3 ju68a lc bk 8 jc 6l ji 193 8b w0 8x 2e 17u 8x 12 2e8 fl b cc mt 13l e6 2mi g 4k n4 1fn op 8y 7ygsz 9xw6a 1qc6ba 416qe b6xh 376ny q 1 1 g8ufb 1097rd hcg46 1k 69yie
fek 5jb4 89674 5f89s 9owd3x 1cglnn
7spto 14bgg j7lo2 ezae3 846sz 5ea5 dkye8 4m7q0 dp2nb vnstg 5ubhj mguww 7xo89 11239z 1pafvt 71 ec 2sq b60h1 oo3ch 11r0na 1uojz5 376ny q bkobb 9 btw0 1lxso1 6a5z9
i86xo fmh59v 18m50 zd zrq0 ahd c3tr m2 5vy6 1 bv 2981 ibjy 3wyy 13nri 1pgz1 19gkg 18t2h 8ulg 37t 1jpz5 1hl 1 dmlk
rpnng 1q45a0 49fhtd hksrb 1qa7so
7hgd51 4 2lad5c qqqkc 8l a 35r fcxlu
4gjeyw
17gjuq e 4 25gud1 2x
wdwik
jm9q
b6yl85
3hwz9v
fh95bm
t
3040rp
bywixg
zuou
12gxml
5863rd
a5crdo
x0on7
b8qb9l 4 6
81ij2k
4taiwu 49xq1z
1osqz1 7c4wfj 14k0cx
t7q9x 9zz79m bj
wear3
we9bd
9swk1o
we04z
2svbqd
x0sg5
3jw 4bvk m0w 3if4 1nugw 9ulc 2dvr4 jgbk 3blwg f2sg 2kwo0 jnvk 74e8 3fy8 bvcw sme8 8uz0l 6utbl imzt6 d39dc 4707k 1u6d3d 6fqzfy 2cmz mmm 29x2 1bprw4 hp0xx
2skps4 4 5 6 d5l7t
b9fafd
81luzx
8p6gh2
aczhv2
5863rd 3z09zf lq6aw 10r8d9 4g5xf 10skl4
177tpq gwg 35 4102pv 6qo5ur 4
t3ooi 14g990 7 4 2lmqd1 7 4 5julkb 26r6 jvf6g 7 4
53l0d 1 4e33an 1
7lo w1s f35s 47z9c 9skww 2sg gv177 74 2f 3y u 3a5iwi 8 3 4 1 16q2qr 6b0 25f 3ik 3 q4 7g9xla 74 2f 3y u 2e7si 8 3 4 1 2h9s 8 3 4 1
awgvwe
aweqis
6x5q5g
betd6t
1wg4c 1mxqoo 51q 5 2 3 3 1 3 1 3 5yw
8p697o
csaka6
x0sg5
81lj7p ve g4 vi 9f rj 1 2xc 96 275 6g 56l 4vvwld
21fbot 27mwfa 4q01rm trv3r
1bjp1l
1hfar2
arziri
arsivw
atl9pv
3jnouh
3jnoud
95f9ym
b8wjhj
177vf7 9 oicbb 9 14zm4t 6n9 3q5sw5 9 3m3sul 6n9 j3dd1 9
1r532 nbdpa 7y9nt a6iio cwmvh 3u 8 3 av 78 rk 3h lu 2 3v 9 l8 6p 4g 75 1o bl 6f 5c 2t s7 ev 8g s0 4w 7 9 6d 1 1 1 2 1 1 4 1 2 3 1 1 4a hq 2 hi lt hl as 2 5 30 3j 5m 4 4 jm 33 5k 7 hq qm 7 2d7 1g 20 2 2b 4 6 bj ec 2b 4 c 4d 1e 9 1 2j 2k 1z3 1 n 31t bb v 16 1j 1c k 6x 3 2 4 3 1 1 1 3 14 3oyxde 1fngav 1cpiq5 59df jcsh4 2og9ph 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 3 4 n93pd
7uwlus d4 79 1 4 3 6 5
t3ooi 1i62vn 6a2fj 10ej9k 3ze5k0 2lhx1k 6kww 93s 25wa q7c3y
8jcm4 ax34 5jo5c 3r7zc0 6s3 b7u9s 1lvp 34bnji 4 8 1 5 1 9pe6n d4 7a 4 8 1 5 1 285jfh txz29 1vdy8f 4 8 1 5 1
a6f2 b8g4ub 4 8 49ewh 76p6
81ij0v 1p 3bh73k 76p8
6n 1xg 8jl 1fsw 56w 11rn 13zy 7b9 pdf 4iyf 15 2620 10u0 qtl 4ax jyq d2f 17ox lnmb i7ag mgng g6k f9uw y8k8 1be0 6i00 308t jjoj 3qzzg 9vmc 1lihp bvab wqo0 nuao 3ojc 4yo 7c hqv4 bfn6 6i6 12u5c f2p3d 1ah61 2vtke 7gnav 9pk0 1kza 4zm8r hgyp7 1vikl 418rs 8prd eul 2dc 56ui dc2y5 7ubg 2mq7 27ly7 95rz rx1pm 9mc9s qgq 2h6jq 1otx4 5pqul g70xw 1nl5o bvbf1 6g9qr 1bxo jggae gxf 1fua6q jwt28 7jg 18bs 27qj6 6kg49 1490mf 2yu aux7k c4o acwhe vslar ka00y 1orcp 4etc 8639y hrvhm 2my9 yckv5 hg64g
6n 1xg 8jl 1fsw 56w 11rn 13zy 7b9 pdf 4iyf 15 2620 10u0 qtl 4ax jyq d2f 17ox lnmb i7ag mgng g6k f9uw y8k8 1be0 6i00 308t jjoj 3qzzg 9vmc 1lihp bvab wqo0 nuao 3ojc 4yo 7c hqv4 bfn6 6i6 12u5c f2p3d 1ah61 2vtke 7gnav 9pk0 1kza 4zm8r hgyp7 1vikl 418rs 8prd eul 2dc 56ui dc2y5 7ubg 2mq7 27ly7 95rz rx1pm 9mc9s qgq 2h6jq 1otx4 5pqul g70xw 1nl5o bvbf1 6g9qr 1bxo jggae gxf 1fua6q jwt28 7jg 18bs 27qj6 6kg49 1490mf 2yu aux7k c4o acwhe vslar ka00y 1orcp 4etc 8639y hrvhm 2my9 yckv5 hg64g
g4y 58b dc by 9k4z 467d 58eu dc c8izw 7gh 4ngab dc fkumv y3 9xa c6 16 ac e 1 17 4c22ox bw 5 4v3 5uh 3t9 d9 5nd 5 24azzg 832 nxrve 1 1 1 1 1 1 1 1 3 1 2 1 2 1 1 2 1 37dp7u 4 1 7 6 1 3 3as4q 1 1 1 1 1 1 1 1 3 1 2 1 2 1 1 2 1 39z 2 5 c 8 6 6 g 3 7 m 4 19 2 9 4 4 3 9 c e 3 j a v 2b w 4 a 1t h h 1b 4 u 2 3 d c h 1j s yixj 6ks6 1nh 3 7e k24 3n3dqe 2 5 c 8 6 6 g 3 7 m 4 19 2 9 4 4 3 9 c e 3 j a v 2b w 4 a 1t h h 1b 4 u 2 3 d c h 1j s 8j9j2 tu8b 2 5 c 8 6 6 g 3 7 m 4 19 2 9 4 4 3 9 c e 3 j a v 2b w 4 a 1t h h 1b 4 u 2 3 d c h 1j s 78xwc 1 1 1 1 1 1 1 1 3 1 2 1 2 1 1 2 1 9lo8 xki 1 1 1 1 1 1 1 1 3 1 2 1 2 1 1 2 1 txd1 asw 11s 969 1 2 5 c 8 6 6 g 3 7 m 4 19 2 9 4 4 3 9 c e 3 j a v 2b w 4 a 1g d h c 5 1b 4 u 2 3 d c h 1j s
vbuwk 4e 2k 5 3g 1r 37 k j 5 2 6 28 48 8pjc bnaby 9 1dwz14 4e 2k 5 3g 1r 37 k j 5 2 6 28 48 1nxd06 9 1356o0 3vx 2ab 4g 31u 1ke 2u0 hm gr c 4d 1e 9 1 53 1z3 3rr g5mh 4e 2k 5 3g 1r 37 k j 5 2 6 28 48 3jyf27 1zglef 9
9 70 14 7 8 bt 1ji 4cg 9 zk 68 7l5 33r 1dc0 3v28 26mv 5li8 9 38 5c wl m2w 224 21sc 6ld87 36ert 1spfb 334 4qo syo jmkg 1tvk 6x9u 1mnwu 352h5k pix6n 4u3hnt 1ig8j4 n1obd 65l07
39vi
2b1x8p
376s05
1vq7qr
2wk 21ftw2
6oqj5w
3hr9gc
aczhv2
aczma7
aczt2t
59317g bu 3hs 5b 187 5uh 31v om 2s d9 5n9 4 5 a
59317g b1l 3sw 60v 4 f 7oe7iv
593g31
bd81a9
8kngkb
11ktfg 2gc5u0 4 5 a 3qfhp 4 5 a 4yv6ju 3y 3 47 8s 2odpef 9bikl 3y 3 47 8s 3yqde6 9 343a 2bu 79 1 4 6 8 1 3aym 2 7 6xfz
3tlo 3ahgg 8v3j4 1jgt5j 9 14zdvv 88q 1 7 6 4 1 6g0 11 5x 5c 3l p 5 2 6gr7a 4 aknxb njxv1 g6tj 2iwtcn 9 3ebbqv 9 9zwk3 6sm jd5l3 79 1 7 6 4 1
3hr9gc 36z9pj 1 b 1
8ob1w7
5c7eky acl gg8l 4m 4v 14 6 m a v 37 k j d 28 3g d 1 1 2 1 1 8 1 5wcf 2oogqg 3bh79k 1hyqmd 5 6 1 1 1 4 1 3 4
291ei1 w 6 6y 11 3b 4 s 3 f 6f 2gkd8n 1 8 1 4 1 7 37u801 4x9gix 1 8 1 4 1 7
ddp8 z77k 15u08n 6twwee chp1 5gv9 b1u 25n 2izwl5 4zm4l 6hqor 9us3 1vxms2
c140s 1jp3pk f 3f 65d9pn cxnb 5byt 2ndtj0 j 1
bczq66
bd6wvc
b8qb9h
b8qb9d
593m2w 5
bd6clu
ecf2 ccotc
bd6aya 1nh 3
bd6cta
b8qb9z
b8qb9i 7 6 1 3
b8qb9p
6oqj66
dyxuwi
56x 5gl 4ee hm h3 b4 1z3 43ve 4uqo 3wsg fnk f6c 1 b 9v9 b 1r6o bfwno resh b w 8s1s a7p78g od5b4 1lq3p1
jm9q
izsu buo gv6rk buo
115ku
91iou
a6f2
1fjj0 gvfk 68nvk 1vf28 19274 pajk tfy8 isai1 e8rsv 2 6 3 3sx05 44mo b2bv4 kbk 2 6 3 n4t 8pfqv be0ah 2cdnt or934 n 28y3rb 1i9ztb h9ej6 2 6 3 8zlsd 15h609 n 9gm5k 2 6 3 4hqmt 27tog 5y7od re6bn 2 6 3 2a469 6 9ame 302a juyie 2 6 3 942z9 h23fk 2 6 3 10cjqu ezt37 2gp3g 82dk8
6oqj5t 2 a 6 4 2 2i90nq
t9l4p 7g5 7nb 1ks 899xu 9 6mc8 6spj 1eh3 2di4i7 8e 8m 1s 674gv 9 a 2 71h3u0 2jsqo 8e 8m 1s ha924 8e 8m 1s 1xpqv 9bikl 8e 8m 1s 3yqdce 9 6mc8 6spj 1eh3
b9eqon n93ph zufp4 2odp 3 5 2jyr
8lr8ku
8lr91d 5 6 3 5 1
1jtks 6vdc0 3483k kdeo i6kcy jbx8g go 9 5 fc30x 2i0lz 29g68 5jsaui 9 5 2l9cuv bo62 1u9 664a8 9 5 i3x0y 9 5 cun8o
81lg43 no 4jv hs 4c3 1hl ev 19n eb 2ac
a6cc 5preo 4ass1p v5a7w 2phz89 g3o
cwkxx2
cwkyhl
7vabgh c 6 1 5
x0ru5
at6y6c
8kilc1
at6xzd
35q7px
593k6t
b4e36h
x0wl1
5933qd
5x9ncx 2 3 c 1 1 3
3llicu 47 5f
b8kpks
5hhh84
b8uk14
4rpa
2xwfqq
2hdt5g
t80ap
16x 7 gla 852v iuf 2hfc 1vyk wl p3b 23p9 2x6cj 4asnb 2h82a 2ij7y 10y6xn 1v784 djgtp fwclu wt0c3 23776i 2ma278 11jrgc 46bk5 4fk3d 1sz93 1fvvv3 35 ci5ca 7gubl 1nmghy 24ebs
2b1xmp 2 3 d 6oezy 2 3 d 5xt574 4 20 2o be 9mxtm 4 20 2o be
1xk685 1rnmrh 4 6 3 4 7o35e1
8p5uxx
9727nt
dby
bz14u ab5zwg
x0dxv
479hn7 9
aw32q1
78ja70
51gc 4f38g 7c5hc 4p6o 21vqth 1lggbx 645 2q 19 7x n 4j 6i b 2isji 79 3 1 9 1 5 7 2ss 6issl6 3 1 9 1 5 7 46dpd 79 3 1 9 1 5 7 k1460
5hc4b2 6 8 b80 2jr20d 883a 49lr 5rx3 2uh5av 1z2ixe cn
476x7o
d14qde 1 9 3 4 1
69fp8c 7l 8
6x5q5g
81gf45
2ukc edp34 7izgo0 4x9fyq
7sf8eq f e 1p 12 f 10 a v 2j 3j 7 1y j 1 12 3 27 8 9682u df cd 1hy xw dm vi 9f rk 28j 354 6g 1pz gx o xu 2g 1yr 5 6l 4vvwen
286ws 2kfwg 290cg gutc 52jb4 12sao0 1vljd b3da 9 bjx9y 2hr2a 1xoel 1qrj4 1 1 4 1 1 3 3 2 2 4 256ja hws05 gzio7 cfbfk wbabe 9 e1ut 1 1 4 1 1 3 3 2 2 4 200b1m 1 1 4 1 1 3 3 2 2 4 eze22 1 1 4 1 1 3 3 2 2 4 mn0nv 6f541 1f43up 104a hds 2ejmf trv3r a95u1 szlnb e02a a88gj 1 1 4 1 1 3 3 2 2 4 8uv1 16jyrf
9su4zg
cxhu2p
3p7szm 1 5 7 3 1 4 5740zx
7gc 3gg 5fsw 6085c 5ushs 2g2f4 44v0lv 36 2o 8 b 31 5wgr oz1pj 2tr 2de 74 99 8 6 3 3 2ok 8tyeb 4 3 4 s5lgq 1bmks2 33l5jt 4 3 4 6n0 269ys9 4 3 4 6xf2
vbuwe 5z 9v 7 p 4n 4gvj56 5b7 8qx 6g m0 44w
cwkygx 8
3hrc75 c 6 2 hm0ex e a1 5m 1w 3vj9am c 6 2 1e90gp e a1 5m 1w 1dt8em c 6 2
813hjt
813hjt
cwia2r 1 9 6
2htr42 1 2 2 c 1 1 2 ahx
4bss 9ra8 11gg0 2exuo b8dc 3mjpc 3k43k ygz4w 79 1 2 3 2 3 2 1 5 1 2 25a38q 1 2 3 2 3 2 1 5 1 2 6fv t a 1o 2i 1w 26 1w 15 8 49 v 1n 9z8uw 1 2 3 2 3 2 1 5 1 2 1ju8b9 1 1o7a6s 1 2 3 2 3 2 1 5 1 2 kb8sq nq0gh rls8q 168ln9 1 2 3 2 3 2 1 5 1 2 hfgky g 16g0j agy5s x8dp 7nkix t a 1o 2i 1w 26 1w 15 8 49 v 1n 1nl47n
nulac 19vnyw 5d7j1i 2 1 1 1 6 2 1 2 1 1 3 1ltgkw epu 21 r b n z 59 a 1o c 1w 1b 1 c 7 2h e
1wivw 29ds0 hr5le iw8wl k3h6n 4 2 1 3 3 3 1 4 20c8o5 7a 4 2 1 3 3 3 1 4 3s3hk5 1fet0y 1za 1no4h1 27tbtv
5aljw 6qigw zpkg9 2bo3m1 e 120d4i gj c 2 5 246pkh 3juvz 35xtph jsacb 23qat 6w c 2 5 82ntm 20fl29
bgc 1w4o0 1mxqoo 51p 6 b 2 1 2 5yw 8v7b3 63vqol 4sx 8od 1uc vk 1cf 3uof2p
bc78z cm03q3 3sfeh 5 4 2 3
lwub7
26e1o 5m9eo dc 1pvt76 9a 7a 1 5 1 4 2 3 1 1 1 6 2 4zsd0l 1 5 1 4 2 3 1 1 1 6 2 2sq 917 1 5 1 4 2 3 1 1 1 6 2
qj mw0 gkqbc9 4 6 2hh iq 8a5 m16y 2t l 9b
28ptto 2gvy3h 49fgu3 1xbr0z
45e2gs 2qdlfk ud 33n 70l 61kc3t 1 4 9 3x5ho
vbuy0 7 m 74 70 2w 12935x 3emhg3 6k j9 2 6bh 68a 2kp urfig 7b 1 8 8 3 4p9c05
7hcit8 1fet0y
177ayt
2hk5uf 9owt
5c7eks 3eh 6ev 1h2 3mb gbon 3u 77 1o 43 5wj8 5vqneo 7h 1jx1gj 3u 77 1o 43
6oqj65 6 1 7 1vwxde 6 1 7
81fz8u 5qdc
akfiah 27tbtv
sn2vj acl 2wl 4ft4va acl 2wl 7mhijd d 4
bgc 40sg 6i80 3ps0 749ls 24ejk 1o2k3t k0k5r j78es eioo7 3 f e q 6 1i a 6 2h 2b e m 4 o 14 s 4 2z 1 c 8 1189vc 281z41 1 1 2 3 3 1 1 1 1 3 1 28rnn 1am63h 29 dp bz n4 5u 1bm 99 4z 277 3 8 21b cl jh 3s lg zg ow 2 3i 2na u aa 7e 2 iwqap 3 f e q 6 1i a 6 2h 2b e m 4 o 14 s 4 2z 1 c 8 4ut5 1 1 2 3 3 1 1 1 1 3 1 4izwy 1bbuvj ch6ih b7r bvi5j tciib 3 f e q 6 1i a 6 2h 2b e m 4 o 14 s 4 2z 1 c 8 1f9zl8
2hqcno
6oqj67 1vs2d2 4v0q 2xkdfa 3yw2mn
1oubuw 3 1 sjhag 5k2luj 4vvvz3 3sfei 3 1
45i2rq
2b5qsz 2gzx0 88r 7 c 6gg k 5p 8 ao 1rqwjy dd56 35b97s 9a 7a 7 c 1o1j2r 1a8iu7 88r 7 c 6gg k 5p 8 ao khq6z a 9 epv2q 9a 7a 7 c
c3k4w gjz44 ej1wj 2smd qco0r 27s0o5 bfvbd 2h7l0 2edxc qicln 1erexv 2st1c 2sw etlb2 2s7rj 3frwmg 18s8pk sjmph
4jb4w9 6 1i 2x 9w 2il87 6 1i 2x 9w 321bin 5u 1bm 2lh 9 8s2 7ew5b 2 3 b 3hw14u k9i
2l4umd 4 17 56 4a 7 1grarx 3t0gio 7g 1 6 5 39hgiw 7g 1 6 5
7mk 4qn4 5sf4 5q7ds 58i8w 3llapl q z 1m 15 1q 1e w 3u 1m c r 4 8 1fz57q nf v0 1fq 10k 1jd 17t sc 3f8 1fi aj o4 3b 6x 1 1 2 1 5 4 2 1 34ouki q z 1m 15 1q 1e w 3u 1m c r 4 8 1ivcw6 1 1 2 1 2 2 1 4 2 1 mqmaa 25cubb
1hfezg
3jnoud 4 a b
7lo w1s 5o74 4aigw qukll 7 9 56 6 v 29 28 48 3 7 3c 341aqb 6 1 3 2 5 4 bb 1cu8on 68 8d 4le 5a r5 1zy 1zg 3r6 2r 5v 2z1 g95f 7 9 56 6 v 29 28 48 3 7 3c ub5ot 4p9c80
5931jg 4hl 6p0 2qb 4n en
ondby
cazpu8
4takcc
69m1bi
4lkvx0
3ff2ou
5c7jy4 15s 7l5 sc 8
1ouhol 1j 8c 3h 5wcplv 1 a 4 33e4n9 a12g
60r6l 115tyo g 45hkb0 er 5wao
17bit8
3n7b61
5936ia
3llcfw bvcxx2
593g1x 4
2es s0 cj 5dp 1vt ap 4ao 1017 3vth 2m3p 8fg2 1kw5b 26wvww 13xoym 1gf14s 2o5xfo 6e8a8 sy 5x m3 h c2 18t 171 vm 229 1qo 55 ap 4ao 308
81gf51
cshgnw
5by00d
cshgnw
7v8kt8
2dm5jw
2hk5ua
2dm5jw awj 5hm4ct
6gs cn24g 43v3au 2z9kz lo 11c of 22r 141 8 4g 297 2fx 341 3u o0 2a tk 61yz3w 7pxuy bj 37snt c8wcb 1 1 1 3 1 3 3 4 1 1 2csn dl
1bqoho d22h2 16wa 1yddax 39yfjw 4 3 1 4 7 35m5fc dfpj t7mzy 4 3 1 4 7
5hccv7 1gf6 14cg 6bk ijb fd 5ly7 g3c 1r20 x4g 23u 5w7 z26 2 2 9 3 1
1wivw 68jy8 1vdi8 bwlwy 12zq38 1 2 3 b 1 1b48aw a7uds 1s5k65 2643jt 1 2 3 b 1 1nw06m 1 2 3 b 1 4j4fc 68kmo 74bb00
7nv0o7 78 lj a9t 64 bn 516 119kb9 8 o bk 7 d 5o 2jimhs 8 o bk 7 d 5o
5c7jy4 15s 7l5 sc 8
cshrg4 9g
3zdctw 3p 5r 750q2p 4 7
d30poc
9ss 8wbk 9h7nk 4t4kg 6zmyo 741fx 152ier 27odb4 2qdlfk 3y0 46z 4 n4 d26mq 4g 4q q 4mpyr 19zdwg 1c6 5 5 1 7eg 33r 49vrnq 5 5 1 3x5hr
1wg4c m69ag 10rhe8 520 1 sptze 53n1h9 ca g97pv 2k0o1v 2fqe0x
7crg 2e340 9ajog 216yo gd3vr jbzm3 jyosz 4vfo dc9p9 2 1 1 3 3 6 5 3i4wq6 1s 1f 9 36 26 5w 44 1o8m48 y3csb nmgyo zxqxm hcdnw 2 1 1 3 3 6 5 mie5o 16jsn3 2 1 1 3 3 6 5
2bchc4
7nv16b 16c 4zf 1fl j 67s 1ol 119kwy 1c 5m 1m 70 1w
19yt8 kn3g2 2j9or 8pudy 7orn6 3 5 5 4 1 4 8ta8r 3vsmi g5tfk jml3q ip4e9 1pirwh jctu9 1fpi6i z8db8 7eqwq 2qc6db 7kd4t bhe9p 3zyx5 nspqb
95dw37
81fzvp
14rfvq
6x5qi5
2dwfzi
21g0tq 6af 4 17 35 7i
ay48yw
1xjdlv
3hr9gc
3ll6zf 716avo
7snto 23h0ix rvxgf 3ubkke 2 1 1 9 1 2 2 3 1s107v 47wre2
1ouhpw 9g 4n 8v71p
3tlo ax7gg 1dswsw 6w9w0 36 fjgif 4 pfxa6 eos 4 9 y f e q 2g 25 2f 4 s 2v 3 6 28 4 b 1 3q5snb 36 3214cz 1 1 1 3 2 3 1 3 3 1e44gr pf612 111l3y
w21lo ik3 1f0vee 1uamwn bhhnc 2cotmo 11c8ow 3k2420 bbxn 1d40r1 531mo
58glda 9t v3 62b 1ub 3 xp 379 1cw 8tzne 1 8 2 1 4 2 7dnh7y 1 8 2 1 4 2 6xf4
1otxv0
1otxv0
4eif0 5m9s 3sc8nm 4zscu c2 2t5
1vq7r0 fjgll rvxh3 6ztmh5
3723yc 2 e 3jtpju
1xkytd
5hmdys cvp 3llr
snd84 36pzox 2rvxts 2b2zu 5ytp7x 7n
5hayit 15ry 3ima 7dpr65 1b0 3yg
a6cc 2iku8 bv0n4 22we06 1 3 9 1 2 1 2 5doeyv 67u21 a 6 q 2l 86 w 1f w 3 c 1r 2n4wyx 1s0 28qwvm 3sfec 1 3 9 1 2 1 2 4q2h e
7v8kt8
6oqj5u 2 1 a 5
2hk5tv ajkkjk
2hjtzr
6xh6dd c 2 6 4
81gfdt
a2v2k4
81lotq
b8nou9
7hi4kc kl c 2 5 2sz 3mvv7e c 2 5 2sz
b4e5zb
1dm9wk kh 4 4 1 5 1 441s 3u460 3s 3p c 4q p 7 2hstr9 56 5y0t3 4 4 1 5 1 2oo8 3bt5 4 4 1 5 1 9tkv 3d5 3a8 ak 46t lw 4 4 6r 1nk2w8 3u 2tnnrr 4 j 22crwo f20o5 1qhwcc 4 4 1 5 1
2zr3s8
at6y20
8f6ws 1kj6ll 4 5ojr1v l4 2sz 3gm10h
at6xjj bj
58govd 2dc 2dp 1cg 3kz
rtmw4 3p1x7i 8 3 2 4 1ge38v 8 3 2 4 6xrmjz 8 3 2 4
1xk62c
51gc 4c8v4 79 q 2 2u5b gutc 2n9xc 1609s 5jo5c 3kz8bp c 2 5 1 6 2 6fj g a1 k 1o 43 17 5l 1s 2isp1 c 2 5 1 6 2 2sq ezb96 c 2 5 1 6 2 2cotlw c 2 5 1 6 2 11c8o4 c 2 5 1 6 2 4xhgpw c 2 5 1 6 2
1fdjvt j 2mim4l 1 3 4 b 3hwfc 5xq7gy juleo gj 1 3 4 b hf7cd 1 3 4 b
a349xq
2hk5uf 9owt
8fji61
7hcit8
3p7t02
14l8 7rfuo 3mlxc lstc k15t7 ep7 2 3c z ao 49 61blbw 3u 9a 79 4 1 c 5 383h5j gj 4 1 c 5 jdlrm ag 4 1 c 5 77wg5
t0t8l 1kmk6l 6anoh6
rv1vy
rv1vy 37i4m8 6go 27 4oxovb 1ygc4o vgg0y 27
a33x6s
enurg cmjhfk 7a 4 1
7v8kt8
7nvbew
8fj03p
by2net
dgho 1x7hbc dihr5 6gq9y 4ikx 5jrqvt 2lcn9s s e 6u w 16 m 3k 1b 3 lx3w2 j nx7t5 14gygd
2hoof0
5r3uk 4yc9z4 15s 3tk 4jx 4 4 44s
78c 2kg 8wbk eac80 1j66tc 2j5uyg lyr6t g8 2el p2 94 3ol 9a sn 4xf og ss 1swy1g g8 2el p2 94 3ol 9a sn 4xf og ss d1fmf kgp j 2p s a 46 a w 5k r x 4mprd 1lndlg 81xiq 3q66ao 1 3 1 5 1 6 1 1
7vabgi d 4 1 5
4k4os 3xc45n
57jfwl 25
177vf2 e 9ovaul j
csal8
cwia2p 8 e
cwkyhg
1xkytd
1ckws mrmgw j2dr9 2 2 1 7 1 5 1 7 of41l 1ybjn 3vaxy 59no3p 5meuav
3llifj 1i
6xkyok a
a2zppd
a2zpq6
beynj2
6oqj5v g 1
1otxv0 6w9w0 14zslv 6d 3p 5r 7o9jwa 7 4 7 i1hne
b712cu
b712cu
b712cu
2bdvqh
a33awe
5hmquh
5hfpz9
bwnec3
2kyk c6tmo 1ckj9s cm93d q w q 6 7q 2k b 3 1i 1b 1 g 8uwr5s ak 1 1 1 9 3 2 1 1
lx29a 1bnwk3 5afm 9 g5iqg 4x77su 1u5rd3 1qubkg naax lr 1 6 1 b 6fy j 58 1e 9o
a2z8at tfogw 7z6eb 5 7 1
a2z8at
lwu8k 1bntb2
2vr438 a1qpzl
1otxv0 6cm20p
78en3j 6u 4k 1nxjza 6u 4k 90zz9 gl 8 5 3m38f 6u 4k 1n3iwq 8 5 iqh1y
1xdmdi
4jb535 2ilmo 321hv6 119t8u 2jin0g
95d7ou gr 6 6
5hc4ar
1otxv0
9388yt
rpxpi 2e0dam 273kns 7jy1io
lx29a 8jbovv 1qq6h vsq1e 8wds
3zdcz9
o5a4 7045c 6pof4 72r53 4 8 4 1 13dsq0 30swf9 1a 23wzjo 4 8 4 1 2detcu 3lew29 4 8 4 1
vbuyx canca 2rqudy 1cu46i 7gaafq
bwg8dw
bwnec3
2b9ocl
1otxv0
awcyvc 5 2 5
3tlo c5kzk 2oglqw h1flg 394dhw 45h5fp
58gk24 vc 1kq 1fk xs 5jd jz dq 30o 8u16t 1 2 2 1 7 1 4 5r9q09 5lot 1mf2yk
op9k4 14j1u2 hv45z odslc 5mkcgn 1h1v5m 2e5z46
57jfkf 2o 46 16 1j f 3m x6k7 2d7 5 3oz 5 11s 1cg dq 379 8u10b 3 5 1 2 4 252q 23qh 47 3a7l 4e xkh 4 172r c74 2ufs 7d6ki8 3 5 1 2 4 425t 3 5 1 2 4 6xf6 2ax 2d7 5 3oz 5 11s 1cg dq 379
5dn9d8 89 1c 22 4o 3nopa 4oe8 1ub3 11he 4e 1mw8 3oe0 7ddft9 9 2 2 5 445b 59g 22l 166 5 1u9 44y
1dm9wk 3u fm1ds 1sezn2 27obns 3u 4w0fp2
45e2gs d2qv 8p4uan
7shc9l 1ex 943hf 199w 23q0xv 1
1yg5
1jodqg
45i2s2
mnr0e
81gev0 kz 59dr
bzhl04 t0694 kz
f64c 3onpc afuqo bl0wyo
betbom
7hi54x 2ti
byu8s 39mjyu 71dhlg 2 6 4 rufv8
5hf3yd
1fdjvt j 624l8s 1 4 2 5 2sz 35gndz gq 1 4 2 5 hf7ck 1 4 2 5 2sz
14n7v8 cxb1h 8ljr11 1wdtnv xzqhg
5tbmsu
t 6qvtht 478fga
1sydih 2cfoyb 3c45hn 3gm10h
52ung4 4os6z 2u 3e 9vt1h 28dc 2oi0 66j4 7cyshh 59vq 3 4 b4a6 2if 30k 6yd
rtmw4 79ovxn w i dk
2hk5tu 1 b 4 9owy 5jru2i 4zj1jo 1 b 4
a6cc 1m9s0 wb28 bv0n4 1a6ezc 51q 1 1 1 1 1 1 7 3 1 1 1 2 sptyj 1 1 1 1 1 1 7 3 1 1 1 2 9owt 4dy2ma zgnfq 67u1x e 6 q m a i 17 z q 6h 2b z c u x 1o 2n4wx9 1s0 28qwvm 3sfec 1 1 1 1 1 1 7 3 1 1 1 2 4q2f e
a6cc edlhc 7gkszk 67u1c 9l 7h 4vvvng 3sfeb b 8 4q2i
a6cc edlhc 22we09 i 5doeyt 67u79 4 9s b 4zob2w b
4ji1ws 5e y8a72 4so 56y1at 6 jz4iw 1mi8id 5e 1a2bjv 6
2hk5uf 9owt
81lotq sk
a6cc 7uyegw 67u1e e c2 4zob6h c
bgc 7scdc 8jlgg 6h4x3b 3 a 4 144bbu 20r 7wr 3kx nkl8x 5tpsil 3 a 4
30q0o6
b8ngsc
d14qdv
81gev0
6xh6dd b 6
4gty1b 1m2l 7uavzb
7v8kt8
81gf0h
7uzrph 63puc 883a a1iu
5hd4no ca dc1y 7dezh6 e f02
cxcaz2
6oqj6c
amss5w
3hr9gc 36z9pv 5
d19gge e
1fdjwc i5tpj 1qc29 22mgcu 60y9tu 9u2y juleo gk hf7cv 1
1xk685 13go1s o6yq5 7o35e2 1jgysg 2l9zai
310u9x 9vr2wn
a349xq
1xjdlv
2bcpd5 13qx94 428w6z 7zk9pr
a349xq juleo gj 1
b4e35x 4 b
81lpma
a2ww38 6a4a 2uenac
5x9ncz 4 b 2
1otxv0
2bcpd5 13qx98 a8 4z 13 428vql 1fet0y aam1a
250c ehdc0 1aaz6t k 1m 1m 60 2gjknv 8ry8hy 2 2 7
o47do 2ojzki 1rfbuu 3jcmfz 2yx 6o 1c 3t 3k 58 6 1 5 6 4 86m 2an 8 1 5 4 6 uil7
7a4 9mti8 312ao bju21j 5p9l
a6cc edlhc 7msn0y n 16 w 36 4 70 1w 1v 4vvvnq 3sfeb 1 1 1 4 8 2 2
8kybcc
3n7b61 127u1x 479ibk 40t61t
8ng3e6 15a 793 4em e
5qpo 4xu74 6x6g0 475ts7 4 590o 3k 5wul 656ecg 5wn 4 6ng jz4lu 8s 1zi 9l
8kilkf
41w615 b 5 2su
6oqj5t 2 g 1 3
cbg 8oapkr
543f5v 8 7 1 4 ahx 7shd1l
m7lgz 5k4uh 1pymc8 67ru2o 1jvdhk 1op36x
7vabgk
1o av4 apeo 116n3s knz 29t mor 59 87 6r dme ej 1rpa ief 9o0 p46 32n7 6b2 4r9 4l0 ciz 69 2vv y1u aj3 2a74 4mg 1dhs 1aop 6ly6eh n9 2k pj 6 9 8 fb h 1zo kp av sa 3gh 73 5d 55 e4 7 39 12b bu 2kh 57 1jp 1gj 119k3z q 3 t i 29 n c w 3w 8 6 6 g 4 17 d 2w 6 1r 1n
t0t8l 7va8nr 2kc83k
593173 ck eia
8kykn9
3n4gax tk3ra 5 6s1pu0 9hka4
7lmyk zvlme ljo0j 1juhf1 3ed0pe 1 4 6 2 2 1 31o5ap
b9z0 2ha2o 78av4 1ixlrd ofctd e 5y56m7 9 h88rv 88v e 6kb c9 w9gyk
b8n9zn
8ob1wc 2kcn14
8ob1w3
11rz8j 7iqm1u k j 9l 2o53c9 u
17h8ky
rv1vy 15rcn bmegb 6qmk6p e 42 74 32 6 28 t19jr 1ygc4o
8killy
45e2gs d69i 7yv 4r070m 8z
bfa2fb eph gc k7lpw gc 2hro
14n7v8
b8ngs3 9
1h8xhl gepex 1m2rm 39cjwx 3nykpj 2gziq 1uv37a
1xk5yq
x0utd 9ps89z 29p6zd 4 a 5
2dndf6 53ryky b 4 16vpvt 1ygc4o 6fk5c b 4 fpd0p 9bikt a3 35
cwi9vg 7h
eikkc chzpip 2 5 9
2hk5u3 4ikx 5jrqvt 56vk 3v1sjk 14gygd
2hdt5g ca 6ccp 9owt
4jbufj p4zz9 8u55m 57dbsw 26a5fk 6xfb
dgho vooi3 f02 75dvb0 1rdogk tyzbz 2eba2y
cwia2p 3 5 e
6tr0qt 17peeo 55q2 73u
2dndib 235c3z k4 e
177vf2 9hq 9ov1d5 4 j
78jrlo 7l 8 4
b8q6w9 j
41w615 eze2g 2ti 3e0zi2
81gfe7
5by007 2piezs
a9zw 8zuo 35s 16o hs 8baf4 k644p 24mi6b jyqok 41ch8 49mwwc 2av0o 6r6uk 2if0os d4i8 2jmmg ha9kw 1rv5s n8irt 3c9cyr 2hwcg xpmo e1og
45e2gs
78tiv0 1qaoac
b8q6w9 4d4v
cshre7 2gpeg
1otaqc 4exu9 2tl e 403bag 380000 1o0fsw 25jx0z
17h8ky 3925xv
rx2r7 b7ki8x
cuuemr bgrd
aws ei9nk 79cqrc 58myrf
op9kd 18vp90 96y3yd afkra
3723yb 3 e 3jtpju 4g58u8
vbvft 9j1yz 2bnqr 6jtdp hvao0 1ybjn 3vaxy 59no3p 2rs5an m04g4 781wf n1la
os djfk lvk e8w 3j3cw 478g 43c9s s2v4 slng4 1w0c w4xow zxkb4 1ubde i4f7b ax9q 4 2 3od5v 22c7 4 2 3mywoq 4 2 cfyqf cikwz 4 2 7gzhy 2i2nwt 2t 2jt44 g 38 1o d ha9f7 g 38 1o d 1rotj 60wz 945jd 1jo 7bv0 g 38 1o d 3z0z5t cxm 2jon 1b32 aq2
2xnbew jyqok 41ch8 4bxrx0 6r6er 5c 9i f 1 k 1s w 1o 2if0kf d4i8 2jmmg ha9kw 1rv5s n8irt 3c9ciy 5c 9i f 1 k 1s w 1o 2hvsa 5c 9i f 1 k 1s w 1o xp2i 5c 9i f 1 k 1s w 1o e14a 5c 9i f 1 k 1s w 1o
58gkg2 a 6 b9 82a 4ha 5se 9930n 6hrevs t0694 d 92 52 6i 2goya 1 a 6 7
78c 6luo 9gio rgt5j 4axks0 asm8y 3scpj 6i1yig v7jqp
cv5ey7 se sv fs 8b4 2x7 6u 3g
a35xz8
7nv8xl 119swm
2lfvg 71sio 1mge8 1zseyo 7e 64gw5p 9 54gfe mehbh 9 tk340 7e
7v9rw5
5c7oxg ggkb 60it
2hk5u3 7
6tkdqs
6tkdqs
cl9y4 70n4 1lq9s asit02 1ljx4m 3u
cl9y4 70n4 au4j9u h2 68kjk
c9el8 4720yt 6d1jbl 1 1 cd814 1sejgm
1otxv0 6w9w0
2dvrzo 8i7aqd
1otxv0
6gs dfk cyyo 4dmo s2bk bd9s0 s7pdy 1 g 1 sp7yy lrxqc 205hp9 in 9t cv8 e7 254o9p 3wzal9 32jj4 l b eh g avprc 93etx 1 g 1 2qg5iz in 9t cv8 e7 6404a l b eh g
7lo w1s 45pc axgg we3k d48v4 gv15x es g bupry g 1 2smg 2ycpr9 es g 16lbxl d51 e7 7g9xv3 es g 2gp32 g 1
1otxv0
1otxv0
6lcs ea3uo 2t4w 4szx61 a w ar 2b w f 1r a422h 2u74 7d42d2 1 c 3 1 2 bdkc 36z 26fkm 1 c 3 1 2
e581x8 4sl
1ou6t0 52b 5yw
6xe5ny
amt35b
a6cc 2iku8 2erenb 5 4 1 5 1 4 9owt 1z0asg 3km9cd 7 49 3o 4 12 5k 2y 8 1z5nm1 30ndgc
b6wubl 4 8 68kj8 4 8
7hgd4z 4 1 c 2lad51 qqp91 383 dr 9n5 1hhx1e 4 1 c
at6bft
6otfoy
wv2ha
14xw6r
1xpr39
6qzkp8 i
6tqrxd
6otbc9
6otiet
dt4u
awv666
c9voe
arppr0
5932t1
bdgmb9
1xpuak
1xpuab b
beyoj2
v9cia
6qzkpo
6qzkpo
1fagdk
6r948i
28sdt1
aw37w4
b8nou9
1k465z
odf4j
1xky3x
7nvdif
8p51zd
m9aim
bwciu4
v
f62m d288w jwg 6sxs bm9nwg 61q0w jwf 1
3tcn2
3efhha
4ghum
cdf7ec
bwi21y
57ixgh
a3380m
bwg924
cxhthu
1sygo5
1sygo5
vqcc e8gw mk2o c0nmo ea8g6 1 1 3 1 8 2 2 3 cnizv 1 1 3 1 8 2 2 3 k1ucr 1 1 3 1 1 7 2 2 3 4md2y2 xfu29 1o1oqi 3gqedy 1 1 3 1 8 2 2 3
aem58 1usg0 zh9wg 1261x4 6v2xo0 kd 2 1 c 4 3 ts7hx dfpj t7mzy 2 1 c 4 3
w21lo 3e3 f02 1o 43 sq6th 2 5 8s7f3 21seja 1o 43 64170 a5ig b40b5 2 5 6q1a7t 2 5 1zp5f 48vdy 2 5 100bhh 1o 43 kc3k5 2 5
8ngbwc 1h2 3mb ukwi 2kccae 2 5
7nv0oe
14uxz8
2dwqes
amrhv3
r x c5l 139z cso0 774kg 2p7gg 1yjeo 3gjwg 7800 lwdbh 2v1j0 2120on zrtqh jyg33 21f8lk 36 3hb8 13ynlj pkg6w 4oxw kqtex h0 3epw1 1naj5b ckiib 6ba3j 8i98 1np5bg 36 9j 47cn vs0ye 6f400 16f6x6
a35epj
bf7hcg
beyz38
fpnha
45i4qt
3cjtjj
a2snqs
bi3g5h
b9e7e3
58x4br
aszzu4
1osqz8 3kap2p 5xtea7 6k581
b8noun
b8noya
5tk5hd
8kilpw 2xp8g0 30oeu7 ycwbj
bpng 9yuio 2aps0 70n4 1lq9s 8qzw42 gn 2 2 6 1 4 3rjbu 688 1l 1r 5c 13 37 1bj5tr 3wnp1 36 ibcw0 gn 2 2 6 1 4 68kj5 2 2 6 1 4 1fbc7u gn 2 2 6 1 4 afv3c
35qazm d fqn60 3pm1mj jwhn4 tbkgh 9 ar7zd
45bdsf 1 6 2oo6 ddcg ye 4gg
212u4 1qxfxn 8 1 77z9lv 9 e1ti 1kgwsc ak9e6 1gubpc
593g1x
35qazz 5tbyvq
8jtuvn
8jtuvn
a2v535
bet3ji
3hr9hf
4a4e
8fh41q
8fjpa6
8fuuu6
1zzoe
4nlq
1g7y
17h8ky
wv2ha
1xky3x
28xbbk
58nw3x
6ebi
3ynv5t
3128un
4iyutk
3liw0j
2hdq
8fsgbo
61fi
24ou
2hoj8v
xvzih
14uxim
6ter4j
cshwxw
awzwba
1ty3id
58x19f
3f2fk1
1xky3x
v9cia
24y4 1oqm14 8s7f3 3b2xpm 4rtyyv 2jgzk 2gbpc 11f6kg 6k581
78osz8
bcg8u
7x2e0f
9767xv
2872 2dtjsm 252wg1 9m 2pn39y 4 1ygeio 1pxpsw d
14l8 3wv4 3if4 35s0 1qu8 46o74 344qo 1609s 3o734 1vh28 ho3r4 sqpd6 8s7fh dpbxd sit31 3dl2r 1bsb9u 6aopo6
11mkdd 7xhvt9 1u2hcx bj 23ku6v
5932m9
4lkvci
33t3ep
33t3ep
at6xjj bj
jg gio mlc 7o4g 94ps 7acps 84m9s fezfp h q 3 3 j a 3 3 3z 9 1 2j 12 6 2c 1o u 11 17 gf2ee 5lb43 27p79u 382qfo 1 1 5 3 1 3 2 1 1 1 dup8 h q 3 3 j a 3 3 3z 9 1 2j 12 6 2c 1o u 11 17 21k82a 1xew7z 12u13j em ni 2w 26 a gi 92 2w 2m 3j0 7t x 28u y9 5a 22f 1hp qp wk 124 643y 5jxkx cz9 kwe 2ju 1xv 8r enr 825 b 2k0 2b8 34wd 6xi tm 1zur ufx 4ox 1u5f b 1bpf nqk sxi 2 xvr 1zsk5s jq 1 1 5 3 1 3 2 1 1 1 78s h q 3 3 j a 3 3 3z 9 1 2j 12 6 2c 1o u 11 17
52h95f
7hfjkj
57ydm1
b8q01x
1zgz8z
alv135
1vqb4j
1za2b2
7l5038
csdvhu
vl6vj
w7qi4
2dldl1
19yrk5 p
2ahsu 1z1bkw
cxoke b505b4
971y0j b
alsrgc
3p1gnj a
91n24v
45rjss
3zdd2s
aozkph
aove0s
by2rjp
490c 7eqhs e2tzt q54as 215bqg k n 3 2o q 1n 2z 3a 2y p 3bza4a 1 3 1 2 3 4 3 1 en71k 3syey0 c8tyd qrqp6
2jgcf0 1x9mzw 5 7 2xv8 5 7 chn90 5 7 1gbh84 5 7 4f972g
30plmv ev2 4 17 3p
b4e360 5 2t6
awuxic
dgna amk1ob
6lcs 45azds 121urt 5s 2c 4s 2b c x8xh 99ndv
cshwyk
cumrce
1dkot0
98zo2s
1ou6t0 51r 4 d 5yz
x0eh1 8vr 53d i9o4k 68l0wb 3ks77e
t80en 78dl9d
4phz7p
6xh6dd
41w61h
81fz8u
4gu5j6 b
3f3a5q gj 2 2 3 6 5 1 1 2 53ai 2 2 3 6 5 1 1 2
a2v2k4
e57u70 cwd
b8wb3o
w7l4c
wur1n
4lufwl 4 4c k
473ltx
990vlx
3lgy5z
aw31b9 4
4gsnlf
lnb5i
cdf7hq
cdf7hq
2hj4hg
958r51
s58ch
3hu64i
ou
ou
ou
arsivd a 9 4g6ao
3wur9h
1owqge
1oyy38
8ky9ma
3hu64o
3jdtbn
atl9pv
atl9pl
atl9ph
arzirg 36
1hfan8 3u 9a w
2zh85u
11u09v
2zh85u
8pi685
7b2opw 3u
376uas
376ub7 2gm
ay8akl
cxgcxo 7a 3 3 b
1756zp 2s7z6r b 1 2 68xh5 9s w 1i 16lg6n 8p4 s3 1c3
rpflz
sqw49
3227ji
8ysek4
3liw0g
956vhq
akfrou
ch4lfp 4 l
b8wbng
179drw
176l5f
ap97k1 5
1t852c q 34
axyglr
4pkbp0
58qtz9 4 g
1bqxss
1bjp1l
1xklgz
1fhp66
bwc1cj
3co8sl
1fagso
1oubuq
b9o2m
1bmtmt
43d56k
91cuyk
11rz8z
6to77l 1 7 a 4
497ukh 1 l
2hdt5g 5k2m8d 4zob06
cwnvss
lj5b0 3jux5s
awf1ad
3jdy4p
175m7b k32
19ytfi
cof2 ax0ps
8ak72
78gzxw
d30poc
bd81b5 k
2hoo79
1cce
58x5e1
95oim
ay8akl
ay19qh
5cchfi
b6xm7m
19ytn1
6csbjw
6xh6df
3wuhpq
28t7si
7uu3yx
3huh0c
aw8nmk
5c7fle
5cu1f6
7vabgk
cxcayx
cuvzin
28t7si
28t7si
bwmymd
81gfa9
4gy9tw
5c7l3w 8dh 8
akbdza e
a2rw5o
bddxmm
4gswr9
6r8ung
1xpp5o
7uu3yx
1f7v77 9
py59j
cwkqzg
1otaq7
1xjdio
8s 680 2nkw 6bs0 fsw 9i8 3nq8 5r4 4cb9c 23wnop bhan 13xoym u8250 cdsfa xwmw0 1r7cqh 8v4dp 3mdcj 7iebk 2w2xvk 4jn5s
4gpyy6
o2pes 2z7g1c 6y6xzk
1oubuu
2hdt5g ca 5k2lmp 4zob99
3040rp
a0hv2z
1owqge
rhzng
81loo7
2hktbw
4pf6h5
1r8izy
betd6t
awgvwc
6x5q5g
a2t6rt
6qzatd
rrq9o
bwicmj
2hktjj 6
81geuk
1otapw
akbdsp
3hu64l
3hu64k
arzirg
awcyvp
2jc3p8
1ouhq4
rqctw
1f7v7g
b8wjhj
593ayk
cwl130
8p697o
cwnifw
3lgy5z
cwsa8x
37f67n 3 22l 6sc 143 4gfnfu
7nfcz7 9 79 5 2 8 fqf7 9
7hi4kc
aovdl5
1z6vs5 n
21g745 4 4w 5r
bet51l
93jlyd
2obz2
8wn8v8
6gs 1klc e3k ow0 b4w 60n4 b28 4qo 9i8 1eps 290g 5r4 nv0g 861s 3ac0w 5y68 7x8ps 1w4u8 iu25l h7 79dkw 96usx 1o7wk 9gt8c 458kb fipnp bh1v 8ha0d vgey9 aea6q ejefg 5acxd 3 2 7 98 c7 ce083 9syrf ft3wp 1zhpe2 8qn7k 4gxd 3mdlb 7iebk 140ogj bu9 1kxo 1s0cn4 w4hd 3niof ffhjj nobvw 10vyz8
4gjev5 aj9c 1lzj
8wn8v8
28mnsx 2av8du 31l9se 33lc74 jz4pb
x0dxz
b8np41
2b29ss
2b1xmq 2 2 2 5 6 4
3p91s1
17fi2e
cx6qxx p
6oqwld 1 1 1 2 1 1 1 4 1 2 3 2 2
9764ok
1hf6p0
479ayx
479ala
apgqt8
6xh6dk 5 2
7dp4j6
aw8nlu
995ndb
1fhwcl t4kn3 c bnus 13xoym aea6q jtrqw m6z76 2o5xfo 3m6s2 c 7ieb8 c 2wz95u 3nbv6 c 23zyzw
2b3cc3
1xf19q
vzy4e
1hf6lo
7b3adl
4iyohg
4741pv
4741q6
1z9wl0
4iyzj9
bwcitw
3p91s1
8mzal8
8f6fi 792jdc
1xkm3w
36yx84
3451fp
593agd
a2z06a
6oqj6a
7vabgv
bzhl04 11rvgo
4jb4y1 54 2ilhk 54 6mtja3
4pkbp0
o47do 3v6xsk 3p 2iliz 3p 321keo 3al 3ksabi 3p
8lrbjo
8lrbjo
1t162c a
1otxv6
awf1id
2badhw
rzbmx
8wmdda
2djruc
58x5e1
2dk08j
w8fq9
58ozgl
3224ds
amvulu
xheul 7
pgny
2bcreb
t6w1g
7b4370
8wjiik
ae272
2dwe2x 3
cwkqyr
csch0u
elaks2
1zlap4
sn2q1 1eg 44r 5o9 5vd3 1l 4n 6e 2ila2 1l 4n 6e 3nzyuy 1l 4n 6e p4qd3 1eg 44r 5o9 3qjb8 1eg 44r 5o9 5cgksd 2 5 7
8wmkgx
8r4xbi
8wbpgh
4iyzks
7uuvm1
cawsa4
3f33u6
96zcj8
3
7df19i
1owswj b
1owt54
8wi6g1
4pkboj
b712cu
57j4j7
an1sl1
vlyrt
1ou6t0 51r 9 1 6 4 5yw
betbow
26ba6
175yjo
1xk3xg
4pddi6
494p18
rhzng
8z1aum
aw2z4c
7l2a7k
1buy6a
855nvy
69ggjd
4plsiq
19vjp5
78lcdj
3f33u6
4iyzam
2dwfsx
1bmtmt
7o6c4 6ltgfo
593g1x
apc2hw
58xi37
7vabgk
ay19qh
bwad0v
a97704
rpflz
95geho
bet51l
2dwpj8
cwkqyr p
b9jj2
2xnbfg 4zxjox a 2pjnet 2jt1v 8m 4rgi5r 6spj
37lr41 m
8kngjs
8kilfl
8kyb3m 3l 4cp
2hcfea
5y6
1vlw6b
b8ngog
1xpr39
7awtpd
7awtpl
b47wl0
96zhbm
1bqxss
4iyzam
96z83l
1fags4
7v97n6
bwpv2k
ap97kc 2 2
7nv1ta
14o9xd 5g 4 2t n
1fhp66
4lrmy8 2d
4jb4zt
586gn9
4iyo0z
2lfq6
1bmpb2
ax1c4y
bx5ni
855nsu
aw5xtq
7560u
14s 6bk 5c ncw 4vr4 ag3k bbc0 5egps 5ushs 2i48w 44yvi8 656qwn sc6ep 1frlhr
r hchef exr02l
2zgkek
8z1mwf
8j8xt3 9m 3o
11ru1f 6m3hsr x35kw 2b4q32 ckhft
x0ncs
fhd16a
r ff3hh4 9 9j5f 6sd
3z8yv9 7ux3e 2hc7wg k5kd3 pa8 8uevg 3mdkk 7iebk 16g2mh 421yul
og4n5 4 9 5 3uvpg9 3h 7w 4 6 46 p4pig 32y 70a 3x 5l 3pb 3qggn 32y 70a 3x 5l 3pb 536x7 4 9 5 57dbse 4 9 5
4plsiq
4jb4u9 6l 2j 1o 1e 3a r 7 8 26 22 25 2ikzp 6l 2j 1o 1e 3a r 7 8 26 22 25 3219k6 7 5ul 29a 1hf 187 2wj oh 5u 7f 1x2 1u8 1vx 7 5 6 3 119gh6 6l 2j 1o 1e 3a r 7 8 26 22 25 2jimdh 6l 2j 1o 1e 3a r 7 8 26 22 25
3lnerx a 2 4bxgc4 a 2 mxqfq 8m 1s d 255pq5 8m 1s d j7zbe 9bisz 8m 1s d 3ywzoi 6spj 1eh3 axp w
aws apeo 7nk2x7 2m q9 5b 661 wn 2y9 3m om 2s cz a 5km d 2v 119gk0 3 t 6 6y 11 3b 4 s 3 f 6a 3
7dlw0j b
bwcitd r
allyb0
69gl1d 2 3 2 1 e 6fp 6 1 1 1q 2o 1f 15 5 by 4
3lnerm 1 8 1 7 6 7n8wf7 9biit 13 75 w 6c 5e 3yoydf ut6 5mxz poh 4zo8 49s2
7nv1mx 6cb sw
1dto6h 3u 46 4c 4 s i 6e 1 13 9 5 1 7 qy 9 5 1 7 2 v4fav 1svdkh 4 5 5 1 7 2 v 6remlp 3u 46 4c 4 s i 6e 1 13 9 5 1 7 qy 9 5 1 7 2
bi7tq9
fgy7n7 9 6mc8 6spj
53qu3 4e83xf 5wce 656k9r 6mw
855nsi
6tr0qt
6xh6dk 5
a2t1ac
bwdedo
6oj5ov
8p6gh2
aovb8c
4pls3g
35ss5h 4
4pfvd1
14rfvq
5933c2
7nv2ci
14uxqt
3livcx n5
bwgecy
2dwe2x
1ou6t0 51p 5 2 5zb
78jrt1
awf65j
4gspyg
178kp0
apgu4l
8kngjt
6oqj6b 1 9
8kyjv3
8kyfjw
5c7oxg
7nvdf2
543ezg
bdgugs
2hqcno
96zewp
8kyfjw
rrq9o
rpxd8
6ts3up
1k47jn
a2ufol
37f1tl 4vu 5tr 5pw
7nv3mm
a2ufol
wc1il
2dm5jw
81gev9
21g78l 7i
81geua
1ouhu7
1oubv4
a301oh 3 3 2 4 2
vkhf6
8pi64y
17cp1l
cs8u4e
81lj7p ve g4 vi 9f 3y2 2dl 56l
2b2zk3 9
7awtpd
8wrnse
arppqd
8wrbu6
586702
81ljql
2hk5u0
akmpc7
rpxks
awgwj2
81lj7p
cxhtrp
2hk5u0
2hk5u0
1ouhu7
apgqt8
6qzatp
rrq9q
4ghum
28xbbk
28xbb6 a 4 2
8z4g6m
972cs4
58vqr6
7nv29g
972crn
972cs4
52ef7t
awcv5a
b8n7oc
7nv69x
52ef7t
52up6t
5887yr
3n4u4z 2 9
bx5mm a9ju1z 61
90tjpl
50kn2 4bhr8m e 3g
bwarns
2dm5jw awj 5hm4ct 67u1l
cxhtrp
at683x
6qvkpw kg 1 8 2
awq5yb
a5crdo
335lto
2b9ocl
8lr8h0
593ayk
81gf5l
2hdthq g19i
2hdt5g
7v8kt8
cd6yi5
1xmhlb
at6xjj bj
6x8hy4
9uv 6x8839
8ob1wc
at6xjj bj
3wwdcd 2
7nuzyc 2eo 7sp hs 19e k
4pne6h 6
a2s7d0
cws9vl
3xfp8 47n4w 39kvds 79 1 4 1r95zx 1i9ztb h9ebu 79 1 4 1o3o6e 16hdk8 szmzd
593ffx
mkalv 7602bt
b8nhks 5ad
3hq4a6
4lioby
90xsdv
cws9vl
26ce
bdgt9q
rpxd0 f5 1v
6tmmc4
1vlnj9
1owsck
amyvlo 7l
amt2n5 7s 5r
6clqx9
2dm5jw awj 5hm4ct
81gf51
b8kpks
5cu25q
5c7thd
1xdmdl
3wwdc8 1 4 7
7nv1zy 6s5 34s v
14uxz8
t0t8l 7va8nr 4epns0
bwnec3
vlz70
cws9vl
ax04xf
96zi5q
58wvph 6f93 3bv4lc
4jhsjz
6csrjw 7l
1xknj8
8ky64s
1k3y4s
cxhu2w 5 7
376wr8
7v9s7m
11s4bq
amt30o
78kunm
bf3226
1z9po4
1z9po4
1xky3x
58vqr6
1xkxpq
81gf55
7nvbqr
aszzu4
drry
8wn95b
4gsq6n
95b2px 3 5 6
4jb4xl 20 4 3k 2ilh0 20 4 3k 321cww 1s9 37 35y
1ouhu7
78h5ba
6opj24
5931jc
aoo5mt
4pfvrc
2dwthl
1owt4x f 7
96zhpx
58ls5w
a5l4da
a5l4ld
473mhe
cwnvss
w24zr sqlif snrny d5mx bic 7nnnz9 2xezda 36
bgc 2sfq8 2eren9 2 2 2 1 1 6 4 2 9owv 1z1p0g ca 3kpw0b bu 2 4 a 196 1is 1n7 g2 13y 4yi 2wj 1qc 4vvxqo
og4n9 9 5 470d0 747 3uw 4d0mp 747 3uw alrht 747 3uw 40tt2p 747 3uw 3qjjl 747 3uw 2imbc3 3m6kgb
1ou6t0 51w a 1 5z0
379rxp ahhjq pf55l 3a6468 2le7uw 4 8 3 1 kb1wh
2hk5u0 9ox8
1ou6t0 51p 5 c 1 5z0
5t6h0u jp3
17cp1l
8wr4mx
8ky6cu
2b2zk1
mwqjp
ap97kg
eiw8zs
8ky64s 7
1h5b5g 24dkuq 3vtmt2
rpxks bt
lj5b0 2l22o j33l5 1e69he wdvhd z46zj 2fhwc 1b 3 j x 3g 4 4w 27 1l 4 1b 1 j a 2il5d 1b 3 j x 3g 4 4w 27 1l 4 1b 1 j a 321901 15u 31 gj t8 32p 3l 4cp 1y5 1e3 3o 15p 19 gj 8s 4 x2q72 15u 31 gj t8 32p 3l 4cp 1y5 1e3 3o 15p 19 gj 8s 4 24i5x3
176l50 2yfif9 8mvnr4
1xpr39
b8ngog
b8ngog
csaka6
b71xn6
19vjp5
alh0uq
1hgbdb 5c0vt1 4b63mw 7s
akmly4
aws 9e8v 1b5t 9h9vj 7e2t1o 2m q9 5b 661 3uw 3m om 2s cz a 5a8 ae d 119gmv 3 t 6 6y 4c 4 s 3 f 5y c
bh0osc
473vcz 1 f
3lnerw 7 4 427tzx 5m5 2ys 3ks7hg 6c 3c 8m3b 9birx 6c 3c
cxhu31
8mn0 1b4sg kark 5hgtc 2l8g 2chmo 18ue8 u134 zddsn 9 23idc 7b 3 1 5 3 4 4 1nb9q 1x068 eh8tz 7b 3 1 5 3 4 4 27r6xo 9 dcrgp 30vi 4wu0w 9 25f4jk 7b 3 1 5 3 4 4 2avho 3 1 5 3 4 4 6h6 e 3 27 4 s 4u 2p 3c 6 3l 233gy5 7b 3 1 5 3 4 4 13v0f9 7b 3 1 5 3 4 4 leau4 9 5anpc 7b 3 1 5 3 4 4 5bb7g 9 2060dz 9
98vc5a
aw8p2r b
aw8p2h
5ccgxf 3f eo
a2t6i6 4 9v 30 33
2e1vem
3co8ta
7sq9wh
7sq9wv
3ff2o9
95oim
b9g0w9
b9o2m
4lvcla
4iyo0z
7o6c4 6ltgfo
ap97k5
176l55 7 3 2 2smf 27twul 7 3 2 53as 7 3 2 1wz6yf 5lv 27o 1pw 7g9x05 6b 2i 1x 2gp23 7 3 2
81gfbj
aovddw
ap9s3p
58xi69
6qvgxx
8p6gh2
8wna89
h2d bzh2ah
8p6gh2
376s05
bwcitf
a0omlk 5i 3b
91jde1
8fjib1
bwkv3o
b6xm7m
2b6ftx
81gev9 e8
81lg24 8eu
10zg 4m74 dc ee10g eobo0 1h w 12 1x 59 18 1c 2o 3 7 14cxq2 2iyg3n 1h w 12 1x 59 18 1c 2o 3 7 ait9 1h w 12 1x 59 18 1c 2o 3 7 vdv9y 62l966 9 1ioret 2 1 1 2 6 1 2 3
44n 7gt 90if 6up1 22meh 50127 2174as nou0g 76 17ceio 2kzp7y oti05 8 rmuub 76 tl4zq 90ad 3tg3ko 8
1xegpt
1rak9v
a0ib72 5j chaxg 6 6n3 5j j64nk as 6 1w6ivp kl 6
b8wjhj
6gs 2jbx86 205h2y 2cp 8lj 36x
rhzng 3xvduo 2rz8c3 di9ru wa1ph 7wdj4 1x1o9q
m7lgz pj302 4
beyzgp
ar8y6d
1bguik
7hhkt8
vvqes
95uk 35s 1bhlnk 5wviig 19 32 2n 1s 72 2hvwo 19 32 2n 1s 72 3i2nkz bj 37snt
o2pes 2z7g1c 6y6xzk 3480a
5himdh
21fs93 8kn 6af 4 4w 5r i04zl b 8 1x9mj6 9n 73 5 7 2xei 9n 73 5 7 chmsa 9n 73 5 7 1gbgre 9n 73 5 7 4f971x b 8 77xgp h55aa 8kn 6af 4 4w 5r
21fpfs 5 7 2sz 8kn 2fcvwu 36 9n 5114v 5 7 2sz 8kn 7gadq 36 9n 62slz0 4 b
7autym 1ubxpq 3x7iv tmwor k8b7y
a2qkak 2pniaw 3u 9a 7s 5311s kw
57jfla a6wny
4jbu9b 2u p4uj8 5 2it 8u85w 3 57dbst 3
2j8u5l j 6jwvt9 4z 79 e 5 2196a8 3u 9a 79 e 5 4b9p1 a 9 4d4c
2dm5jw 3rnlk 6cof 1 1 1 c 5 9owt 5jmk4t 10 1d f ao 4c 59fx
4phzm1 b 2sz 4her42 b 3qkaog kl b
7o5h8 6lspu4 1 5 9 bbcg u323j g 3kv2hi
81gfe7
2hjtzj 8 ph5i4 81ybh 2oi48 77hrmv 8 jnbww m8s5
8s 5hc42a 6 8 b80
8s 5hc42a 6 8 b80
81lotq 5no 2vu 7
6xgxc7 916
41w5p8 c9 2sy
5x5bxg 3u gr 6 6 4z0l84 ao 6 6 cqlhw j 1jfxgy gr 6 6
we04y 9o7pc2 8 t 4s 6h 4a 4zm3q 6hqor j 9urk
21g0tq 6af 4 4w 8psu6o 73 5
30pi8s 3e3 ev2 4 4w 5r h1f4w 3qsbvd 3vub17 bw 5 7 2sz 8ti9t 5 7
c9u78 4lc akgvne 42yo 3q cn4
30plmv ewd
45i255
akot6v o1i2q
30plmv f02 h1fan
81iiwc 1 f 2rq0y5 feubk 4cbzn 6mfq k9i
3ll1rq 77pp1i
4gpyuc chias 5
wuugg ac1gn8 62fe0 dc bbkb 1d4065 d4 7s
3lnb18
30plmv f02 38w0ol gv
1ou6t0 527 sptz4 9owx
rpxks 7sxizc
b8q6w9 j
bwakae
80vy
dgna amk1ob
17gjv3 opv
t7g10 a8x 77vr9w 93xf 95op
11icsk 4vrakd
78u3m7 4mpxp nzlg3 3771rx g 1oou6e c 3sfeb 1 6 6
1k4cn9
o47do 7wcht9 4c49a8
b6wtv2 gl 1 1 1 2 3 2 3 3 4 68kj0 1 1 1 2 3 2 3 3 4
81lrbc 5v5 j1jdq
amsnuv ep3 bl
81clh8 3drm fwn 5c0g
7uwmf9 4 b 4xhgq9 4 b
csdxrw 5e2 1 c 1
2hgi64 dgj5
dulo cg b407w0 bp b 8 2sz 8ti9m b 8
8pi64v
8s i2o 5hbm00 2f2q 13iv 2dyq 8bdh 7df34y 2pz 18h 2op 9ct
e57u70 54b 78r 59 e2
7gc 6dwg 5zdi8 8aqcg 4kg 3qx8ow 3i9s 121val xlcb 8ty77 fcol 7d42dn 4268 7el1
14n7up 1 2 b 3 2 2z8co av 1xw 8um 27k 1l3 px2th 1 2 b 3 2 2sz k6bwa 1 2 b 3 2 67ru25 1 2 b 3 2 1jvdhk fhv5l s59mo wh9mv
1fagl8 9p5os 1 6 5 1 4 4kg35b 1 6 5 1 4 3cm3n 2w8k2o wimsp 4 11 54 4i 16 3h m6cbx
1br48e gm 4 c 1 4 1tjmd gm 4 c 1 4 3ulxx gm 4 c 1 4 97fxm8 j oecfh j
1hfb7t b 5
an3lxl
aov8v0
2belau 2e3dtb 9v w 1g 37 2a 1 1 1 3 1 4 6 1 1 1 4 87z4oc 9v w 1g 37 2a 1 1 1 3 1 4 6 1 1 1 4
91nw5l 1imkyl 4avti omo3p j649f
1hfjwo c 5 7rq358 4 an 4n 1dnf86 4 an 4n
at6xv2
wur1n 3jy69a chn9c 1gbh8g 1bk3dl 2fd2w7 oc0sj 77kzh
3hrc7j 2v1fk0
995mws kz
6lcs io ea3c0 3r0vj4 xcybe 4owgb 4 16 m 1w 18 c 4 g 2c 5 1z 2o 2b 4 8 eqj1 4 16 m 1w 18 c 4 g 2c 5 1z 2o 2b 4 8 ihyt 5 8uaop 1fz9 2syq 8lhv 2bzn 69k 7d42d2 1 1 2 1 1 3 2 3 3 425w 7elh
6lcs 57cu6r 2i s 1c al 27 x8ug 5 8uaop 48xz b3r2
57jfid g3 2h x4nv ea1 278 99b37 7d42d2 i 3
8s 77k av4 631c 4kg 9jwg 5pp1c 8aqcg 4kg 539ihc 7df1v4 h9s
cshwyk
66zbm7 8 4k6kqt
e57zb8
4jbu3w g 21 5wxj 656k91 3 1amvbc e0 1st 25wpwb jp 3 78u
2b1xn1 a
608cc 19dbk0 3654fm ivi qo7ra 1eoegq 3hdx 2c6fb8 4 j 5zwrk 1zhtvb 9
1dkot0
11i7xe a75god
at6xzc
3hrc7j 2v1fk8 4a0bbl 25hhnz
b4e36c
1ou6t0 51q 6cm30j 4vvw3t 3sfec
2hk5u3
aovfd4 c 5 hth8j
e5873d
78jrt4 h 2su
arpv6k
45m3i4 18160j 3ouw3 3496 e95 5e6v
8ada
69m1sp
2jg77o
6gs 57r4 3rmo 4d0g c9pq8 bt3s0 gb3ii sye4f 3phoo hws05 hflsj 18orer a1imi 2p3sgj lnn md3sq 2tp0ue 4if9j bj 2vylq ckqew
1ox3c9 2u9bh4 7 7 68qe7 4jkiuu d4 3jjokg
54 1dt6z5 1op8c 9ewk7 jpuj4 7 1 h z 26 p z f 8 c u y g 4 12 2f 1b 18 13 4 8 k a 27 apfpt hflsj 65dgh 3die ys6 56gi 5301 3c9a 4 64 x el vi 1x2 mf ut e d1 f 75 am qy tz du 3i xs 25t 15m 5 131 yn 36 74 8 9 hf d 8f 1yq 5gbr3 oxo2o ho2pt 4 64 x el vi 1x2 mf ut e d1 f 75 am qy tz du 3i xs 25t 15m 5 131 yn 36 74 8 9 hf d 8f 1yq 9st8b 2o5xfo dip1s 11n35v 1s1x7r 7 1 h z 26 p z f 8 c u y g 4 12 2f 1b 18 13 4 8 k a 27 7eiys 2w4c 1s 1061a3 10vyyt 1 1 2 1 1 1 1 1 1 1 3 1 2 1 1 3
54 4f8 ej8v4 z9tot 1t3vtp 3die ys6 56gi 5301 3dk9 2kg 5j jj 8w fz 3 2op 63a 13w ue1sh rhd24 43bpnb 1zggps 214wf2 3 1 1 3 8 1
54 1dt6z5 1t3vtp 3die ys6 56gi 5301 3dk9 56o e 2pp hm 4f0 ue2tf ho40s 56o e 2pp hm 4f0 9sw7z 43bpnb 1s1x98 5u 32 k 4z 7ej25 214wf2 6 4 6
w7l4c n5xb a95pm 1c28uo 1o7lbz bkx4h 2vryo k 1nl8tn 2s3qbk 7hgf5 3man 1fqw3k 27xwh 2hzss e 2tet4 chl4l
15o 9r4 5fs0 36o r3gc 7pf5s kn7ep 2kp 5 1 8 7 5 17a 135 5tr 2tr 2w5 3q14ix 2x 1d 18 6k 37 39 2il46 2x 1d 18 6k 37 39 321a1c 2kp 5 1 8 7 5 17a 135 5tr 2tr 2w5
cv b33 813vmu 7ok8 15uncn vx0v2
54 4f8 ej8v4 z9tot 1t3vtp 3die ys6 56gi 5301 3dq8 6h 3lx 4aj 3oz 1hm ue27b rhd24 43bpnb 1zggps 214wf2 5 5 5 2
54 3lhwk 1i2v4 18pm7h 1t3vtp 3die ys6 2m8w 6 3 2k7d 5301 3dk9 cn 35l 1ou 2wb 7wl 5l udzh9 hd38w 6 3 b0rn cn 35l 1ou 2wb 7wl 5l 9ssvt 43bpnb 1s1kuv ced e 3k 1w 3a 8w 6 7eiye 214w13 dz 4 2 4 a
st9gz 3a 8w 6 c3z03o 3a 8w 6
d13owj
sn258 6u 1 5z5 8 8ix 6v 4gfkbk 6u 1 5z5 8 8ix 6v 1konlx 8 b 2sz npxw5 3el6z6 gj 8 b
o2pes 2fqe3l 4 fnce5 9 bj go 9 3toqt iby1v fwm6n 9 2t4 etn 7o 5ez3gx ch6uv avd 7bl8v 9 15pg5 lk2v6
7lcpo tu74 6igmio 3hdx 1 6 7 qitql kl 1 6 7
2hj4hg
1xelbd
5anea 3gab3m 13vua6
4t6msc
176l5g 2smg bl8dxy
176l5e 2smi 2ycq4l 8mvnr4 2gp5d
a0jb04
an69f0
47dqxw
7hb438
3f8dxk 5
bdbp51
lnb5i 1bxno9 afu8nz
65yv0 4dbls0 kp 47j g2 b5y on 3j xsxqn 1 4 2 4 1 6 ie3 3qpa e95 9xa5 lx6 349 56y8ko o 4q i ck s 4 26gvrr kp 47j g2 b5y on 3j
5c7ilo adx 2pf urfpk 7e d 4 7t9r d 4 4p1ipx 1w93qr bp 31
37705m 9 1 6lp 2c 7n 19 23ls 7n 19 5va6 3 22l 6sc 143
11pn18 3hry36 5zi 4s8 3bi d 5 jp 1y2 2p4bgu 6q 5e 3r m 27 3kkju6 bj
1o 5l 1au 9ep 4ax 107o 4b9f 36o 3va7 1b5t 37ts s5t4 6h6 69t 8s 1w 3 3wz1l 2txc 4lq80 2uygw ounxq g uz7 k1n 2gsn 1bir 1akj f 9 po8 1bas 62 2pt 1obq 1z2r h5e 7va 1vzs 1muq 1cu8 1 4 9 3w 7j1 5m 4 9 1et 9a 4 9 2b 4 9 2mtk6 1 1 1 2 4 1 1 1 2 3 1 1 3eob70 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 6g55 ak 69 65 v7 mu 1nt 5a 2uw xr nk xt 1kl 22g 50 ai 3 3 h 1n e nm 35 lt 2bq0u 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 3219k9 d3 ls mk 2kd 7j 1hh 1ge sw 1h8 7 32 1vv 27y jb 8v 24h 1u8 1iy 5 8h 6 1m a 3 119gjz e p p 2w 9 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 1zjfmk c 7 7 z q 1v 6 38 12 q 12 1s 2c 5 c 1 2 r 3 p jz6ab 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 4c2z0
1o 1gf 4yp 4g0 5fs0 36o 3va7 1b5t 2ijk pa8 sik3 8s 1w 3 2yoa 3u0db 2txc 4lq80 2uygw ounxq g uz7 k1n 2gsn 1bir 1akj f 9 po8 1bas 62 2pt 1obq 1z2r h5e 7va 1vzs 1muq 1cu8 1 4 9 3w 7j1 5m 4 9 1et 9a 4 9 2b 4 9 2mtk5 1 1 1 1 2 5 7 3eob72 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 6fbg j3 r5 118 k db 1xc 3sf 5ts 2brfi 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 3219k9 d3 ls mk 2kd 7j 1hh 1ge sw 1h8 7 32 1vv 27y jb 8v 24h 1u8 1iy 5 8h 6 1m a 3 119gjz e p p 2w 9 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 1zjfln l v 16 f 26 4a 6k jz6bw 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 4c2z0
1o 1gf 4yp 4g0 5fs0 36o 3va7 1b5t 2ijk pa8 sik3 8s 1w 3 2yoa 3u0db 2txc 4lq80 2uygw ounxq g uz7 k1n 2gsn 1bir 1akj f 9 po8 1bas 62 2pt 1obq 1z2r h5e 7va 1vzs 1muq 1cu8 1 4 9 3w 7j1 5m 4 9 1et 9a 4 9 2b 4 9 2mtk7 3 1 c 1 3eob71 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 6gpc 54 1yj 3k 11k 9ed pz 2bqxd 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 3219k9 d3 ls mk 2kd 7j 1hh 1ge sw 1h8 7 32 1vv 27y jb 8v 24h 1u8 1iy 5 8h 6 1m a 3 119gjz e p p 2w 9 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 1zjfn7 6 27 4 16 al t jz6bc 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 4c2z0
viqis 942wo 3eobee 47 6 1e 4 3k 4 1o 5f 1 2il61 47 6 1e 4 3k 4 1o 5f 1 321bcc c6x 3p4dqv
1o 173k1z 4 2 3 7 4 45qcv2 39b 8w 1oo 294 5o1 2ou 1e5jdc 4 2 3 7 4 2acysl 1ru30s
1ou6t0 51u 5zd 8v7b3
r ln8 8s 1w 3 7be2 5r9c 5kpj 9 3w 7or 9 1o7 9 2f 9 q6sg 5rxhc 5jhb4 4j5wg 3o7 9 6owf 53l 19di 8cq 2dc n9oaf ohhpb a fu6pk 1y5qi8 f 11jpkx 10snxk karux 11deeq 4shn 259sa 1bnxls 1xpj7v 67ty6 1hq1fu 4a 48 w 25 3l 1ai1l9 12l7yk 3do4 5y513 9 18v6f 9
cwl12r 9
5e7w 3rmo 4h5aq 5cw7i 3e89s 9eog0 ouqlc d5y8w 8enk0 m0n86 1ddxuy anv5l 22jpr c 3 1h 7 z 1j 6 z n c 40 1t 3j 3 4 l 4 a 2r zgns3 1zp8en c 3 1h 7 z 1j 6 z n c 40 1t 3j 3 4 l 4 a 2r 1am2cq d4n84 c 2hfrg ah 2 1 2 1 1 5 2 4 1 3 4bf2z 3t6yq 1m7s4b bj 2vylq bu23 aa62m ad7iv ifrxh 2 1 2 1 1 5 2 4 1 3 11pfrv
102vv v1ypt 3e3 88r 1 1 3 1 1 2 1 1 1 1 1 3 1 3 2 2 6g6 13 p 35 j 4 11 1n w 1c c 4 18 w 2i m a 2e 22 1q a 2 bwbi97 d4
aws 9e8v 1b5t 9h9vj 7e2qh3 yv mk 2rw 1hh 1ge sw 1h8 7 32 1vv 27y jb 8v 24h 1u8 1iy 5 8h 6 1m a 3 119gjz 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2
aws 9e8v 1b5t 9h9vj 7e2qh3 yv mk 2rw 1hh 1ge sw 1h8 7 32 1vv 27y jb 8v 24h 1u8 1iy 5 8h 6 1m a 3 119gjz 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2
6mjf 5peqp 52ktw0 9th 5 2 5 6 1 5 z 8tuj7 c
6gs 1klc 7esg 4d0g c9pq8 rzktp 96uos g 50 c 3e 5w 18 b34ct 8enk0 m0n86 205hin ej 4g8 am 301 58e 13o pf528 1zp8fk g 50 c 3e 5w 18 jyvu5 2e7ye 1c2icy 1hmi1d g 50 c 3e 5w 18 4if9c bj 2yzmb aiz44 1yq9p 6 4 7 1 65kq9 28wif f9un4
47dqcl 4
8kn3k5
dgyc
1t3y58
28sse
akbdh1
90xsdv 9 e1ti 3bvhvl 9
g6t8 we3k 68rsw 6spa7 2rs1 sprd1 1 1 1 3 2 2 1 1 1 1 1 3 1 3 2 2 5jp89k 9 36 3har 1 1 1 3 2 2 1 1 1 1 1 3 1 3 2 2 61igf5 5 13 p 35 1o 1n w 1c c 4 18 w 2i m 3 7 2e 22 1q a 2 2gow8 1 1 1 3 2 2 1 1 1 1 1 3 1 3 2 2
1o 1gf 9ep 5fs0 36o 3va7 1b5t 37ts sik3 8s 1w 3 3wz1l 2txc 4lq80 2uygw ounxq g uz7 k1n 2gsn 1bir 1akj f 9 po8 1bas 62 2pt 1obq 1z2r h5e 7va 1vzs 1muq 1cu8 1 4 9 3w 7j1 5m 4 9 1et 9a 4 9 2b 4 9 2mtkb 1 1 e 3eob6y 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 6jy3 fk f 18p alz 3j 2bonj 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 3219k9 d3 ls mk 2kd 7j 1hh 1ge sw 1h8 7 32 1vv 27y jb 8v 24h 1u8 1iy 5 8h 6 1m a 3 119gjz e p p 2w 9 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 1zjfqu i 1e by 4 jz68s 13 p 35 1o 1n w 1o 4 24 2i m a 2e 22 1q a 2 4c2z0
19ytn1 1i0vj e3o1 3qxg8 1tfl4 c9h2w 7ff6tc tp7oc izheq
8jvg 45yjk 375jz 3papd3 1 1 3 1 1 2 1 1 1 1 1 3 1 3 2 2 jtj49 2ajdzx 13 p 35 j 4 11 1n w 1c c 4 18 w 2i m a 2e 22 1q a 2 3bozi2
lnb1g f 3f lgl4w 9a 79 7 5 2 5 3eqcj1 7 5 2 5 be 64u 5l 4 4w 1o 43 7g3vq 9a 5var3m 9x72 2839l 4 m6os 4
1weyk 1mwvr9 1 6 7 52g02u 3vpxn7 25d8gs 3u 18xw
2dm5jw awj
2zh85u
2zh85u
59cs dts 48v8g 2rwg 3sf30l 7 5 6 2 2gsto 7 5 6 2 bd 2izbi 3pxo2 e 5l 4 4c k 4v 23 axaij e 5l 4 4c k 4v 23
aouz5f 9
egcyas
14xmdh i 229adq 3ml734 i 3m811
ejmws ciwq0w 7d 3 b
1hfezg 7iqnd 4 j sfs 8y4nqg 3x 3 2q 5c 8zk47 4 j 1yst89
vbv8u 4gvuge gfte 7ftm2o 2e7xd 2ha8
593535
3hu64i 7 a
3wur77 2a 9o
6qvktq 9a 7f 8
c46fw 35s aflfyg 3u 2f 4 a 1 8 68 w 6d 1 5 5 3 4 2sk1 3u 2f 4 a 1 8 68 w 6d 1 5 5 3 4
8egnji 9a 7n 24a a 9 1ocseq 9a 7n tf656 a 9 20evkd a 9
3wuqzw 4p 7j 3t
1owqge
1owqge 8xn6b
rhzng 1jxak8
5 i9 49k 1x0 9oa 3shs 1pc0 ryq 1qde 2k8u hrt 3yvy 1gozk ywx9 aw1f y24t 1v7l6 1jfwg pfh2 1kkdm cuzt 2xpz 3j0e8 8qnk9 ih6p9 6hqyb 20zt9 3k02 b02ko 4cr3d 4n00d m1iga 9oh9c 7g93d 6hsem 5ijy1 9 2r 1g 55 5k 2 1 7 o ai0ra b9mf 1r75f mr tmgc0 69me2 9 2r 1g 55 5k 2 1 7 o djg3 jcpoy 2d6pa 3 2 6 6 1 vxu5t hcanx 3 2 6 6 1 26os jpsfy 2ts1a 268pn 1c3vd7 3 2 6 6 1 bfju0 2lz2e 3 2 6 6 1 1wrzi q 13xahi cd6fn 7963z jxyvl 4vwn4 a 7x 6 2fy 1a7 4kd 4xv 25 5 6c a lc qlnrn 3 2 6 6 1 k1cf2
1dpzlx b3z7k 44v el4 9 2r 21 2c 7n 1 c p22a5 3 3 2 9 1pgkx5 1heguo 9 2r 21 2c 7n 1 c 1sx4zh 1iv61m 9 2r 21 2c 7n 1 c afjsw 4m5d3 1d9rpy fchs2 8 4fkdv 1oq1xk
376uas
3lnb18 3khyr 5hu506 1djrt5 bk7x3 ay5z c6kw0
1hfezg 2nynhc 7socew 8 wtkmx
arzirg
1bguik 2dqyhf 38a1vk 4b83cd 1nxxkw
atl9pv
m7gd8 v7ua0 3u a6 bluvb 16g29b 4blgnw 3ee54m
c46fw 35s aflg2a 2j a 1 8 68 w 6d 1 7 3 1 2 1 3 2snv 2j a 1 8 68 w 6d 1 7 3 1 2 1 3
1bmtmt 5sh0f 3u 9a w 6k 5 2 5 941ng1 e 9 3zv9k
13uk 2fts in4 4h8g 3ds qs0w 262gw gkjk 5kcg 2v34 78qo z30g 2iv4 21u00 g7gg 308w 15ukg 16c74 22dr4 1gycow 1oq32u 3tm4z v4won 30rue8 33z7r4 nhmbk 48abt
1ou6t0 51q 5of 5c 8v7gt e fxocn 235coh 4qder5 1p917m io4md
5by002 2pievk 2uwjoz 3b
3wuhpq
pylvd 2hn58o 1 1 3 1 1 1 5 2 2 1 1 1 1 1 6fp 6 q l b 2h w a i 1e 4c 1y 1c 16 5 3 i 6 x l s 4 4xw2k 1 1 3 1 1 1 5 2 2 1 1 1 1 1 wo0dm 1 1 3 1 1 1 5 2 2 1 1 1 1 1 2kgcmi 1 1 3 1 1 1 5 2 2 1 1 1 1 1 6fp 6 q l b 2h w a i 1e 4c 1y 1c 16 5 3 i 6 x l s 4 116z6k 1 1 3 1 1 1 5 2 2 1 1 1 1 1 3e15lp 4acmp
ay8akl
sqw49
3227ji 9qv
mtuip
rpflz
14oabp 3kvdnh 3358nu 2ucvy1 2q1c 9aiyq
a2qjd1
0 8s w0 lc 4qo 14w aps 2bq8 2fb4 dts dc 3y2o 3x8g 5r4 2i74 we3k 3oelc 9fu9s 2jnk sq0cg 11or2w 2kcq3e
30pi8s 3e3 f6x 3nwmpg
4pkbp0
5931jx 8 n vr 529 8j5 64d508 8 n vr 529 8j5
1osqec kd 5 e 7 or8x6 e4 5 e 7 6ndn2h o zk7np 5 e 7 4zso6 5 e 7 2mswib
s58ch
8wm5k5
956vhq
1f7v77 9
81lgzl
rqctw
lwu4l aa8uys cqudn
cwkqzg
py59j 9wrxum n1
b9isua 3 9zldp 3
dulo cg 19l9r7 6io 4f 54 8 j227q 1slxbs 5fpjx3 9 1n8lw7 9 57by0 eunzc
11i3do 9tl3 22z3 a6tonr cg 2n
1bgv5o 2rwa0w 37uqzk jopux
rpflz
158c 4hy8 wf5w0 1wbru8 357 1nmqg5 6hf23n
s58ch
4y9o 49idc n3j0g 1 m03cl 1tiwht at6c9 7e6pc 1 7mej0 9 1b 1w 58 4o 2dvq0 jqdm9 6de2a2 1
1o3q4 5x4tc 19u23s d4 w 6d 1 1 59g9i9 3u 9a 79 1 1 42v5z6 4 a 9
m11fz
3liw0g
956vhq
akfrou
2u262m fdi6j mh34 haoz
6tqbaq
rpxkc 8t 9b0shc qqtwz 7tj dje9r 13yjjb a 2fhnf
t0t8l 1onuyo pi3sw 5hzogx 240h2h bj ow4i6 1kxnb4
2hoo79
bd81b5 k
dulo cg 1ewluk 13vugk e1og 2p4mix
a0ibcl ch6ih 4f5 6sm
bgc aj0g 77zds 6h7pbd 4 6 1cv056 33z b 36n 1t3 iwtxz 3i 5m 4cz859
3227ji 9qv 26mi68 85xg 3i7rxh
bwc1cj
bwmcts
6xh6df
8s 680 2nkw 6bs0 w fs0 9i8 3nq8 4ch0g 2si8w 70vb4 1mvy9d 27mwfj k8mtu 43cdxc 1wjozk
1oubvb 6cm3ii 4vvvl9 3sfex
4gjeik ajet 1ozq
1t1axo
1xplah 8w1chs f5lr4 1881wg
1oubv7 sjha9 5k2m5c 4zob33
1bjp1l
1bqxss
6xhuvj 6s7
1xq98l
7uwlus
an4imd
1xklgz
1xklgz
3rtlo 2t4w 890u8 30mn4i k3 1 1 3 2 1 a 2hwby 1 1 3 2 1 a 7c0qk2 ak 1 1 3 2 1 a nq0z6
14tcry 2ctic f e z 1f s w 2c 7t 7 k 6gsz 9zs6e 1 1 2 1 1 2 9 1 9w3a2 1pqum 4r2ly f e z 1f s w 2c 7t 7 k 2nvie7 m3 3shll 1z297a 3bytfg 8uqms 1 1 2 1 1 2 9 1 c7n7f 37bbh dp 7etfn 7 9 2yw6 1 1 2 1 1 2 9 1 6zns 1r6n4 jpsur da cf v7 199 p6 ry f 22o 6xa 6b i4 1ai72q 1 1 2 1 1 2 9 1 414r
21g745 4 4w
1zla11 1ux0p 2b 6d 4i 1 6 4w0yye 3 7 5 3pnc8h 4450f
71n5o uh4fk aiw 5cfc rfjli 4gcmwg 2 1 2 2b20kf ejo9r 1u4nnu bj
1xpp5o 5fr4e8 5nsmww
rqctw 733r51
1fm3a4 6f812g
2b29sk 8
8mo5 6t88g3
6tgvb5 e
vbuy0 2p 1o 9o 1d 66wd5 24pm 1azr 7n2x 12sr 4aciqn 2eb 1gv 8lh 17n 5kj0hk
1t8566
6x5q5g 3zb5qw ichah
cshysc
1r8izy
c1i3g mktc 660w 1jn4w 10u1fw dw1nh 4vi8ui ap 3wulof 3v92q 2 3 2 4 1rbqo ib6bp 2 3 2 4 5hcs5 2 3 2 4 1dgkc5 2 3 2 4
bl 1nc 17v 749 f c1 5c ap 4ao que 96t bmr 12zk 2ai8 6oy 3uk3 r b28 4qo 9hh r 1elh 2evv vgy 1spj l6tz 861s rj9k hfyt 21csj 5y68 olfh 2qkf7 e1z1 8fwj 5f6x 13kk7 2x7ds g0q1 15hyv iu25l gfrj8 1op8c dm1sn 4lwnm awaa6 bzrs 13xoym 4mkz7 o 5rp6v ejdvy 5adgv 3 2 7 6 92 lv23n bx82 ft3wp 28ctiz 3m1ze a1ksb 2a29x z7rbs bu9 1sy225 nf5jn jc6k7
xdfl1 9j 79dkw 96dot aig 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 1oepa dm1se 4lwnv awa9x bwu 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 bnul 13xoym 4mkz7 o 5rp6v ejdvy bu 5ad51 3 2 7 6 92 4j lv1yv bx8b ft3wp 1zh45h ef9 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 4e58 y q 3 j s i y t j 3g 10 2k 1w 1c t s 1f 8 8m8ig 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 4nq3 3m1z5 4su 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 7hzvp ef9 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 2j1nk 2a29o z69qh 1hlk bu9 1sy225 3nbv3 1 1 1 1 1 1 1 4 1 3 2 1 1 1 2 jrtny 53j7b e8ncn 10vyrt
2b29sj 9 4mevsj 1z63dr
8gu4 38tc 76vwg 6h0k4l 1 1 1 2 1 1 1 4 1 1 1 3 1 1 2 bc4w epa c e 3 m 7 i 1s 8 9 n 9 j 4 c p 37 e 6 4 8 4 4 18 c 2w 6 p 7 8 n 1n 2kapu4 c e 3 m 7 i 1s 8 9 n 9 j 4 c p 37 e 6 4 8 4 4 18 c 2w 6 p 7 8 n 1n
1o3zw 1fr2p4 cqy gj 1 1 1 2 1 1 1 4 1 1 1 3 1 1 2 hucnx
o47do j33l5 7d9e84 b 3 2501lx 2747nx b 3
4gjerz aj9c 1m2l 10n6y0 fqwbc 45ic08 hi5ig chawi 1ef0at jz6rk
14mtms 4 2 9 4 av2pa t4r5w 3c 2c 7g 3s 6 1495tv u81jj c l3 4 2 9 4 m6yzb 2fat0b 3c 2c 7g 3s 6 8qmqi 3c 2c 7g 3s 6 4gqr 3mdav 3c 2c 7g 3s 6 2rw3q c6x 4q5jv 3c 2c 7g 3s 6 wjh5e dq 20fkn7 27nb2q 4 2 9 4
c0s 43hsw afuqo 6zgqo 2l22o j33l5 2g77ev 4sk3fr 29i4zt 28139s
7nv8l0
6xh6dk c
81gfe1 59fp
vbv7z 3li2k6 2hwne svui5 5cgmfm 23tg75
5by001 7 9ox8 2p8px4 61
vbv7z 4gvtpp
6qzatw 1
2917yk 8 2gkk4o 2rr253 k3kvw 4t91il
59cs 41qwcg 3pxut 8e 8m 4f1cir
4as
b712cu
b8non9
7nv8l0
6xguj1 2 5 2sz 91i 2 5
o47do 2zaazw c 4xjspq 3l 9g2 24i65z
17fi2e
7dp4j6
aw8nlu q
aw8nlu
5by007 7gjgnp awj 4ujen 3sfeh
6oqj6a
7h8 w68 efq4g gv19y 59 4drau2 4oc 5n5cx3 1ypt63 6
snj8k ej1wz 41ag7h osm0j 1xzsf9 27ijko 2ppset
cx6qxx p
2b29ss
1xkm3w
4jhmw5 2yn f 22o 48w 2cx hs nf 210 656g5y 3c 2c 4s 2o k q 2a
4jhr3w 83s 656isv 95
8s 680 zk 5c aps 588w 5c 12dc 6ps0 2qyo 5c 29s 4nge8 12680 6gw 5ulvk 5c mh8g 1tocg 1yio 5c 44yp1c 4s8 fk f 3 18m alz xx6y1 dts dc 21 aj7b 56y728 4mp 5e i 1e by jz463 5c 21 58 6 1 1 e 1mhr8l 4s8 fk f 3 18m alz 1m9vt 4mp 5e i 1e by
8s 680 3uo 1gqo 12zk 2wo0 12dc 2cqo b28 4qo 9i8 3nq8 5r4 2nmo l7ds 861s 3ac0w 5y68 3f5uo mhvk 18zr4 20400 x3ds 1liow iu25l gfrj8 1op8c dm1sn 4lwnm awaa6 bzrs 13xoym 4mkz7 o 5rp6v ejdvy 5adgv 3 2 7 6 92 lv23n bx82 ft3wp 28ctiz 3m1ze a1ksb 2a29x z7rbs bu9 1sy225 nf5jn jc6k7 ytg6w
7gc 5j9c 3f9c 1avpc ynls 3n9kw 1z7b4 9tz4 47pc 8g74 393b4 543k l7k4p 9j 7h 79ddf 7h 96dhc h62 1o82a dm1se 9 4lwnm awa9x 9 ik7 bh7l 13xoym 4mkz7 o 5rp6v ejdvy bu 7h 5acxk 3 2 7 6 92 4j 7h cdv5f 9h6lz 9 bx82 ft3wp 1zh45h 7h kve a4i1 8gipj 4h33 3m1z5 9 bg7 7ht8p 7h kve 2iv0k 2a29o 9 z69q8 7h 1he3 bu9 1s1xf2 w4n3 3niip jrn0y 53j7b 7h e8n56 9 10vyrk 7h
1wg4c 1mxqoo 51p 1 4 2 8 5z3 8v7b3 jugoq 5jw90a 5arw 2utgjd zv6am
t7u2x 78855x fpc 554x 5j3
3livcx n5
176l51 2smv d5n1 2rqmrg bt 688
35ss5l
14rfvq
sn7jh 2onj6 bt0uu b28 46s7 d7u9 1t3f7n 1il467 2edxc mr6qm 1zy55n 4riyjp v0nff 6xfh
ar5wcp
6xebwc 2imk 5 2 2t4 917 6 5 2
176l59 2smn 615h1y 5k2wpb
4gvjro
4gvjro ca
45e2gs
14mtmx
6y0s 5z0u8 6gw 6rk 8aps0 q5rr9 8 4 5 oh4hs 1jmznr 24k1ri 3ed 5nm3 2zqg 30rc rttyy 8 4 5 6lot2i 3t 6d3 3d7 3ed
45m3tb b9gan 2glm9j 2 1 8 7 144ctq 1bi vi 9f 6bn 56l 4vvwld
1ffd 5buq 3xfk 4t24g 3ba3x g13pv g6oz7 9 199kfp lk6bk 1jvacw pbq6w 3keka 9 1hj17y nlthm dwder kpqcc 9 j2owo 7xl76 1hp3a2 31edd la2g9 2s83g7
2t29o 2ekr7x b 1 4 fxfn 8dl 44w
1ouhpw 8 3h 5r 2l 8v73r 5b4ec8 8 3h 5r 2l
4pne4p o 1a i w 5c w k 1d
cwia2p 2 1 2 3 2 5 3 1 3 58cl
vbvd4 4gvy4d
vbv3o 9g 4n 4gvpm5 8dl 44w
cwkygx 2 1 5 e 2lh
cxcayx b 5 3x5hf
b9eqon
a9derw
biik 69br4t 2tkzbg aev3 e t i 7 7 m 1w 6 2n 5 2a s e w z z w g w 6 a 2 1l 3
52uiwb 5n 1bj 70p 79 enuia 50g 168v 68mo 6fo 4sk 7cyndp 6 1i 7w 8 ghtu 5n 1bj 70p 79 5e 63kx3
5hjxd0 7dlqtd
995n6t 7i
wur1k
30oyr7
wur1k
4jan6x
wdwc2 qc 1ot 1q1 6bq 1c0 1kv 2pw
4janb5 8
9388yt aev3 x 3o 7a 46
7nuzxf x 12j xw 86y 3u dy pj jv 65 1bu 119o59 1 17 12 98 4 g t m 7 1i 2jimla 1 17 12 98 4 g t m 7 1i
rpxf3 2i 12 70 q x5v1 27w xt 67m t ms ez41s 27w xt 67m t ms 62ytt 3 1 8 1 1s0kh0 26h58e 27w xt 67m t ms geyl 2i 12 70 q 5vwk1j
aw3bss 79 j
1sydid
58xi6d
935pzd
a81y6
b8q6w9
1xkxt0
6xe5ny
6xe5ny
4pi2fb
3lli95 12 be s 3 f 6d 4ucxbf y6 a4j om 2s cz a 5n6 2 4 4 3 2
1xknjm
9t151a
58z4f7
7nv3ud 5q6
9388yt
biim
69n9nd
1xpp5o
d19ggs
d19ggs
543kdv
543rhx
ataqt8
5hb1m4
36xwth
81geum e g z 3
81lhpp
3hrd07
35qazz
4gsq6e
1voe
4pmwg5
b8uk14
rv46t
36xk44
aw8nmm
3jxzy
7v8kta
3jy3i
81fz8u
813hjt
81lr5x
91hoe
a6ce
bku
1ou6t0
1wg4e
2sr6m
2dm5jy
2hdt5g
5zxr2
cshgny
enrtq
4gtn6m
4gvjro
1xpp5a
d19gge
2sr6m
1wg4e
2dm5jy
2hdt5g
enrtq
5zxr2
hwhq
ji
fwvha
h26
e57z3y
8u
7ge
6t32
78e
6lcu
af2
awu
6gu
div2
5tq6
5qou
5tvi
cn8la
cn8am
g6ta
egtry
5n6m
30da
bvx5q
csala
1weym
egqzi
59cu
byun2
csd4u
4eif2
w21lq
a0hwe
b9k3i
d30uda
beyqhq
1osqec
7lcpq
1dqej8
8mzakl
a2rz92
vkl39
awcykl
v
ejice
9su
45e2gs
aolcbi
6lcu
egp7i
5hq5zo
cv5v72
52uiwb
5hqh7w
174w4z
apgqta
10fum
athssh
7a6
cwl2px
fem
dud6m
a2qqah
fem
379rxp
llthx
bdaydo
1xk685
c0elvw
11i3dq
11p47o
ar8qvo
78tiv2
8z475c
5ho7ji
5hfd0z
9764o2
6nxcu
a2ufus
1xk626
a2wd3p
1xk681
1xk681
2dwqes
`;
