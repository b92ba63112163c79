import type { DetailType, Reading } from "@earshot/core/classification/reading";
import type { Intent } from "@earshot/core/classification/classifier";
import type { OpenQuestion, PrivateItem } from "../phrases/phrases.ts";

/** What is still to be asked: nothing that the customer has given already, and nothing that would not help. */
export type Missing = { open?: OpenQuestion; items: PrivateItem[] };

/** Matters that are looked into on the spot, with whoever was there. */
const ON_THE_SPOT = new Set([
  "waiting",
  "staff",
  "taste",
  "temperature",
  "cleanliness",
  "noise",
  "seats",
  "hygiene",
  "access",
  "parking",
  "stock",
  "hours",
]);

type Given = { reading: Reading; intents: readonly Intent[]; text: string };

/** For a complaint: the one number by which it is found, or where and when it was. */
export function missingOf({ reading, intents, text }: Given): Missing {
  const has = (type: DetailType) => reading.details.some((detail) => detail.type === type);
  const matters = reading.matters.filter(({ polarity }) => polarity !== "positive").map(({ matter }) => matter);
  const about = (...names: string[]) => names.some((name) => matters.includes(name));
  const wants = (...names: Intent[]) => names.some((name) => intents.includes(name));
  const numbered = has("order") || /\p{L}*\p{Nd}{4,}/u.test(text.replace(/\p{Nd}{4}[-./]\p{Nd}/gu, ""));
  if (
    wants("refund", "delivery", "cancellation") ||
    about("charge", "refund", "delivery", "packaging", "cancellation")
  ) {
    if (numbered) return { items: [] };
    if (about("booking")) return { items: ["booking"] };
    if (wants("cancellation") && !wants("refund", "delivery")) return { items: ["contract"] };
    return { items: ["order"] };
  }
  if (about("booking")) return { items: numbered ? [] : ["booking"] };
  if (about("account")) return { items: ["account"] };
  if (about("outage")) return has("branch") ? { items: [] } : { open: "area", items: [] };
  if (about("app")) return { open: "device", items: [] };
  if (about("defect")) return has("product") || numbered ? { items: [] } : { open: "product", items: [] };
  if (matters.some((matter) => ON_THE_SPOT.has(matter))) return spot(has("branch"), has("time") || has("duration"));
  const told = reading.details.length > 0 || text.length > 120;
  return told ? { items: [] } : { open: "happened", items: [] };
}

function spot(where: boolean, when: boolean): Missing {
  if (where) return { items: [] };
  return { open: when ? "where" : "where-when", items: [] };
}
