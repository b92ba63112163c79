import type { Log, LogFields } from "@earshot/core/context";

const levels = ["info", "warn", "error"] as const;
type Level = (typeof levels)[number];

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  "brand",
  "source",
  "platform",
  "mention",
  "conversation",
  "draft",
  "reply",
  "followUp",
  "digest",
  "person",
  "queue",
  "message",
  "trouble",
  "status",
  "count",
  "ms",
  "retryAfter",
  "dollars",
  "cause",
]);

/** JSON lines of events with fields from the allow-list; whatever else is given is left out. */
export function createLog(options: { level?: Level; sink?: (line: string) => void } = {}): Log {
  const least = levels.indexOf(options.level ?? "info");
  const sink = options.sink ?? ((line) => process.stderr.write(`${line}\n`));
  const write = (level: Level, event: string, fields: LogFields = {}, cause?: unknown) => {
    if (levels.indexOf(level) < least) return;
    const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)));
    sink(
      JSON.stringify({
        level,
        at: new Date().toISOString(),
        event,
        ...kept,
        ...(cause !== undefined && { error: described(cause) }),
      }),
    );
  };
  return {
    info: (event, fields) => write("info", event, fields),
    warn: (event, fields) => write("warn", event, fields),
    error: (event, fields, cause) => write("error", event, fields, cause),
  };
}

/** Name and stack frames of an error and of its causes: where it happened, never what a customer wrote. */
function described(error: unknown): string[] {
  const lines: string[] = [];
  for (let at: unknown = error; at instanceof Error && lines.length < 40; at = at.cause) {
    const frames = (at.stack ?? "")
      .split("\n")
      .filter((line) => line.trimStart().startsWith("at "))
      .slice(0, 8);
    lines.push(at.name, ...frames.map((frame) => frame.trim()));
  }
  return lines.length > 0 ? lines : [typeof error];
}
