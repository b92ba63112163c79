import { expect, test } from "vitest";
import { isSlight } from "./is-slight.ts";
import type { Mention } from "./mention.ts";

const said = (text: string, more: object = {}) =>
  ({
    text,
    classification: { sentiment: "negative", urgency: "normal", needsReply: true, intents: ["complaint"] },
    ...more,
  }) as unknown as Mention;
const slight = (before: string, after: string) => isSlight(said(before), said(after));

test.each([
  ["I did not recieve my order", "I did not receive my order"],
  ["the  coffee was COLD", "The coffee was cold!"],
  ["קפה קר,שירות איטי", "קפה קר, שירות איטי."],
  ["סבלנותי פקעה לגמריי", "סבלנותי פקעה לגמרי"],
  ["می‌ خواهم پولم را پس بگیرم", "می‌خواهم پولم را پس بگیرم"],
  ["A kiszolgállás lassú volt", "A kiszolgálás lassú volt"],
  ["咖啡很冷。服務很慢", "咖啡很冷,服務很慢!"],
  ["Aptarnavims buvo lėtas", "Aptarnavimas buvo lėtas"],
])("%j to %j changes nothing of what is said", (before, after) => expect(slight(before, after)).toBe(true));

test.each([
  ["It is now working", "It is not working"],
  ["The lid is usable", "The lid is unusable"],
  ["I paid 12 euros", "I paid 13 euros"],
  ["The coffee was cold", "The coffee was cold and my daughter was scalded"],
  ["The coffee was cold", "The coffee was gold"],
  ["Great 😀", "Great 😡"],
  ["بسته برگشت", "بسته برنگشت"],
  ["Prekė veikia puikiai", "Prekė neveikia puikiai"],
  ["הקפה טעים מאוד", "הקפה לא טעים מאוד"],
  ["咖啡很好喝", "咖啡不好喝"],
  ["A leves hideg volt", "A leves idege volt"],
  ["", "It broke"],
])("%j to %j is another message", (before, after) => expect(slight(before, after)).toBe(false));

test("another rating, or another reading of the same words, is no slight edit", () => {
  expect(isSlight(said("x", { rating: { value: 4, of: 5 } }), said("x", { rating: { value: 5, of: 5 } }))).toBe(false);
  const asks = { sentiment: "neutral", urgency: "normal", needsReply: true, intents: ["question"] };
  expect(isSlight(said("You open at nine."), said("You open at nine?", { classification: asks }))).toBe(false);
});
