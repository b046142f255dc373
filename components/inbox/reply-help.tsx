import { createSignal, For, type JSX, Match, onMount, Show, Switch } from "solid-js";
import { type Failure, failureOf } from "../../lib/messages/errors.ts";
import type { Output } from "../../lib/messages/table.ts";
import type { Suggestion } from "../../lib/reply/suggestion.ts";
import { Icon } from "../ui/icons.tsx";
import { MoodBadge } from "../ui/mood-badge.tsx";
import { failureSentence } from "../ui/words.ts";
import { swallowEcho } from "./echo-click.ts";
import { filledText, missingFields } from "./filled.ts";
import { KeptText } from "./kept-text.tsx";
import { Offer } from "./offer.tsx";

/** What came of inserting, in words for the agent; null when it is in. */
export type InsertOutcome = string | null;

/** What the agent chose and typed on the card, for one message. */
export interface Work {
  /** Of the message that is answered. */
  for: string;
  chosen: number | null;
  values: Record<string, string>;
}

export function emptyWork(): Work {
  return { for: "", chosen: null, values: {} };
}

const LENGTH_WORDS = { short: "Short", standard: "Standard", full: "Full" } as const;

/** The card at the reply box: which message is answered, three suggestions, their fields, and "Insert". */
export function ReplyHelp(props: {
  /** Kept by the caller while the card is closed; written here. */
  work: Work;
  suggest: () => Promise<Output<"reply.suggest">>;
  insert: (text: string) => Promise<InsertOutcome>;
  /** The reply box is off the page. */
  boxGone: boolean;
  /** The draft stays inside the team. */
  internal: boolean;
  close: () => void;
}): JSX.Element {
  const [answer, setAnswer] = createSignal<Output<"reply.suggest"> | null>(null);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const [chosen, setChosen] = createSignal(0);
  const [values, setValues] = createSignal<Record<string, string>>({});
  const [showMissing, setShowMissing] = createSignal(false);
  const [trouble, setTrouble] = createSignal("");
  let frame: HTMLDivElement | undefined;

  const load = async () => {
    setFailure(null);
    try {
      const given = await props.suggest();
      takeUp(given);
      setAnswer(given);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  /** Goes on with what was begun for this very message; for another one it begins anew. */
  const takeUp = ({ answered, suggestions }: Output<"reply.suggest">) => {
    const { work } = props;
    const message = JSON.stringify([
      answered?.address,
      answered?.subject,
      answered?.sentAt,
      answered?.excerpt,
    ]);
    if (work.for !== message) Object.assign(work, emptyWork(), { for: message });
    const standard = suggestions.findIndex((one) => one.length === "standard");
    setChosen(Math.min(work.chosen ?? Math.max(0, standard), Math.max(0, suggestions.length - 1)));
    setValues(work.values);
  };
  const choose = (place: number) => {
    props.work.chosen = place;
    setChosen(place);
  };
  const fill = (field: string, value: string) => {
    props.work.values = { ...values(), [field]: value };
    setValues(props.work.values);
  };
  onMount(() => void load());

  const suggestion = (): Suggestion | undefined => answer()?.suggestions[chosen()];
  const missing = () => {
    const one = suggestion();
    return one ? missingFields(one, values()) : [];
  };
  let inserting = false;
  const insert = async () => {
    const one = suggestion();
    // A second press while the first is on its way must not put the text in twice.
    if (!one || inserting) return;
    if (missing().length > 0) {
      setShowMissing(true);
      frame?.querySelector<HTMLElement>(`[data-field="${missing()[0]?.id}"]`)?.focus();
      return;
    }
    inserting = true;
    setTrouble((await props.insert(filledText(one, values()))) ?? "");
    inserting = false;
  };
  const kept = () => {
    const one = suggestion();
    return one ? filledText(one, values()) : "";
  };

  return (
    <div ref={frame} style={{ display: "contents" }}>
      <header class="head">
        <div class="answering grow">
          <Show when={answer()?.answered} fallback={<h2>Reply help</h2>}>
            {(answered) => (
              <>
                <h2 title={answered().address}>
                  Answering {answered().name || answered().address || "this message"}
                </h2>
                <span class="small" title={answered().excerpt}>
                  “{answered().excerpt}”
                </span>
              </>
            )}
          </Show>
        </div>
        <Show when={answer()?.answered?.reading}>{(reading) => <MoodBadge reading={reading()} />}</Show>
        <button type="button" class="quiet only-icon" aria-label="Close" on:click={props.close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">
        <Switch fallback={<p role="status">Reading the message …</p>}>
          <Match when={failure() ?? answer()?.toneFailure}>
            {(why) => (
              <div class="note" role="alert">
                <p>{failureSentence(why())}</p>
                <button type="button" on:click={() => void load()}>
                  Try again
                </button>
              </div>
            )}
          </Match>
          <Match when={answer() && !answer()?.answered}>
            <p>
              Attune can't tell which message this draft answers. Open the customer's message first, then
              reply from there.
            </p>
          </Match>
          <Match when={suggestion()}>
            {(one) => (
              <>
                <Show when={answer()?.answered?.how === "from-quote"}>
                  <p class="note small">
                    Attune goes by the quote in your draft; the message itself was not on screen.
                  </p>
                </Show>
                <Show when={props.internal}>
                  <p class="note small">This draft is an internal note. The customer will not see it.</p>
                </Show>
                <fieldset class="lengths">
                  <legend class="visually-hidden">Length of the suggestion</legend>
                  <For each={answer()?.suggestions}>
                    {(each, place) => (
                      <label>
                        <input
                          type="radio"
                          name="attune-length"
                          class="visually-hidden"
                          checked={chosen() === place()}
                          on:change={() => choose(place())}
                        />
                        {LENGTH_WORDS[each.length]}
                      </label>
                    )}
                  </For>
                </fieldset>
                <Show when={one().id} keyed>
                  <Offer
                    suggestion={one()}
                    values={values()}
                    showMissing={showMissing()}
                    change={fill}
                    insert={() => void insert()}
                  />
                </Show>
                <Show when={props.boxGone || trouble()}>
                  <KeptText
                    why={
                      props.boxGone ? "The reply box is no longer there. Your text is kept here." : trouble()
                    }
                    text={kept()}
                  />
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </div>
      <Show when={suggestion() && !props.boxGone}>
        <footer class="foot">
          <span class="small grow" role="status">
            {missing().length === 0
              ? "Goes in at your cursor. Undo takes it out again."
              : `${missing().length === 1 ? "1 field" : `${missing().length} fields`} to fill: ${missing()[0]?.label}`}
          </span>
          <button
            type="button"
            class="primary"
            aria-disabled={missing().length > 0}
            on:click={(event: MouseEvent) => {
              if (event.detail > 0 && missing().length === 0) swallowEcho(event);
              void insert();
            }}
          >
            Insert
          </button>
        </footer>
      </Show>
    </div>
  );
}
