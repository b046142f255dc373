import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type EvaluateFunc,
  type Frame,
  type HandleFor,
  type Page,
} from "puppeteer-core";
import { type BrowserKind, ensureBrowser } from "../../scripts/browsers.ts";
import { extensionFolder } from "../../scripts/extension.ts";

export interface LaunchOptions {
  /** Kept over several launches; a fresh one that is removed at the end by default. */
  profile?: string;
  /** With a window that a person can use. */
  visible?: boolean;
  /** The caller closes the browser itself when the process is told to end. */
  ownSignals?: boolean;
  dark?: boolean;
  /** Device pixels per CSS pixel: 2 is the 200 % zoom of a high-density screen. */
  scale?: number;
  width?: number;
  height?: number;
  /** Folder of the extension; the one that was built by default. */
  folder?: string;
  /** Chromium writes every request of the whole browser to this file. */
  netLog?: string;
}

/** A real browser with the built extension in it. */
export interface AttunedBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** What went wrong in any page opened here: exceptions and errors on the console. */
  troubles: string[];
  newPage(): Promise<Page>;
  /** Opens one of the extension's own pages, e.g. `options.html`. */
  ownPage(path: string): Promise<Page>;
  /** Turns Attune on for a site as an agent does: in the list of sites, and "Allow" to the browser's question. */
  turnOn(address: string): Promise<void>;
  /** The browser's numbers of the tabs that show an address which begins so. */
  tabIds(address: string): Promise<number[]>;
  /** The first of them; rejects where there is none. */
  tabId(address: string): Promise<number>;
  close(): Promise<void>;
}

interface TabsApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/** Where the tests' Firefox finds the extension's pages; the browser would choose one at random. */
const FIREFOX_UUID = "5a0f0e3e-6f6b-4c39-9d2a-aa0000000001";
const FIREFOX_ID = "attune@attune.invalid";

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=DisableLoadExtensionCommandLineSwitch",
];

/**
 * The driver asks Firefox for the element of a frame in a way that 140 doesn't know yet (it is needed for every click
 * inside a frame): looked for among the parent's frames instead.
 */
function findFramesByContent(page: Page): void {
  const frames: { frameElement(this: Frame): Promise<unknown> } = Object.getPrototypeOf(page.mainFrame());
  frames.frameElement = async function () {
    for (const element of (await this.parentFrame()?.$$("iframe, frame")) ?? []) {
      if ((await element.contentFrame()) === this) return element;
      await element.dispose();
    }
    return null;
  };
}

const POLLING = 50;
const PATIENCE = 30_000;

