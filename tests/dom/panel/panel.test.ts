import { afterEach, describe, expect, it, vi } from "vitest";
import { failureSentence } from "../../../components/ui/words.ts";
import { RequestError } from "../../../lib/messages/errors.ts";
import type { ToneReading } from "../../../lib/tone/reading.ts";
import { upset } from "../fake-ask.ts";
import { button } from "../session/on-page.ts";
import { aisha, derek, openPanel, until, words } from "./open-panel.tsx";

let close = () => {};
const open = (...given: Parameters<typeof openPanel>) => {
  const panel = openPanel(...given);
  close = panel.close;
  return panel;
};

afterEach(() => {
  close();
  vi.useRealTimers();
});

describe("the panel", () => {
  it("says that no customer is on screen", async () => {
    const { root } = open();
    await until(() => expect(words(root)).toContain("No customer on screen"));
    expect(root.querySelector("textarea")).toBeNull();
  });

  it("says so where there is no tab at all", async () => {
    const { root, setTabId } = open();
    setTabId(null);
    await until(() => expect(words(root)).toContain("No customer on screen"));
  });

  it("shows who is on screen, how they feel, and what was noted", async () => {
    const { root, show, store } = open();
    await store.save("n1", aisha, "Calls her sister first.");
    await show(1, aisha);
    await until(() => expect(words(root)).toContain("Calls her sister first."));
    expect(root.querySelector("h1")?.textContent).toBe("Aisha Bello");
    expect(words(root)).toContain("aisha.bello@customer.example");
    expect(words(root)).toContain("Upset");
  });

  it("follows from tab to tab", async () => {
    const { root, show, setTabId } = open();
    await show(1, aisha);
    await show(2, derek);
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Aisha Bello"));
    setTabId(2);
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Derek Olsen"));
    setTabId(3);
    await until(() => expect(words(root)).toContain("No customer on screen"));
  });

  it("says that tone can't be read; who it is and the notes are there all the same", async () => {
    const missing = () => Promise.reject(new RequestError("no-model"));
    const state = { read: missing as () => Promise<ToneReading> };
    const { root, show, store } = open([], { read: () => state.read() });
    await store.save("n1", aisha, "Calls her sister first.");
    await show(1, aisha);
    await until(() => expect(words(root)).toContain(failureSentence("no-model")));
    expect(words(root)).toContain("Calls her sister first.");
    expect(root.querySelector("textarea")).not.toBeNull();
    expect(root.querySelector(".mood")).toBeNull();
    state.read = async () => upset;
    button(root, "Try again").click();
    await until(() => expect(words(root)).toContain("Upset"));
    expect(words(root)).not.toContain(failureSentence("no-model"));
  });

  it("says where the mood turned", async () => {
    const { root, handlers } = open([], {
      read: async (text) => (text === "Angry" ? upset : { ...upset, mood: "neutral", intensity: 0 }),
    });
    const message = (id: string, text: string, sentAt: string) =>
      ({ id, direction: "customer", from: aisha, sentAt, text }) as const;
    const messages = [message("1", "Calm", "3 March"), message("2", "Angry", "5 March")];
    await handlers["conversation.read"](
      { conversation: { host: "roundcube", key: "k", subject: "Parcel", messages } },
      { tabId: 1, frameId: 0, ownPage: false, privateWindow: false },
    );
    await until(() => expect(words(root)).toContain("Was calm until 3 March; upset since."));
  });

  it("writes nothing beside a private window, and says so", async () => {
    const { root, show } = open([1]);
    await show(1, aisha);
    await until(() =>
      expect(words(root)).toContain("This is a private window, so Attune keeps no notes from it."),
    );
    expect(root.querySelector("textarea")).toBeNull();
  });

  it("still knows the customer where the notes can't be read", async () => {
    const { root, show, trouble } = open();
    trouble.why = "unavailable";
    await show(1, aisha);
    await until(() => expect(words(root)).toContain("this browser doesn't let Attune use its storage"));
    expect(root.querySelector("h1")?.textContent).toBe("Aisha Bello");
    expect(words(root)).not.toContain("Nothing noted yet");
  });

  it("does not let a slow answer overwrite a later one", async () => {
    const { root, show, setTabId, handlers } = open();
    await show(1, aisha);
    await show(2, derek);
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Aisha Bello"));
    const real = handlers["customer.current"];
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    handlers["customer.current"] = async (input, sender) => {
      const answer = await real(input, sender);
      if (input.tabId === 1) await held;
      return answer;
    };
    setTabId(3);
    setTabId(1);
    setTabId(2);
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Derek Olsen"));
    release();
    await held;
    await vi.advanceTimersByTimeAsync(100);
    expect(root.querySelector("h1")?.textContent).toBe("Derek Olsen");
  });

  it("says that it failed, and can try again", async () => {
    const { root, show, handlers } = open();
    const real = handlers["customer.current"];
    handlers["customer.current"] = () => Promise.reject(new Error("lost"));
    await show(1, aisha);
    await until(() => expect(words(root)).toContain("That didn't work. Please try again."));
    handlers["customer.current"] = real;
    button(root, "Try again").click();
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Aisha Bello"));
    expect(words(root)).not.toContain("That didn't work");
  });
});
