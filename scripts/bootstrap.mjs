/**
 * `node scripts/bootstrap.mjs <script.ts> [arguments…]`: runs a script of this project on any machine that
 * has Node 20 or newer. Installs the npm packages when they don't match package-lock.json, then runs the
 * script with the Node version that the project pins. Silent when there is nothing to install.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const windows = process.platform === "win32";
const pinnedNode = join(modules, "node", "bin", windows ? "node.exe" : "node");

/** No downloads of browsers and no usage statistics, here and in what the script starts. */
const quiet = { PUPPETEER_SKIP_DOWNLOAD: "1", DO_NOT_TRACK: "1" };

/** Ends with one sentence that says what to do. */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The packages that a lock file names, without the project itself. */
function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(packages).filter(([path]) => path !== ""));
}

/** Whether the installed packages are those of the lock file; npm notes what it installed. */
function isInstalled() {
  try {
    const wanted = lockedPackages(join(root, "package-lock.json"));
    const present = lockedPackages(join(modules, ".package-lock.json"));
    // Optional packages are for one system each: many are absent by right, and the lock file may lack
    // those of systems that it wasn't made on.
    for (const [path, { version, optional }] of wanted) {
      const found = present.get(path);
      if (found === undefined ? !optional : found.version !== version) return false;
    }
    for (const [path, { optional }] of present) if (!wanted.has(path) && !optional) return false;
    return existsSync(pinnedNode);
  } catch {
    return false;
  }
}

/** npm as a command and its first arguments; started by npm itself, it is the very same npm. */
function npm() {
  const own = process.env.npm_execpath;
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return [process.execPath, [own]];
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  return windows && existsSync(beside) ? [process.execPath, [beside]] : ["npm", []];
}

function runNpm(task) {
  const [command, first] = npm();
  const args = [...first, ...task, "--no-fund", "--no-audit", "--loglevel=error"];
  const options = { cwd: root, env: { ...process.env, ...quiet }, encoding: "utf8" };
  const result = spawnSync(command, args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  if (result.signal !== null) process.kill(process.pid, result.signal);
  return result;
}

function install() {
  console.error("Installing the project's npm packages …");
  // Windows can't replace the program that runs right now: there only what differs is installed.
  const inside = windows && process.execPath.startsWith(modules);
  let { status, error, stderr } = runNpm(inside ? ["install", "--no-save"] : ["ci"]);
  // A lock file without the optional packages of this system is refused by `ci`; `install` follows it and adds them.
  if (status !== 0 && stderr?.includes("EUSAGE"))
    ({ status, error, stderr } = runNpm(["install", "--no-save"]));
  if (error?.code === "ENOENT") fail("npm was not found: it comes with Node, see https://nodejs.org.");
  if (status !== 0) {
    const reason = /^npm (?:error|ERR!) (?!code |errno |syscall |type |A complete log)(\S.*)$/m.exec(
      stderr ?? "",
    )?.[1];
    fail(
      `The npm packages could not be installed (is this machine online?): ${reason ?? error ?? "npm failed"}`,
    );
  }
  if (!existsSync(pinnedNode)) {
    fail("The pinned Node is missing: its install script didn't run; allow it with `npm rebuild node`.");
  }
}

/** Runs the script and ends as it ends. */
function start(script, args) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = [join(modules, ".bin"), dirname(pinnedNode), process.env[pathName]].join(delimiter);
  const child = spawn(pinnedNode, [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...quiet, [pathName]: path },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // At a terminal, Ctrl-C reaches the script by itself; twice would cut short its tidying up.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => fail(`The pinned Node could not be started: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [script, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`Node 20 or newer is needed to begin with; this is ${process.versions.node}.`);
}
if (script === undefined) fail("Usage: node scripts/bootstrap.mjs <script.ts> [arguments…]");
const file = resolve(root, script);
if (!existsSync(file)) fail(`There is no script ${script}.`);
if (!isInstalled()) install();
start(file, args);