/** Asks a page again and again until the answer holds; the answer as a handle. Rejects when patience ends. */
async function askedUntil<Given extends unknown[], Condition extends EvaluateFunc<Given>>(
  page: Page,
  condition: Condition,
  patience: number,
  given: Given,
): Promise<HandleFor<Awaited<ReturnType<Condition>>>> {
  const end = performance.now() + patience;
  for (;;) {
    const handle = await page.evaluateHandle(condition, ...given);
    if (await page.evaluate((answer) => Boolean(answer), handle)) return handle;
    await handle.dispose();
    if (performance.now() > end) throw new Error(`Not so within ${patience} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, POLLING));
  }
}

/** Starts a browser with Attune. Rejects with one line on what to install where there is none. */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<AttunedBrowser> {
  const found = await ensureBrowser(kind);
  if ("missing" in found) throw new Error(found.missing);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `attune-${kind}-`)));
  const { width = 1280, height = 860, scale = 1 } = options;
  const shared = {
    executablePath: found.path,
    headless: !options.visible,
    handleSIGINT: !options.ownSignals,
    handleSIGTERM: !options.ownSignals,
    handleSIGHUP: !options.ownSignals,
    userDataDir: profile,
    defaultViewport: options.visible ? null : { width, height, deviceScaleFactor: scale },
  };
  const folder = options.folder ?? extensionFolder(kind);
  const browser =
    kind === "chromium"
      ? await puppeteer.launch({
          ...shared,
          pipe: true,
          enableExtensions: [folder],
          args: [
            ...CHROMIUM_FLAGS,
            `--window-size=${width},${height}`,
            ...(options.netLog ? [`--log-net-log=${options.netLog}`, "--net-log-capture-mode=Default"] : []),
          ],
        })
      : await puppeteer.launch({
          ...shared,
          browser: "firefox",
          args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: firefoxPrefs(options),
        });
  if (kind === "firefox") await browser.installExtension(folder);
  const base = kind === "chromium" ? await chromiumBase(browser) : `moz-extension://${FIREFOX_UUID}/`;

  const troubles: string[] = [];
  const watch = (page: Page) => {
    if (kind === "firefox") findFramesByContent(page);
    // A page behind another one draws no frames, at which the driver would look by default: by the clock it always looks.
    // In Firefox 140 the driver's own waiting makes functions from text, which an extension's page forbids: asked anew.
    const wait = page.waitForFunction.bind(page);
    page.waitForFunction = (condition, options = {}, ...given) =>
      kind === "firefox" && typeof condition === "function"
        ? askedUntil(page, condition, options.timeout ?? PATIENCE, given)
        : wait(condition, { polling: POLLING, ...options }, ...given);
    page.on("pageerror", (error) =>
      troubles.push(`${page.url()}: ${error instanceof Error ? error.message : error}`),
    );
    page.on("console", (line) => {
      if (line.type() === "error") troubles.push(`${page.url()}: ${line.text()}`);
    });
    return page;
  };
  const newPage = async () => {
    const page = watch(await browser.newPage());
    if (options.dark && kind === "chromium")
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    return page;
  };
  const ownPage = async (path: string) => {
    const page = await newPage();
    const address = `${base}${path}`;
    if (kind === "chromium") await page.goto(address);
    else await openInFirefox(page, address);
    return page;
  };

  const tabIds = async (address: string) => {
    const page = await ownPage("options.html");
    try {
      return await page.evaluate(async (start) => {
        const tabs = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
        return tabs.flatMap((tab) => (tab.url?.startsWith(start) && tab.id !== undefined ? [tab.id] : []));
      }, address);
    } finally {
      await page.close();
    }
  };

  return {
    kind,
    browser,
    troubles,
    newPage,
    ownPage,
    turnOn: async (address) => {
      if (kind === "chromium") await allowInChromium(browser, base, address);
      const page = await ownPage("options.html");
      await page.waitForSelector("#site");
      await page.type("#site", address);
      await page.click("form button[type=submit]");
      await page.waitForSelector(".sites li");
      await page.close();
    },
    tabId: async (address) => {
      const [first] = await tabIds(address);
      if (first === undefined) throw new Error(`No tab shows ${address}`);
      return first;
    },
    tabIds,
    close: async () => {
      await browser.close().catch(() => {}); // It may be gone already.
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function firefoxPrefs(options: LaunchOptions): Record<string, unknown> {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    // A test's add-on is installed anew at each start; without these its data would go with it.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    // The browser's own "Allow?" bubble can't be pressed by a test; it counts as allowed.
    "extensions.webextOptionalPermissionPrompts": false,
    "layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
    ...(options.scale ? { "layout.css.devPixelsPerPx": String(options.scale) } : {}),
  };
}

async function chromiumBase(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  return worker.url().replace(/[^/]*$/, "");
}

/** The browser's own "Allow?" bubble can't be pressed by a test: the leave is given on chrome://extensions instead. */
async function allowInChromium(browser: Browser, base: string, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  const { protocol, hostname } = new URL(address);
  await page.evaluate(
    (id, pattern) =>
      new Promise<void>((done) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, unknown> })
          .chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
        };
        developerPrivate.addHostPermission(id, pattern, done);
      }),
    new URL(base).hostname,
    `${protocol}//${hostname}/*`,
  );
  await page.close();
}

/** Firefox swaps the process for an extension's page or one of its own, and the driver never hears that it was loaded: ask the page itself. */
export async function openInFirefox(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => {});
  const deadline = Date.now() + 15_000;
  for (;;) {
    const there = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === "complete", address)
      .catch(() => false);
    if (there) return;
    if (Date.now() > deadline) throw new Error(`${address} did not open`);
  }
}
