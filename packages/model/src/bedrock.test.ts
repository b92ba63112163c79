import type { Context } from "@earshot/core/context";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDigestWorld } from "../../../tests/support/digest-world.ts";
import { createLanguageModel } from "./create-language-model.ts";
import { readModelSettings } from "./settings.ts";
import { personal, toPropose } from "./to-propose.fixture.ts";

let asked: { url: string; headers: Headers; body: string; redirect: RequestRedirect | undefined }[];
let ctx: Context;
const drafts = [{ kind: "short", sentences: [{ text: "Thank you.", span: null, article: null }] }];

/** What Converse answers; a model that was given the form as a tool answers by calling it. */
const converse = (content: object, stopReason: string) => ({
  output: { message: { role: "assistant", content: [content] } },
  stopReason,
  usage: { inputTokens: 700, outputTokens: 50, totalTokens: 750 },
});
let answer: () => Response;

beforeEach(async () => {
  asked = [];
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
  vi.stubEnv("AWS_SESSION_TOKEN", "session");
  vi.stubEnv("AWS_BEARER_TOKEN_BEDROCK", "");
  const { ctx: given } = await createDigestWorld({ now: "2026-11-17T06:00:00Z" });
  const call = async (input: string | URL | Request, init?: RequestInit) => {
    const { headers, body, redirect } = init!;
    asked.push({ url: input as string, headers: new Headers(headers), body: body as string, redirect });
    return answer();
  };
  ctx = { ...given, fetchTrusted: call };
});
afterEach(() => vi.unstubAllEnvs());

const modelOf = (name: string) => createLanguageModel(readModelSettings({ EARSHOT_MODEL: name })!)(ctx);

test.each([
  ["amazon.nova-lite-v1:0", "amazon.nova-lite-v1%3A0"],
  ["eu.anthropic.claude-haiku-4-5-20251001-v1:0", "eu.anthropic.claude-haiku-4-5-20251001-v1%3A0"],
])("%s: a signed request to the region's Bedrock, and its answer", async (id, path) => {
  answer = () =>
    Response.json(
      converse({ toolUse: { toolUseId: "1", name: "json", input: { sentiment: "positive", drafts } } }, "tool_use"),
    );
  expect(await modelOf(`bedrock:${id}`).propose(toPropose())).toEqual({
    sentiment: "positive",
    drafts: [{ kind: "short", sentences: [{ text: "Thank you." }] }],
    by: `bedrock:${id}`,
    tokens: { in: 700, out: 50 },
  });
  const [{ url, headers, body, redirect }] = asked as [(typeof asked)[0]];
  expect(url).toBe(`https://bedrock-runtime.eu-central-1.amazonaws.com/model/${path}/converse`);
  expect(headers.get("authorization")).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/bedrock\/aws4_request, SignedHeaders=\S*host\S*, Signature=[0-9a-f]{64}$/u,
  );
  expect(headers.get("x-amz-security-token")).toBe("session");
  expect(redirect).toBe("error");
  expect(JSON.parse(body)).toMatchObject({
    inferenceConfig: { maxTokens: 4000 },
    toolConfig: { tools: [{ toolSpec: { name: "json" } }] },
  });
  expect(body).not.toMatch(personal);
});

test("plain words are read as well", async () => {
  answer = () => Response.json(converse({ text: 'Here: {"sentiment":"mixed"}' }, "end_turn"));
  expect(await modelOf("bedrock:mistral.mistral-small-2402-v1:0").judge("so-so")).toBe("mixed");
});

test("what Bedrock refuses is not asked again in another form, and what is busy once", async () => {
  answer = () => Response.json({ message: "no access, so-so" }, { status: 400 });
  expect(await modelOf("bedrock:amazon.nova-lite-v1:0").judge("so-so")).toBeUndefined();
  expect(asked).toHaveLength(1);
  answer = () => Response.json({ message: "throttled" }, { status: 429 });
  expect(await modelOf("bedrock:amazon.nova-lite-v1:0").judge("so-so")).toBeUndefined();
  expect(asked).toHaveLength(3);
});

test("without credentials there is no answer and no request", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", undefined);
  expect(await modelOf("bedrock:amazon.nova-lite-v1:0").judge("so-so")).toBeUndefined();
  expect(asked).toEqual([]);
});
