import type { queues as english } from "../en/queues.ts";

export const queues = {
  "queue.collect": "איסוף",
  "queue.intake": "קליטה",
  "queue.draft": "כתיבת טיוטות",
  "queue.publish": "פרסום",
  "queue.follow-up": "מעקב",
  "queue.digest": "תקצירים ודואר",
  "queue.hooks": "webhooks",
} satisfies Record<keyof typeof english, string>;
