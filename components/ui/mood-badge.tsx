import type { JSX } from "solid-js";
import type { ToneReading } from "../../lib/tone/reading.ts";
import { Icon } from "./icons.tsx";
import { moodClass, moodWords } from "./words.ts";

/** The mood as icon and word on a soft tint. */
export function MoodBadge(props: { reading: ToneReading }): JSX.Element {
  return (
    <span class={`mood ${moodClass(props.reading)}`}>
      <Icon name={moodClass(props.reading)} />
      {moodWords(props.reading)}
    </span>
  );
}
