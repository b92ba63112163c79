import { Brand } from "@earshot/core/brand/brand";
import { expect, test } from "vitest";
import { previewOf } from "./preview.ts";

const acme = (voice: object) => Brand.parse({ id: "acme", name: "Acme", voice });

test("a text is shown with everything filled in", () => {
  const brand = acme({ signature: "Kim", contact: "help@acme.example" });
  expect(previewOf("Hi {name}. Write about {matter} to {contact}. – {signature}, {brand}", "en", brand)).toEqual({
    text: "Hi Dana. Write about the delivery to help@acme.example. – Kim, Acme",
    unknown: [],
  });
});

test("the helpline of the brand's country is known", () => {
  const brand = Brand.parse({ id: "acme", name: "Acme", timeZone: "Europe/London" });
  expect(previewOf("People listen: {helpline}.", "en", brand)).toEqual({
    text: "People listen: Samaritans, call 116 123.",
    unknown: [],
  });
});

test("a sentence is left out when the brand has nothing to fill in", () => {
  expect(previewOf("Thank you, {name}! Yours, {signature}.", "en", acme({})).text).toBe("Thank you, Dana!");
});

test("what is not known is named once, and its sentence is left out", () => {
  const { text, unknown } = previewOf("Thank you! Use {coupon} or {coupon}. Your {order id}.", "en", acme({}));
  expect(text).toBe("Thank you!");
  expect(unknown).toEqual(["{coupon}", "{order id}"]);
});
