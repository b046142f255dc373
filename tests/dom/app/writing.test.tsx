import { readFileSync } from "node:fs";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Writing } from "../../../components/app/writing.tsx";
import { type Ask, createAsk } from "../../../lib/messages/client.ts";
import { RequestError } from "../../../lib/messages/errors.ts";
import { inPageTransport } from "../../../lib/messages/in-page-transport.ts";
import { handlersWith } from "../../unit/service/some-parts.ts";
import { one } from "../open-page.ts";
import { button } from "../session/on-page.ts";

let close = () => {};
afterEach(() => close());

const type = (selector: string, text: string) => {
  const field = one<HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

const save = () => one<HTMLFormElement>("form").requestSubmit();

const said = (words: string) => vi.waitFor(() => expect(one("form [role=status]").textContent).toBe(words));

/** The settings of writing on the real handlers. */
async function openWriting(around: (ask: Ask) => Ask = (ask) => ask) {
  const { handlers } = handlersWith();
  const real = createAsk(
    inPageTransport(handlers, { tabId: null, frameId: 0, ownPage: true, privateWindow: false }),
  );
  const ask = vi.fn(around(real)) as unknown as Ask & ReturnType<typeof vi.fn>;
  const [version, setVersion] = createSignal(0);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  close = render(() => <Writing ask={ask} version={version()} />, root);
  await vi.waitFor(() => one("form", root));
  return { root, ask, changed: () => setVersion((at) => at + 1) };
}

describe("the page of the settings", () => {
  it("is called what it is", () => {
    const html = readFileSync("entrypoints/options/index.html", "utf8");
    expect(new DOMParser().parseFromString(html, "text/html").title).toBe("Attune: settings");
  });
});

describe("settings of writing", () => {
  it("keep spelling, fault, what may be offered and what may not be promised", async () => {
    const { root, ask } = await openWriting();
    one<HTMLInputElement>("[value=american]", root).click();
    one<HTMLInputElement>("[name=fault]", root).click();
    type("#remedies", " a 10 % voucher \n\na 10 % voucher\nfree return");
    type("#never", "a free replacement");
    save();
    await said("Saved.");
    expect(one<HTMLTextAreaElement>("#remedies").value).toBe("a 10 % voucher\nfree return");
    const { style } = await ask("writing.settings", {});
    expect(style).toMatchObject({
      spelling: "american",
      admitFault: false,
      neverPromise: ["a free replacement"],
    });
    expect(style.remedies.map(({ text }) => text)).toEqual(["a 10 % voucher", "free return"]);
  });

  it("a remedy that stays keeps its id", async () => {
    const { root, ask } = await openWriting();
    const saved = async (text: string) => {
      type("#remedies", text);
      save();
      await vi.waitFor(async () =>
        expect((await ask("writing.settings", {})).style.remedies.map((one) => one.text)).toEqual(
          text.split("\n"),
        ),
      );
      await vi.waitFor(() => expect(one<HTMLTextAreaElement>("#remedies", root).value).toBe(text));
      return (await ask("writing.settings", {})).style.remedies;
    };
    const [first] = await saved("free return");
    const [, again] = await saved("a voucher\nfree return");
    expect(again).toEqual(first);
  });

  it("typed text stays when a tip is ticked, muted elsewhere, or the style is saved elsewhere", async () => {
    const { root, ask, changed } = await openWriting();
    type("#remedies", "a voucher");
    one<HTMLInputElement>("[value=american]").click();
    one<HTMLInputElement>(".tips input:checked", root).click();
    await said("Muted.");
    await ask("writing.save", {
      style: {
        spelling: "british",
        admitFault: true,
        remedies: [{ id: "1", text: "free return" }],
        neverPromise: ["a date"],
      },
    });
    changed();
    // What the agent has not touched follows.
    await vi.waitFor(() => expect(one<HTMLTextAreaElement>("#never").value).toBe("a date"));
    expect(one<HTMLTextAreaElement>("#remedies").value).toBe("a voucher");
    expect(one<HTMLInputElement>("[value=american]").checked).toBe(true);
  });

  it("typed text stays when the background can't save it, nor be asked again", async () => {
    let broken = false;
    const { changed } = await openWriting(
      (ask) => (kind, input) =>
        broken ? Promise.reject(new RequestError("storage-unavailable")) : ask(kind, input),
    );
    broken = true;
    type("#never", "a refund");
    save();
    await vi.waitFor(() => expect(one("form [role=status]").textContent).toContain("storage"));
    changed();
    await vi.waitFor(() => expect(document.querySelector("[role=alert]")).toBeTruthy());
    expect(one<HTMLTextAreaElement>("#never").value).toBe("a refund");
    broken = false;
    save();
    await said("Saved.");
    expect(document.querySelector("[role=alert]")).toBeNull();
  });

  it("what is typed while a save is on its way stays", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { ask } = await openWriting((real) => async (kind, input) => {
      if (kind === "writing.save") await held;
      return real(kind, input);
    });
    type("#never", "a refund");
    save();
    type("#never", "a refund\na date");
    release();
    await said("Saved.");
    expect(one<HTMLTextAreaElement>("#never").value).toBe("a refund\na date");
    expect((await ask("writing.settings", {})).style.neverPromise).toEqual(["a refund"]);
  });

  it.each([
    ["#remedies", Array.from({ length: 101 }, (_, at) => `offer ${at}`).join("\n"), /^At most 100 lines/],
    ["#never", Array.from({ length: 201 }, (_, at) => `promise ${at}`).join("\n"), /^At most 200 lines/],
    ["#never", `short\nlong ${"x".repeat(2_000)}`, /^This line is longer than 2,000 characters: “long x/],
  ])(
    "a limit that is broken in %s is named, nothing is asked, and the text stays",
    async (field, text, words) => {
      const { ask } = await openWriting();
      type(field, text);
      save();
      const area = one<HTMLTextAreaElement>(field);
      expect(document.getElementById(area.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
        words,
      );
      expect(document.activeElement).toBe(area);
      expect(area.value).toBe(text);
      expect(ask.mock.calls.map(([kind]) => kind)).not.toContain("writing.save");
      type(field, "short");
      save();
      await said("Saved.");
      expect(document.querySelector("[role=alert]")).toBeNull();
    },
  );

  it("just within the limits it is saved", async () => {
    const { ask } = await openWriting();
    type("#remedies", Array.from({ length: 100 }, (_, at) => `offer ${at}`).join("\n"));
    type("#never", "x".repeat(2_000));
    save();
    await said("Saved.");
    expect((await ask("writing.settings", {})).style.remedies).toHaveLength(100);
  });

  it("a tip that is ticked keeps the focus", async () => {
    const { root, ask } = await openWriting();
    const box = one<HTMLInputElement>(".tips input:checked", root);
    box.focus();
    box.click();
    await said("Muted.");
    expect(box.isConnected).toBe(true);
    expect(document.activeElement).toBe(box);
    expect(box.checked).toBe(false);
    box.click();
    await said("On again.");
    expect(document.activeElement).toBe(box);
    expect((await ask("writing.settings", {})).muted).toHaveLength(2);
  });

  it("say which tips are off at first", async () => {
    const { root, ask } = await openWriting();
    const { rules, muted } = await ask("writing.settings", {});
    const off = rules.filter(({ byDefault }) => !byDefault).map(({ id }) => id);
    expect(off.sort()).toEqual(muted.sort());
    const lines = [...root.querySelectorAll(".sites li")].map((line) => line.textContent);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/ Off at first\s*Let it speak$/);
  });

  it("say what is muted, also when that changed elsewhere, and let it speak again", async () => {
    const { root, ask, changed } = await openWriting();
    const listed = () => [...root.querySelectorAll(".sites .grow")].map((each) => each.textContent);
    const atFirst = listed();
    await ask("rule.mute", { rule: "vague-time", muted: true });
    changed();
    await vi.waitFor(() => expect(listed().sort()).toEqual([...atFirst, "Vague time"].sort()));
    for (let left = atFirst.length; left >= 0; left--) {
      button(root, "Let it speak").click();
      await vi.waitFor(() => expect(listed()).toHaveLength(left));
    }
    expect(root.textContent).toContain("No tip is muted.");
    expect((await ask("writing.settings", {})).muted).toEqual([]);
  });

  it("every tip stands there with its source, and is muted by its box", async () => {
    const { root, ask } = await openWriting();
    const { rules } = await ask("writing.settings", {});
    const boxes = [...root.querySelectorAll<HTMLInputElement>(".tips input")];
    expect(boxes).toHaveLength(rules.length);
    for (const { source } of rules) expect(one(".tips", root).textContent).toContain(source);
    boxes[0]?.click();
    await vi.waitFor(async () => expect((await ask("writing.settings", {})).muted).toContain(rules[0]?.id));
  });

  it("list what was found wrong, take it off, and give it away as a file", async () => {
    const { root, ask, changed } = await openWriting();
    expect(root.textContent).toContain("None. In the draft check");
    await ask("finding.report", { rule: "vague-time", words: "soon <b>" });
    changed();
    await vi.waitFor(() => expect(root.querySelector("q")?.textContent).toBe("soon <b>"));
    const files: Blob[] = [];
    URL.createObjectURL = (blob) => {
      files.push(blob as Blob);
      return "blob:made";
    };
    URL.revokeObjectURL = () => {};
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    button(root, "Export as a file").click();
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
    expect(JSON.parse((await files[0]?.text()) ?? "")).toMatchObject({
      wrongFindings: [{ rule: "vague-time", words: "soon <b>" }],
    });
    button(root, "Take off").click();
    await vi.waitFor(() => expect(root.textContent).toContain("None. In the draft check"));
  });
});
