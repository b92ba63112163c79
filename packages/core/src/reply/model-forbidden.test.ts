import { expect, test } from "vitest";
import type { Rulebook } from "../connector.ts";
import type { Source } from "../source/source.ts";
import { modelForbiddenBy } from "./model-forbidden.ts";

const rulebook: Rulebook = {
  limit: { max: 280, unit: "weighted" },
  pace: { seconds: 1, jitter: 0 },
  readOn: "2026-11-27",
  rules: [
    { id: "generated", forbidsModel: true, says: "Ask first.", source: "https://x.example", since: "2026-11-27" },
  ],
};
const source = (settings: object) => ({ settings }) as Source;
const on = (day: string) => new Date(`${day}T12:00:00Z`);

test("a model writes nothing where the platform wants to approve it first, until it has", () => {
  expect(modelForbiddenBy(rulebook, source({}), on("2026-11-29"))).toMatchObject({ id: "generated" });
  expect(modelForbiddenBy(rulebook, undefined, on("2026-11-29"))).toMatchObject({ id: "generated" });
  expect(modelForbiddenBy(rulebook, source({ modelApproved: true }), on("2026-11-29"))).toBeUndefined();
  expect(modelForbiddenBy(rulebook, source({}), on("2026-11-26"))).toBeUndefined();
  expect(modelForbiddenBy(undefined, source({}), on("2026-11-29"))).toBeUndefined();
});
