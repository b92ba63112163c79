import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { placeholder } from "./placeholder.ts";

test.each([
  "Hi {name}!",
  "Hi {{name}}!",
  "Hi [your name]!",
  "Hi <name>!",
  "Order XXXX",
  "Call ____ now",
  "שלום {שם}",
  "Kedves [Név]!",
])("stops what was never filled in: %s", (text) => {
  expect(placeholder(toReview(text))).toMatchObject([{ rule: "placeholder", level: "stop" }]);
});

test("points at the place", () => {
  const [found] = placeholder(toReview("Hi {name}!"));
  expect("Hi {name}!".slice(found!.start, found!.end)).toBe("{name}");
});

test.each(["See [our help](https://acme.example).", "1 < 2 and 3 > 2", "Thanks (really)!", "[1]"])(
  "lets pass %s",
  (text) => {
    expect(placeholder(toReview(text))).toEqual([]);
  },
);
