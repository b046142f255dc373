/**
 * The match pattern of the site that an address is on: `https://mail.example.org/*`.
 * Takes what people type: with or without scheme, port or path. Null for what is no address.
 * A pattern covers every port of its host; patterns have none.
 */
export function sitePattern(typed: string): string | null {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname, username } = new URL(withScheme);
  if ((protocol !== "https:" && protocol !== "http:") || hostname === "" || /\s/.test(text)) return null;
  // A mail address is not a site's; a star would ask for more than one site.
  if (username !== "" || hostname.includes("*")) return null;
  return `${protocol}//${hostname}/*`;
}
