import { For, type JSX, Show } from "solid-js";
import type { WritingSettings, WrongFinding } from "../../lib/messages/table.ts";

/** Findings that this agent marked as wrong, to look through, take off, or give away as a file. */
export function WrongFindings(props: {
  reports: readonly WrongFinding[];
  rules: WritingSettings["rules"];
  forget: (reportId: string) => void;
}): JSX.Element {
  const title = (rule: string) => props.rules.find(({ id }) => id === rule)?.title ?? rule;
  /** The browser saves it where it saves downloads; no leave is needed for that. */
  const exportAll = () => {
    const file = new Blob([`${JSON.stringify({ wrongFindings: props.reports }, null, 2)}\n`], {
      type: "application/json",
    });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "attune-wrong-findings.json";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section>
      <h2>Findings you found wrong</h2>
      <Show
        when={props.reports.length > 0}
        fallback={
          <p class="small">
            None. In the draft check, “This is wrong” puts a finding on this list, with the words it was
            about.
          </p>
        }
      >
        <p class="small">Kept on this machine only, with the words they were about.</p>
        <ul class="sites">
          <For each={props.reports.toReversed()}>
            {(report) => (
              <li class="row">
                <span class="grow">
                  <q>{report.words}</q> <span class="small">{title(report.rule)}</span>
                </span>
                <time class="small" datetime={report.at}>
                  {new Date(report.at).toLocaleDateString()}
                </time>
                <button type="button" on:click={() => props.forget(report.id)}>
                  Take off
                </button>
              </li>
            )}
          </For>
        </ul>
        <div class="row">
          <button type="button" on:click={exportAll}>
            Export as a file
          </button>
        </div>
      </Show>
    </section>
  );
}
