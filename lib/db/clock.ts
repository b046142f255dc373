/**
 * Hybrid logical clock (Kulkarni et al. 2014): stamps that only grow, stay close to wall time, and order edits of
 * several machines without a server. Written as text so that comparing strings compares stamps.
 */
export type Stamp = string;

export interface Clock {
  /** A stamp later than every one given or seen before. */
  next(): Stamp;
}

const TIME_DIGITS = 9; // base 36, enough until the year 5188
const COUNT_DIGITS = 4;

/**
 * @param author id of this installation
 * @param now milliseconds since 1970
 * @param last the latest stamp that is stored, if any
 */
export function createClock(author: string, now: () => number, last?: Stamp): Clock {
  let { time, count } = last ? partsOf(last) : { time: 0, count: 0 };
  return {
    next: () => {
      const wall = now();
      if (wall > time) {
        time = wall;
        count = 0;
      } else count++;
      const digits = (value: number, width: number) => value.toString(36).padStart(width, "0");
      return `${digits(time, TIME_DIGITS)}-${digits(count, COUNT_DIGITS)}-${author}`;
    },
  };
}

function partsOf(stamp: Stamp): { time: number; count: number } {
  const [time = "", count = ""] = stamp.split("-");
  return { time: Number.parseInt(time, 36) || 0, count: Number.parseInt(count, 36) || 0 };
}
