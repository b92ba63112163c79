import { expect, test } from "vitest";
import { brandWith, toReview } from "../situation.fixture.ts";
import { shouting } from "./shouting.ts";

test.each(["Thank you!!", "謝謝！！", "Really?!", "PLEASE READ this", "KÉRJÜK OLVASSA el"])("warns of %s", (text) => {
  expect(shouting(toReview(text))).toMatchObject([{ rule: "shouting", level: "warn" }]);
});

test.each([
  "Thank you!",
  "“WHERE IS MY ORDER?!”: we are sorry.",
  "The WIFI is back.",
  "Our ACME and NASA teams",
  "USB and HDMI",
])("lets pass %s", (text) => {
  expect(shouting(toReview(text, { brand: { ...brandWith(), name: "ACME" } }))).toEqual([]);
});
