import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lifetime } from "../../../lib/hosts/lifetime.ts";
import { observePage } from "../../../lib/hosts/observe.ts";

let life: Lifetime;
const look = vi.fn();

/** Lets the observer tell of its changes, and a second pass. */
async function later(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

function ours(): HTMLElement {
  const element = document.createElement("span");
  element.dataset.attune = "chip";
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new Lifetime();
  look.mockReset();
  observePage(document, life, look);
});

afterEach(() => {
  life.end();
  vi.useRealTimers();
});

describe("observePage", () => {
  it("looks at once", () => {
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("looks once after a burst of changes", async () => {
    await later();
    for (let at = 0; at < 50; at++) document.body.append(document.createElement("p"));
    await later();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it("looks once more after the last change of a longer burst", async () => {
    await later();
    for (let at = 0; at < 50; at++) {
      document.body.append(document.createElement("p"));
      await vi.advanceTimersByTimeAsync(2);
    }
    look.mockClear();
    document.body.append("last");
    await later();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("looks again and again, in a calm pace, while the page never rests", async () => {
    for (let at = 0; at < 100; at++) {
      document.body.append("x");
      await vi.advanceTimersByTimeAsync(10);
    }
    // A second of changes.
    expect(look.mock.calls.length).toBeGreaterThan(4);
    expect(look.mock.calls.length).toBeLessThan(12);
  });

  it.each<[string, () => void]>([
    ["a class", () => document.body.classList.toggle("dark")],
    ["a style", () => document.body.style.setProperty("display", "block")],
    ["hidden", () => document.body.toggleAttribute("hidden")],
    ["a frame that has loaded", () => document.body.dispatchEvent(new Event("load"))],
  ])("looks after a change of %s", async (_, change) => {
    change();
    await later();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it("does not mind Attune's own elements coming, changing and going", async () => {
    const chip = ours();
    document.body.append(chip);
    await later();
    chip.style.display = "block";
    chip.className = "x";
    await later();
    chip.remove();
    await later();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("looks when the host changes something together with ours", async () => {
    const home = document.createElement("p");
    home.append(ours());
    document.body.append(home);
    await later();
    expect(look).toHaveBeenCalledTimes(2);
    document.body.append(ours(), document.createElement("p"));
    await later();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it("does not look any more once it is over, not even for a change before", async () => {
    document.body.append("x");
    await vi.advanceTimersByTimeAsync(50);
    life.end();
    await later();
    document.body.append("y");
    document.body.dispatchEvent(new Event("load"));
    await later();
    expect(look).toHaveBeenCalledTimes(1);
    expect(life.left).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
