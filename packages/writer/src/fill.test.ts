import { expect, test } from "vitest";
import { fill, type Values } from "./fill.ts";

const filled = (variant: string, values: Values, rightToLeft = false) =>
  fill(variant, { values, rightToLeft, withoutContact: "Please write to us in a private message." })
    .map(({ text }) => text)
    .join("")
    .trim();

test("fills in what is known and leaves out the sentences of what is not", () => {
  const variant = "Hi {name}! Thank you for asking about {matter}. We are glad. – {signature}";
  expect(filled(variant, { name: "Emma", signature: "Dana" })).toBe("Hi Emma! We are glad. – Dana");
  expect(filled(variant, {})).toBe("We are glad.");
});

test("asks for a private message, once, where the brand names no contact", () => {
  expect(filled("Sorry. Write to {contact}. Or to {contact} again. Bye.", {})).toBe(
    "Sorry. Please write to us in a private message. Bye.",
  );
});

test("leaves out a sentence with a placeholder that nobody knows", () => {
  expect(filled("Hi. Your {order_number} is here. {{name}} too. {constructor} as well. Bye.", { name: "Emma" })).toBe(
    "Hi. Emma too. Bye.",
  );
});

test("takes out a name that is not known with its comma, not with what else the sentence says", () => {
  expect(filled("Hi {name}. We can see that, {name}, and we are sorry. Thanks, {name}!", {})).toBe(
    "We can see that, and we are sorry. Thanks!",
  );
  expect(filled("{name}您好，很抱歉。", {})).toBe("您好，很抱歉。");
  expect(filled("{name}您好，很抱歉。", { name: "陳怡君" })).toBe("陳怡君您好，很抱歉。");
});

test("never takes a value for a placeholder or a pattern", () => {
  expect(filled("Hi {name}!", { name: "{brand} $& $1", brand: "Acme" })).toBe("Hi {brand} $& $1!");
});

test("isolates words of the other direction, but not addresses, which platforms link", () => {
  expect(filled("תודה, {brand}! כתבו: {contact}.", { brand: "Acme", contact: "care@acme.example" }, true)).toBe(
    "תודה, \u2068Acme\u2069! כתבו: care@acme.example.",
  );
  expect(filled("Hi {name}!", { name: "יעל" })).toBe("Hi \u2068יעל\u2069!");
});
