import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import type { Ask } from "../../lib/messages/client.ts";
import { type Failure, failureOf } from "../../lib/messages/errors.ts";
import type { WritingSettings } from "../../lib/messages/table.ts";
import type { StyleGuide } from "../../lib/reply/style-guide.ts";
import { failureSentence } from "../ui/words.ts";
import { StyleForm } from "./style-form.tsx";
import { Tips } from "./tips.tsx";
import { WrongFindings } from "./wrong-findings.tsx";

/** How this agent's replies are to be: spelling, what may be offered, what never; the tips, and those found wrong. */
export function Writing(props: {
  ask: Ask;
  /** Grows when something of this was changed elsewhere. */
  version: number;
}): JSX.Element {
  /** As they were read last. They stay when they can't be read again, and the form with them. */
  const [settings, setSettings] = createSignal<WritingSettings | null>(null);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const [said, setSaid] = createSignal("");

  let asked = 0;
  const load = async () => {
    const mine = ++asked;
    try {
      const now = await props.ask("writing.settings", {});
      if (mine !== asked) return;
      setSettings(now);
      setFailure(null);
    } catch (error) {
      if (mine === asked) setFailure(failureOf(error));
    }
  };
  createEffect(
    on(
      () => props.version,
      () => void load(),
    ),
  );

  const tell = async (work: () => Promise<unknown>, words: string): Promise<boolean> => {
    setSaid("");
    let done = false;
    try {
      await work();
      done = true;
    } catch (error) {
      setSaid(failureSentence(failureOf(error)));
    }
    await load();
    if (done) setSaid(words);
    return done;
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
    <>
      <Show when={failure()}>{(why) => <p role="alert">{failureSentence(why())}</p>}</Show>
      <Show when={settings()}>
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
    </>
  );
}
