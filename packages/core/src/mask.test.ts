import { expect, test } from "vitest";
import { masked, maskedInPlace } from "./mask.ts";

test.each([
  ["write to dana.levi+shop@mail.example.co.il please", "write to ••• please"],
  ["call +370 612 34567 now", "call ••• now"],
  ["call (06) 1-234-5678", "call •••"],
  ["شماره من ۰۹۱۲۳۴۵۶۷۸۹ است", "شماره من ••• است"],
  ["電話０９１２３４５６７８", "電話•••"],
  ["card 4111 1111 1111 1111.", "card •••."],
  ["order #123456", "order #•••"],
  ["Order no. 4711 is late", "Order no. ••• is late"],
  ["AC-4471 and ORD20931/B2 are lost", "••• and ••• are lost"],
  ["about #471!", "about #•••!"],
  ["הזמנה מספר 4711 לא הגיעה", "הזמנה מספר ••• לא הגיעה"],
  ["سفارش شماره ۴۷۱۱ نرسید", "سفارش شماره ••• نرسید"],
  ["A rendelésszám: 4711", "A rendelésszám: •••"],
  ["訂單編號4711還沒到", "訂單編號•••還沒到"],
  ["Užsakymo Nr. 4711 negautas", "Užsakymo Nr. ••• negautas"],
])("masks what could identify a person: %s", (text, safe) => {
  expect(masked(text)).toBe(safe);
});

test.each([
  "since 2026-11-22",
  "on 22.11.2026 at 8",
  "from 2024-2026",
  "5 of 5, 12345 times",
  "€ 1 299",
  "50% off @acme",
  "ordered in 2026, it took 45 minutes",
  "the order cost 1500 Ft",
  "my iPhone15 and #covid19",
  "number #1 in town",
])("leaves alone: %s", (text) => {
  expect(masked(text)).toBe(text);
});

test("in place, what was asked for stays, and every place holds", () => {
  const text = "call 0612345678 about order 4711";
  expect(maskedInPlace(text)).toBe("call •••••••••• about order ••••");
  const start = text.indexOf("4711");
  expect(maskedInPlace(text, [{ start, end: start + 4 }])).toBe("call •••••••••• about order 4711");
});

test("ends, whatever was made to hold it up", () => {
  for (const piece of ["A1111AAAA", "számszám", "order number ", "1-", "#", "a@"])
    expect(masked(piece.repeat(5000)).length).toBeGreaterThan(0);
});
