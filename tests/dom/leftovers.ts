import { watching } from "./browser-gaps.ts";

interface Listening {
  target: EventTarget;
  type: string;
  listener: unknown;
  capture: boolean;
}

/** Counts what code leaves running on a page: from the call on, until `stop`. */
export interface Leftovers {
  /** Listeners on the window, the document and what is in it, by name: "document pointerdown". */
  listeners(): string[];
  /** Mutation, resize and intersection observers that still watch. */
  observers(): number;
  stop(): void;
}

const captureOf = (options: unknown) =>
  typeof options === "object" && options !== null
    ? Reflect.get(options, "capture") === true
    : options === true;

export function watchLeftovers(): Leftovers {
  const open: Listening[] = [];
  const mutations = new Set<MutationObserver>();
  const before = new Set(watching);
  const events = EventTarget.prototype;
  const changes = MutationObserver.prototype;
  const real = {
    add: events.addEventListener,
    remove: events.removeEventListener,
    observe: changes.observe,
    disconnect: changes.disconnect,
  };
  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean) =>
    open.findIndex(
      (one) =>
        one.target === target && one.type === type && one.listener === listener && one.capture === capture,
    );
  events.addEventListener = function (this: EventTarget, type, listener, options) {
    const capture = captureOf(options);
    if (find(this, type, listener, capture) < 0) open.push({ target: this, type, listener, capture });
    real.add.call(this, type, listener, options);
  };
  events.removeEventListener = function (this: EventTarget, type, listener, options) {
    const place = find(this, type, listener, captureOf(options));
    if (place >= 0) open.splice(place, 1);
    real.remove.call(this, type, listener, options);
  };
  changes.observe = function (this: MutationObserver, target, options) {
    mutations.add(this);
    real.observe.call(this, target, options);
  };
  changes.disconnect = function (this: MutationObserver) {
    mutations.delete(this);
    real.disconnect.call(this);
  };
  return {
    listeners: () =>
      open
        // What hangs on elements that are no longer anywhere goes with them.
        .filter(({ target }) => !(target instanceof Node) || target.isConnected)
        .map(({ target, type }) => `${target instanceof Node ? target.nodeName : "window"} ${type}`),
    observers: () => mutations.size + [...watching].filter((one) => !before.has(one)).length,
    stop: () => {
      events.addEventListener = real.add;
      events.removeEventListener = real.remove;
      changes.observe = real.observe;
      changes.disconnect = real.disconnect;
    },
  };
}
