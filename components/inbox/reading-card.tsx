import { createSignal, For, type JSX, Show } from "solid-js";
import type { ToneReading } from "../../lib/tone/reading.ts";
import { Icon } from "../ui/icons.tsx";
import { MoodBadge } from "../ui/mood-badge.tsx";
import {
  actSentence,
  confidenceSentence,
  labelWords,
  repeatedWords,
  shortened,
  signalSentences,
  turnSentence,
} from "../ui/words.ts";
import type { InThread } from "./in-thread.ts";

/** Why Attune reads a message as it does: the words, the asks, the signals. */
export function ReadingCard(props: {
  reading: ToneReading;
  /** Where the thread has more to tell. */
  thread: InThread;
  name: string;
  openPanel: () => Promise<boolean>;
  close: () => void;
}): JSX.Element {
  const [hint, setHint] = createSignal("");
  const signals = () => signalSentences(props.reading);
  /** The words of what is repeated stand under their own heading already. */
  const evidence = () =>
    props.reading.evidence.filter(
      ({ label, start }) =>
        label !== "repeatContact" || !props.thread.repeated.some(({ again }) => again.start === start),
    );
  const notes = async () => {
    const opened = await props.openPanel();
    setHint(opened ? "" : "Click Attune's icon in the browser's toolbar, then “Notes”.");
  };
  return (
    <>
      <header class="head">
        <MoodBadge reading={props.reading} />
        <span class="small grow">{actSentence(props.reading)}</span>
        <button type="button" class="quiet only-icon" aria-label="Close" on:click={props.close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">
        <p class="small">{confidenceSentence(props.reading)}</p>
        <Show when={props.thread.turn || props.thread.repeated.length > 0}>
          <section>
            <h3>In this conversation</h3>
            <ul class="signals">
              <Show when={props.thread.turn}>{(turn) => <li>{turnSentence(turn())}</li>}</Show>
              <For each={props.thread.repeated}>
                {(point) => (
                  <li>
                    {repeatedWords(point)} <q>{shortened(point.first.span.text)}</q>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <Show when={evidence().length > 0}>
          <section>
            <h3>Because of these words</h3>
            <ul class="quotes">
              <For each={evidence()}>
                {(evidence) => (
                  <li>
                    <q class="said">{evidence.text}</q>{" "}
                    <span class="small">{labelWords(evidence.label)}</span>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <section>
          <h3>{props.reading.asks.length > 0 ? "They ask" : "They ask nothing that Attune can see"}</h3>
          <ol class="asks">
            <For each={props.reading.asks}>{(ask) => <li>{shortened(ask.text)}</li>}</For>
          </ol>
        </section>
        <Show when={signals().length > 0}>
          <section>
            <h3>To keep in mind</h3>
            <ul class="signals">
              <For each={signals()}>{(sentence) => <li>{sentence}</li>}</For>
            </ul>
          </section>
        </Show>
      </div>
      <footer class="foot">
        <button type="button" class="quiet" on:click={() => void notes()}>
          <Icon name="note" />
          Notes{props.name ? ` on ${props.name}` : ""}
        </button>
        <span class="small grow end">
          <Icon name="lock" /> Read on this machine
        </span>
        <p class="small" role="status">
          {hint()}
        </p>
      </footer>
    </>
  );
}
