import { createSignal, type JSX } from "solid-js";
import { LONGEST_LINE, MOST_PROMISES, MOST_REMEDIES } from "../../lib/messages/table.ts";
import type { Spelling, StyleGuide } from "../../lib/reply/style-guide.ts";
import { brokenLimit, linesIn, remediesFrom } from "./lines.ts";
import { LinesField } from "./lines-field.tsx";

/** What the form's fields hold. */
interface Fields {
  spelling: Spelling;
  admitFault: boolean;
  remedies: string;
  never: string;
}

/** The style guide as a form. What the agent has changed in it stays until it is saved, whatever changes elsewhere. */
export function StyleForm(props: {
  /** As it was saved last. */
  style: StyleGuide;
  /** @returns whether it is saved, and `style` new. */
  save: (style: StyleGuide) => Promise<boolean>;
  /** What came of it, in words for the agent. */
  said: string;
}): JSX.Element {
  let form: HTMLFormElement | undefined;
  /** What was changed since it was saved. */
  const [unsaved, setUnsaved] = createSignal<Partial<Fields>>({});
  const [refused, setRefused] = createSignal<{ remedies: string | null; never: string | null }>({
    remedies: null,
    never: null,
  });
  const fields = (): Fields => ({
    spelling: props.style.spelling,
    admitFault: props.style.admitFault,
    remedies: props.style.remedies.map(({ text }) => text).join("\n"),
    never: props.style.neverPromise.join("\n"),
    ...unsaved(),
  });
  const change = (changed: Partial<Fields>) => setUnsaved({ ...unsaved(), ...changed });

  const save = async () => {
    const { spelling, admitFault, remedies, never } = fields();
    const saving = unsaved();
    const broken = {
      remedies: brokenLimit(remedies, MOST_REMEDIES, LONGEST_LINE),
      never: brokenLimit(never, MOST_PROMISES, LONGEST_LINE),
    };
    setRefused(broken);
    if (broken.remedies ?? broken.never) {
      form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    const isSaved = await props.save({
      spelling,
      admitFault,
      remedies: remediesFrom(remedies, props.style.remedies),
      neverPromise: linesIn(never),
    });
    if (!isSaved) return;
    // What was changed again while it was on its way is not saved yet.
    const left = Object.entries(unsaved()).filter(([name, value]) => saving[name as keyof Fields] !== value);
    setUnsaved(Object.fromEntries(left));
  };

  return (
    <section>
      <h2>Writing</h2>
      <p>What is settled here shapes suggestions and the check of your drafts. It stays on this machine.</p>
      <form
        ref={form}
        class="settings"
        on:submit={(event: SubmitEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset>
          <legend>Spelling</legend>
          <label>
            <input
              type="radio"
              name="spelling"
              value="british"
              checked={fields().spelling === "british"}
              on:change={() => change({ spelling: "british" })}
            />
            British (apologise, colour)
          </label>
          <label>
            <input
              type="radio"
              name="spelling"
              value="american"
              checked={fields().spelling === "american"}
              on:change={() => change({ spelling: "american" })}
            />
            American (apologize, color)
          </label>
        </fieldset>
        <label>
          <input
            type="checkbox"
            name="fault"
            checked={fields().admitFault}
            on:change={(event: Event & { currentTarget: HTMLInputElement }) =>
              change({ admitFault: event.currentTarget.checked })
            }
          />
          Tips and suggestions may say that something was our fault
        </label>
        <LinesField
          id="remedies"
          label="What you may offer without asking"
          example={"a 10 % voucher for your next order\nfree return shipping"}
          value={fields().remedies}
          typed={(remedies) => {
            change({ remedies });
            setRefused({ ...refused(), remedies: null });
          }}
          trouble={refused().remedies}
        />
        <LinesField
          id="never"
          label="What no reply may promise"
          example={"a refund within 24 hours\na free replacement"}
          value={fields().never}
          typed={(never) => {
            change({ never });
            setRefused({ ...refused(), never: null });
          }}
          trouble={refused().never}
        />
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
