import { createEffect, createResource, createSignal, type JSX, on, Show } from "solid-js";
import type { Ask } from "../../lib/messages/client.ts";
import { failureOf } from "../../lib/messages/errors.ts";
import type { StyleGuide } from "../../lib/reply/style-guide.ts";
import { failureSentence } from "../ui/words.ts";
import { linesIn, remediesFrom } from "./lines.ts";
import { Tips } from "./tips.tsx";
import { WrongFindings } from "./wrong-findings.tsx";

/** How this agent's replies are to be: spelling, what may be offered, what never; the tips, and those found wrong. */
export function Writing(props: {
  ask: Ask;
  /** Grows when something of this was changed elsewhere. */
  version: number;
}): JSX.Element {
  const [settings, { refetch }] = createResource(() => props.ask("writing.settings", {}));
  createEffect(
    on(
      () => props.version,
      () => void refetch(),
      { defer: true },
    ),
  );
  const [said, setSaid] = createSignal("");

  const tell = async (work: () => Promise<unknown>, words: string) => {
    try {
      await work();
      setSaid(words);
    } catch (error) {
      setSaid(failureSentence(failureOf(error)));
    }
    await refetch();
  };
  const save = (style: StyleGuide) =>
    tell(
      () =>
        props.ask("writing.save", {
          style: { ...style, remedies: [...style.remedies], neverPromise: [...style.neverPromise] },
        }),
      "Saved.",
    );

  return (
    <Show
      when={!settings.error && settings.latest}
      fallback={
        <Show when={settings.error}>
          {(error) => <p role="alert">{failureSentence(failureOf(error()))}</p>}
        </Show>
      }
    >
      {(now) => (
        <>
          <StyleForm style={now().style} save={save} said={said()} />
          <Tips
            rules={now().rules}
            muted={now().muted}
            mute={(rule, muted) =>
              void tell(() => props.ask("rule.mute", { rule, muted }), muted ? "Muted." : "On again.")
            }
          />
          <WrongFindings
            reports={now().reports}
            rules={now().rules}
            forget={(reportId) =>
              void tell(() => props.ask("finding.forget", { reportId }), "Taken off the list.")
            }
          />
        </>
      )}
    </Show>
  );
}

function StyleForm(props: {
  style: StyleGuide;
  save: (style: StyleGuide) => Promise<void>;
  said: string;
}): JSX.Element {
  let remedies: HTMLTextAreaElement | undefined;
  let never: HTMLTextAreaElement | undefined;
  let form: HTMLFormElement | undefined;
  const typed = (): StyleGuide => ({
    spelling: form?.querySelector<HTMLInputElement>("[value=american]")?.checked ? "american" : "british",
    admitFault: form?.querySelector<HTMLInputElement>("[name=fault]")?.checked ?? true,
    remedies: remediesFrom(remedies?.value ?? "", props.style.remedies),
    neverPromise: linesIn(never?.value ?? ""),
  });
  return (
    <section>
      <h2>Writing</h2>
      <p>What is settled here shapes suggestions and the check of your drafts. It stays on this machine.</p>
      <form
        ref={form}
        class="settings"
        on:submit={(event: SubmitEvent) => {
          event.preventDefault();
          void props.save(typed());
        }}
      >
        <fieldset>
          <legend>Spelling</legend>
          <label>
            <input
              type="radio"
              name="spelling"
              value="british"
              checked={props.style.spelling === "british"}
            />
            British (apologise, colour)
          </label>
          <label>
            <input
              type="radio"
              name="spelling"
              value="american"
              checked={props.style.spelling === "american"}
            />
            American (apologize, color)
          </label>
        </fieldset>
        <label>
          <input type="checkbox" name="fault" checked={props.style.admitFault} />
          Tips and suggestions may say that something was our fault
        </label>
        <div class="lines">
          <label for="remedies">What you may offer without asking, one on each line</label>
          <textarea
            id="remedies"
            ref={remedies}
            rows="3"
            placeholder={"a 10 % voucher for your next order\nfree return shipping"}
            value={props.style.remedies.map(({ text }) => text).join("\n")}
          />
        </div>
        <div class="lines">
          <label for="never">What no reply may promise, one on each line</label>
          <textarea
            id="never"
            ref={never}
            rows="3"
            placeholder={"a refund within 24 hours\na free replacement"}
            value={props.style.neverPromise.join("\n")}
          />
        </div>
        <div class="row">
          <button type="submit" class="primary">
            Save
          </button>
          <span class="small" role="status">
            {props.said}
          </span>
        </div>
      </form>
    </section>
  );
}
