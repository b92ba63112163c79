import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";

/** Bundles sst.config.ts with the deploy program around it as SST's own CLI does, into its platform folder. Returns the file. */
export async function bundleConfig(root) {
  const platform = join(root, ".sst/platform");
  const outfile = join(platform, `plan-${process.pid}.mjs`);
  const imports = [
    `import * as aws from "@pulumi/aws";`,
    `import * as sst from ${JSON.stringify(join(platform, "src/components/index.ts"))};`,
  ].join(" ");
  const providers = {
    name: "providers",
    setup(it) {
      it.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path.startsWith(platform) || !/^(infra\/|sst\.config\.ts$)/.test(relative(root, path))) return undefined;
        return { contents: `${imports}\n${await readFile(path, "utf8")}`, loader: "ts" };
      });
    },
  };
  await build({
    stdin: {
      contents: `export { run } from ${JSON.stringify(join(platform, "src/auto/run.ts"))};
export { default as config } from ${JSON.stringify(join(root, "sst.config.ts"))};
export * as pulumi from "@pulumi/pulumi";`,
      resolveDir: platform,
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "esnext",
    mainFields: ["module", "main"],
    nodePaths: [join(platform, "node_modules")],
    inject: [join(platform, "src/shim/run.js")],
    external: [
      "@pulumi/*",
      "@pulumiverse/*",
      "@sst-provider/*",
      "@aws-sdk/*",
      "undici",
      "esbuild",
      "archiver",
      "glob",
      "vite",
    ],
    banner: {
      js: `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url); const __filename = import.meta.filename; const __dirname = import.meta.dirname;`,
    },
    plugins: [providers],
    logLevel: "error",
  });
  return outfile;
}
