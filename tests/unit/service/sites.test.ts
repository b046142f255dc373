import { describe, expect, it } from "vitest";
import { covers, siteOf } from "../../../lib/service/sites.ts";

describe("siteOf", () => {
  it("is the origin of the address, else the inherited one", () => {
    expect(siteOf("https://mail.example.org:8443/a?b#c", "https://other.example.org")).toBe(
      "https://mail.example.org:8443",
    );
    expect(siteOf("about:blank", "https://mail.example.org")).toBe("https://mail.example.org");
    expect(siteOf("https://mail.example.org/", "null")).toBe("https://mail.example.org");
  });

  it("is null for what is no web page", () => {
    expect(siteOf("about:blank", "null")).toBeNull();
    expect(siteOf("file:///etc/hosts", undefined)).toBeNull();
    expect(siteOf("https://", undefined)).toBeNull();
    expect(siteOf(undefined, undefined)).toBeNull();
  });
});

describe("covers", () => {
  it.each([
    [["https://mail.example.org/*"], "https://mail.example.org", true],
    [["https://mail.example.org/*"], "https://mail.example.org:8443", true],
    [["https://mail.example.org/*"], "http://mail.example.org", false],
    [["https://mail.example.org/*"], "https://evil-mail.example.org", false],
    [["https://mail.example.org/*"], "https://mail.example.org.evil.example", false],
    [["http://a.example/*", "http://127.0.0.1/*"], "http://127.0.0.1:4711", true],
    [["http://[::1]/*"], "http://[::1]:80", true],
    [["http://localhost:*/*"], "http://localhost:81", true],
    [["https://*.example.org/*"], "https://mail.example.org", true],
    [["https://*.example.org/*"], "https://example.org", true],
    [["https://*.example.org/*"], "https://notexample.org", false],
    [["https://*/*"], "https://anything.example", true],
    [["https://*/*"], "http://anything.example", false],
    [["*://*/*"], "http://anything.example", true],
    [["<all_urls>"], "http://anything.example", true],
    [["nonsense"], "http://anything.example", false],
    [[], "http://anything.example", false],
    [["<all_urls>"], null, false],
  ])("%j and %s: %s", (patterns, site, expected) => {
    expect(covers(patterns, site)).toBe(expected);
  });
});
