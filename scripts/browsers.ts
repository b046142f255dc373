/**
 * Finds the browsers that the tests and demonstrations run in, and gets them where that is possible.
 *
 * Google Chrome from version 137 on no longer obeys `--load-extension`; Chromium, Edge and Chrome for
 * Testing do. Puppeteer's `enableExtensions` loads the extension over the debugging pipe instead, which
 * all of them obey: launch with that.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, globSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { aptInstall, isDebianRoot } from "../tests/hosts/servers/apt.ts";

/** The two families of browsers that Attune is made for. */
export type BrowserKind = "chromium" | "firefox";

/** A browser's program, and how it came here; or one line that says what to install. */
type BrowserFinding = { path: string; how: string } | { missing: string };

interface Family {
  variable: string;
  debianPackage: string;
  /** What Puppeteer's downloads call it: for Chromium, the Chrome that is made for testing. */
  download: "chrome" | "firefox";
  /** The best first: browsers that load unpacked extensions in every way. */
  commands: string[];
  mac: string[];
  windows: string[];
  /** Where downloads of Puppeteer and Playwright lie. Playwright's Firefox is its own and loads no add-ons. */
  downloads: string[];
}

const FAMILIES: Record<BrowserKind, Family> = {
  chromium: {
    variable: "ATTUNE_CHROMIUM",
    debianPackage: "chromium",
    download: "chrome",
    commands: ["chromium", "chromium-browser", "microsoft-edge", "google-chrome", "google-chrome-stable"],
    mac: ["Chromium", "Google Chrome for Testing", "Microsoft Edge", "Google Chrome"],
    windows: [
      "Chromium/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
      "Google/Chrome/Application/chrome.exe",
    ],
    downloads: [
      "puppeteer/chrome/*/chrome-*/{chrome,chrome.exe}",
      "puppeteer/chrome/*/chrome-*/*.app/Contents/MacOS/Google Chrome for Testing",
      "ms-playwright/chromium-*/chrome-*/{chrome,chrome.exe}",
      "ms-playwright/chromium-*/chrome-*/*.app/Contents/MacOS/{Chromium,Google Chrome for Testing}",
    ],
  },
  firefox: {
    variable: "ATTUNE_FIREFOX",
    debianPackage: "firefox-esr",
    download: "firefox",
    commands: ["firefox-esr", "firefox", "firefox-developer-edition", "firefox-nightly"],
    mac: ["Firefox", "Firefox Developer Edition", "Firefox Nightly"],
    windows: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"],
    downloads: [
      "puppeteer/firefox/*/firefox/{firefox,firefox.exe,core/firefox.exe}",
      "puppeteer/firefox/*/*.app/Contents/MacOS/firefox",
    ],
  },
};

/** Puppeteer's own folder for downloads, so that one download serves both. */
const PUPPETEER_CACHE = join(homedir(), ".cache/puppeteer");

/** Folders in which tools keep downloaded browsers. */
function caches(): string[] {
  const local = process.env.LOCALAPPDATA;
  return [
    join(homedir(), ".cache"),
    join(homedir(), "Library/Caches"),
    ...(local === undefined ? [] : [local]),
  ];
}

function places({ commands, mac, windows, downloads }: Family): string[] {
  const downloaded = caches().flatMap((cwd) => globSync(downloads, { cwd }).map((file) => join(cwd, file)));
  if (process.platform === "darwin") {
    const apps = ["/Applications", join(homedir(), "Applications")];
    const program = (name: string) =>
      `${name}.app/Contents/MacOS/${name.startsWith("Firefox") ? "firefox" : name}`;
    return [...apps.flatMap((folder) => mac.map((name) => join(folder, program(name)))), ...downloaded];
  }
  if (process.platform === "win32") {
    const { ProgramFiles, "ProgramFiles(x86)": x86, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return [...folders.flatMap((folder) => windows.map((name) => join(folder, name))), ...downloaded];
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...downloaded];
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(kind: BrowserKind): string | null {
  const family = FAMILIES[kind];
  // A browser that was named but isn't there must not be replaced by another in silence.
  const named = process.env[family.variable];
  if (named) return canRun(named) ? named : null;
  return places(family).find(canRun) ?? null;
}

/** The browsers that are here. `ATTUNE_CHROMIUM` and `ATTUNE_FIREFOX` name a program and go before all others. */
export async function findBrowsers(): Promise<{ chromium: string | null; firefox: string | null }> {
  return { chromium: find("chromium"), firefox: find("firefox") };
}

/** Fetches a browser for testing from its maker into Puppeteer's folder. */
async function download({ download: name }: Family): Promise<string> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import("@puppeteer/browsers");
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error("there is none for this system");
  const browser = name === "chrome" ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, "stable");
  const { executablePath } = await install({ browser, buildId, cacheDir: PUPPETEER_CACHE });
  // On a bare Linux the program may lack libraries; elsewhere the question would open a window.
  if (process.platform === "linux" && spawnSync(executablePath, ["--version"]).status !== 0) {
    throw new Error("the downloaded program lacks system libraries");
  }
  return executablePath;
}

/** The browser's program: the one that is here, else installed by Debian's packages, else downloaded. */
export async function ensureBrowser(kind: BrowserKind): Promise<BrowserFinding> {
  const family = FAMILIES[kind];
  const here = find(kind);
  if (here !== null) return { path: here, how: "found" };
  if (process.env[family.variable])
    return { missing: `${family.variable} names no program that can be run.` };
  const problems: string[] = [];
  const ways: [string, () => Promise<string | null>][] = [["downloaded", () => download(family)]];
  if (isDebianRoot()) {
    ways.unshift([
      `installed with apt-get install ${family.debianPackage}`,
      async () => {
        await aptInstall([family.debianPackage]);
        return find(kind);
      },
    ]);
  }
  for (const [how, get] of ways) {
    console.error(
      how.startsWith("installed") ? `Installing ${family.debianPackage} …` : `Downloading ${kind} …`,
    );
    try {
      const path = await get();
      if (path !== null) return { path, how };
    } catch (error) {
      problems.push((error as Error).message.split("\n")[0] ?? "");
    }
  }
  const name = kind === "chromium" ? "Chromium, Edge or Chrome" : "Firefox";
  return { missing: `Install ${name}, or name its program in ${family.variable} (${problems.join("; ")}).` };
}

/** Whether a browser can show a window here; without one it runs headless. */
export function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
