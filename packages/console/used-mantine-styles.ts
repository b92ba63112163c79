import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const mantine = dirname(fileURLToPath(import.meta.resolve("@mantine/core/styles.css")));
const read = (path: string) => readFileSync(join(mantine, path), "utf8");
const always = ["default-css-variables", "baseline", "global"];

/** Fills src/mantine.css with the styles of those components that the console imports, in Mantine's own order: a sixth of the whole. */
export function usedMantineStyles(): Plugin {
  return {
    name: "used-mantine-styles",
    enforce: "pre",
    transform(_code, id) {
      return id.endsWith("/src/mantine.css") ? stylesFor(importedNames()) : undefined;
    },
  };
}

/** By the console itself, and by the packages that it draws charts and notices with. */
function importedNames(): Set<string> {
  const names = new Set(["MantineProvider"]);
  const sources = [
    ...globSync("src/**/*.tsx", { cwd: import.meta.dirname }).map((file) => join(import.meta.dirname, file)),
    ...["charts", "notifications"].flatMap((name) => {
      const folder = join(mantine, "..", name, "esm");
      return globSync("**/*.mjs", { cwd: folder }).map((file) => join(folder, file));
    }),
  ];
  for (const file of sources)
    for (const [, list = ""] of readFileSync(file, "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g))
      for (const name of list.split(",")) names.add(name.trim());
  return names;
}

function stylesFor(names: Set<string>): string {
  const index = read("esm/index.mjs");
  const seen = new Set<string>();
  const styles = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const style = /([\w-]+)\.module\.mjs$/.exec(module)?.[1];
    if (style) return void styles.add(style);
    for (const [, to = ""] of read(join("esm", module)).matchAll(/from "(\.[^"]+)"/g)) visit(join(dirname(module), to));
  };
  for (const [, list = "", module = ""] of index.matchAll(/import (?:\w+, )?\{([^}]*)\} from "(\.[^"]+)"/g))
    if (list.split(",").some((name) => names.has(name.trim()))) visit(module);
  // The whole file is every component's style in the order in which they may override each other.
  const whole = read("styles.css");
  const at = (css: string) => {
    const found = whole.indexOf(css.trim().slice(0, 80));
    return found < 0 ? Infinity : found;
  };
  const used = [...styles].map((name) => read(`styles/${name}.css`)).sort((a, b) => at(a) - at(b));
  return [...always.map((name) => read(`styles/${name}.css`)), ...used].join("\n");
}
