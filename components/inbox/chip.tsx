import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { ToneReading } from "../../lib/tone/reading.ts";
import { Icon } from "../ui/icons.tsx";
import { moodClass, moodWords, signalSentences } from "../ui/words.ts";
import type { InThread } from "./in-thread.ts";
import { Popover } from "./popover.tsx";
import { ReadingCard } from "./reading-card.tsx";

/** The chip at a customer's message: mood and intensity; a click shows why. */
export function Chip(props: {
  reading: ToneReading;
  thread: InThread;
  name: string;
  /** Marks the words in the message; returns what unmarks them. */
  mark: () => () => void;
  openPanel: () => Promise<boolean>;
}): JSX.Element {
  let button: HTMLButtonElement | undefined;
  const [open, setOpen] = createSignal(false);
  let unmark = () => {};
  const close = (refocus: boolean) => {
    unmark();
    unmark = () => {};
    setOpen(false);
    if (refocus) button?.focus({ preventScroll: true });
  };
  const toggle = () => {
    if (open()) return close(true);
    unmark = props.mark();
    setOpen(true);
  };
  onCleanup(() => unmark());
  const asks = () => props.reading.asks.length;
  const urgent = () => props.reading.escalation.length > 0 || props.reading.urgency >= 2;

  return (
    <>
      <button
        type="button"
        ref={button}
        class={`mood ${moodClass(props.reading)}`}
        classList={{ calm: props.reading.mood === "neutral" || !props.reading.sure }}
        aria-expanded={open()}
        aria-haspopup="dialog"
        title="How Attune reads this message"
        on:click={toggle}
      >
        <Icon name={moodClass(props.reading)} />
        <span>{moodWords(props.reading)}</span>
        <Show when={props.reading.sure && props.reading.intensity > 0}>
          <Meter level={props.reading.intensity} />
        </Show>
        <Show when={asks() > 0}>
          <span class="aside">{asks() === 1 ? "1 ask" : `${asks()} asks`}</span>
        </Show>
        <Show when={urgent()}>
          <span class="aside">
            {signalSentences(props.reading).length === 1
              ? "1 signal"
              : `${signalSentences(props.reading).length} signals`}
          </span>
        </Show>
      </button>
      <Show when={open() && button}>
        {(anchor) => (
          <Popover
            anchor={anchor()}
            placement="right-start"
            label="How Attune reads this message"
            class="reading"
            light={true}
            close={() => close(true)}
          >
            <ReadingCard
              reading={props.reading}
              thread={props.thread}
              name={props.name}
              openPanel={props.openPanel}
              close={() => close(true)}
            />
          </Popover>
        )}
      </Show>
    </>
  );
}

/** Intensity as filled steps, beside the words that say it. */
function Meter(props: { level: number }): JSX.Element {
  return (
    <span class="meter" aria-hidden="true">
      <i classList={{ on: props.level >= 1 }} />
      <i classList={{ on: props.level >= 2 }} />
      <i classList={{ on: props.level >= 3 }} />
    </span>
  );
}
