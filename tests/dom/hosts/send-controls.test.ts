import { describe, expect, it } from "vitest";
import { hostOf } from "../../../lib/hosts/registry.ts";
import { requestTracker } from "../../../lib/hosts/sites/request-tracker.ts";
import { roundcube } from "../../../lib/hosts/sites/roundcube.ts";
import { one, openPage } from "../open-page.ts";
import { openRoundcubeHtmlReply, openRoundcubePlainReply, openTicketReply } from "./open-hosts.ts";

const named = (buttons: HTMLElement[] = []) =>
  buttons.map((button) => button.id || button.getAttribute("name"));

describe("the host's own controls that send", () => {
  it.each([
    ["plain", openRoundcubePlainReply],
    ["HTML", openRoundcubeHtmlReply],
  ])("in Roundcube, %s: the button, and its copy for narrow windows", (_, open) => {
    open();
    const [composer] = roundcube.read(document).composers;
    expect(named(composer?.sendButtons())).toEqual(["rcmbtn111", "rcmbtn111-clone"]);
    expect(composer?.sendKeys).toEqual([]);
  });

  it.each(["reply-thread", "reply-quoted"] as const)(
    "in Request Tracker, %s: its submit button, not those that add files",
    (page) => {
      openTicketReply(page);
      const [composer] = requestTracker.read(document).composers;
      expect(named(composer?.sendButtons())).toEqual(["SubmitTicket"]);
      expect(composer?.sendKeys).toEqual([]);
    },
  );

  it("in the demo inbox: the button of the reply's form", () => {
    openPage(
      `<main data-demo-inbox><button id="other">Search</button><div data-conversation="1"></div>
       <form><textarea data-reply></textarea><button type="button" id="attach">Attach</button><button id="send">Send</button></form></main>`,
      "/",
    );
    const [composer] = hostOf(document)?.read(document).composers ?? [];
    expect(named(composer?.sendButtons())).toEqual(["send"]);
  });

  it("are looked for anew each time, as hosts draw them anew", () => {
    openTicketReply("reply-thread");
    const [composer] = requestTracker.read(document).composers;
    const button = one("[name=SubmitTicket]");
    button.remove();
    expect(composer?.sendButtons()).toEqual([]);
  });

  it("are none that a customer mailed", () => {
    openRoundcubePlainReply();
    const mail = document.createElement("div");
    mail.id = "messagebody";
    mail.innerHTML = '<button class="send">Send</button>';
    document.body.prepend(mail);
    const [composer] = roundcube.read(document).composers;
    expect(named(composer?.sendButtons())).toEqual(["rcmbtn111", "rcmbtn111-clone"]);
  });
});
