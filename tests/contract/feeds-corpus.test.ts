import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { counted, FILES, FOLDER, type Counted } from "./feeds/count-corpus.ts";

const REPORT = JSON.parse(readFileSync(new URL("feeds/corpus.json", import.meta.url), "utf8")) as Record<
  string,
  Counted
>;

const title =
  "every feed of the corpus is read as the report says, and none has an item that a lenient reader finds and we lose";

test.skipIf(FILES.length === 0)(
  FILES.length === 0 ? `${title} (skipped: no ${FOLDER})` : title,
  { timeout: 180_000 },
  async () => {
    const report: Record<string, Counted> = {};
    for (const name of FILES) {
      const count = (report[name] = await counted(name));
      const items = count.mentions === "refused" ? 0 : count.mentions + count.wordless;
      expect(items, name).toBeGreaterThanOrEqual(Math.max(count.lenient, count.tags));
    }
    expect(report).toEqual(REPORT);
    const all = Object.values(report);
    const refused = all.filter(({ mentions }) => mentions === "refused").length;
    const sum = (of: (count: Counted) => number) => all.reduce((total, count) => total + of(count), 0);
    process.stdout.write(
      `feeds corpus: ${FILES.length} files, ${refused} refused; ${sum(({ mentions }) => (mentions === "refused" ? 0 : mentions))} items with words, ` +
        `${sum(({ wordless }) => wordless)} without; a lenient reader finds ${sum(({ lenient }) => lenient)}\n`,
    );
  },
);
