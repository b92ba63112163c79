import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  outreach: "Kol dar neklausia",
  tasks: "Užduotys",
  "tasks.open": "Neatliktos",
  "tasks.done": "Atliktos",
  tellWhom: "Pranešti",
  markDone: "Atlikta",
  promised: "Pažadėta",
  promiseAssumed: "laikas nenurodytas",
  promisesHere: "Šiuo atsakymu pažadama",
} satisfies Record<keyof typeof english, string>;
