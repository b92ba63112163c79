import { expect, test } from "vitest";
import { dollarsFor } from "./price.ts";
import { readModelSettings } from "./settings.ts";

const url = "http://127.0.0.1:11434/v1/";

test("there is none unless one is named", () => {
  expect(readModelSettings({})).toBeUndefined();
  expect(readModelSettings({ EARSHOT_MODEL: " ", EARSHOT_MODEL_URL: url })).toBeUndefined();
});

test("a model at an address, and one in Bedrock", () => {
  expect(readModelSettings({ EARSHOT_MODEL: "llama3.1:8b", EARSHOT_MODEL_URL: url, EARSHOT_MODEL_KEY: "" })).toEqual({
    name: "llama3.1:8b",
    at: { url: "http://127.0.0.1:11434/v1", model: "llama3.1:8b" },
    perDay: 500,
    seconds: 20,
  });
  const env = { EARSHOT_MODEL_PER_DAY: "9", EARSHOT_MODEL_PRICE: "0.25/1.25", EARSHOT_MODEL_SECONDS: "5" };
  expect(readModelSettings({ EARSHOT_MODEL: "bedrock:eu.amazon.nova-lite-v1:0", ...env })).toEqual({
    name: "bedrock:eu.amazon.nova-lite-v1:0",
    at: { bedrock: "eu.amazon.nova-lite-v1:0" },
    perDay: 9,
    seconds: 5,
    price: { in: 0.25, out: 1.25 },
  });
});

test.each<[string, Record<string, string>, RegExp]>([
  ["no address", {}, /EARSHOT_MODEL_URL: an OpenAI-compatible address/u],
  ["a strange address", { EARSHOT_MODEL_URL: "ftp://x" }, /EARSHOT_MODEL_URL/u],
  ["no calls", { EARSHOT_MODEL_URL: url, EARSHOT_MODEL_PER_DAY: "0" }, /EARSHOT_MODEL_PER_DAY/u],
  ["no time", { EARSHOT_MODEL_URL: url, EARSHOT_MODEL_SECONDS: "soon" }, /EARSHOT_MODEL_SECONDS/u],
  ["half a price", { EARSHOT_MODEL_URL: url, EARSHOT_MODEL_PRICE: "1" }, /EARSHOT_MODEL_PRICE: .*0\.25\/1\.25/u],
  ["an ARN", { EARSHOT_MODEL: "bedrock:arn:aws:bedrock:x" }, /EARSHOT_MODEL: bedrock: and the id/u],
  ["several", { EARSHOT_MODEL_PER_DAY: "x", EARSHOT_MODEL_PRICE: "x" }, /PER_DAY.*PRICE.*URL/u],
])("%s: what is wrong is named", (_, env, words) => {
  expect(() => readModelSettings({ EARSHOT_MODEL: "tiny", ...env })).toThrow(words);
});

test("the price of an answer", () => {
  expect(dollarsFor({ in: 1000, out: 200 }, { in: 3, out: 15 })).toBe(0.006);
  expect(dollarsFor({ in: 1000, out: 200 }, undefined)).toBeUndefined();
});
