import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { Trouble } from "../trouble.ts";

const CONNECTORS = "packages/connectors/src";
const GUIDE = "packages/connectors/README.md";
const FAKES = "tests/support/fakes";
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;
const TAKEN = new Set(["scaffold", "import", "registry", "streams", "http"]);

export function newConnectorCommand(program: Command): void {
  program
    .command("new-connector <name>")
    .description("a folder, a fake and the registration of a platform; its contract tests then say what to write")
    .action(async (name: string) => {
      const files = await scaffold(resolve(import.meta.dirname, "../../../.."), name);
      process.stdout.write(
        `${files.map((file) => `  ${file}`).join("\n")}\nNow make its tests pass: npm test -- tests/contract/connector.test.ts packages/connectors (packages/connectors/README.md says how)\n`,
      );
    });
}

/** Writes a connector that compiles and does nothing yet, registers it and lists it in the guide; returns the files it wrote. All of them or none. */
export async function scaffold(root: string, name: string, today = new Date()): Promise<string[]> {
  if (!NAME.test(name))
    throw new Trouble(`${name} is no platform's name: small letters and digits, joined by -, such as app-store.`);
  const folder = join(CONNECTORS, name);
  if (TAKEN.has(name) || existsSync(join(root, folder))) throw new Trouble(`${folder} is there already.`);
  const named = renamer(name);
  const template = join(root, CONNECTORS, "scaffold");
  const files = new Map<string, string>();
  for (const file of await readdir(template)) {
    const text = read(named(await readFile(join(template, file), "utf8")), today);
    if (file === "fake.ts") files.set(join(FAKES, `${name}.ts`), moved(text, name));
    else files.set(join(folder, file.replace("example", name)), text);
  }
  const registry = join(CONNECTORS, "registry.ts");
  files.set(
    registry,
    registered(
      await readFile(join(root, registry), "utf8"),
      named(`import { example } from "./${name}/index.ts";`),
      named("  [example.platform]: example,"),
      registry,
    ),
  );
  files.set(GUIDE, listed(await readFile(join(root, GUIDE), "utf8"), name));
  await mkdir(join(root, folder));
  for (const [file, text] of files) await writeFile(join(root, file), text);
  return [...files.keys()];
}

/** The fake's imports, from where it goes. */
function moved(text: string, name: string): string {
  return text
    .replace("./index.ts", `@earshot/connectors/${name}/index`)
    .replace("../../../../tests/support/fakes/", "./");
}

/** The day on which its rules are held against the platform's documents is the day on which it is begun. */
const read = (text: string, today: Date): string =>
  text.replace(/readOn: "[\d-]+"/u, `readOn: "${today.toISOString().slice(0, 10)}"`);

/** A row at the end of the guide's table, as wide as its columns: what the new connector can so far. */
function listed(text: string, name: string): string {
  const rows = [...text.matchAll(/^\| `[^\n]*\|$/gmu)];
  const last = rows.at(-1);
  if (!last) throw new Trouble(`${GUIDE} is not as expected: list the platform there by hand.`);
  const widths = last[0]
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.length - 2);
  const cells = [`\`${name}\``, "everything", "by hand", "", "", "", "", "what is heard there, in a few words"];
  const row = cells.map((cell, n) => ` ${cell.padEnd(widths[n] ?? 0)} `).join("|");
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n|${row}|${text.slice(end)}`;
}

/** `example`, `Example` as they are written for a platform: tik-tok, tikTok, TikTok, "Tik Tok". */
function renamer(name: string): (text: string) => string {
  const words = name.split("-").map((word) => word[0]!.toUpperCase() + word.slice(1));
  const pascal = words.join("");
  const camel = pascal[0]!.toLowerCase() + pascal.slice(1);
  return (text) =>
    text
      .replace(/"example"/gu, `"${name}"`)
      .replace(/src\/example\//gu, `src/${name}/`)
      .replace(/\bexample\b(?!\.com)/gu, camel)
      .replace(/(?<=fake)Example|Example(?=Call)/gu, pascal)
      .replace(/\bExample\b/gu, words.join(" "));
}

/** The import after the last one, and the entry before the end of the registry. */
function registered(text: string, line: string, entry: string, file: string): string {
  const imports = text.lastIndexOf("\nimport ");
  const importEnd = text.indexOf("\n", imports + 1);
  const list = /connectors: Record<string[^{]*\{\n/u.exec(text);
  const listEnd = list ? text.indexOf("\n};", list.index) : -1;
  if (imports < 0 || listEnd < importEnd)
    throw new Trouble(`${file} is not as expected: register the platform there by hand.`);
  return `${text.slice(0, importEnd)}\n${line}${text.slice(importEnd, listEnd)}\n${entry}${text.slice(listEnd)}`;
}
