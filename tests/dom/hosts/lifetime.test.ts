import { describe, expect, it, vi } from "vitest";
import { Lifetime } from "../../../lib/hosts/lifetime.ts";

describe("a lifetime", () => {
  it("ends what it owns, once, and counts what is left", () => {
    const life = new Lifetime();
    const ended = vi.fn();
    const early = vi.fn();
    life.own(ended);
    const end = life.own(early);
    expect(life.left).toBe(2);
    end();
    end();
    expect(life.left).toBe(1);
    life.end();
    life.end();
    expect([life.left, life.over, ended.mock.calls.length, early.mock.calls.length]).toEqual([0, true, 1, 1]);
  });

  it("ends the others though one fails to end", () => {
    const life = new Lifetime();
    const ended = vi.fn();
    life.own(() => {
      throw new Error("torn down already");
    });
    life.own(ended);
    expect(() => life.end()).not.toThrow();
    expect(ended).toHaveBeenCalledOnce();
    expect(life.left).toBe(0);
  });

  it("hears events until it ends, or until told to stop", () => {
    const life = new Lifetime();
    const target = new EventTarget();
    const heard = vi.fn();
    const stop = life.listen(target, "a", heard);
    life.listen(target, "b", heard, { capture: true });
    target.dispatchEvent(new Event("a"));
    stop();
    target.dispatchEvent(new Event("a"));
    target.dispatchEvent(new Event("b"));
    life.end();
    target.dispatchEvent(new Event("b"));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("runs what waits, unless it ends before", () => {
    vi.useFakeTimers();
    const life = new Lifetime();
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    life.after(10, first);
    life.after(10, second)();
    life.after(20, third);
    vi.advanceTimersByTime(10);
    expect([first.mock.calls.length, second.mock.calls.length, life.left]).toEqual([1, 0, 1]);
    life.end();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(100);
    expect(third).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it("that is over starts nothing any more", () => {
    const life = new Lifetime();
    life.end();
    const target = new EventTarget();
    const run = vi.fn();
    life.listen(target, "a", run);
    target.dispatchEvent(new Event("a"));
    life.after(0, run);
    expect(run).not.toHaveBeenCalled();
    life.own(run);
    expect(run).toHaveBeenCalledOnce();
    expect(life.left).toBe(0);
  });

  it("ends its children, and forgets those that ended before it", () => {
    const life = new Lifetime();
    const ended = vi.fn();
    const child = life.child();
    child.own(ended);
    life.child().end();
    expect(life.left).toBe(1);
    life.end();
    expect(ended).toHaveBeenCalledOnce();
    expect(child.over).toBe(true);
    expect(life.left).toBe(0);
  });
});
