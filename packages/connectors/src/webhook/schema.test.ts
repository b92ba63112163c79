import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { Pushed } from "./api.ts";

test("mention.schema.json is what a push is checked by", () => {
  const published: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "mention.schema.json"), "utf8"));
  const { title, ...schema } = published as Record<string, unknown>;
  expect(title).toBe("Earshot push");
  expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Pushed, { io: "input" }))));
});
