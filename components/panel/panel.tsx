import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from "solid-js";
import type { Ask } from "../../lib/messages/client.ts";
import { type Failure, failureOf } from "../../lib/messages/errors.ts";
import type { Output } from "../../lib/messages/table.ts";
import { MoodBadge } from "../ui/mood-badge.tsx";
import { failureSentence, turnSentence } from "../ui/words.ts";
import { Notes } from "./notes.tsx";
import { createDesks } from "./writing.ts";

/** The side panel: who is on screen, how they feel, what was noted. */
export function Panel(props: {
  ask: Ask;
  /** The tab it stands beside; null while there is none. */
  tabId: number | null;
  /** Counts up whenever something it shows may have changed. */
  version: number;
}): JSX.Element {
  const [current, setCurrent] = createSignal<Output<"customer.current"> | null>(null);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  /** Outlives the customer's time on screen, as what could not be saved must. */
  const deskOf = createDesks();
  let asked = 0;

  const load = async () => {
    const mine = ++asked;
    try {
      const answer = await props.ask("customer.current", { tabId: props.tabId });
      // A slower answer to an older question must not overwrite this one.
      if (mine !== asked) return;
      setFailure(null);
      setCurrent(answer);
    } catch (error) {
      if (mine === asked) setFailure(failureOf(error));
    }
  };
  createEffect(on([() => props.tabId, () => props.version], () => void load()));

  const customer = () => current()?.customer ?? null;
  return (
    <main class="attune panel">
      <Show when={failure() ?? current()?.toneFailure}>
        {(why) => (
          <div class="trouble" role="alert">
            <p>{failureSentence(why())}</p>
            <button type="button" on:click={() => void load()}>
              Try again
            </button>
          </div>
        )}
      </Show>
      <Switch>
        <Match when={customer()}>
          {(one) => (
            <>
              <header class="who">
                <h1>{one().name || one().address}</h1>
                <Show when={one().name}>
                  <p class="small">{one().address}</p>
                </Show>
                <Show when={one().reading}>{(reading) => <MoodBadge reading={reading()} />}</Show>
                <Show when={one().turn}>{(turn) => <p class="small">{turnSentence(turn())}</p>}</Show>
              </header>
              <Show
                when={!current()?.privateWindow}
                fallback={<p class="empty">{failureSentence("private-window")}</p>}
              >
                <Show when={one().notesFailure}>
                  {(why) => (
                    <p class="trouble" role="alert">
                      {failureSentence(why())}
                    </p>
                  )}
                </Show>
                <Show when={one().address} keyed>
                  {(address) => {
                    const desk = deskOf(address);
                    return (
                      <Notes
                        ask={props.ask}
                        customer={{ name: one().name, address }}
                        tabId={props.tabId}
                        notes={one().notes}
                        desk={desk}
                        known={one().notesFailure === null}
                      />
                    );
                  }}
                </Show>
              </Show>
            </>
          )}
        </Match>
        <Match when={current() && !failure()}>
          <div class="empty">
            <h2>No customer on screen</h2>
            <p>Open a customer's message on a site where Attune is on. Your notes on them show here.</p>
          </div>
        </Match>
      </Switch>
    </main>
  );
}
