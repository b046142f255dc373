import type { Browser, Page } from "puppeteer-core";
import { inPage, panelFor } from "../../tests/browsers/attune.ts";
import { launch } from "../../tests/browsers/launch.ts";
import type { DemoConversation } from "../demo/conversations.ts";
import { startDemoInbox } from "../demo/inbox.ts";
import { draft, messages } from "./messages.ts";
import { type Times, timesOf } from "./times.ts";

/** Each start of the background takes its time, so fewer of them. */
const SLEEPS = 15;

export interface InBrowser {
  version: string;
  /** From the message being on the page until its chip is drawn. */
  chip: Times;
  /** The same when the background was put to sleep before and must start first. */
  asleep: Times;
  /** From the click on "Reply help" until the suggestions are drawn. */
  suggestions: Times;
  /** From a key in the draft until the review of the changed draft is drawn. */
  review: Times;
  /** From leaving the field until the panel says that the note is saved. */
  note: Times;
  /** From opening the panel's page until the customer's notes are drawn. */
  panel: Times;
}

/** Measures what an agent waits for, in Chromium with the built extension on the demo inbox. */
export async function measureInBrowser(openings: number): Promise<InBrowser> {
  const inbox = await startDemoInbox(messages(openings).map(conversation));
  const attuned = await launch("chromium");
  try {
    await attuned.turnOn(inbox.url);
    const page = await attuned.newPage();
    await page.goto(`${inbox.url}#/1`);
    await inPage.chip(page);
    const chip: number[] = [];
    const suggestions: number[] = [];
    const review: number[] = [];
    for (let id = 2; id <= openings; id++) {
      chip.push(await untilChip(page, id));
      suggestions.push(await untilSuggestions(page));
      review.push(await untilReviewed(page, draft(id)));
    }
    const asleep: number[] = [];
    for (let id = 1; id <= SLEEPS; id++) {
      await putToSleep(attuned.browser);
      asleep.push(await untilChip(page, id));
    }
    const panel: number[] = [];
    const note: number[] = [];
    for (let run = 0; run < openings; run++) {
      const beside = await panelFor(attuned, inbox.url);
      if (run > 0) panel.push(await untilNotes(beside));
      note.push(await untilSaved(beside, `Note ${run}`));
      await beside.close();
    }
    if (attuned.troubles.length > 0) throw new Error(attuned.troubles.join("\n"));
    const version = await attuned.browser.version();
    return {
      version,
      chip: timesOf(chip),
      asleep: timesOf(asleep),
      suggestions: timesOf(suggestions),
      review: timesOf(review),
      note: timesOf(note),
      panel: timesOf(panel),
    };
  } finally {
    await attuned.close();
    await inbox.close();
  }
}

/** Ends the extension's background as the browser does when it is idle. */
async function putToSleep(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === "service_worker");
  const gone = new Promise<void>((done) => {
    browser.on("targetdestroyed", (ended) => {
      if (ended === target) done();
    });
  });
  await (await target?.worker())?.close();
  if (target) await gone;
}

function conversation(text: string, place: number): DemoConversation {
  const id = String(place + 1);
  return {
    id,
    subject: `Message ${id}`,
    messages: [
      {
        id: `${id}a`,
        direction: "customer",
        name: "Alex Moreno",
        address: "alex.moreno@customer.example",
        time: "Today",
        text,
      },
    ],
  };
}

/** The clock starts when the inbox has put the message on the page and stops at the frame that draws the chip. */
function untilChip(page: Page, id: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const began = () => {
          const begin = performance.now();
          const look = () => {
            const drawn = document
              .querySelector("#thread [data-attune=chip]")
              ?.shadowRoot?.querySelector("button");
            if (drawn) done(performance.now() - begin);
            else requestAnimationFrame(look);
          };
          look();
        };
        // The inbox listens first, so its thread stands by then.
        addEventListener("hashchange", began, { once: true });
        location.hash = `#/${wanted}`;
      }),
    id,
  );
}

async function untilSuggestions(page: Page): Promise<number> {
  await page.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const root = document.querySelector("[data-attune=bar]")?.shadowRoot;
        const begin = performance.now();
        root?.querySelector<HTMLElement>("button.pill")?.click();
        const look = () => {
          if (root?.querySelector(".offer")) done(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.keyboard.press("Escape");
  await page.waitForFunction(
    () => !document.querySelector("[data-attune=bar]")?.shadowRoot?.querySelector(".card"),
  );
  return time;
}

/** The last key makes a placeholder of what was a word in brackets, so the count of findings changes with it. */
async function untilReviewed(page: Page, text: string): Promise<number> {
  const write = (words: string) =>
    page.$eval(
      "textarea",
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      words,
    );
  await write(text);
  await page.waitForSelector("[data-attune=bar] >>> button.check");
  const time = await page.$eval(
    "textarea",
    (field) =>
      new Promise<number>((done) => {
        const said = () =>
          document.querySelector("[data-attune=bar]")?.shadowRoot?.querySelector("button.check")?.textContent;
        const before = said();
        const begin = performance.now();
        field.value += " {{when}}";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        const look = () => {
          if (said() !== before) done(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await write("");
  return time;
}

/** Opens the panel's page anew; its own clock begins with the opening. */
async function untilNotes(panel: Page): Promise<number> {
  await panel.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.querySelector(".notes .list li"))
        document.documentElement.dataset.drawn = `${performance.now()}`;
      else requestAnimationFrame(look);
    };
    look();
  });
  await panel.reload();
  const drawn = await panel.waitForSelector("html[data-drawn]");
  return Number(await drawn?.evaluate((html) => (html as HTMLElement).dataset.drawn));
}

async function untilSaved(panel: Page, text: string): Promise<number> {
  await panel.type("textarea", text);
  return panel.evaluate(
    () =>
      new Promise<number>((done) => {
        const state = document.querySelector(".note-editor .state");
        const begin = performance.now();
        (document.activeElement as HTMLElement | null)?.blur();
        const look = () => {
          if (state?.textContent === "Saved") done(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
