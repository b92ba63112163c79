import type { queues as english } from "../en/queues.ts";

export const queues = {
  "queue.collect": "收集",
  "queue.intake": "接收",
  "queue.draft": "起草",
  "queue.publish": "發布",
  "queue.follow-up": "後續追蹤",
  "queue.digest": "摘要與郵件",
  "queue.hooks": "Webhook",
} satisfies Record<keyof typeof english, string>;
