import type { Said } from "../words/said.ts";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { problemAt, type FileProblem } from "../file-problem.ts";
import { fileFields, isFileField, type Found, type ReadFile } from "./article-file.ts";
import { blocksIn, type Block } from "./split-markdown.ts";

const MOST_CHARACTERS = 60_000;

/** Articles of a Markdown file: each has its fields as YAML between two lines of ---, then its text. */
export function readMarkdown(file: string): ReadFile {
  const { blocks, problems } = blocksIn(file);
  const found = blocks.flatMap((block) => readBlock(block, problems) ?? []);
  return { found, problems };
}

function readBlock({ line, matter, text }: Block, problems: FileProblem[]): Found | undefined {
  const told = problems.length;
  const tell = (at: number, says: Said) => void problems.push(problemAt(at, says));
  if (matter.length > MOST_CHARACTERS) {
    tell(line, { code: "article.fields-long", n: MOST_CHARACTERS });
    return undefined;
  }
  const found: Found = { line, lines: {}, fields: { text } };
  try {
    const counter = new LineCounter();
    const lineAt = (offset: number) => line + Math.max(1, counter.linePos(offset).line);
    // By the failsafe schema all that is written is text: "no" is Norway, 2027-01-31 a date to be read by us.
    const document = parseDocument(matter, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, 3))
      tell(lineAt(pos[0]), { code: "article.not-yaml", why: message });
    if (problems.length > told) return undefined;
    const fields = document.contents;
    if (!isMap(fields)) {
      tell(line, { code: "article.no-fields" });
      return undefined;
    }
    const values = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    for (const { key } of fields.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const at = isScalar(key) && key.range ? lineAt(key.range[0]) : line;
      if (!isFileField(name) || name === "text") tell(at, { code: "article.no-field", name: shown(name), all: KNOWN });
      else {
        found.lines[name] = at;
        found.fields[name] = values[name];
      }
    }
  } catch {
    tell(line, { code: "article.plain-yaml" });
    return undefined;
  }
  return found;
}

const shown = (name: string) => JSON.stringify(name.slice(0, 40));
const KNOWN = fileFields.filter((name) => name !== "text").join(", ");
