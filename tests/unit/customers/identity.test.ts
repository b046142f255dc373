import { describe, expect, it } from "vitest";
import { isPerson, normalAddress } from "../../../lib/customers/identity.ts";

describe("normalAddress", () => {
  it.each([
    ["anna@example.org", "anna@example.org"],
    ["  Anna.Berg@Example.ORG\n", "anna.berg@example.org"],
    ["anna+shop@example.org", "anna+shop@example.org"],
    ["jürgen@müller.example", "jürgen@müller.example"],
    ["root@localhost", "root@localhost"],
  ])("%j becomes %j", (address, normal) => {
    expect(normalAddress(address)).toBe(normal);
  });

  it.each([
    "",
    " ",
    "anna",
    "@example.org",
    "anna@",
    "anna berg@example.org",
    "a@b@c",
    "Anna <anna@x.example>",
  ])("%j is no address", (address) => {
    expect(normalAddress(address)).toBe("");
  });
});

describe("isPerson", () => {
  it.each([
    "no-reply@shop.example",
    "noreply@shop.example",
    "No-Reply@Shop.example",
    "  noreply@shop.example",
    "do-not-reply@shop.example",
    "donotreply@shop.example",
    "noreply+123@shop.example",
    "noreply-invoices@shop.example",
    "MAILER-DAEMON@mail.example",
    "postmaster@mail.example",
    "bounce@mail.example",
    "bounces+42=x@mail.example",
    "",
    "not an address",
  ])("nobody reads mail at %j", (address) => {
    expect(isPerson(address)).toBe(false);
  });

  it.each([
    "anna@example.org",
    "bouncer@club.example",
    "noreplyson@example.org",
    "postmasters.guild@example.org",
    "anna@noreply.example",
  ])("%s may be a person", (address) => {
    expect(isPerson(address)).toBe(true);
  });
});
