import { copyFile, mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { needs, type FunctionName, type Need } from "../../../infra/needs.ts";

const root = resolve(import.meta.dirname, "../../..");

export type Bundle = {
  name: FunctionName;
  file: string /** Of the code, and of the files beside it. */;
  bytes: number;
  besides: number;
  inputs: Metafile["outputs"][string]["inputs"];
};

/** One function as SST's CLI builds it for nodejs24.x: the same esbuild settings, and the files beside it. */
export async function bundle(name: FunctionName, dir: string): Promise<Bundle> {
  const out = join(dir, name);
  const file = join(out, "bundle.mjs");
  await mkdir(out, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(root, `functions/${name}.ts`)],
    outfile: file,
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
  const need: Need = needs[name];
  let besides = 0;
  for (const from of need.files ?? []) {
    await copyFile(join(root, from), join(out, basename(from)));
    besides += (await stat(join(root, from))).size;
  }
  const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint);
  return { name, file, bytes: output!.bytes, besides, inputs: output!.inputs };
}
