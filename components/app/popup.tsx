import { createResource, type JSX, Match, Show, Switch } from "solid-js";
import type { Output } from "../../lib/messages/table.ts";
import { Icon } from "../ui/icons.tsx";
import { failureSentence } from "../ui/words.ts";
import { statusSentences } from "./status-words.ts";

/** The popup: is Attune on here, what can it see, turn it on for this site. */
export function Popup(props: {
  /** Match pattern of the site in the tab; null where extensions can't run. */
  site: string | null;
  granted: () => Promise<boolean>;
  status: () => Promise<Output<"page.status">>;
  turnOn: () => Promise<boolean>;
  turnOff: () => Promise<boolean>;
  openPanel: () => Promise<void>;
  openSites: () => void;
}): JSX.Element {
  const [granted, { refetch }] = createResource(props.granted);
  const [status, { refetch: lookAgain }] = createResource(
    // What the page shows is not worth an empty popup.
    () => props.status().catch(() => ({ status: null, toneFailure: null })),
  );
  const change = async (work: () => Promise<boolean>) => {
    await work();
    await refetch();
    await lookAgain();
  };
  const name = () => props.site?.replace(/^https?:\/\//, "").replace(/\/\*$/, "");
  return (
    <main class="attune app popup-body">
      <h1>Attune</h1>
      <Switch>
        <Match when={props.site === null}>
          <p>Attune can't run on this page.</p>
        </Match>
        <Match when={granted()}>
          <p>On for {name()}.</p>
          <ul>
            {statusSentences(status()?.status ?? null).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <Show when={status()?.toneFailure}>
            {(why) => (
              <p class="trouble" role="alert">
                {failureSentence(why())}
              </p>
            )}
          </Show>
          <button type="button" class="quiet" on:click={() => void change(props.turnOff)}>
            Turn off for {name()}
          </button>
        </Match>
        <Match when={granted() === false}>
          <p>Off for {name()}. Attune reads a page only after you turn it on, and only on your machine.</p>
          <button type="button" class="primary" on:click={() => void change(props.turnOn)}>
            Turn on for {name()}
          </button>
        </Match>
      </Switch>
      <footer class="row">
        <Show when={props.site !== null}>
          <button type="button" on:click={() => void props.openPanel()}>
            <Icon name="note" />
            Notes
          </button>
        </Show>
        <button type="button" class="quiet" on:click={props.openSites}>
          Sites
        </button>
      </footer>
    </main>
  );
}
