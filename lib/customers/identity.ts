/** Who a customer is: so far one mail address is one customer, on whatever host they write. */

/** The form of an address by which it is compared: trimmed, lower case. Returns "" for what is no address. */
export function normalAddress(address: string): string {
  const trimmed = address.trim().toLowerCase();
  return /^[^\s@<>]+@[^\s@<>]+$/.test(trimmed) ? trimmed : "";
}

const NOBODY = /^(no-?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounces?)(\+|-|@|$)/i;

/** Whether anybody reads mail at this address. Machines are never customers. */
export function isPerson(address: string): boolean {
  return normalAddress(address) !== "" && !NOBODY.test(address.trim());
}
