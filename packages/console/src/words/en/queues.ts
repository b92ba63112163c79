/** What each queue is for. */
export const queues = {
  "queue.collect": "collecting",
  "queue.intake": "taking in",
  "queue.draft": "drafting",
  "queue.publish": "publishing",
  "queue.follow-up": "following up",
  "queue.digest": "digests and mail",
  "queue.hooks": "webhooks",
} as const;
