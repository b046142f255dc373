import { type JSX, Show } from "solid-js";
import type { Finding } from "../../../lib/reply/review/result.ts";
import { sourceWords } from "../../ui/words.ts";
import { Proposal } from "./proposal.tsx";

/** What can be done about a finding. */
export interface FindingActs {
  /** Puts other words in its place. */
  replace: (finding: Finding, wording: string) => void;
  muteHere: (finding: Finding) => void;
  muteForMe: (finding: Finding) => void;
  report: (finding: Finding) => void;
}

/** One finding: its words, and while it is the current one also reason, source, other words and what can be done. */
export function FindingItem(
  props: { finding: Finding; current: boolean; select: () => void } & FindingActs,
): JSX.Element {
  let item: HTMLLIElement | undefined;
  const keys = (event: KeyboardEvent) => {
    if (event.target !== item || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      Enter: () => item?.querySelector<HTMLElement>("[data-take]")?.click(),
      m: () => props.muteHere(props.finding),
      M: () => props.muteForMe(props.finding),
      w: () => props.report(props.finding),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      ref={item}
      class="finding"
      classList={{ current: props.current }}
      tabindex={props.current ? 0 : -1}
      aria-label={`“${props.finding.text}”. ${props.finding.reason}`}
      on:focusin={() => props.select()}
      on:click={() => props.select()}
      on:keydown={keys}
    >
      <p class="words">
        <q>{props.finding.text}</q>
      </p>
      <p classList={{ cut: !props.current }}>{props.finding.reason}</p>
      <Show when={props.current}>
        <p class="small">{sourceWords(props.finding)}</p>
        <Show when={props.finding.alternative !== undefined}>
          <Proposal
            wording={props.finding.alternative ?? ""}
            lead="Instead:"
            label="Use it"
            take={(wording) => props.replace(props.finding, wording)}
          />
        </Show>
        <div class="acts">
          <button type="button" class="quiet" on:click={() => props.muteHere(props.finding)}>
            Not in this draft
          </button>
          <button type="button" class="quiet" on:click={() => props.muteForMe(props.finding)}>
            Never for me
          </button>
          <button type="button" class="quiet" on:click={() => props.report(props.finding)}>
            This is wrong
          </button>
        </div>
      </Show>
    </li>
  );
}
