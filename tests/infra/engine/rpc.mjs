import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";

/** Answers what SST's components ask of its CLI during a deploy. Functions are not built here; `builds` says what was asked. */
export async function startRpc(scratch) {
  const builds = [];
  const answers = {
    "Provider.Aws.Bootstrap": () => ({
      asset: "assets",
      assetEcrRegistryId: "1",
      assetEcrUrl: "ecr.invalid",
      state: "state",
      appsyncHttp: "http.invalid",
      appsyncRealtime: "realtime.invalid",
    }),
    "Runtime.Build": async (asked) => {
      builds.push(asked);
      const out = join(scratch, asked.functionID);
      await mkdir(out, { recursive: true });
      await writeFile(join(out, "bundle.mjs"), "export const handler = () => {};");
      return { out, handler: "bundle.handler", errors: [], sourcemaps: [] };
    },
  };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, params } = JSON.parse(Buffer.concat(chunks).toString());
    const answer = answers[method];
    response.end(
      JSON.stringify(answer ? { result: await answer(params[0]) } : { error: `rpc: can't find method ${method}` }),
    );
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  server.unref();
  return { url: `http://127.0.0.1:${server.address().port}`, builds };
}
