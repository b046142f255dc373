import type { Review } from "./result.ts";
import { review } from "./review.ts";
import { type Answered, answeredOf, type ReviewInput } from "./scene.ts";

/** Reviews one draft again and again while it is written. */
export interface Reviewer {
  review(input: ReviewInput, muted: ReadonlySet<string>): Review;
  /** Forgets the message: a tab was closed, a site turned off. */
  forget(): void;
}

/** A reviewer that understands the message once, not at each pause in typing. It remembers the last message only. */
export function createReviewer(): Reviewer {
  let last: { key: string; answered: Answered } | null = null;
  return {
    review: (input, muted) => {
      const { answers, customerName } = input;
      if (!answers) return review(input, muted);
      const key = JSON.stringify([answers.message, answers.reading, customerName]);
      if (last?.key !== key) last = { key, answered: answeredOf(answers, customerName) };
      return review({ ...input, answers: last.answered }, muted);
    },
    forget: () => {
      last = null;
    },
  };
}
