import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { codeOf } from "./start-refusal.ts";

/** Whether a process of that number exists now. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Tells one process from a later one that was given the same number: when it started.
 * Empty where the system does not say.
 */
export function identityOf(pid: number): string {
  try {
    if (process.platform === "linux") return linuxIdentity(pid);
    if (process.platform === "win32") return "";
    return ask("lstart=", pid);
  } catch {
    return "";
  }
}

/** The command line of a process, or empty where the system does not say. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").replaceAll("\0", " ");
    }
    return process.platform === "win32" ? "" : ask("command=", pid);
  } catch {
    return "";
  }
}

function linuxIdentity(pid: number): string {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  // The name in parentheses may hold spaces; the start time is the 20th field after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return `${boot}:${fields[19] ?? ""}`;
}

function ask(field: string, pid: number): string {
  return execFileSync("ps", ["-o", field, "-p", String(pid)], {
    stdio: ["ignore", "pipe", "ignore"],
  })
    .toString()
    .trim();
}
