import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  outreach: "לפני ששואלים",
  tasks: "משימות",
  "tasks.open": "פתוחות",
  "tasks.done": "בוצעו",
  tellWhom: "למסור אל",
  markDone: "בוצע",
  promised: "הובטח",
  promiseAssumed: "לא ננקב מועד",
  promisesHere: "התגובה מבטיחה",
} satisfies Record<keyof typeof english, string>;
