/** Which pages are on the sites that the agent has turned on. Pure: for the background and for scripts in pages. */

/** Origin of a page or frame: its address's, or the inherited one where it has none of its own (`about:blank`). */
export function siteOf(address: string | undefined, inherited: string | undefined): string | null {
  for (const one of [address, inherited]) {
    if (one !== undefined && /^https?:/i.test(one) && URL.canParse(one)) return new URL(one).origin;
  }
  return null;
}

/** Whether one of the browser's match patterns covers a site. Ports and paths don't count: a leave is for a whole host. */
export function covers(patterns: readonly string[], site: string | null): boolean {
  if (site === null) return false;
  const { protocol, hostname } = new URL(site);
  return patterns.some((pattern) => {
    if (pattern === "<all_urls>") return true;
    const [, scheme = "", host = ""] = /^(\*|https?):\/\/([^/]+?)(?::(?:\d+|\*))?\//.exec(pattern) ?? [];
    if (scheme !== "*" && `${scheme}:` !== protocol) return false;
    if (scheme === "" || host === "*") return scheme !== "";
    return host.startsWith("*.") ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname;
  });
}
