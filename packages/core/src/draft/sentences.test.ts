import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

test.each([
  [
    "Hi! We are sorry. Write to {contact}. {signature}",
    ["Hi! ", "We are sorry. ", "Write to {contact}. ", "{signature}"],
  ],
  ["您好！很抱歉。請來信。", ["您好！", "很抱歉。", "請來信。"]],
  ["שלום! מה קרה? אפשר לכתוב.", ["שלום! ", "מה קרה? ", "אפשר לכתוב."]],
  ["سلام! چه شد؟ بنویسید.", ["سلام! ", "چه شد؟ ", "بنویسید."]],
  ["Version 1.5 of acme.example is out, e.g. today.", ["Version 1.5 of acme.example is out, e.g. today."]],
  ["“Really?” Yes.", ["“Really?” ", "Yes."]],
])("splits %s", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test("gives the text again when joined, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(sentencesOf(text).join("")).toBe(text);
    }),
  );
});
