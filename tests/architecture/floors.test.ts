import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What each folder may import from. `types` after a colon: only types. The first row that matches a file counts. */
const RULES: [folder: string, may: string[]][] = [
  ["lib/text", []],
  ["lib/hosts", []],
  ["lib/editors", []],
  ["lib/tone", ["lib/text"]],
  ["lib/reply", ["lib/tone", "lib/text"]],
  ["lib/customers", ["lib/reply", "lib/tone"]],
  ["lib/templates", ["lib/reply", "lib/tone"]],
  ["lib/messages", ["lib:types"]],
  ["lib/insights", ["lib/customers", "lib/tone"]],
  ["lib/db", ["lib/customers", "lib/templates:types"]],
  ["lib/team", ["lib/db", "lib/customers", "lib/templates"]],
  ["lib/service", ["lib/db", "lib/messages", "lib/customers", "lib/reply", "lib/tone", "lib/hosts"]],
  ["components/ui", ["lib:types"]],
  // In the page: the two floors that touch the page are its ground.
  [
    "components/inbox",
    [
      "components/ui",
      "lib/messages",
      "lib/hosts",
      "lib/editors",
      "lib/text/placeholders.ts",
      "lib/text/quoted.ts",
      "lib/text/ranges.ts",
      "lib:types",
    ],
  ],
  ["components", ["components/ui", "lib/messages", "lib:types"]],
  ["entrypoints", ["components", "lib"]],
];

/** Packages that must never be bundled into a page. */
const ONLY_IN: [pkg: string, folders: string[]][] = [
  ["compromise", ["lib/tone", "lib/reply"]],
  ["dexie", ["lib/db"]],
  ["valibot", ["lib/messages"]],
  ["wxt", ["entrypoints", "wxt.config.ts"]],
  ["solid-js", ["components", "entrypoints"]],
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const pattern =
    /^\s*(?:import|export)\s+(type\s+)?([\s\S]*?)\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[3] ?? match[4] ?? match[5] ?? "";
    const names = match[2] ?? "";
    const allTypes =
      /^\{[\s\S]*\}\s*$/.test(names.trim()) &&
      names
        .replace(/[{}]/g, "")
        .split(",")
        .filter((name) => name.trim())
        .every((name) => name.trim().startsWith("type "));
    const to = target.startsWith(".")
      ? relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll("\\", "/")
      : target;
    return { from: file, to, typeOnly: match[1] !== undefined || allTypes };
  });
}

const files = ["lib", "components", "entrypoints"].flatMap(sourceFiles);
const imports = files.flatMap(importsOf);
const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe("the floors of the house", () => {
  it("finds the files and their imports", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
  });

  it("every folder of lib and components has its rule", () => {
    const without = files.filter((file) => !RULES.some(([folder]) => inside(file, folder)));
    expect(without).toEqual([]);
  });

  it("imports point down only", () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      if (!/^(lib|components|entrypoints)\//.test(to)) return false;
      const rule = RULES.find(([folder]) => inside(from, folder));
      if (!rule || inside(to, rule[0])) return false;
      return !rule[1].some((may) => {
        const [folder = "", only] = may.split(":");
        return inside(to, folder) && (only !== "types" || typeOnly);
      });
    });
    expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("language, database and browser packages stay on their floor", () => {
    const broken = imports.filter(({ from, to, typeOnly }) =>
      ONLY_IN.some(
        ([name, folders]) => !typeOnly && inside(to, name) && !folders.some((folder) => inside(from, folder)),
      ),
    );
    expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("nothing in lib or components reaches for the network, eval or the clipboard", () => {
    const forbidden =
      /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval\(|new Function\(|navigator\.clipboard)/;
    const broken = files.filter((file) => forbidden.test(readFileSync(join(ROOT, file), "utf8")));
    expect(broken).toEqual([]);
  });

  it("events in components are bound with on:, as Solid's own delegation changes the host page's events", () => {
    const broken = files.filter(
      (file) => inside(file, "components") && /\son[A-Z]\w+=\{/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(broken).toEqual([]);
  });

  it("no file is longer than 350 lines, generated tables aside", () => {
    const long = files.filter(
      (file) =>
        !/^lib\/tone\/(?:lexicon-words|cue-table)\.ts$/.test(file) &&
        readFileSync(join(ROOT, file), "utf8").split("\n").length > 350,
    );
    expect(long).toEqual([]);
  });
});
