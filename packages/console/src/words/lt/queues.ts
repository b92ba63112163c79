import type { queues as english } from "../en/queues.ts";

export const queues = {
  "queue.collect": "rinkimas",
  "queue.intake": "priėmimas",
  "queue.draft": "juodraščių rašymas",
  "queue.publish": "skelbimas",
  "queue.follow-up": "tolesni veiksmai",
  "queue.digest": "suvestinės ir paštas",
  "queue.hooks": "„webhooks“",
} satisfies Record<keyof typeof english, string>;
