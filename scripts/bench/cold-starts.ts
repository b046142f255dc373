import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { MODEL_FILE } from "../../tests/evaluation/model.ts";
import { messages } from "./messages.ts";

export interface ColdStart {
  /** Milliseconds to load the engine and open its model. */
  load: number;
  /** Milliseconds of the very first reading after that. */
  first: number;
}

/** Loads the engine, bundled and minified as in the extension, in so many fresh processes of Node. */
export async function coldStarts(times: number): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), "attune-cold-"));
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      build: {
        ssr: join(import.meta.dirname, "cold.ts"),
        outDir: folder,
        minify: true,
        emptyOutDir: false,
        target: "esnext",
      },
      ssr: { noExternal: true },
    });
    const script = readdirSync(folder).find((name) => /^cold\.m?js$/.test(name)) ?? "cold.js";
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const text = join(folder, "text.txt");
    writeFileSync(text, messages(1)[0] ?? "");
    return Array.from({ length: times }, () => {
      const run = spawnSync(process.execPath, [join(folder, script), MODEL_FILE, text], { encoding: "utf8" });
      return JSON.parse(run.stdout) as ColdStart;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
