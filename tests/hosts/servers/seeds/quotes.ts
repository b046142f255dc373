/** Answers that carry the history in the HTML of other mail programs. */
import type { Seed } from "./seed.ts";

export const QUOTES: Seed[] = [
  {
    id: "gmail-quote",
    tries: "HTML with Gmail's quote",
    from: { name: "Jonas Keller", address: "jonas.keller@gmail.example" },
    subject: "Re: Your trial ends tomorrow",
    hours: 8,
    text: `Hi, I'd like to keep the plan but the price on the site says 29 and your mail says 39. Which one is it?

Jonas

On Thu, Nov 19, 2026 at 9:12 AM Nora Support <support@desk.test> wrote:

> Hello Jonas,
>
> your trial ends tomorrow. The Team plan costs 39 EUR per month.
`,
    html: `<div dir="ltr"><div>Hi, I'd like to keep the plan but the price on the site says <b>29</b> and your mail says <b>39</b>. Which one is it?</div><div><br></div><div>Jonas</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, Nov 19, 2026 at 9:12 AM Nora Support &lt;<a href="mailto:support@desk.test">support@desk.test</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Hello Jonas,<br><br>your trial ends tomorrow. The Team plan costs 39 EUR per month.</div></blockquote></div>`,
  },
  {
    id: "outlook-quote",
    tries: "HTML with Outlook's From/Sent/To block and Word's markup",
    from: { name: "Cheryl Banks", address: "cheryl.banks@contoso.example" },
    subject: "RE: API outage 18 Nov",
    hours: 9,
    text: `Your status page says "resolved" but we still see 502 errors on /v2/orders. We lost about 340 orders. We need a root cause analysis and a credit for November.

Cheryl Banks
IT Director

From: Nora Support <support@desk.test>
Sent: Wednesday, November 18, 2026 5:02 PM
To: Cheryl Banks <cheryl.banks@contoso.example>
Subject: API outage 18 Nov

Dear Cheryl, the incident has been resolved.
`,
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
--></style></head><body lang="EN-US" link="#0563C1"><div class="WordSection1">
<p class="MsoNormal">Your status page says &#8220;resolved&#8221; but we still see 502 errors on /v2/orders. We lost about 340 orders. We need a root cause analysis and a credit for November.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><b><span style="color:#1F3864">Cheryl Banks</span></b><br>IT Director<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Nora Support &lt;support@desk.test&gt; <br><b>Sent:</b> Wednesday, November 18, 2026 5:02 PM<br><b>To:</b> Cheryl Banks &lt;cheryl.banks@contoso.example&gt;<br><b>Subject:</b> API outage 18 Nov<o:p></o:p></p></div></div>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Dear Cheryl, the incident has been resolved.<o:p></o:p></p></div></body></html>`,
  },
];
