/** Something the team wants to remember of a customer, in the agent's own words. */
export interface Note {
  /** Stable, made where the note was begun (UUID). */
  id: string;
  customerId: string;
  text: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  changedAt: number;
}
