import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { fileFields, isFileField, type Found, type FileProblem, type ReadFile } from "./article-file.ts";
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
  const tell = (at: number, message: string) => void problems.push({ line: at, message });
  if (matter.length > MOST_CHARACTERS) {
    tell(line, `These fields have more than ${MOST_CHARACTERS} characters. Is a line of --- missing below them?`);
    return undefined;
  }
  const found: Found = { line, lines: {}, fields: { text } };
  try {
    const counter = new LineCounter();
    const lineAt = (offset: number) => line + Math.max(1, counter.linePos(offset).line);
    // By the failsafe schema all that is written is text: "no" is Norway, 2027-01-31 a date to be read by us.
    const document = parseDocument(matter, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, 3))
      tell(lineAt(pos[0]), `This is not YAML that can be read: ${message}. Put a value with : or # into "quotes".`);
    if (problems.length > told) return undefined;
    const fields = document.contents;
    if (!isMap(fields)) {
      tell(line, "There are no fields between the lines of ---. Write one a line, for example id: opening-hours");
      return undefined;
    }
    const values = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    for (const { key } of fields.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const at = isScalar(key) && key.range ? lineAt(key.range[0]) : line;
      if (!isFileField(name) || name === "text") tell(at, `There is no field ${shown(name)}. ${KNOWN}`);
      else {
        found.lines[name] = at;
        found.fields[name] = values[name];
      }
    }
  } catch {
    tell(line, "These fields are not YAML that can be read: write them without anchors, and not one inside the other.");
    return undefined;
  }
  return found;
}

const shown = (name: string) => JSON.stringify(name.slice(0, 40));
const KNOWN = `The fields are ${fileFields.filter((name) => name !== "text").join(", ")}. The text stands below the second ---.`;
