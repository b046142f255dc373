import { one } from "../open-page.ts";
import { button, inPage, settle, shadowOf } from "./on-page.ts";

/** Attune's button and card at the reply box, as an agent uses them. */

export const bar = () => shadowOf(inPage("bar")[0]);
export const card = () => bar().querySelector<HTMLElement>("[role=dialog]");
export const fieldIn = () => one<HTMLInputElement>("[data-field=when]", bar());

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The card open, with the open field filled. */
export async function openFilled(text = "by noon"): Promise<void> {
  button(bar(), "Reply help").click();
  await settle();
  type(fieldIn(), text);
}

export const filled = "Sorry, Derek.\n\nI will write again by noon.";
