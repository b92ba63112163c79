import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { queueNames, queueRules } from "@earshot/core/queues";
import { indexes } from "@earshot/core/store";
import { alarmRules } from "../../infra/alarm-list.ts";
import { functionNames, needs, pascal, type Need } from "../../infra/needs.ts";
import { runPlan, type Plan, type Resource } from "./engine/run-plan.ts";

const byText = (a: string, b: string) => (a < b ? -1 : 1);
const env = { EARSHOT_MAIL_FROM: "digests@acme.example", EARSHOT_ALARMS_TO: "ops@acme.example" };
let production: Plan;
let dev: Plan;

beforeAll(async () => {
  production = await runPlan("production", env);
  dev = await runPlan("dev", { EARSHOT_MAIL_FROM: env.EARSHOT_MAIL_FROM });
}, 400_000);

const all = (plan: Plan, type: string) => plan.resources.filter((each) => each.type === type);
const one = (plan: Plan, type: string, name?: string): Resource => {
  const found = all(plan, type).filter((each) => name === undefined || each.name === name);
  expect(found, `${type} ${name ?? ""}`).toHaveLength(1);
  return found[0]!;
};
const lambda = (plan: Plan, name: string) =>
  one(plan, "aws:lambda/function:Function", `${pascal(name)}FunctionFunction`).inputs;
const queue = (plan: Plan, name: string) => one(plan, "aws:sqs/queue:Queue", `${name}Queue`).inputs;

type Statement = { actions: string[]; resources: string[] };
const statements = (plan: Plan, name: string): Statement[] =>
  one(plan, "aws:iam/role:Role", `${pascal(name)}FunctionRole`).inputs.inlinePolicies.flatMap(
    ({ policy }: { policy: string }) => JSON.parse(policy).Statement,
  );

test("what a deploy creates, by kind and number", () => {
  const counts = (plan: Plan) => {
    const custom = plan.resources.filter(({ type }) => type.startsWith("aws:"));
    const types = [...new Set(custom.map(({ type }) => type))].toSorted(byText);
    return Object.fromEntries(types.map((type) => [type, all(plan, type).length]));
  };
  expect(counts(production)).toMatchSnapshot();
  const { "aws:sns/topicSubscription:TopicSubscription": mailed, ...rest } = counts(production);
  expect(mailed).toBe(1);
  expect(counts(dev)).toEqual(rest);
});

