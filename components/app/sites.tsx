import { createResource, createSignal, For, type JSX, Show } from "solid-js";
import { sitePattern } from "./site-pattern.ts";

/** The sites on which Attune may read: add one by its address, take one away. */
export function Sites(props: {
  list: () => Promise<string[]>;
  turnOn: (pattern: string) => Promise<boolean>;
  turnOff: (pattern: string) => Promise<boolean>;
}): JSX.Element {
  const [sites, { refetch }] = createResource(props.list);
  const [said, setSaid] = createSignal("");
  let field: HTMLInputElement | undefined;

  const add = async () => {
    const pattern = sitePattern(field?.value ?? "");
    if (!pattern) {
      setSaid("That is no web address. It should look like https://mail.example.org");
      field?.focus();
      return;
    }
    const granted = await props.turnOn(pattern);
    setSaid(
      granted
        ? `Attune is on for ${pattern.replace(/\/\*$/, "")}.`
        : "Your browser was not given leave, so nothing changed.",
    );
    if (granted && field) field.value = "";
    await refetch();
  };
  const remove = async (pattern: string) => {
    await props.turnOff(pattern);
    setSaid(`Attune is off for ${pattern.replace(/\/\*$/, "")}.`);
    await refetch();
  };

  return (
    <section>
      <h2>Sites</h2>
      <p>Attune runs only on the sites in this list. Nothing it reads there leaves your machine.</p>
      <form
        class="row"
        on:submit={(event: SubmitEvent) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for="site">Address of your mailbox or helpdesk</label>
        <input
          id="site"
          ref={field}
          type="text"
          inputmode="url"
          placeholder="https://mail.example.org"
          autocomplete="off"
        />
        <button type="submit" class="primary">
          Turn on
        </button>
      </form>
      <p class="small said" role="status">
        {said()}
      </p>
      <Show when={sites()?.length === 0}>
        <p class="small">No site yet.</p>
      </Show>
      <ul class="sites">
        <For each={sites()}>
          {(pattern) => (
            <li class="row">
              <span class="grow">{pattern.replace(/\/\*$/, "")}</span>
              <button type="button" on:click={() => void remove(pattern)}>
                Turn off
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
