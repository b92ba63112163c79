import { Brand } from "@earshot/core/brand/brand";
import { expect, test } from "vitest";
import { partsOf, previewOf } from "./preview.ts";

const acme = (voice: object) => Brand.parse({ id: "acme", name: "Acme", voice });

test("a text is shown with everything filled in", () => {
  const brand = acme({ signature: "Kim", contact: "help@acme.example" });
  expect(previewOf("Hi {name}. Write about {matter} to {contact}. – {signature}, {brand}", "en", brand)).toEqual({
    parts: [{ text: "Hi Dana. Write about the delivery to help@acme.example. – Kim, Acme" }],
    unknown: [],
  });
});

test("the helpline of the brand's country is known", () => {
  const brand = Brand.parse({ id: "acme", name: "Acme", timeZone: "Europe/London" });
  expect(previewOf("People listen: {helpline}.", "en", brand)).toEqual({
    parts: [{ text: "People listen: Samaritans, call 116 123." }],
    unknown: [],
  });
});

test("a sentence is left out when the brand has nothing to fill in", () => {
  const { parts } = previewOf("Thank you, {name}! Yours, {signature}.", "en", acme({}));
  expect(parts).toEqual([{ text: "Thank you, Dana!" }]);
});

test("what is not known is named once, and its sentence is left out", () => {
  const { parts, unknown } = previewOf("Thank you! Use {coupon} or {coupon}. Your {order id}.", "en", acme({}));
  expect(parts).toEqual([{ text: "Thank you!" }]);
  expect(unknown).toEqual(["{coupon}", "{order id}"]);
});

test("slots stay as they are, between words that are filled in", () => {
  const brand = acme({ signature: "Kim" });
  expect(previewOf("{hello} {takeup} Thanks, {name}! – {signature}", "en", brand)).toEqual({
    parts: [{ slot: "hello" }, { text: " " }, { slot: "takeup" }, { text: " Thanks, Dana! – Kim" }],
    unknown: [],
  });
});

test("where the brand names no contact, the writer says where to write", () => {
  const { parts } = previewOf("Sorry, {name}. Write to {contact}. Bye.", "en", acme({}));
  expect(parts).toEqual([{ text: "Sorry, Dana. " }, { slot: "write" }, { text: " Bye." }]);
});

test("a text without slots is one part, and an empty one none", () => {
  expect(partsOf("Thank you!")).toEqual([{ text: "Thank you!" }]);
  expect(partsOf("")).toEqual([]);
});
