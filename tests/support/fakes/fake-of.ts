import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FakePlatform } from "./platform.ts";

/** The fake of a platform: the one exported function of its file whose name begins with "fake". */
export async function fakeOf(platform: string): Promise<FakePlatform> {
  const file = join(import.meta.dirname, `${platform}.ts`);
  if (!existsSync(file)) throw new Error(`${platform} has no fake: write tests/support/fakes/${platform}.ts`);
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const [create, another] = Object.entries(exported).filter(
    ([name, value]) => /^fake[A-Z]/u.test(name) && typeof value === "function",
  );
  if (!create || another) throw new Error(`${file} must export one function named fake…`);
  return (create[1] as () => FakePlatform | Promise<FakePlatform>)();
}
