/** Mails in languages that the reading isn't made for, and one that is written from right to left. */
import type { Seed } from "./seed.ts";

export const LANGUAGES: Seed[] = [
  {
    id: "german",
    tries: "German, plain text",
    from: { name: "Jürgen Großmann", address: "j.grossmann@kunde.example" },
    subject: "Kündigung nicht bestätigt – Beschwerde",
    hours: 10,
    text: `Sehr geehrte Damen und Herren,

am 2. November habe ich meinen Vertrag (Kundennr. 771204) fristgerecht gekündigt. Bis heute habe ich keine Bestätigung erhalten, dafür aber eine weitere Rechnung über 49,00 €. Das ist für mich nicht akzeptabel. Ich bitte um schriftliche Bestätigung und Stornierung der Rechnung bis zum 30.11.

Mit freundlichen Grüßen
Jürgen Großmann
`,
  },
  {
    id: "french",
    tries: "French, HTML without a text part",
    from: { name: "Élodie Marchand", address: "elodie.marchand@client.example" },
    subject: "Problème de taille – échange possible ?",
    hours: 11,
    html: `<html><body><p>Bonjour,</p><p>J'ai reçu ma robe hier (commande <strong>n° 33871</strong>) mais elle est trop petite. Est-il possible de l'échanger contre un 42&nbsp;? Je ne trouve pas l'étiquette de retour et je suis un peu perdue.</p><p>Merci d'avance pour votre aide,<br>Élodie</p></body></html>`,
  },
  {
    id: "japanese",
    tries: "Japanese: no spaces between words, full-width question marks",
    from: { name: "佐藤 花子", address: "hanako.sato@kyaku.example" },
    subject: "商品が壊れて届きました",
    hours: 12,
    text: `お世話になっております。佐藤と申します。

本日届いたティーポット(注文番号 90233)の注ぎ口が割れていました。母へのプレゼントでしたので、とても残念です。交換していただくことは可能でしょうか。

よろしくお願いいたします。
佐藤 花子
`,
  },
  {
    id: "arabic",
    tries: "Arabic, right to left, HTML with a text part",
    from: { name: "سارة منصور", address: "sara.mansour@customer.example" },
    subject: "لم أستلم رمز التفعيل",
    hours: 13,
    text: `مرحبا،
لم يصلني رمز التفعيل منذ ساعتين وأحتاج إلى الدخول إلى حسابي بشكل عاجل. هل يمكنكم مساعدتي؟
شكرا
`,
    html: `<div dir="rtl" lang="ar"><p>مرحبا،</p><p>لم يصلني رمز التفعيل منذ ساعتين وأحتاج إلى الدخول إلى حسابي بشكل <b>عاجل</b>. هل يمكنكم مساعدتي؟</p><p>شكرا</p></div>`,
  },
];
