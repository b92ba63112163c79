// A process of its own: `node plan.mjs <project folder> <stage> <out.json>`. Runs the real sst.config.ts with SST's own components
// in an engine that creates nothing, and writes every resource that a deploy would ask AWS for.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleConfig } from "./bundle.mjs";
import { startRpc } from "./rpc.mjs";

/** Marks a secret on the engine's wire (Pulumi's resource protocol). */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const [root, stage, out] = process.argv.slice(2);
const ACCOUNT = "123456789012";
const REGION = "eu-central-1";

const scratch = await mkdtemp(join(tmpdir(), "earshot-plan-"));
const rpc = await startRpc(scratch);
Object.assign(process.env, {
  SST_SERVER: rpc.url,
  SST_AWS_REGION: REGION,
  SST_AWS_ACCESS_KEY_ID: "none",
  SST_AWS_SECRET_ACCESS_KEY: "none",
  PULUMI_CONFIG: JSON.stringify({ "aws:region": REGION }),
});
globalThis.$cli = {
  command: "deploy",
  rpc: rpc.url,
  paths: { home: scratch, root, work: scratch, platform: join(root, ".sst/platform") },
  state: { version: {} },
};
globalThis.$dev = false;
globalThis.$app = { name: "earshot", stage };

const file = await bundleConfig(root);
const resources = [];
try {
  const { run, config, pulumi } = await import(file);
  Object.assign(globalThis.$app, { home: "aws", providers: {} }, config.app({ stage }));

  await pulumi.runtime.setMocks(mocks(), "earshot", stage, false);
  let outputs;
  await pulumi.runtime.runInPulumiStack(async () => {
    outputs = await run(config.run);
    return outputs;
  });
  await idle();
  const shown = await new Promise((resolve) => pulumi.output(outputs).apply(resolve));
  await writeFile(
    out,
    JSON.stringify({ app: globalThis.$app, resources, outputs: shown, builds: rpc.builds }, undefined, 1),
  );
  process.exitCode = 0;
} finally {
  await rm(file, { force: true });
  await rm(scratch, { recursive: true, force: true });
}
process.exit();

/** Until nothing more is registered, and each function whose code was asked for is: the components go on in the background. */
async function idle() {
  const isWhole = () =>
    resources.filter(({ type }) => type === "aws:lambda/function:Function").length >= rpc.builds.length;
  for (let quiet = 0, last = -1; quiet < 10 || !isWhole();) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    quiet = mocks.count === last ? quiet + 1 : 0;
    last = mocks.count;
  }
}

/** Inputs with what is secret among them laid open: the tests look at it. */
function unsealed(value) {
  if (Array.isArray(value)) return value.map(unsealed);
  if (typeof value !== "object" || value === null) return value;
  if (SIGNATURE in value && "value" in value) return unsealed(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unsealed(each)]));
}

function mocks() {
  mocks.count = 0;
  const arn = (type, name) => {
    const [service, kind] = type.split(":")[1].split("/");
    if (service === "sqs") return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
    if (service === "lambda") return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
    if (service === "dynamodb") return `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`;
    if (service === "sns") return `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`;
    if (service === "kms") return `arn:aws:kms:${REGION}:${ACCOUNT}:key/${name}`;
    if (service === "s3") return `arn:aws:s3:::${name}`;
    return `arn:aws:${service}:${REGION}:${ACCOUNT}:${kind}/${name}`;
  };
  return {
    newResource({ type, name, inputs: sealed, custom }) {
      const inputs = unsealed(sealed);
      mocks.count += 1;
      resources.push({ type, name, inputs, custom });
      const own = inputs.name ?? name;
      const state = { ...inputs, name: own, arn: arn(type, own), region: REGION };
      if (type === "aws:sqs/queue:Queue") state.url = `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${own}`;
      if (type === "aws:s3/bucket:Bucket" || type === "aws:s3/bucketV2:BucketV2") {
        state.bucket = own;
        state.bucketRegionalDomainName = `${own}.s3.${REGION}.amazonaws.com`;
      }
      if (type === "aws:cloudfront/distribution:Distribution") state.domainName = "d111.cloudfront.net";
      if (type === "aws:apigatewayv2/api:Api") {
        state.apiEndpoint = `https://${name.toLowerCase()}.execute-api.${REGION}.amazonaws.com`;
        state.executionArn = `arn:aws:execute-api:${REGION}:${ACCOUNT}:${name}`;
      }
      if (type === "aws:lambda/function:Function") state.qualifiedArn = `${state.arn}:1`;
      const ids = { "aws:sqs/queue:Queue": state.url, "aws:cognito/userPool:UserPool": `${REGION}_AbC123` };
      const id = ids[type] ?? own;
      return { id, state };
    },
    call({ token, inputs }) {
      if (token === "aws:index/getCallerIdentity:getCallerIdentity") return { accountId: ACCOUNT, arn: "", userId: "" };
      if (token === "aws:index/getRegion:getRegion") return { name: REGION, region: REGION, id: REGION };
      if (token === "aws:index/getPartition:getPartition")
        return { partition: "aws", dnsSuffix: "amazonaws.com", id: "aws" };
      if (token === "aws:iam/getPolicyDocument:getPolicyDocument")
        return { ...inputs, json: JSON.stringify({ Statement: inputs.statements }) };
      return inputs;
    },
  };
}
