import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const shared = process.env["EARSHOT_SHARED"] ?? join(import.meta.dirname, "../../../shared");

/** The payloads that a platform documents; `there` is false where they were not brought along. */
export function documented(platform: string) {
  const folder = join(shared, "specs", platform, "examples");
  return {
    there: existsSync(folder),
    read: (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8")),
  };
}
