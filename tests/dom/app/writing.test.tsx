import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Writing } from "../../../components/app/writing.tsx";
import { createAsk } from "../../../lib/messages/client.ts";
import { inPageTransport } from "../../../lib/messages/in-page-transport.ts";
import { handlersWith } from "../../unit/service/some-parts.ts";
import { one } from "../open-page.ts";
import { button } from "../session/on-page.ts";

let close = () => {};
afterEach(() => close());

/** The settings of writing on the real handlers. */
async function openWriting() {
  const { handlers } = handlersWith();
  const ask = createAsk(
    inPageTransport(handlers, { tabId: null, frameId: 0, ownPage: true, privateWindow: false }),
  );
  const [version, setVersion] = createSignal(0);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  close = render(() => <Writing ask={ask} version={version()} />, root);
  await vi.waitFor(() => one("form", root));
  return { root, ask, changed: () => setVersion((at) => at + 1) };
}

describe("settings of writing", () => {
  it("keep spelling, fault, what may be offered and what may not be promised", async () => {
    const { root, ask } = await openWriting();
    one<HTMLInputElement>("[value=american]", root).checked = true;
    one<HTMLInputElement>("[name=fault]", root).checked = false;
    one<HTMLTextAreaElement>("#remedies", root).value = " a 10 % voucher \n\na 10 % voucher\nfree return";
    one<HTMLTextAreaElement>("#never", root).value = "a free replacement";
    one<HTMLFormElement>("form", root).requestSubmit();
    await vi.waitFor(() => expect(one("form [role=status]", root).textContent).toBe("Saved."));
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
    const save = async (text: string) => {
      one<HTMLTextAreaElement>("#remedies", root).value = text;
      one<HTMLFormElement>("form", root).requestSubmit();
      await vi.waitFor(async () =>
        expect((await ask("writing.settings", {})).style.remedies.map((one) => one.text)).toEqual(
          text.split("\n"),
        ),
      );
      await vi.waitFor(() => expect(one<HTMLTextAreaElement>("#remedies", root).value).toBe(text));
      return (await ask("writing.settings", {})).style.remedies;
    };
    const [first] = await save("free return");
    const [, again] = await save("a voucher\nfree return");
    expect(again).toEqual(first);
  });

  it("say what is muted, also when that changed elsewhere, and let it speak again", async () => {
    const { root, ask, changed } = await openWriting();
    const listed = () => [...root.querySelectorAll(".sites .grow")].map((each) => each.textContent);
    const atFirst = listed();
    await ask("rule.mute", { rule: "vague-time", muted: true });
    changed();
    await vi.waitFor(() => expect(listed().sort()).toEqual([...atFirst, "Vague time"].sort()));
    for (let left = atFirst.length; left >= 0; left--) {
      button(root, "Let it speak again").click();
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