describe("data", () => {
  test("one table with the design's indexes, backups, encryption and expiry", () => {
    for (const plan of [production, dev]) {
      const { inputs } = one(plan, "aws:dynamodb/table:Table");
      expect(inputs).toMatchObject({
        billingMode: "PAY_PER_REQUEST",
        pointInTimeRecovery: { enabled: true },
        serverSideEncryption: { enabled: true },
        ttl: { attributeName: "ttl", enabled: true },
      });
      expect(inputs.globalSecondaryIndexes.map(({ name }: { name: string }) => name).toSorted(byText)).toEqual(
        [...indexes].toSorted(byText),
      );
    }
  });

  test("production keeps it, a development stage leaves nothing", () => {
    expect(one(production, "aws:dynamodb/table:Table").inputs.deletionProtectionEnabled).toBe(true);
    expect(one(dev, "aws:dynamodb/table:Table").inputs.deletionProtectionEnabled).toBe(false);
    expect(production.app).toMatchObject({ removal: "retain", protect: true });
    expect(dev.app).toMatchObject({ removal: "remove", protect: false });
  });

  test("stages share no name", () => {
    const names = (plan: Plan) =>
      plan.resources
        .filter(({ custom }) => custom)
        .flatMap(({ inputs }) => (inputs.name ? [inputs.name as string] : []));
    const shared = names(production).filter((name) => names(dev).includes(name));
    expect(shared).toEqual(["$default"]); // what API Gateway calls the only stage of an API
  });

  test("what CloudFront hands out is compressed: the console's files and the API's answers", () => {
    const { inputs } = one(production, "aws:cloudfront/distribution:Distribution");
    const behaviours = [inputs.defaultCacheBehavior, ...(inputs.orderedCacheBehaviors ?? [])];
    expect(behaviours.map(({ compress }: { compress: boolean }) => compress)).not.toContain(false);
    expect(inputs.defaultCacheBehavior.compress).toBe(true);
    const policy = one(production, "aws:cloudfront/cachePolicy:CachePolicy").inputs;
    expect(policy.parametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  });

  test("buckets are private and take encrypted connections only", () => {
    for (const { inputs } of all(production, "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock")) {
      expect(inputs).toMatchObject({ blockPublicAcls: true, restrictPublicBuckets: true });
    }
    expect(JSON.stringify(one(production, "aws:s3/bucketPolicy:BucketPolicy").inputs)).toContain("aws:SecureTransport");
  });
});

describe.each(queueNames)("the queue %s", (name) => {
  const rule = queueRules[name];

  test("keeps what failed, as its kind, for longer than it keeps what waits", () => {
    const main = queue(production, pascal(name));
    const dead = queue(production, `${pascal(name)}Dead`);
    expect(JSON.parse(main.redrivePolicy)).toMatchObject({ maxReceiveCount: rule.tries });
    expect(JSON.parse(main.redrivePolicy).deadLetterTargetArn).toContain(dead.name);
    expect(dead.fifoQueue ?? false).toBe(rule.fifo ?? false);
    expect(main.fifoQueue ?? false).toBe(rule.fifo ?? false);
    expect(dead.messageRetentionSeconds).toBeGreaterThan(main.messageRetentionSeconds);
    for (const each of [main, dead]) expect(each.sqsManagedSseEnabled).toBe(true);
    expect(main.delaySeconds ?? 0).toBe(rule.delaySeconds ?? 0);
  });

  test("shows a message again after six times its function's time at the soonest, and takes back single records", () => {
    const mapping = all(production, "aws:lambda/eventSourceMapping:EventSourceMapping").find(({ inputs }) =>
      inputs.eventSourceArn.endsWith(queue(production, pascal(name)).name),
    )!.inputs;
    expect(mapping).toMatchObject({ batchSize: rule.batch, functionResponseTypes: ["ReportBatchItemFailures"] });
    const caller = lambda(
      production,
      functionNames.find((each) => (needs[each] as Need).queue === name)!,
    );
    expect(mapping.functionName).toContain(caller.name);
    const { atOnce } = needs[functionNames.find((each) => (needs[each] as Need).queue === name)!] as Need;
    expect(mapping.scalingConfig).toEqual({ maximumConcurrency: atOnce });
    expect(queue(production, pascal(name)).visibilityTimeoutSeconds).toBeGreaterThanOrEqual(6 * caller.timeout);
  });
});

describe.each(functionNames)("the function %s", (name) => {
  const need: Need = needs[name];

  test("runs on arm64 and Node 24, with a JSON log that is kept for a month, built small", () => {
    expect(lambda(production, name)).toMatchObject({
      architectures: ["arm64"],
      runtime: "nodejs24.x",
      loggingConfig: { logFormat: "JSON" },
    });
    const log = one(production, "aws:cloudwatch/logGroup:LogGroup", `${pascal(name)}FunctionLogGroup`);
    expect(log.inputs.retentionInDays).toBe(30);
    const build = production.builds.find(({ functionID }) => functionID === `${pascal(name)}Function`);
    expect(build).toMatchObject({
      handler: `functions/${name}.handler`,
      properties: { minify: true, splitting: true },
    });
  });

  test("may do what infra/needs.ts says on exactly those resources, and nothing else", () => {
    const found = statements(production, name);
    for (const { actions, resources } of found) {
      for (const action of actions) expect(action).not.toContain("*");
      for (const resource of resources) expect(resource.replace(/\/index\/\*$/, "")).not.toContain("*");
    }
    const sendsTo = found
      .filter(({ actions }) => actions.includes("sqs:SendMessage"))
      .flatMap(({ resources }) => resources);
    const expected = (need.operates ? queueNames : need.sends).map((each) => queue(production, pascal(each)).name);
    expect(sendsTo.map((arn) => arn.split(":").at(-1)!).toSorted(byText)).toEqual([...expected].toSorted(byText));
    const actions = (service: string) =>
      [...new Set(found.flatMap((each) => each.actions).filter((each) => each.startsWith(`${service}:`)))].toSorted(
        byText,
      );
    expect(actions("kms")).toEqual(
      [...(need.vault ?? [])].map((act) => ({ open: "kms:Decrypt", seal: "kms:Encrypt" })[act]).toSorted(byText),
    );
    expect(actions("ses").length > 0).toBe(need.mails === true);
    // The sender has a configuration set by default: AWS asks for leave to use both.
    for (const { actions: some, resources } of found.filter((each) => each.actions.includes("ses:SendEmail"))) {
      expect(some).toEqual(["ses:SendEmail", "ses:SendRawEmail"]);
      expect(resources.map((arn) => arn.split(":").at(-1)!.split("/")[0]!).toSorted(byText)).toEqual([
        "configurationSet",
        "emailIdentity",
      ]);
    }
    expect(actions("dynamodb")).not.toContain("dynamodb:Scan");
    const services = new Set(found.flatMap((each) => each.actions).map((action) => action.split(":")[0]));
    for (const service of services) expect(["dynamodb", "sqs", "kms", "ses"]).toContain(service);
  });

  test("is Lambda's alone to take, and writes logs besides", () => {
    const { inputs } = one(production, "aws:iam/role:Role", `${pascal(name)}FunctionRole`);
    const trust = JSON.stringify(inputs.assumeRolePolicy);
    expect(trust).toContain("lambda.amazonaws.com");
    expect(trust).not.toContain(":root");
    expect(inputs.managedPolicyArns).toEqual(["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]);
  });

  test("is told no secret", () => {
    const { variables } = lambda(production, name).environment;
    const ours = Object.keys(variables).filter((key) => key.startsWith("EARSHOT_"));
    expect(ours.toSorted(byText)).toEqual(
      [
        "EARSHOT_QUEUES",
        "EARSHOT_STAGE",
        "EARSHOT_TABLE",
        ...(need.vault ? ["EARSHOT_VAULT_KEY"] : []),
        ...(need.mails ? ["EARSHOT_MAIL_FROM", "EARSHOT_URL"] : []),
        ...(need.links ? ["EARSHOT_URL"] : []),
        ...(need.routed ? ["EARSHOT_ROUTER_WORD"] : []),
        ...(need.signsIn
          ? ["EARSHOT_URL", ...["CLIENT_ID", "CLIENT_SECRET", "ISSUER"].map((of) => `EARSHOT_OIDC_${of}`)]
          : []),
      ].toSorted(byText),
    );
  });

  test("rings when it fails; the tick at one lost minute", () => {
    const { inputs } = one(production, "aws:cloudwatch/metricAlarm:MetricAlarm", `${pascal(name)}Errors`);
    expect(inputs.dimensions.FunctionName).toBe(lambda(production, name).name);
    expect(inputs.threshold).toBe(name === "tick" ? 1 : 5);
  });
});

describe("outside", () => {
  test("fifteen routes, each to its function, throttled, with no other origin allowed", () => {
    const routes = all(production, "aws:apigatewayv2/route:Route").map(({ inputs }) => inputs.routeKey);
    expect(routes.toSorted(byText)).toEqual([
      "ANY /api/{proxy+}",
      "ANY /webhooks/{proxy+}",
      "GET /api/brands/{brand}/knowledge/gaps",
      "GET /decide/{proxy+}",
      "GET /sign-in",
      "GET /sign-in/{proxy+}",
      "GET /slack/{proxy+}",
      "POST /api/brands/{brand}/conversations/{id}/translate",
      "POST /api/brands/{brand}/knowledge/ask",
      "POST /api/brands/{brand}/try",
      "POST /decide/{proxy+}",
      "POST /helpdesk/{proxy+}",
      "POST /sign-in",
      "POST /sign-in/{proxy+}",
      "POST /slack/{proxy+}",
    ]);
    expect(one(production, "aws:apigatewayv2/stage:Stage").inputs.defaultRouteSettings).toEqual({
      throttlingBurstLimit: 200,
      throttlingRateLimit: 100,
    });
    expect(one(production, "aws:apigatewayv2/api:Api").inputs.corsConfiguration).toEqual({});
  });

  test("the tick comes every minute, texts are packed every five, and each schedule may call its own function only", () => {
    const schedules = all(production, "aws:scheduler/schedule:Schedule").map(({ inputs }) => inputs);
    for (const [name, rate] of [
      ["tick", "rate(1 minute)"],
      ["pack", "rate(5 minutes)"],
    ] as const) {
      const own = schedules.filter(({ target }) => target.arn.includes(lambda(production, name).name));
      expect(own).toMatchObject([{ scheduleExpression: rate, state: "ENABLED" }]);
    }
  });

  test("pages carry the headers that the local console has", () => {
    const code = all(production, "aws:cloudfront/function:Function")
      .map(({ inputs }) => inputs.code)
      .join("\n");
    for (const header of ["content-security-policy", "strict-transport-security", "x-content-type-options"]) {
      expect(code).toContain(header);
    }
  });

  test("the router says where a request is from, by a word that only what it leads to knows besides", () => {
    const words = ["api", "try", "webhook"].map(
      (name) => lambda(production, name).environment.variables.EARSHOT_ROUTER_WORD as string,
    );
    expect(new Set(words).size).toBe(1);
    const word = words[0]!;
    expect(word).toMatch(/^[\w-]{43}$/u);
    const codes = all(production, "aws:cloudfront/function:Function").map(({ inputs }) => inputs.code as string);
    const said = codes.filter((code) => code.includes('["x-earshot-viewer"] = { value: event.viewer.ip }'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(word);
  });
});

describe("signing in", () => {
  test("is by a user pool of the stage's own, whose client has no secret and leads back to the console only", () => {
    const site = "https://d111.cloudfront.net";
    const client = one(production, "aws:cognito/userPoolClient:UserPoolClient").inputs;
    expect(client).toMatchObject({
      allowedOauthFlows: ["code"],
      allowedOauthScopes: ["openid", "email"],
      callbackUrls: [`${site}/sign-in/callback`],
      generateSecret: false,
      explicitAuthFlows: [],
    });
    expect(lambda(production, "api").environment.variables).toMatchObject({
      EARSHOT_URL: site,
      EARSHOT_OIDC_ISSUER: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbC123",
      EARSHOT_OIDC_CLIENT_SECRET: "",
    });
    expect(one(production, "aws:cognito/userPoolDomain:UserPoolDomain").inputs.domain).toBe("earshot-abc123");
  });

  test("the pool takes addresses that were verified, and outlives a mistake in production", () => {
    const pool = (plan: Plan) => one(plan, "aws:cognito/userPool:UserPool").inputs;
    expect(pool(production)).toMatchObject({
      usernameAttributes: ["email"],
      autoVerifiedAttributes: ["email"],
      mfaConfiguration: "OPTIONAL",
      deletionProtection: "ACTIVE",
    });
    expect(pool(dev).deletionProtection).toBe("INACTIVE");
  });

  test("another issuer takes the pool's place", async () => {
    const plan = await runPlan("dev", {
      ...env,
      EARSHOT_OIDC_ISSUER: "https://issuer.example",
      EARSHOT_OIDC_CLIENT_ID: "console",
    });
    expect(plan.resources.filter(({ type }) => type.startsWith("aws:cognito"))).toEqual([]);
    expect(lambda(plan, "api").environment.variables).toMatchObject({
      EARSHOT_OIDC_ISSUER: "https://issuer.example",
      EARSHOT_OIDC_CLIENT_ID: "console",
    });
  }, 120_000);
});

describe("a language model", () => {
  const told = (plan: Plan, name: string) =>
    Object.entries<string>(lambda(plan, name).environment.variables).filter(([key]) => key.startsWith("EARSHOT_MODEL"));
  const mayAsk = (plan: Plan, name: string) =>
    statements(plan, name).filter(({ actions }) => actions.some((action) => action.startsWith("bedrock:")));
  const actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];
  const asking = functionNames.filter((name) => (needs[name] as Need).asks);

  test("behind an address is told to those who ask it, with its key, and takes no permission", async () => {
    const plan = await runPlan("dev", {
      ...env,
      EARSHOT_MODEL: "tiny-1",
      EARSHOT_MODEL_URL: "https://models.example/v1",
      EARSHOT_MODEL_PRICE: "0.25/1.25",
    });
    expect(asking.toSorted(byText)).toEqual(["draft", "intake", "try"]);
    for (const name of functionNames) {
      expect(Object.fromEntries(told(plan, name))).toEqual(
        asking.includes(name)
          ? {
              EARSHOT_MODEL: "tiny-1",
              EARSHOT_MODEL_URL: "https://models.example/v1",
              EARSHOT_MODEL_KEY: "",
              EARSHOT_MODEL_PER_DAY: "500",
              EARSHOT_MODEL_SECONDS: "20",
              EARSHOT_MODEL_PRICE: "0.25/1.25",
            }
          : {},
      );
      expect(mayAsk(plan, name)).toEqual([]);
    }
    expect(lambda(plan, "try").timeout).toBeGreaterThan(1.4 * 20);
  }, 120_000);

  test("in Bedrock may be invoked by those who ask it, and no other model", async () => {
    const plan = await runPlan("dev", { ...env, EARSHOT_MODEL: "bedrock:amazon.nova-lite-v1:0" });
    for (const name of functionNames) {
      const model = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0";
      expect(mayAsk(plan, name)).toEqual(
        asking.includes(name) ? [expect.objectContaining({ actions, resources: [model] })] : [],
      );
      expect(told(plan, name).map(([key]) => key)).not.toContain("EARSHOT_MODEL_KEY");
    }
  }, 120_000);

  test("a translation service takes one permission of one function, and only where it is Amazon's", async () => {
    const mayTranslate = (plan: Plan, name: string) =>
      statements(plan, name).filter(({ actions: all }) => all.some((action) => action.startsWith("translate:")));
    const plan = await runPlan("dev", { ...env, EARSHOT_TRANSLATE: "amazon" });
    for (const name of functionNames) {
      expect(mayTranslate(production, name)).toEqual([]);
      expect(mayTranslate(plan, name)).toEqual(
        name === "try" ? [expect.objectContaining({ actions: ["translate:TranslateText"], resources: ["*"] })] : [],
      );
    }
    expect(lambda(plan, "try").environment.variables).toMatchObject({
      EARSHOT_TRANSLATE: "amazon",
      EARSHOT_TRANSLATE_PER_DAY: "500",
    });
  }, 120_000);

  test("by an inference profile, the model in the profile's regions too, and only through the profile", async () => {
    const plan = await runPlan("dev", { ...env, EARSHOT_MODEL: "bedrock:eu.amazon.nova-lite-v1:0" });
    const profile = "arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0";
    expect(mayAsk(plan, "draft")).toEqual([
      expect.objectContaining({ actions, resources: [profile] }),
      expect.objectContaining({
        actions,
        resources: ["arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0"],
        conditions: [{ test: "StringEquals", variable: "bedrock:InferenceProfileArn", values: [profile] }],
      }),
    ]);
  }, 120_000);
});

describe("alarms", () => {
  const composites = () => all(production, "aws:cloudwatch/compositeAlarm:CompositeAlarm").map(({ inputs }) => inputs);

  test("each rings once, by itself or within one of its area; the one topic mails a person", () => {
    const topic = one(production, "aws:sns/topic:Topic").inputs.name;
    const within = composites().flatMap(({ alarmRule }) =>
      [...alarmRule.matchAll(/ALARM\("([^"]+)"\)/gu)].map((m) => m[1]),
    );
    expect(within).toHaveLength(new Set(within).size);
    for (const { inputs, name } of all(production, "aws:cloudwatch/metricAlarm:MetricAlarm")) {
      const isWithin = within.some((each) => each.includes(name));
      expect(inputs.alarmActions ?? [], name).toEqual(isWithin ? [] : [expect.stringContaining(topic)]);
      expect(inputs.alarmDescription).toMatch(/\w/);
    }
    for (const { alarmActions, okActions, alarmRule } of composites()) {
      expect([alarmActions, okActions]).toEqual([[expect.stringContaining(topic)], [expect.stringContaining(topic)]]);
      expect(alarmRule.length).toBeLessThan(10_240); // what AWS takes
    }
    expect(within).toHaveLength(alarmRules.length - 1);
    expect(one(production, "aws:sns/topicSubscription:TopicSubscription").inputs).toMatchObject({
      protocol: "email",
      endpoint: "ops@acme.example",
    });
  });

  test("a tick that does not come rings by itself, also where nothing is measured", () => {
    expect(one(production, "aws:cloudwatch/metricAlarm:MetricAlarm", "TickMissing").inputs).toMatchObject({
      namespace: "AWS/Lambda",
      metricName: "Invocations",
      dimensions: { FunctionName: lambda(production, "tick").name },
      comparisonOperator: "LessThanThreshold",
      treatMissingData: "breaching",
      threshold: 3,
      period: 300,
    });
    expect(
      composites()
        .map(({ alarmRule }) => alarmRule)
        .join(),
    ).not.toContain("TickMissing");
  });

  test("the API's own errors, and a table that refuses", () => {
    const api = one(production, "aws:cloudwatch/metricAlarm:MetricAlarm", "ServerErrors").inputs;
    expect(api).toMatchObject({
      namespace: "AWS/ApiGateway",
      metricName: "5xx",
      dimensions: { ApiId: expect.any(String) },
    });
    for (const way of ["Read", "Write"])
      expect(one(production, "aws:cloudwatch/metricAlarm:MetricAlarm", `Table${way}Throttles`).inputs).toMatchObject({
        metricName: `${way}ThrottleEvents`,
        dimensions: { TableName: one(production, "aws:dynamodb/table:Table").inputs.name },
      });
  });

  test("README says of each what to do, and of none that there is not", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const fits = (name: string, written: string) =>
      written.startsWith("…") ? name.endsWith(written.slice(1)) : name === written;
    const names = alarmRules.map(({ name }) => name);
    const section = readme.slice(readme.indexOf("### When an alarm rings"), readme.indexOf("### What it costs"));
    const inSection = [...section.matchAll(/^\| (`[^|]+)\|/gmu)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/gu)].map((found) => found[1]!),
    );
    expect(names.filter((name) => !inSection.some((written) => fits(name, written)))).toEqual([]);
    expect(inSection.filter((written) => !names.some((name) => fits(name, written)))).toEqual([]);
  });

  test("a dashboard only where it is asked for", async () => {
    expect(all(production, "aws:cloudwatch/dashboard:Dashboard")).toEqual([]);
    const plan = await runPlan("dev", { ...env, EARSHOT_DASHBOARD: "yes" });
    expect(all(plan, "aws:cloudwatch/dashboard:Dashboard")).toHaveLength(1);
  }, 120_000);

  test.each(queueNames)("dead letters and old messages of %s", (name) => {
    const of = (alarm: string) =>
      one(production, "aws:cloudwatch/metricAlarm:MetricAlarm", pascal(name) + alarm).inputs;
    expect(of("DeadLetters").dimensions.QueueName).toBe(queue(production, `${pascal(name)}Dead`).name);
    expect(of("DeadLetters").threshold).toBe(1);
    expect(of("Age").dimensions.QueueName).toBe(queue(production, pascal(name)).name);
  });

  test.each([
    ["PublishFailures", "reply.failed"],
    ["CheckByHand", "reply.check-by-hand"],
    ["UnmailedDigests", "digest.unmailed"],
    ["SilentSource", "source.unwell"],
    ["UnheardSource", "source.unheard"],
  ])("%s counts the log's %s", (name, event) => {
    const filter = one(production, "aws:cloudwatch/logMetricFilter:LogMetricFilter", `${name}Filter`).inputs;
    const alarm = one(production, "aws:cloudwatch/metricAlarm:MetricAlarm", name).inputs;
    expect(filter.pattern).toBe(`{ $.event = "${event}" }`);
    expect(alarm).toMatchObject({ metricName: filter.metricTransformation.name, namespace: "Earshot/production" });
  });

  test("a budget for the stage", () => {
    expect(one(production, "aws:budgets/budget:Budget").inputs).toMatchObject({
      limitAmount: "20",
      costFilters: [{ name: "TagKeyValue", values: ["user:sst:stage$production"] }],
    });
  });
});

test("what is missing is named before anything is made", async () => {
  await expect(runPlan("production", {})).rejects.toThrow(/EARSHOT_MAIL_FROM[\s\S]*EARSHOT_ALARMS_TO/);
  await expect(
    runPlan("dev", { ...env, EARSHOT_DOMAIN: "https://x", EARSHOT_BUDGET: "lots", EARSHOT_AUDIT_DAYS: "3" }),
  ).rejects.toThrow(/EARSHOT_DOMAIN[\s\S]*EARSHOT_BUDGET[\s\S]*EARSHOT_AUDIT_DAYS/);
  await expect(
    runPlan("dev", {
      ...env,
      EARSHOT_OIDC_ISSUER: "https://issuer.example",
      EARSHOT_MODEL: "m",
      EARSHOT_MODEL_SECONDS: "60",
    }),
  ).rejects.toThrow(/both, or neither[\s\S]*EARSHOT_MODEL_URL/);
}, 60_000);
