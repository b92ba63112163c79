import { describe, expect, test } from "vitest";
import type { Brand } from "@earshot/core/brand/brand";
import { brandWith, toReview } from "../situation.fixture.ts";
import { personalData } from "./personal-data.ts";

const brand: Brand = {
  ...brandWith({ contact: "care@acme.example or +370 612 34567" }),
  contacts: [{ branch: "Leeds", contact: "leeds@branch.example, 0113 496 0000" }],
};
const found = (text: string, visibility: "public" | "private" = "public") =>
  personalData(toReview(text, { brand, mention: { visibility } }));

describe("personal data in a public reply", () => {
  test.each([
    ["An e-mail address", "Write to jonas@example.com."],
    ["A telephone number", "Call me on +36 30 123 4567."],
    ["A telephone number", "התקשרו אלינו 054-123-4567"],
    ["A telephone number", "لطفاً با ۰۹۱۲۱۲۳۴۵۶۷ تماس بگیرید."],
    ["A card number", "Your card 4111 1111 1111 1111 was charged."],
    ["An account number (IBAN)", "We paid to LT12 1000 0111 0100 1000."],
    ["An order number", "Your order no. 48213 has left."],
    ["An order number", "Jūsų užsakymas Nr. 48213 išsiųstas."],
    ["An order number", "您的訂單編號 A-48213 已寄出"],
    ["An order number", "A rendelésszáma: 48213."],
    ["A long number", "Reference AB-20261123 is yours."],
  ])("stops it: %s in “%s”", (kind, text) => {
    expect(found(text)).toMatchObject([
      { rule: "pii", level: "stop", message: `${kind} in public. Take it out, and ask for it privately.` },
    ]);
  });

  test.each([
    "Write to care@acme.example or +370 612 34567.",
    "Call +370 612 34567.",
    "Leeds answers on 0113 496 0000 and at leeds@branch.example.",
    "See https://acme.example/orders/12345678 for more.",
    "We opened on 2024-05-17 and close at 18:30.",
    "It costs 1 299 Ft, that is 15% less than in 2025.",
    "Send us your order number, please.",
    "You are our 10000th guest!",
  ])("lets pass %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("lets pass a number that a cited article says, and no other", () => {
    const fact = "The workshop's number is 0161 496 0101.";
    const cited = {
      ...toReview(`${fact} Yours is 0161 496 0202.`, { brand }),
      facts: [{ article: "workshop", version: 1, title: "Workshop", text: fact }],
    };
    expect(personalData(cited)).toMatchObject([{ start: `${fact} Yours is `.length }]);
  });

  test("points at the place, in any digits", () => {
    const text = "شماره ۰۹۱۲۱۲۳۴۵۶۷ است";
    const [objection] = found(text);
    expect(text.slice(objection?.start, objection?.end)).toBe("۰۹۱۲۱۲۳۴۵۶۷");
  });

  test("does not mind in private", () => {
    expect(found("Your order no. 48213 has left.", "private")).toEqual([]);
  });
});

test("an address at the brand's own domain is not personal, one elsewhere is", () => {
  const brand = brandWith({ contact: "care@acme.example" });
  expect(personalData(toReview("Write to billing@acme.example.", { brand }))).toEqual([]);
  expect(personalData(toReview("Write to mia@mail.example.", { brand }))).toMatchObject([{ rule: "pii" }]);
});
