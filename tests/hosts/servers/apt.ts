/** Installs Debian packages without questions and without starting services. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { run } from "./command.ts";

/** Tells the packages' scripts that no service may be started. */
const POLICY = "/usr/sbin/policy-rc.d";

/** Whether packages can be installed here: Debian itself (not a relative, whose packages differ), as root. */
export function isDebianRoot(): boolean {
  try {
    return process.getuid?.() === 0 && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** dpkg's own placeholders. */
const field = (name: string) => `\${${name}}`;
const FIELDS = `-f=${field("Package")} ${field("db:Status-Status")} ${field("Version")}\\n`;

/** Name and version of those of the packages that are installed. */
export function installed(names: readonly string[]): Map<string, string> {
  const { stdout } = spawnSync("dpkg-query", ["-W", FIELDS, ...names], { encoding: "utf8" });
  return new Map(
    stdout.split("\n").flatMap((line) => {
      const [name = "", status, version = ""] = line.split(" ");
      return status === "installed" ? [[name, version] as const] : [];
    }),
  );
}

function haveLists(): boolean {
  try {
    return readdirSync("/var/lib/apt/lists").some((file) => file.includes("_Packages"));
  } catch {
    return false;
  }
}

/** Installs the packages; the policy that keeps services from starting stands only meanwhile. */
export async function aptInstall(names: readonly string[], signal?: AbortSignal): Promise<void> {
  const options = { env: { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" }, signal };
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  const install = ["install", "-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=900"];
  try {
    if (!haveLists()) await run("apt-get", ["update", "-q"], options);
    await run("apt-get", [...install, "-o", "Dpkg::Options::=--force-confold", ...names], options);
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
}
