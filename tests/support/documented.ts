import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const shared = process.env["EARSHOT_SHARED"] ?? join(import.meta.dirname, "../../../shared");

/** Files of a platform that its owner publishes; `there` is false where they were not brought along. */
export function specs(...path: string[]) {
  const folder = resolve(shared, "specs", ...path);
  return {
    folder,
    there: existsSync(folder),
    names: (): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []),
    text: (name: string): string => readFileSync(join(folder, name), "utf8"),
    read: (name: string): any => JSON.parse(readFileSync(join(folder, name), "utf8")),
  };
}

/** The payloads that a platform documents. */
export const documented = (platform: string) => specs(platform, "examples");
