import { type CapturedPage, fillFrame, one, openCaptured } from "../open-page.ts";

/** The pages of the two hosts, ready to be read. */

export function openRoundcubeMail(
  page: string,
  address = "/?_task=mail&_uid=7&_mbox=INBOX&_action=show",
): void {
  openCaptured(`roundcube/${page}`, address);
}

const COMPOSE = "/?_task=mail&_action=compose&_id=5c1d";

export function openRoundcubePlainReply(): HTMLTextAreaElement {
  openCaptured("roundcube/reply-angry-plain", COMPOSE);
  return one("#composebody");
}

export function openRoundcubeHtmlReply(): HTMLIFrameElement {
  openCaptured("roundcube/reply-confused-html", COMPOSE);
  // Captured a moment before TinyMCE shows itself.
  one(".tox-tinymce").style.visibility = "visible";
  const frame = one<HTMLIFrameElement>("#composebody_ifr");
  fillFrame(frame, "roundcube/reply-confused-html.frame1");
  return frame;
}

export function openTicket(page: string, address = "/Ticket/Display.html?id=12"): void {
  openCaptured(`request-tracker/${page}`, address);
}

export function openTicketReply(
  page: "reply-thread" | "reply-quoted",
  address = "/Ticket/Update.html?Action=Respond;id=12",
): HTMLIFrameElement {
  const name: CapturedPage = `request-tracker/${page}`;
  openCaptured(name, address);
  // Said by CKEditor's own style sheet, which is not loaded here.
  one("#cke_UpdateContent").style.visibility = "visible";
  const frame = one<HTMLIFrameElement>("iframe.cke_wysiwyg_frame");
  fillFrame(frame, `${name}.frame1`);
  return frame;
}
