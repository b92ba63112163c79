import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  outreach: "Mielőtt kérdeznék",
  tasks: "Teendők",
  "tasks.open": "Nyitott",
  "tasks.done": "Kész",
  tellWhom: "Szólni kell",
  markDone: "Kész",
  promised: "Ígéret",
  promiseAssumed: "időpont nem szerepelt",
  promisesHere: "Ez a válasz ígéri",
} satisfies Record<keyof typeof english, string>;
