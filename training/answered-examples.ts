/**
 * More drafts whose asks are judged, written for the training of lib/reply/review/matching/answered-weights.ts:
 * to the same message one draft that answers, one that puts off, one that says everything except this.
 */

export interface AnsweredExample {
  message: string;
  /** Words of the message, in order. */
  asks: readonly string[];
  /** Each draft with one sign per ask: "+" answered, "-" not. */
  drafts: readonly (readonly [signs: string, draft: string])[];
}

export const ANSWERED_EXAMPLES: readonly AnsweredExample[] = [
  {
    message:
      "My tumble dryer smells of burning after ten minutes. It's 8 months old. Is it safe to keep using it and can you send someone this week?",
    asks: ["Is it safe to keep using it", "can you send someone this week?"],
    drafts: [
      [
        "++",
        "Hi Paul,\n\nPlease don't use it again until it has been looked at, and pull the plug out. An engineer, Sam, is coming on Thursday between 9 and 11.\n\nKaren",
      ],
      [
        "--",
        "Dear customer,\n\nWe are sorry for the inconvenience. Your message has been forwarded to our technical department who will get back to you in due course.\n\nCustomer Care",
      ],
      [
        "+-",
        "Hello Paul,\n\nNo, a burning smell means it should stay off. Clean the filter and check that the vent hose isn't kinked.\n\nRegards, Service",
      ],
      [
        "-+",
        "Hi Paul, that's worrying. I've booked a visit for Friday morning, 8 to 10, and you'll get a text the evening before. Nina",
      ],
      [
        "--",
        "Hello,\n\nYour dryer is within its two year warranty. Please provide the serial number, the proof of purchase and a video of the fault.\n\nRegards",
      ],
    ],
  },
  {
    message:
      "Hi, I ordered the wrong size boots (order 5512), need a 41 not a 40. Can I swap them and who pays for the postage?",
    asks: ["Can I swap them", "who pays for the postage?"],
    drafts: [
      [
        "++",
        "Hi Lea,\n\nYes, just send the 40s back with the label in the box and we'll post you the 41. The return is on us.\n\nBea",
      ],
      [
        "+-",
        "Hi Lea, of course, swaps are fine within 30 days as long as they're unworn. I've put a 41 aside for you. Bea",
      ],
      [
        "--",
        "Dear Lea,\n\nThank you for your order 5512. We hope you enjoy your new boots! Did you know that our autumn collection is online now?\n\nYour Boot Team",
      ],
      [
        "+-",
        "Dear Lea,\n\nUnfortunately exchanges are not possible for sale items. You can sell them on or keep them.\n\nRegards",
      ],
    ],
  },
  {
    message: "Why was I charged 14.99 on the 5th when I cancelled on the 1st? I want that back.",
    asks: ["Why was I charged 14.99 on the 5th when I cancelled on the 1st?", "I want that back"],
    drafts: [
      [
        "++",
        "Hi Omar,\n\nYour cancellation reached us on the 1st but our billing run had already picked up your plan, that's our fault. The 14.99 went back to your card this morning.\n\nEva",
      ],
      [
        "-+",
        "Hello Omar, sorry about that! I've refunded the 14.99, it takes 3 to 5 days to show. Have a lovely day, Eva",
      ],
      [
        "--",
        "Hello Omar,\n\nWe understand how frustrating unexpected charges are. Our billing team is looking into this and will update you shortly.\n\nSupport",
      ],
      [
        "+-",
        "Hello Omar,\n\nThe charge was taken because the notice period of one month still applies after a cancellation.\n\nBilling",
      ],
      [
        "++",
        "Hello Omar,\n\nCancelling takes effect at the end of the billing month, so the payment on the 5th was due and I'm not able to refund it. You keep access until 4 June.\n\nBilling",
      ],
    ],
  },
  {
    message: "When does the exhibition close and is there parking for a coach? We'd be 42 pupils.",
    asks: ["When does the exhibition close", "is there parking for a coach?"],
    drafts: [
      [
        "++",
        "Dear Mr Hall,\n\nThe exhibition runs until 12 January. Coaches can stop in Mill Street and wait behind the library, there are two bays.\n\nWarmly, Iris",
      ],
      [
        "+-",
        "Dear Mr Hall,\n\nThe last day is Sunday 12 January, and for 42 pupils a guided tour is £3 each. Shall I hold a slot?\n\nIris",
      ],
      [
        "--",
        "Thank you for your interest in our museum. All information for visitors can be found on our website. We look forward to welcoming you!",
      ],
      [
        "-+",
        "Dear Mr Hall, how nice, 42 of them! We've got no coach parking ourselves, but the station car park takes coaches for £12 a day. Iris",
      ],
    ],
  },
  {
    message: "please delete my account and all my data and confirm by mail. i asked 2 weeks ago",
    asks: ["please delete my account and all my data", "confirm by mail"],
    drafts: [
      [
        "++",
        "Hi,\n\nSorry that nobody did this two weeks ago. Your account and everything stored with it was erased at 10:40 today. Take this mail as the confirmation.\n\nMats, data protection",
      ],
      [
        "--",
        "Hello,\n\nWe are sorry to see you go! Did you know that you can pause your account at any time? You'll keep your points and your level.\n\nThe Team",
      ],
      ["+-", "Hello, the account will be deleted within 30 days, as the law allows us. Regards"],
      [
        "--",
        "Hello,\n\nTo process your request we need a copy of your ID and the e-mail address used at registration.\n\nPrivacy Office",
      ],
    ],
  },
  {
    message:
      "The bride's shoes I ordered for Saturday show as 'preparing' since 9 days. Will they make it? If not tell me now so I can buy others.",
    asks: ["Will they make it?", "If not tell me now so I can buy others."],
    drafts: [
      [
        "++",
        "Dear Joy,\n\nI checked with the warehouse before writing: they won't be there by Saturday. Please buy the others, your £95 is on its way back.\n\nKit",
      ],
      ["++", "Dear Joy, yes. They left an hour ago by express and arrive on Thursday before noon. Kit"],
      [
        "--",
        "Dear Joy,\n\nCongratulations on your big day! We completely understand how important this is to you and have marked your order as urgent.\n\nKit",
      ],
      [
        "--",
        "Dear Joy, thank you for your patience. Our team is working hard to ship all orders as quickly as possible. You will receive a tracking link once it leaves us.",
      ],
    ],
  },
  {
    message: "How do I turn off the automatic renewal? I can't find it in settings.",
    asks: ["How do I turn off the automatic renewal?"],
    drafts: [
      ["+", "Hi, it's a bit hidden: open Profile, tap the crown, then Manage, and switch Renew to off. Jo"],
      [
        "+",
        "Hi there,\n\nI've switched it off for you, your plan ends on 3 May and nothing more is taken.\n\nJo",
      ],
      [
        "-",
        "Hi there,\n\nAutomatic renewal makes sure that you never lose access to your favourite features! Is there anything we can do to make you stay?\n\nJo",
      ],
      [
        "-",
        "Hi, thanks for getting in touch. Your feedback about the settings has been shared with our product team.",
      ],
    ],
  },
  {
    message:
      "You sent me someone else's blood results. Name and birth date and everything. Where are mine and who else has seen my results?",
    asks: ["Where are mine", "who else has seen my results?"],
    drafts: [
      [
        "+-",
        "Dear Ms Frey,\n\nThat should never happen and I'm sorry. Your own results are in your portal since this morning, all values are normal. Please delete the other letter.\n\nDr Anders' office",
      ],
      [
        "++",
        "Dear Ms Frey,\n\nTwo letters were put into each other's envelopes, so one other patient has yours; she has been asked to return it unread. A copy of yours is attached.\n\nIda Blom, practice manager",
      ],
      [
        "--",
        "Dear patient,\n\nWe take data protection very seriously. The matter has been reported to our data protection officer. Please destroy the letter you received.\n\nKind regards",
      ],
    ],
  },
  {
    message:
      "Your driver left my parcel in the rain, the book inside is soaked. I'd like a new copy please, it's a gift for the 14th.",
    asks: ["I'd like a new copy please"],
    drafts: [
      [
        "+",
        "Hi Vera,\n\nA book in the rain, what a sorry sight. Another one left us today by next-day post, so it's with you well before the 14th.\n\nAmy",
      ],
      [
        "-",
        "Hi Vera, oh dear, sorry to hear that. We've spoken to the courier about it and will make sure it doesn't happen again. Amy",
      ],
      [
        "+",
        "Hi Vera, sadly this edition is sold out, so I can't replace it. I've returned the £18 to your card instead. Amy",
      ],
      [
        "-",
        "Dear Vera,\n\nAs the parcel was handed to the carrier in good condition, please raise a claim with the carrier directly.\n\nShop Service",
      ],
    ],
  },
  {
    message:
      "Which of the three plans includes the phone line, and can I start on the cheap one and change later?",
    asks: [
      "Which of the three plans includes the phone line",
      "can I start on the cheap one and change later?",
    ],
    drafts: [
      [
        "++",
        "Hello Ugo,\n\nOnly Plus has the phone line. And you can move up at any time, you then pay the difference for the rest of the month.\n\nSia",
      ],
      ["+-", "Hello Ugo, the phone line comes with Plus (24 a month). Starter and Team have chat only. Sia"],
      [
        "--",
        "Hello Ugo,\n\nGreat that you're thinking about joining us! All our plans come with a 14-day trial and our award-winning support.\n\nSia",
      ],
      ["-+", "Hello Ugo, yes, upgrading works with one click under Billing, downgrading too. Sia"],
    ],
  },
  {
    message:
      "We've had no heating since Monday, two small children, 14 degrees inside. I've rung four times. When is someone coming? And I expect compensation.",
    asks: ["When is someone coming?", "I expect compensation"],
    drafts: [
      [
        "++",
        "Dear Mrs Dunn,\n\nFour calls and still 14 degrees with two little ones. I'm sorry, we let you down. Ravi will be with you tonight between 6 and 8 with the part. £30 for each cold day goes off your next rent.\n\nLise",
      ],
      [
        "+-",
        "Dear Mrs Dunn,\n\nThe contractor has been booked for Wednesday, 10 am. Please make sure that an adult is at home.\n\nHousing Office",
      ],
      [
        "--",
        "Dear Mrs Dunn,\n\nThank you for contacting us. Due to the cold weather we are getting many calls. Your repair has been logged and someone will be in touch.\n\nHousing Office",
      ],
      [
        "-+",
        "Dear Mrs Dunn, compensation is only paid after ten days without heating, so I can't offer any at this point. We are chasing the contractor. Housing Office",
      ],
    ],
  },
  {
    message: "Can you tell me if the vegan lasagne has nuts in it? My nephew is coming on Sunday",
    asks: ["Can you tell me if the vegan lasagne has nuts in it?"],
    drafts: [
      [
        "+",
        "Hi! There are cashews in the white sauce, so not for your nephew I'm afraid. The mushroom one is free of nuts. Enjoy Sunday! Rob",
      ],
      [
        "-",
        "Hi! Thanks for choosing our lasagne. Allergens are important to us and all our recipes are made with love. Rob",
      ],
      ["-", "Hi, how lovely to have family round! The vegan lasagne takes 35 minutes at 190 degrees. Rob"],
      ["+", "Hi, none at all, it's made in a kitchen without nuts. Rob"],
      [
        "+",
        "Hi, I don't have the recipe in front of me. The kitchen is back at 8 tomorrow, and I'll write to you by 9 with the answer. Rob",
      ],
    ],
  },
  {
    message:
      "The invoice is made out to my old company. Please reissue it to Brandt & Söhne GmbH and send it to billing@brandt.example.",
    asks: ["Please reissue it to Brandt & Söhne GmbH", "send it to billing@brandt.example"],
    drafts: [
      [
        "++",
        "Hello,\n\nThe new invoice in the name of Brandt & Söhne GmbH went to billing@brandt.example a minute ago; the old one is void.\n\nPia",
      ],
      [
        "+-",
        "Hello, I've corrected the name to Brandt & Söhne GmbH. You can download the new invoice from your account. Pia",
      ],
      [
        "--",
        "Hello,\n\ninvoices cannot be changed by our chat support. Kindly contact the accounts department.\n\nSupport",
      ],
      [
        "--",
        "Hello, thank you for letting us know about your new company, congratulations! We've updated your profile picture. Pia",
      ],
    ],
  },
  {
    message:
      "I was told the refund takes 5 days. It has been 21. What is going on, and I want to speak to a manager.",
    asks: ["What is going on", "I want to speak to a manager"],
    drafts: [
      [
        "++",
        "Dear Mr Ali,\n\nTwenty-one days is far too long. The refund bounced because the card on file has expired, and nobody told you. I lead the team; call me on 0161 555 0133 until 6 and we'll send it to your bank while we talk.\n\nHelen",
      ],
      ["-+", "Dear Mr Ali, my manager Helen Roe will ring you today at 4 pm. Best, Tim"],
      [
        "+-",
        "Dear Mr Ali,\n\nThe bank sent it back since the account number had a digit too many. Reply with the right one and I'll release it the same day.\n\nTim",
      ],
      [
        "--",
        "Dear Mr Ali,\n\nWe do apologise. Refunds can take longer at busy times. Rest assured that it is being processed with priority.\n\nTim",
      ],
    ],
  },
  {
    message:
      "Is the piano still for sale? If yes could I try it on Saturday, and what would delivery to the second floor cost?",
    asks: [
      "Is the piano still for sale?",
      "could I try it on Saturday",
      "what would delivery to the second floor cost?",
    ],
    drafts: [
      [
        "+++",
        "Hello Jun,\n\nIt is. Come on Saturday any time from 10 to 4, the door is open. Delivery up two floors is €180.\n\nOskar",
      ],
      ["++-", "Hello Jun, yes, and Saturday at 11 is fine, ring the second bell. Oskar"],
      [
        "++-",
        "Hello Jun,\n\nI'm afraid it went yesterday, so there's nothing to try any more. We get a similar one in May.\n\nOskar",
      ],
      [
        "---",
        "Hello Jun, thank you for your interest in our instruments. One of our advisers will contact you. Oskar's Pianos",
      ],
      [
        "--+",
        "Hello Jun, carrying it to the second floor comes to 180 euros including the stool. Best, Oskar",
      ],
    ],
  },
  {
    message: "my package says delivered but nothing here. neighbours dont have it either. where is it",
    asks: ["where is it"],
    drafts: [
      [
        "+",
        "Hi Sue, the driver put it into the bike shed behind number 9, there's a photo of it attached. Shout if it isn't there! Mo",
      ],
      [
        "-",
        "Hi Sue, sorry to hear that! Parcels sometimes show up a day later. We hope it turns up soon. Mo",
      ],
      [
        "-",
        "Dear customer,\n\nour records show the item as delivered. Please check with your neighbours.\n\nService",
      ],
      [
        "+",
        "Hi Sue, I've asked the depot for the driver's GPS point, they answer by 5 pm and I'll mail you tonight whatever it says. Mo",
      ],
    ],
  },
  {
    message:
      "Could you add my daughter Mia (9) to the Tuesday swim course and tell me what she needs to bring?",
    asks: ["Could you add my daughter Mia (9) to the Tuesday swim course", "tell me what she needs to bring"],
    drafts: [
      [
        "++",
        "Dear Tom,\n\nMia is in, Tuesdays at 4 from next week. A towel, a cap and goggles if she has some; the rest is here.\n\nCoach Bo",
      ],
      [
        "+-",
        "Dear Tom,\n\nthe Tuesday group is full until June, sorry. There's one place left on Thursdays, shall I keep it for Mia?\n\nCoach Bo",
      ],
      [
        "--",
        "Dear Tom, great to hear that Mia likes swimming! Our courses are very popular with nine-year-olds. Coach Bo",
      ],
      [
        "-+",
        "Dear Tom, please fill in the form on the website first. She only needs swimwear and a towel. Coach Bo",
      ],
    ],
  },
  {
    message:
      "The contract says 200 Mbit, I get 18. I've done your speed test thirty times. Fix it or let me out of the contract.",
    asks: ["Fix it or let me out of the contract."],
    drafts: [
      [
        "+",
        "Hello Nils,\n\n18 instead of 200 isn't what you pay for. The port in the street cabinet was faulty and I've had it changed this morning, I now measure 198.\n\nAnke",
      ],
      [
        "+",
        "Hello Nils, the copper line to your house can't carry more, so you're free to leave at the end of the month without a fee. Anke",
      ],
      [
        "-",
        "Hello Nils,\n\nThank you for your patience. Please restart the router and repeat the speed test with a cable.\n\nAnke",
      ],
      [
        "-",
        "Hello Nils, we hear you. We're constantly expanding our network to give you the best experience! Anke",
      ],
    ],
  },
  {
    message: "I'd like to know whether my application has arrived and when I can expect a decision.",
    asks: ["whether my application has arrived", "when I can expect a decision"],
    drafts: [
      [
        "++",
        "Dear Ms Costa,\n\nYour application reached us on 4 March. The committee meets on the 20th and you'll hear from me the day after.\n\nF. Lund",
      ],
      ["+-", "Dear Ms Costa, yes, it is here and complete. Kind regards, F. Lund"],
      [
        "--",
        "Dear Ms Costa,\n\nThank you for your interest. Please understand that we can't give information on individual applications by e-mail due to the large number received.\n\nOffice",
      ],
    ],
  },
  {
    message:
      "What happens to my points when I move to Canada? And please take me off the paper mailing list.",
    asks: ["What happens to my points when I move to Canada?", "please take me off the paper mailing list"],
    drafts: [
      [
        "++",
        "Hi Elif,\n\nThey stay valid for two years and you can spend them in the Canadian shop as well. No more paper: you're off the list as of today.\n\nGus",
      ],
      ["-+", "Hi Elif, done, no more catalogues. Enjoy Canada, what an adventure! Gus"],
      ["+-", "Hi Elif, the points can't be taken abroad, so it's best to use your 4,200 before you go. Gus"],
      [
        "--",
        "Hi Elif,\n\nCongratulations on the move! Sign in under My World to see your points and all the wonderful rewards that wait for you.\n\nGus",
      ],
    ],
  },
  {
    message: "I left my glasses in the cinema yesterday, screen 3, blue case. Did anybody hand them in?",
    asks: ["Did anybody hand them in?"],
    drafts: [
      ["+", "Hi Ken, good news: the blue case was under row H and is at the till for you. Open from 2. Zoe"],
      [
        "+",
        "Hi Ken, I've looked in the lost property box and under every seat of screen 3, sadly nothing. I'll write if they turn up. Zoe",
      ],
      ["-", "Hi Ken, sorry to hear that. We hope you find them soon! Zoe"],
      ["-", "Dear guest, we accept no liability for items left on the premises."],
    ],
  },
  {
    message:
      "The hearing aid you sold us whistles since day one. Dad is 88 and has stopped wearing it. Can he get an appointment at home, and is that covered?",
    asks: ["Can he get an appointment at home", "is that covered?"],
    drafts: [
      [
        "++",
        "Dear Ruth,\n\nWe come to him: Friday at 10, with Ms Oduya who fitted it. Home visits in the first year cost you nothing.\n\nPaul",
      ],
      [
        "+-",
        "Dear Ruth, home visits are something we can't do at the moment. If you bring him in I'll find a quiet hour and help him from the car. Paul",
      ],
      [
        "--",
        "Dear Ruth,\n\nWhistling is usually caused by a mould that does not sit tightly or by wax. Turn the volume down one step.\n\nPaul",
      ],
    ],
  },
  {
    message: "Your update deleted my presets. 3 years of work. I need them back today, I've a show at 8.",
    asks: ["I need them back today"],
    drafts: [
      [
        "+",
        "Hey Dex,\n\nthey aren't gone: close the app, rename the folder Presets_old to Presets, and start it again. I'm on chat until your show.\n\nLou",
      ],
      [
        "-",
        "Hey Dex, ouch! We've had a few reports about this. Our devs are aware and a patch is coming soon. Lou",
      ],
      [
        "+",
        "Hey Dex, I restored all 214 from last night's backup, restart and you'll see them. Break a leg! Lou",
      ],
      ["-", "Hello, users are advised to make regular backups as described in the manual. Support"],
      [
        "+",
        "Hey Dex, I have to be straight: without a backup they can't be recovered. I can send you our factory set and help rebuild the three you need for 8. Lou",
      ],
    ],
  },
  {
    message:
      "I pay for priority support and waited 6 days. Who is responsible for this and what will you do about it?",
    asks: ["Who is responsible for this", "what will you do about it?"],
    drafts: [
      [
        "++",
        "Hi Anna,\n\nI am: your ticket sat in my queue while I was away and I hadn't handed it over. I've credited a month and from today two people watch the priority queue.\n\nJonas",
      ],
      [
        "--",
        "Hi Anna,\n\nWe apologise for any inconvenience. Your satisfaction is our top priority and we continuously improve our processes.\n\nSupport",
      ],
      [
        "-+",
        "Hi Anna, that's not what you pay for. From now on your tickets come to me directly and this month's fee is waived. Jonas",
      ],
    ],
  },
  {
    message:
      "I moved out on 31 May and the final bill still runs to 30 June. I sent the meter photo twice. Please correct it and send me my credit of £64.",
    asks: ["Please correct it", "send me my credit of £64"],
    drafts: [
      [
        "++",
        "Dear Mrs Lowe,\n\nSending a photo twice and then getting this bill is annoying, I'm sorry. The account now ends on 31 May, the new bill is in your inbox, and the £64 left us today. It reaches your bank by Tuesday.\n\nRob",
      ],
      [
        "--",
        "Dear Mrs Lowe,\n\nThank you for your message. Bills are created automatically according to the readings we hold. In line with our terms, a moving notice has to be given 14 days in advance.\n\nCustomer Services",
      ],
      [
        "+-",
        "Dear Mrs Lowe,\n\nI have corrected the end date to 31 May and a new bill will be with you in two days.\n\nRob",
      ],
      [
        "--",
        "Dear Mrs Lowe, sorry for any confusion. I have passed the photos to our billing team, who will be in touch as soon as possible. Rob",
      ],
    ],
  },
  {
    message:
      "hey is the gig on friday still on?? heard the singer is sick. if its cancelled how do we get our money",
    asks: ["is the gig on friday still on??", "if its cancelled how do we get our money"],
    drafts: [
      [
        "++",
        "Hey Zed, it's on! She's got her voice back and the doors open at 8, so no refunds needed this time. Dana",
      ],
      [
        "++",
        "Hey Zed, sadly no, it's moved to 12 April. Your tickets are valid then, or press Refund under My Tickets by Sunday and the money is back in five days. Dana",
      ],
      [
        "--",
        "Hey Zed, thanks for being such a loyal fan! Follow us on our channels for all the latest news about our shows. Dana",
      ],
      [
        "+-",
        "Hi Zed, we had to call it off, she's got the flu. So sorry, we were looking forward to it too. Dana",
      ],
    ],
  },
  {
    message:
      "My claim for the broken windscreen was closed 'due to missing information'. Nobody ever asked me for anything. Which information is missing and can you reopen it?",
    asks: ["Which information is missing", "can you reopen it?"],
    drafts: [
      [
        "++",
        "Dear Mr Baum,\n\nThat letter should have told you: it's only the invoice of the garage. I've reopened the claim, so reply with a photo of it and I'll settle it within two days.\n\nM. Sand",
      ],
      ["-+", "Dear Mr Baum, your claim is open again and Ms Sand deals with it from now on. Regards"],
      [
        "--",
        "Dear Mr Baum,\n\nAs stated in our letter, claims with incomplete documents are closed after 30 days. A new claim can be made in the portal at any time.\n\nClaims",
      ],
      ["+-", "Dear Mr Baum, we still need the registration paper and the date of the accident. Claims"],
      [
        "--",
        "Dear Mr Baum,\n\nI understand how upsetting this must be. A windscreen is so important for your safety! Please be assured that we are doing everything we can.\n\nClaims",
      ],
    ],
  },
  {
    message:
      "Good morning, do you repair vintage accordions and roughly how much is a tuning? Mine is a Hohner from 1954.",
    asks: ["do you repair vintage accordions", "how much is a tuning?"],
    drafts: [
      [
        "++",
        "Good morning,\n\nA Hohner from 1954, lovely. We do, our Mr Pohl learnt on them. A full tuning is usually between 300 and 450 euros, I can say more once he has heard it.\n\nLina",
      ],
      ["+-", "Good morning, we only work on pianos I'm afraid. Try the workshop Balg in Trier. Lina"],
      [
        "--",
        "Good morning,\n\nthank you very much for your enquiry. Our master workshop has stood for quality for over 80 years. Kindly use the contact form on our website.\n\nLina",
      ],
      ["-+", "Good morning, tunings start at 280 euros. Lina"],
    ],
  },
  {
    message:
      "You charged us for 6 desks, we only ever had 5. This is the third invoice with it. I want a corrected invoice and I want to know who signed for the sixth.",
    asks: ["I want a corrected invoice", "I want to know who signed for the sixth"],
    drafts: [
      [
        "++",
        "Hi Petr,\n\nThree wrong invoices is two too many. The corrected one for 5 desks is attached. The sixth was signed for by a Mr Kaya, who belongs to the office next door.\n\nUlla",
      ],
      ["+-", "Hi Petr, my apologies, I've taken the desk off and the new invoice is attached. Ulla"],
      [
        "-+",
        "Hi Petr,\n\nThe delivery note for the sixth desk carries the name B. Kaya, dated 4 May. As it was delivered to your floor the invoice stands.\n\nUlla",
      ],
      [
        "--",
        "Dear customer,\n\nPlease send us the delivery notes of all desks so that we can check your complaint. Please also state your customer number.\n\nAccounts",
      ],
    ],
  },
  {
    message:
      "my son (6) can't log in to the learning app, it says 'class not found'. he cries every morning. what do we do? and will his stars be lost",
    asks: ["what do we do?", "will his stars be lost"],
    drafts: [
      [
        "++",
        "Hello,\n\npoor boy, and poor you in the mornings. His teacher moved the class yesterday: tap Change class and type 3B-LION. All 48 stars are still there, I can see them.\n\nFinn",
      ],
      [
        "+-",
        "Hello, please log out, choose the school again from the list and enter the new class code from his teacher. Finn",
      ],
      [
        "-+",
        "Hello, don't worry about the stars, nothing is deleted. I've asked his school about the class and will write to you tomorrow before 8. Finn",
      ],
      [
        "--",
        "Hello, thank you for using our app! We're sorry to hear that your child is having trouble. Our technical team is aware of the problem and working on it.",
      ],
    ],
  },
  {
    message:
      "Can I pick up my order 4471 before 8 in the morning tomorrow? I start work at 8.30 on the other side of town.",
    asks: ["Can I pick up my order 4471 before 8 in the morning tomorrow?"],
    drafts: [
      [
        "+",
        "Hi Gil, ring the bell at the back from 7.15, I'll be there unloading. Your bag has your name on it. Pat",
      ],
      ["-", "Hi Gil, your order 4471 is ready for pickup. Please bring your ID. See you soon! Pat"],
      [
        "+",
        "Hi Gil, we don't open until 9, sorry. I could leave it at the bakery next door, they're open from 6. Pat",
      ],
      ["-", "Hi Gil, thanks for shopping local, it means a lot to us! Pat"],
    ],
  },
  {
    message:
      "The walls are damp again six months after your 'guaranteed' treatment. I've a baby with asthma in that room. I want it done again properly, at your cost, and I want a date.",
    asks: ["I want it done again properly, at your cost", "I want a date"],
    drafts: [
      [
        "++",
        "Dear Ms Orr,\n\nA damp wall beside a cot is no place for a baby with asthma, and our guarantee covers it. We treat it again without a bill. Joe comes on 9 May at 8 with two people and stays until it's done.\n\nSheila Barr",
      ],
      [
        "+-",
        "Dear Ms Orr, of course we'll put it right free of charge, that's what the guarantee is for. Sheila will ring you to arrange it.",
      ],
      [
        "--",
        "Dear Ms Orr,\n\nDamp may have many causes such as poor ventilation. We recommend airing three times a day and keeping furniture away from outer walls.\n\nDampStop",
      ],
      [
        "--",
        "Dear Ms Orr, I'm so sorry, my heart goes out to your little one! We take guarantees very seriously and your case is being reviewed by our quality department.",
      ],
      [
        "--",
        "Dear Ms Orr, our surveyor can look at it on 9 May at 10 for a fee of £85. Whether the guarantee applies will be decided afterwards. DampStop",
      ],
    ],
  },
  {
    message:
      "Is the course suitable for somebody with no maths since school, and could I get the first chapter to look at?",
    asks: [
      "Is the course suitable for somebody with no maths since school",
      "could I get the first chapter to look at?",
    ],
    drafts: [
      [
        "++",
        "Hi Wim, most people who take it haven't touched maths for years; week one starts with fractions. Chapter one is attached, have a look in peace. Ruth",
      ],
      ["+-", "Hi Wim, I'd do the bridging course first, this one starts with equations. Ruth"],
      ["-+", "Hi Wim, gladly, here is the link to the first chapter. Ruth"],
      [
        "--",
        "Hi Wim, great that you want to learn with us! Places are going fast, so enrol by Friday and save 20%. Ruth",
      ],
    ],
  },
  {
    message:
      "I reported the broken lift on Monday. I'm in a wheelchair on the 4th floor and can't leave my flat. When will it work again? Who can bring my shopping up until then?",
    asks: ["When will it work again?", "Who can bring my shopping up until then?"],
    drafts: [
      [
        "++",
        "Dear Mr Cole,\n\nStuck on the fourth floor since Monday, that's not something you should have had to report twice. The part comes tomorrow and the lift runs again by 3 pm. Until then our caretaker Ali brings up whatever you need, his number is 0151 555 0190.\n\nMrs Hart",
      ],
      ["+-", "Dear Mr Cole, the engineers expect to finish on Thursday evening. Hart Housing"],
      [
        "--",
        "Dear tenant,\n\nThe fault has been logged under number 8841. We ask for your understanding that spare parts can take time.\n\nHart Housing",
      ],
      [
        "--",
        "Dear Mr Cole, we understand that this is inconvenient. You can also use the stairs in the east wing in the meantime. Hart Housing",
      ],
      [
        "-+",
        "Dear Mr Cole, I'll carry it up myself after work, just tell me what you need. As for the lift, nobody has told me anything yet. Ali",
      ],
    ],
  },
  {
    message:
      "I'd like to cancel my newspaper from 1 July, and please confirm in writing that nothing more will be debited.",
    asks: [
      "I'd like to cancel my newspaper from 1 July",
      "please confirm in writing that nothing more will be debited",
    ],
    drafts: [
      [
        "++",
        "Dear Mr Voss,\n\nYour newspaper ends with the edition of 30 June. With this mail you have it in writing: there'll be no further debit.\n\nG. Thal",
      ],
      [
        "+-",
        "Dear Mr Voss, your subscription has been cancelled as of 1 July. We would be happy to welcome you back. G. Thal",
      ],
      [
        "--",
        "Dear Mr Voss,\n\nWhat a pity! As a thank you for 12 years we'd like to give you three months at half price. Just reply with YES.\n\nG. Thal",
      ],
      [
        "+-",
        "Dear Mr Voss, the contract runs until 31 December, so an earlier cancellation isn't possible. G. Thal",
      ],
    ],
  },
  {
    message:
      "The game crashed during the final and I lost 1200 ranked points. Can you give them back? And why do you still have that bug after 3 patches",
    asks: ["Can you give them back?", "why do you still have that bug after 3 patches"],
    drafts: [
      [
        "++",
        "Hi Rin,\n\nyour 1200 points are back on your profile. The bug sits in a library from another firm, we've gone round it twice and each time it found another way; the next patch takes that library out.\n\nTess",
      ],
      [
        "+-",
        "Hi Rin, sadly we can't restore ranked points, the server doesn't keep them after a crash. Tess",
      ],
      [
        "--",
        "Hi Rin, thanks for your report! Please update your drivers, verify the game files and reinstall the game. Tess",
      ],
      [
        "--",
        "Hi Rin, we hear you and we're just as passionate about this game as you are. Stay tuned for our roadmap! Tess",
      ],
    ],
  },
  {
    message:
      "We're coming with 3 kids on the 14th. Do you have a cot and a high chair and is breakfast before 7 possible? Our flight is at 9.",
    asks: ["Do you have a cot and a high chair", "is breakfast before 7 possible?"],
    drafts: [
      [
        "++",
        "Dear Lund family, cot and high chair will be in your room. Breakfast starts at 7, but we'll pack you five bags the night before. Maria",
      ],
      [
        "+-",
        "Dear Lund family, of course, both are free of charge and I've put them on your booking. We look forward to the 14th! Maria",
      ],
      [
        "--",
        "Dear guests, thank you for your booking. Check-in is from 3 pm. We wish you a pleasant journey! Maria",
      ],
      ["-+", "Dear Lund family, our kitchen opens at 6.30 on weekdays, so that works. Maria"],
    ],
  },
  {
    message: "why is my application rejected? i have all the documents. tell me what i can do",
    asks: ["why is my application rejected?", "tell me what i can do"],
    drafts: [
      [
        "++",
        "Hello Adil,\n\nThe income shown is £40 below the limit, that is the only reason. You can appeal until 3 June with the form attached, or apply again once you have three new payslips.\n\nJ. Moss",
      ],
      [
        "+-",
        "Hello Adil, it was turned down since the address on your bank letter differs from the one on the form. J. Moss",
      ],
      [
        "--",
        "Hello Adil,\n\nWe regret to inform you that your application was not successful. All applications are assessed carefully by an independent committee. The decision is final.\n\nOffice",
      ],
      [
        "-+",
        "Hello Adil, don't lose heart. Book a slot with our adviser on 020 555 0181, she goes through the file with you. J. Moss",
      ],
    ],
  },
  {
    message:
      "The shirts you delivered are two shades lighter than the sample. Our event is in 9 days. Tell me today how you will solve this.",
    asks: ["Tell me today how you will solve this."],
    drafts: [
      [
        "+",
        "Dear Ms Roth,\n\nTwo shades is not what you signed off. The dye house runs the 60 shirts again on Monday and a courier brings them on the 21st, two days before your event. No charge, of course.\n\nPeer",
      ],
      [
        "-",
        "Dear Ms Roth,\n\nPlease note that slight colour deviations are possible due to the production process and do not constitute a defect.\n\nSales",
      ],
      [
        "-",
        "Dear Ms Roth, thank you for your open words. I've forwarded your mail to our production manager. Peer",
      ],
      [
        "+",
        "Dear Ms Roth, there is no time to dye them again, so I suggest we take 30% off and you keep them, or you send them back and get everything refunded. Peer",
      ],
    ],
  },
  {
    message:
      "Does the tent come with a ground sheet? The picture shows one but the list doesn't. And can I have it by Thursday if I order today",
    asks: ["Does the tent come with a ground sheet?", "can I have it by Thursday if I order today"],
    drafts: [
      [
        "++",
        "Hi Max, the sheet is extra (item 88, £14), the picture is misleading and I've told the web team. Order before 4 and it's with you on Wednesday. Kay",
      ],
      ["+-", "Hi Max, yes, it's sewn in. Happy camping! Kay"],
      ["-+", "Hi Max, Thursday works with express for £6. Kay"],
      [
        "--",
        "Hi Max, this tent is one of our bestsellers and sleeps four. It's waterproof to 3000 mm and weighs 4.2 kg. Kay",
      ],
    ],
  },
];
