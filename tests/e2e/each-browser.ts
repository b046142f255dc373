import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserKind } from "../../scripts/browsers.ts";
import type { DemoConversation } from "../../scripts/demo/conversations.ts";
import { type DemoInbox, startDemoInbox } from "../../scripts/demo/inbox.ts";
import { buildExtension } from "../../scripts/extension.ts";
import { available } from "../browsers/available.ts";
import { type AttunedBrowser, type LaunchOptions, launch } from "../browsers/launch.ts";

/** What a group of tests works with: a running inbox, a real browser with Attune turned on for it. */
export interface Stage {
  kind: BrowserKind;
  inbox: DemoInbox;
  attuned: AttunedBrowser;
  /** The extension that runs. */
  folder: string;
}

interface StageOptions extends LaunchOptions {
  conversations?: readonly DemoConversation[];
  /** Attune is installed but on for no site. */
  off?: boolean;
  /** Spoils a copy of the built extension, in this folder, which is then run instead. */
  spoil?: (folder: string) => void;
}

const browsers = await available();

/** Runs the tests once in each browser that is there. No page may have logged an error in the end. */
export function inEachBrowser(name: string, options: StageOptions, tests: (stage: Stage) => void): void {
  describe.each(browsers)(`${name} (%s)`, (kind) => {
    const stage = { kind } as Stage;
    beforeAll(async () => {
      const built = buildExtension(kind);
      stage.folder = options.spoil ? spoilt(built, options.spoil) : built;
      stage.inbox = await startDemoInbox(options.conversations);
      stage.attuned = await launch(kind, { ...options, folder: stage.folder });
      if (!options.off) await stage.attuned.turnOn(stage.inbox.url);
    });
    afterAll(async () => {
      await stage.attuned?.close();
      await stage.inbox?.close();
      if (options.spoil && stage.folder) rmSync(stage.folder, { recursive: true, force: true });
      expect(stage.attuned?.troubles).toEqual([]);
    });
    tests(stage);
  });
}

function spoilt(built: string, spoil: (folder: string) => void): string {
  const copy = mkdtempSync(join(tmpdir(), "attune-spoilt-"));
  cpSync(built, copy, { recursive: true });
  spoil(copy);
  return copy;
}

/** A test for one browser only: in the other there is nothing to test, so nothing is skipped either. */
export function itIn(kind: BrowserKind, stage: Stage, name: string, test: () => Promise<void>): void {
  if (stage.kind === kind) it(name, test);
}
