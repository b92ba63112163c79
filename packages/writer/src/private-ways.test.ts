import { expect, test } from "vitest";
import { goesPrivate } from "./private-ways.ts";
import { brandWith } from "./situation.fixture.ts";

const brand = brandWith({ contact: "care@acme.example" });

test.each([
  "Please write to care@acme.example with your order.",
  "Please send us a private message with your order number.",
  "Could you DM us?",
  "כתבו לנו בהודעה פרטית",
  "لطفاً در پیام خصوصی بنویسید",
  "Írjon nekünk privát üzenetben",
  "請私訊我們訂單編號",
  "Parašykite mums asmeninę žinutę",
])("goes on in private: %s", (text) => {
  expect(goesPrivate(text, brand)).toBe(true);
});

test.each(["We are sorry about the lid.", "We deprive nobody of tea.", "אנחנו מצטערים", "很抱歉"])(
  "stays: %s",
  (text) => {
    expect(goesPrivate(text, brand)).toBe(false);
    expect(goesPrivate(text, brandWith())).toBe(false);
  },
);
