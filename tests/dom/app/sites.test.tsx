import { render } from "solid-js/web";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Sites } from "../../../components/app/sites.tsx";
import { one } from "../open-page.ts";
import { button } from "../session/on-page.ts";

let close = () => {};
afterEach(() => close());

/** The list of sites on a browser that gives leave, or not. */
function openSites(first: string[] = [], leave = true) {
  const patterns = [...first];
  const turnOn = vi.fn(async (pattern: string) => {
    if (leave) patterns.push(pattern);
    return leave;
  });
  const turnOff = vi.fn(async (pattern: string) => {
    patterns.splice(patterns.indexOf(pattern), 1);
    return true;
  });
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  close = render(() => <Sites list={async () => [...patterns]} turnOn={turnOn} turnOff={turnOff} />, root);
  const field = one<HTMLInputElement>("#site", root);
  const add = (typed: string) => {
    field.value = typed;
    one<HTMLFormElement>("form", root).requestSubmit();
  };
  const said = (words: string) =>
    vi.waitFor(() => expect(one("[role=status]", root).textContent).toContain(words));
  const listed = (sites: string[]) =>
    vi.waitFor(() =>
      expect([...root.querySelectorAll("li span")].map((each) => each.textContent)).toEqual(sites),
    );
  return { root, field, turnOn, turnOff, add, said, listed };
}

describe("the list of sites", () => {
  it("says that there is none yet", async () => {
    const { root } = openSites();
    await vi.waitFor(() => expect(root.textContent).toContain("No site yet."));
  });

  it("takes an address as people type it", async () => {
    const { add, turnOn, said, listed, field } = openSites();
    add("  mail.example.org/?_task=mail ");
    await said("Attune is on for https://mail.example.org.");
    expect(turnOn).toHaveBeenCalledExactlyOnceWith("https://mail.example.org/*");
    await listed(["https://mail.example.org"]);
    expect(field.value).toBe("");
  });

  it.each(["", "my mailbox", "javascript:alert(1)", "file:///etc/passwd", "*", "anna@example.org"])(
    "asks for nothing on %j, and what was typed stays",
    async (typed) => {
      const { add, turnOn, said, field } = openSites();
      add(typed);
      await said("That is no web address. It should look like https://mail.example.org");
      expect(turnOn).not.toHaveBeenCalled();
      expect(field.value).toBe(typed);
      expect(document.activeElement).toBe(field);
    },
  );

  it("says so where the browser was not given leave", async () => {
    const { add, said, field, listed } = openSites(["https://desk.example.org/*"], false);
    add("mail.example.org");
    await said("Your browser was not given leave, so nothing changed.");
    expect(field.value).toBe("mail.example.org");
    await listed(["https://desk.example.org"]);
  });

  it("takes a site away", async () => {
    const { root, turnOff, said, listed } = openSites(["https://a.example/*", "https://b.example/*"]);
    await listed(["https://a.example", "https://b.example"]);
    button(one("li", root), "Turn off").click();
    await said("Attune is off for https://a.example.");
    expect(turnOff).toHaveBeenCalledExactlyOnceWith("https://a.example/*");
    await listed(["https://b.example"]);
  });
});
