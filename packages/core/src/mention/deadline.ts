import type { Brand } from "../brand/brand.ts";
import { urgencies, type Urgency } from "../classification/classifier.ts";

/** When a reply is due: the brand's minutes for this urgency, counted from when it was first seen. */
export function deadlineOf(brand: Brand, urgency: Urgency, seenAt: Date | string): string {
  return new Date(new Date(seenAt).getTime() + brand.deadlines[urgency] * 60_000).toISOString();
}

/** The more pressing of two. */
export function worse(a: Urgency, b: Urgency): Urgency {
  return urgencies.indexOf(a) < urgencies.indexOf(b) ? a : b;
}
