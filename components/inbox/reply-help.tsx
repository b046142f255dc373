import { createSignal, type JSX, Match, onMount, Show, Switch } from "solid-js";
import { type Failure, failureOf } from "../../lib/messages/errors.ts";
import type { Output } from "../../lib/messages/table.ts";
import type { Suggestion } from "../../lib/reply/suggestion.ts";
import { Icon } from "../ui/icons.tsx";
import { MoodBadge } from "../ui/mood-badge.tsx";
import { failureSentence } from "../ui/words.ts";
import { type InsertOutcome, Suggestions } from "./suggestions/suggestions.tsx";
import { takeUp, type Work } from "./suggestions/work.ts";

export type { InsertOutcome } from "./suggestions/suggestions.tsx";
export { emptyWork } from "./suggestions/work.ts";

/** The card at the reply box: which message is answered, and the suggestions for it or why there are none. */
export function ReplyHelp(props: {
  /** Kept by the caller while the card is closed; written here. */
  work: Work;
  suggest: () => Promise<Output<"reply.suggest">>;
  insert: (text: string) => Promise<InsertOutcome>;
  /** The reply box is off the page. */
  boxGone: boolean;
  /** The reply box answers another message by now than the one that the suggestions were made for. */
  elsewhere: boolean;
  /** The draft stays inside the team. */
  internal: boolean;
  close: () => void;
}): JSX.Element {
  const [answer, setAnswer] = createSignal<Output<"reply.suggest"> | null>(null);
  const [failure, setFailure] = createSignal<Failure | null>(null);

  let asked = 0;
  const load = async () => {
    const mine = ++asked;
    // What was made for another message must not be offered for this one meanwhile.
    setAnswer(null);
    setFailure(null);
    try {
      const given = await props.suggest();
      if (mine !== asked) return;
      if (given.answered) takeUp(props.work, given.answered);
      setAnswer(given);
    } catch (error) {
      if (mine === asked) setFailure(failureOf(error));
    }
  };
  onMount(() => void load());
  const loadByPress = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    // The button goes; the keys stay with the card.
    event.currentTarget.closest<HTMLElement>("[role=dialog]")?.focus();
    void load();
  };

  const barred = () => {
    if (props.boxGone) return "The reply box is no longer there. Your text is kept here.";
    return props.elsewhere ? "Your text is kept here until you make a new one." : null;
  };

  const suggestions = (): readonly [Suggestion, ...Suggestion[]] | null => {
    const given = answer();
    const [first, ...more] = given?.suggestions ?? [];
    if (failure() || given?.toneFailure || !given?.answered || !first) return null;
    return [first, ...more];
  };

  return (
    <>
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
      <Show
        when={suggestions()}
        keyed
        fallback={
          <div class="body">
            <Show when={props.elsewhere} fallback={none()}>
              {another()}
            </Show>
          </div>
        }
      >
        {(given) => (
          <Suggestions work={props.work} suggestions={given} insert={props.insert} barred={barred()}>
            <Show when={props.elsewhere && !props.boxGone}>{another()}</Show>
            <Show when={answer()?.answered?.how === "from-quote"}>
              <p class="note small">
                Attune goes by the quote in your draft; the message itself was not on screen.
              </p>
            </Show>
            <Show when={props.internal}>
              <p class="note small">This draft is an internal note. The customer will not see it.</p>
            </Show>
          </Suggestions>
        )}
      </Show>
    </>
  );

  /** The agent has gone on to another message. */
  function another(): JSX.Element {
    return (
      <div class="note" role="alert">
        <p>This belongs to another conversation than the one you are in now.</p>
        <button type="button" on:click={loadByPress}>
          Make one for this message
        </button>
      </div>
    );
  }

  /** In place of suggestions: why there are none. */
  function none(): JSX.Element {
    return (
      <Switch fallback={<p role="status">Reading the message …</p>}>
        <Match when={failure() ?? answer()?.toneFailure}>
          {(why) => (
            <div class="note" role="alert">
              <p>{failureSentence(why())}</p>
              <button type="button" on:click={loadByPress}>
                Try again
              </button>
            </div>
          )}
        </Match>
        <Match when={answer() && !answer()?.answered}>
          <p>
            Attune can't tell which message this draft answers. Open the customer's message first, then reply
            from there.
          </p>
        </Match>
        <Match when={answer()}>
          <p>Attune has no words to suggest for this message.</p>
        </Match>
      </Switch>
    );
  }
}
