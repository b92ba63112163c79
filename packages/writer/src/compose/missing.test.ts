import type { Reading } from "@earshot/core/classification/reading";
import type { Intent } from "@earshot/core/classification/classifier";
import { expect, test } from "vitest";
import { missingOf } from "./missing.ts";

const read = (matters: string[], details: [Reading["details"][number]["type"], string][]): Reading => ({
  says: ["complaint"],
  irony: false,
  matters: matters.map((matter) => ({ matter, polarity: "negative" })),
  details: details.map(([type, text]) => ({ type, text })),
  dangers: [],
  wantsHuman: false,
});
const asked = (matters: string[], details: Parameters<typeof read>[1], intents: Intent[] = ["complaint"], text = "") =>
  missingOf({ reading: read(matters, details), intents, text });

test("asks for the one number by which it is found, and never for one that was given", () => {
  expect(asked(["delivery"], [])).toEqual({ items: ["order"] });
  expect(asked(["delivery"], [["order", "A-2291"]])).toEqual({ items: [] });
  expect(asked(["charge"], [], ["refund"], "You charged me twice, ref 90417")).toEqual({ items: [] });
  expect(asked([], [], ["cancellation"])).toEqual({ items: ["contract"] });
  expect(asked(["booking"], [])).toEqual({ items: ["booking"] });
});

test("asks in the open where and when, as far as it was not said", () => {
  expect(asked(["waiting"], [])).toEqual({ open: "where-when", items: [] });
  expect(asked(["waiting"], [["duration", "an hour"]])).toEqual({ open: "where", items: [] });
  expect(asked(["staff"], [["branch", "Leeds"]])).toEqual({ items: [] });
});
