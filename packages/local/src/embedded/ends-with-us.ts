import { spawn } from "node:child_process";
import type { Socket } from "node:net";

/** Waits for the end of its input, which comes when whoever started it is gone, however that ended; then it ends the process. */
const WATCH = `
const end = (signal) => { try { process.kill(Number(process.argv[1]), signal); } catch { process.exit(); } };
process.stdin.resume().on("end", () => { end("SIGTERM"); setTimeout(end, 5000, "SIGKILL"); });
`;

/**
 * Has a child process end when this one is killed, which leaves no time to end it ourselves.
 * @returns how to stop watching: the child has ended, and its number may be another's soon
 */
export function endsWithUs(pid: number): () => void {
  // In a process group of its own: a terminal's Ctrl-C is ours to answer.
  const watcher = spawn(process.execPath, ["-e", WATCH, String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.on("error", () => undefined); // No room for another process: the next start ends what was left.
  watcher.unref();
  (watcher.stdin as Socket).unref();
  return () => void watcher.kill("SIGKILL");
}
