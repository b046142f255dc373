import type { JSX } from "solid-js";

/** Line drawings on a 16 px square. Each mood has a shape of its own, so that colour is never needed to tell them apart. */
const PATHS = {
  upset: "M8 1.8 14.6 13.6H1.4Z M8 6.2v3.4 M8 11.6v.1",
  unsure:
    "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4Z M6.2 6.3A1.9 1.9 0 0 1 8 4.9c1.1 0 1.9.7 1.9 1.7 0 1.3-1.9 1.5-1.9 2.8 M8 11.4v.1",
  neutral: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4Z M5.2 8h5.6",
  pleased:
    "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4Z M5.2 9.2c.7 1 1.7 1.6 2.8 1.6s2.1-.6 2.8-1.6 M6 6.1v.1 M10 6.1v.1",
  "not-sure": "M3 8h.1 M8 8h.1 M13 8h.1",
  fault: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4Z M3.7 3.7l8.6 8.6",
  reply: "M6.5 3.5 2.5 7.3l4 3.8 M2.5 7.3h6.2c2.7 0 4.8 2 4.8 5.2",
  close: "M3.8 3.8l8.4 8.4 M12.2 3.8l-8.4 8.4",
  note: "M3.2 2.2h9.6v8l-3.6 3.6h-6Z M9.2 13.6v-3.6h3.6 M5.6 5.4h4.8 M5.6 7.9h3",
  trash: "M2.8 4.4h10.4 M6.2 4.2V2.6h3.6v1.6 M4.2 4.6l.6 8.8h6.4l.6-8.8",
  lock: "M3.6 7.2h8.8v6.4H3.6Z M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing that goes with a word beside it; screen readers skip it. */
export function Icon(props: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[props.name]} />
    </svg>
  );
}
