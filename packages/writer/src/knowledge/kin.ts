/** Topics that one article mostly covers together; whoever asks for one may be answered under another. */
const families: readonly (readonly string[])[] = [
  ["opening-hours", "early-late", "weekend", "holiday"],
  ["gift-card", "expiry", "balance", "lost-card"],
  ["return-goods", "return-in-store", "return-cost", "refund-time", "exchange"],
  ["allergens", "nuts", "gluten", "dairy", "egg-soy-sesame", "vegan", "halal-kosher"],
  ["delivery-area", "delivery-time", "delivery-cost", "tracking", "pick-up"],
  ["payment-card", "cash", "mobile-pay", "installments"],
  ["loyalty-points", "stamp-card", "missing-points"],
  ["wheelchair", "toilet", "hearing", "sight", "assistance-dog"],
  ["dogs", "assistance-dog"],
  ["children", "baby", "pram", "safety-child"],
  ["parking", "bicycle", "ev-charging", "public-transport"],
  ["jobs", "job-age", "job-reply", "training"],
  ["sign-in", "password", "locked", "new-number", "app-version", "account-change"],
  ["damaged-parcel", "wrong-item", "photo-report", "replacement"],
  ["lost-property", "lost-bank-card", "collect-found"],
  ["catering", "group-booking"],
  ["decaf", "plant-milk"],
  ["data-copy", "delete-account", "privacy", "camera"],
  ["complaint-way", "answer-time", "contact"],
  ["invoice", "account-change"],
  ["warranty", "repair", "replacement"],
  ["subscription", "cancel-subscription", "membership", "contract"],
  ["book-table", "cancel-booking", "group-booking"],
  ["baggage", "check-in", "seat-choice", "meal-on-board"],
  ["rebooking", "delay", "tickets"],
  ["transfer", "fees", "loan", "card-block"],
  ["coverage", "tariff", "roaming"],
];

const kin = new Map<string, Set<string>>();
for (const family of families)
  for (const topic of family)
    kin.set(topic, new Set([...(kin.get(topic) ?? []), ...family.filter((other) => other !== topic)]));

export function kinOf(topic: string): ReadonlySet<string> {
  return kin.get(topic) ?? new Set();
}
