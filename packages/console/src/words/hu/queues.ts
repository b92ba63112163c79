import type { queues as english } from "../en/queues.ts";

export const queues = {
  "queue.collect": "begyűjtés",
  "queue.intake": "feldolgozás",
  "queue.draft": "vázlatírás",
  "queue.publish": "közzététel",
  "queue.follow-up": "utánkövetés",
  "queue.digest": "összefoglalók és levelek",
  "queue.hooks": "webhookok",
} satisfies Record<keyof typeof english, string>;
