import { describe, expect, it } from "vitest";
import { sitePattern } from "../../../components/app/site-pattern.ts";

describe("sitePattern", () => {
  it.each([
    ["https://mail.example.org", "https://mail.example.org/*"],
    ["https://mail.example.org/?_task=mail&_mbox=INBOX#x", "https://mail.example.org/*"],
    ["http://mail.example.org/roundcube/", "http://mail.example.org/*"],
    ["mail.example.org", "https://mail.example.org/*"],
    ["  mail.example.org/desk  ", "https://mail.example.org/*"],
    ["Mail.Example.ORG", "https://mail.example.org/*"],
    ["mail.example.org:8443/desk", "https://mail.example.org/*"],
    ["http://127.0.0.1:8401/?_task=mail", "http://127.0.0.1/*"],
    ["localhost:8402", "https://localhost/*"],
    ["helpdesk", "https://helpdesk/*"],
    ["https://müller.example", "https://xn--mller-kva.example/*"],
  ])("%j is on %s", (typed, pattern) => {
    expect(sitePattern(typed)).toBe(pattern);
  });

  it.each([
    "",
    "   ",
    "my mailbox",
    "https://",
    "https://mail example.org",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://example.org",
    "chrome://extensions",
    "about:blank",
    "mailto:anna@example.org",
    "://",
    "https://[::1",
  ])("%j is no site", (typed) => {
    expect(sitePattern(typed)).toBeNull();
  });

  it.each(["*", "https://*", "https://*/*", "*.org", "https://*.example.org", "<all_urls>"])(
    "%j is not one site, so nobody is asked for it",
    (typed) => {
      expect(sitePattern(typed)).toBeNull();
    },
  );

  it.each(["anna@example.org", "https://anna:secret@example.org"])(
    "%j is a person's, not a site's",
    (typed) => {
      expect(sitePattern(typed)).toBeNull();
    },
  );
});
