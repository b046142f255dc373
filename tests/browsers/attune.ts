import type { ElementHandle, Frame, Page } from "puppeteer-core";
import type { AttunedBrowser } from "./launch.ts";

/** A page or a frame in it: both can be asked the same things. */
export type Place = Page | Frame;

/** Attune in the page, as the agent uses it. */
export const inPage = {
  /** Waits for the chip of the nth customer message and answers what it says. */
  async chip(place: Place, nth = 0): Promise<string> {
    await place.waitForFunction(
      (wanted) => document.querySelectorAll("[data-attune=chip]").length > wanted,
      {},
      nth,
    );
    return place.evaluate(
      (at) =>
        document
          .querySelectorAll("[data-attune=chip]")
          [at]?.shadowRoot?.querySelector("button")
          ?.innerText.replace(/\s+/g, " ") ?? "",
      nth,
    );
  },

  /** Opens the chip's card by key and answers its text: a host's page still moves while a click is on its way. */
  async card(place: Place, nth = 0): Promise<string> {
    const chips = await place.$$("[data-attune=chip] >>> button.mood");
    await chips[nth]?.press("Enter");
    const card = await place.waitForSelector("[data-attune=chip] >>> .card.reading .foot");
    return (await card?.evaluate((foot) => (foot.parentElement as HTMLElement).innerText)) ?? "";
  },

  /** The words that are marked in the message at this moment. */
  async marked(place: Place): Promise<string[]> {
    return place.evaluate(() => {
      const words: string[] = [];
      for (const name of ["attune-evidence", "attune-ask"]) {
        for (const range of CSS.highlights.get(name) ?? []) words.push((range as Range).toString());
      }
      return words;
    });
  },

  /** Opens the bar's card by key and waits until suggestions are there. */
  async openReplyHelp(place: Place): Promise<void> {
    const pill = await place.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true });
    await pill?.press("Enter");
    await place.waitForSelector("[data-attune=bar] >>> .offer");
  },

  /** What the card says: which message is answered, the suggestion, what is still to do. */
  async replyHelp(place: Place): Promise<string> {
    const head = await place.waitForSelector("[data-attune=bar] >>> .card.reply .head");
    return (await head?.evaluate((element) => (element.closest(".card") as HTMLElement).innerText)) ?? "";
  },

  /** Waits until the draft check says this, and answers it. */
  async check(place: Place, wanted: RegExp): Promise<string> {
    const said = await place.waitForFunction(
      (source) => {
        const bar = document.querySelector("[data-attune=bar]")?.shadowRoot;
        const words = bar?.querySelector("button.check")?.textContent ?? "";
        return new RegExp(source).test(words) && words;
      },
      {},
      wanted.source,
    );
    return String(await said.jsonValue());
  },

  /** Opens the card of the draft check by key, and answers its text. */
  async openCheck(place: Place): Promise<string> {
    const button = await place.waitForSelector("[data-attune=bar] >>> button.check");
    await button?.press("Enter");
    const card = await place.waitForSelector("[data-attune=bar] >>> .card.review .body");
    return (await card?.evaluate((body) => (body as HTMLElement).innerText)) ?? "";
  },

  async fields(place: Place): Promise<ElementHandle<Element>[]> {
    return place.$$("[data-attune=bar] >>> .offer .field");
  },

  async fillFields(place: Place, value: (label: string) => string): Promise<void> {
    for (const field of await inPage.fields(place)) {
      await field.type(value((await field.evaluate((input) => input.getAttribute("aria-label"))) ?? ""));
    }
  },

  /** Presses Insert; the card closes when the text is in the draft. */
  async insert(place: Place): Promise<void> {
    const button = await place.waitForSelector("[data-attune=bar] >>> button.primary");
    await button?.click();
    await place.waitForFunction(
      () => document.querySelector("[data-attune=bar]")?.shadowRoot?.querySelector(".card") === null,
    );
  },

  /** The text that Insert would put into the draft now. */
  async offered(place: Place): Promise<string> {
    return place.evaluate(() => {
      const root = document.querySelector("[data-attune=bar]")?.shadowRoot;
      return [...(root?.querySelectorAll(".part:not(.out)") ?? [])]
        .map((part, at) => {
          const words = [...part.childNodes].map((node) =>
            node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
              ? node.value.trim()
              : (node.textContent ?? ""),
          );
          const gap = at === 0 ? "" : part.classList.contains("opens") ? "\n\n" : " ";
          return gap + words.join("");
        })
        .join("");
    });
  },
};

/** The side panel of a tab, opened in a tab of its own, as a test can't reach the browser's own frame around pages. */
export async function panelFor(attuned: AttunedBrowser, address: string): Promise<Page> {
  const page = await attuned.ownPage(`sidepanel.html?tab=${await attuned.tabId(address)}`);
  await page.waitForSelector("main.panel > *");
  return page;
}

/** Presses the browser's own undo. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
}

/** Presses the browser's own redo. */
export async function redo(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.down("Shift");
  await page.keyboard.press("z");
  await page.keyboard.up("Shift");
  await page.keyboard.up("Control");
}

/** What can be seen of a text, without the spaces and line ends that editors keep in their own way. */
export function visible(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
