/**
 * Everything that Attune starts in a page belongs to a lifetime and ends with it: when the page is left,
 * the extension was updated, or the site was turned off. What is still running can be counted.
 */
export class Lifetime {
  private readonly open = new Set<() => void>();
  private ended = false;

  /** How many things are still running. 0 once ended. */
  get left(): number {
    return this.open.size;
  }

  get over(): boolean {
    return this.ended;
  }

  /** Runs `dispose` at the end, or when the returned function is called, once. */
  own(dispose: () => void): () => void {
    if (this.ended) {
      dispose();
      return () => {};
    }
    const end = () => {
      if (this.open.delete(end)) dispose();
    };
    this.open.add(end);
    return end;
  }

  listen(
    target: EventTarget,
    type: string,
    listener: (event: Event) => void,
    options: AddEventListenerOptions = {},
  ): () => void {
    if (this.ended) return () => {};
    target.addEventListener(type, listener, options);
    return this.own(() => target.removeEventListener(type, listener, options));
  }

  /** @param ms wait in milliseconds */
  after(ms: number, run: () => void): () => void {
    if (this.ended) return () => {};
    const timer = setTimeout(() => {
      stop();
      run();
    }, ms);
    const stop = this.own(() => clearTimeout(timer));
    return stop;
  }

  /** A shorter lifetime inside this one. */
  child(): Lifetime {
    const inner = new Lifetime();
    const release = this.own(() => inner.end());
    inner.onceOver = release;
    return inner;
  }

  /** For a child: takes itself off its parent's list. */
  private onceOver: () => void = () => {};

  /** Ends everything. A part that fails to end doesn't keep the others alive. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    for (const dispose of [...this.open]) {
      try {
        dispose();
      } catch {
        // The page may have torn it down already.
      }
    }
    this.open.clear();
    this.onceOver();
  }
}
