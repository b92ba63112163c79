import { copyFile, mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { needs, type FunctionName, type Need } from "../../../infra/needs.ts";

const root = resolve(import.meta.dirname, "../../..");

type Inputs = Metafile["outputs"][string]["inputs"];

export type Bundle = {
  name: FunctionName;
  file: string;
  /** All of the code: the file itself, and what it loads at once and later. */
  files: string[];
  /** Of all the code, and of the files beside it. */
  bytes: number;
  besides: number;
  inputs: Inputs;
  /** Of the code that is loaded at the start. */
  atStart: { bytes: number; inputs: Inputs };
};

/** One function as SST's CLI builds it for nodejs24.x: the same esbuild settings, and the files beside it. */
export async function bundle(name: FunctionName, dir: string): Promise<Bundle> {
  const out = join(dir, name);
  const file = join(out, "bundle.mjs");
  await mkdir(out, { recursive: true });
  const need: Need = needs[name];
  const { metafile } = await build({
    entryPoints: [{ in: join(root, `functions/${name}.ts`), out: "bundle" }],
    outdir: out,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    mainFields: ["module", "main"],
    keepNames: true,
    minify: true,
    external: ["sharp", "pg-native"],
    metafile: true,
    banner: {
      js: [
        `import { createRequire as topLevelCreateRequire } from "module";`,
        `const require = topLevelCreateRequire(import.meta.url);`,
        `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";`,
        `const __filename = topLevelFileUrlToPath(import.meta.url);`,
        `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));`,
      ].join(""),
    },
    logLevel: "error",
  });
  let besides = 0;
  for (const from of need.files ?? []) {
    await copyFile(join(root, from), join(out, basename(from)));
    besides += (await stat(join(root, from))).size;
  }
  const { outputs } = metafile;
  const all = Object.keys(outputs);
  const weigh = (paths: string[]) => ({
    bytes: paths.reduce((total, path) => total + outputs[path]!.bytes, 0),
    inputs: Object.fromEntries(paths.flatMap((path) => Object.entries(outputs[path]!.inputs))),
  });
  const files = all.map((path) => resolve(path));
  return { name, file, files, ...weigh(all), besides, atStart: weigh(loadedAtStart(outputs)) };
}

/** The entry, and what it imports without waiting to be asked. */
function loadedAtStart(outputs: Metafile["outputs"]): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path]!.imports)
      if (kind === "import-statement" && !external) follow(next);
  };
  follow(Object.keys(outputs).find((path) => basename(path) === "bundle.mjs")!);
  return [...found];
}
