import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, expect, test, vi } from "vitest";

const BUDGET_KIB = 250;
const STYLE_BUDGET_KIB = 32;
let chunks: Rolldown.OutputChunk[];
let styles: Rolldown.OutputAsset[];

beforeAll(async () => {
  vi.stubEnv("NODE_ENV", "production");
  const root = resolve(import.meta.dirname, "../../../packages/console");
  const built = await build({
    root,
    configFile: resolve(root, "vite.config.ts"),
    logLevel: "warn",
    build: { write: false },
  });
  const { output } = built as Rolldown.RolldownOutput;
  chunks = output.filter((each) => each.type === "chunk");
  styles = output.filter((each) => each.type === "asset").filter(({ fileName }) => fileName.endsWith(".css"));
});

/** These and everything that they import before they run. */
function withImports(first: Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const all = new Set(first);
  for (const chunk of all) for (const name of chunk.imports) all.add(chunks.find(({ fileName }) => fileName === name)!);
  return [...all];
}

const chunkOf = (file: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(file))!;
const gzipped = (code: string | Uint8Array) => gzipSync(code, { level: 9 }).length;
const kib = (sizes: number[]) => sizes.reduce((sum, each) => sum + each, 0) / 1024;

test(`the inbox is on the screen for at most ${BUDGET_KIB} KiB of compressed script, its words in any language included`, () => {
  const entry = chunks.find(({ isEntry }) => isEntry)!;
  const words = ["en", "he", "fa", "hu", "zh-hant", "lt"].map((each) => chunkOf(`/src/words/${each}.ts`));
  for (const language of words) {
    const needed = withImports([entry, chunkOf("/src/inbox/inbox-page.tsx"), language]);
    expect(kib(needed.map(({ code }) => gzipped(code))), language.name).toBeLessThan(BUDGET_KIB);
  }
});

test("the script of a chart, of another page and of another language comes when it is asked for", () => {
  const first = withImports([chunks.find(({ isEntry }) => isEntry)!, chunkOf("/src/inbox/inbox-page.tsx")]);
  const modules = first.flatMap(({ moduleIds }) => moduleIds);
  expect(modules.filter((id) => /recharts|settings-page|\/words\/(en|he|fa|hu|lt|zh-hant)/.test(id))).toEqual([]);
});

test(`the styles of the first screen are at most ${STYLE_BUDGET_KIB} KiB, compressed`, () => {
  const entry = styles.filter(({ fileName }) => /index-/.test(fileName));
  expect(entry).toHaveLength(1);
  expect(kib(entry.map(({ source }) => gzipped(source)))).toBeLessThan(STYLE_BUDGET_KIB);
});
