import { createSignal, type JSX } from "solid-js";

/** What the agent wrote when it can't be inserted: shown whole, to be copied by their own act. */
export function KeptText(props: { why: string; text: string }): JSX.Element {
  let area: HTMLTextAreaElement | undefined;
  const [copied, setCopied] = createSignal(false);
  const copy = () => {
    area?.focus();
    area?.select();
    // The selected text is copied by the browser itself, on plain http too.
    setCopied(area?.ownerDocument.execCommand("copy") ?? false);
  };
  return (
    <div class="note" role="alert">
      <p>{props.why}</p>
      <textarea ref={area} class="kept" readonly aria-label="Your text" value={props.text} />
      <button type="button" on:click={copy}>
        {copied() ? "Copied" : "Copy it instead"}
      </button>
    </div>
  );
}
