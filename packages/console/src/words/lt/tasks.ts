import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "Užduotys",
  "tasks.open": "Neatliktos",
  "tasks.done": "Atliktos",
  tasksHelp: "Kas pasakyta atsakymuose: kam pranešti ir kas iki kada pažadėta. Atlikite ir pažymėkite, kad atlikta.",
  noTasks: "Neatliktų užduočių nėra.",
  tellWhom: "Pranešti",
  doneBy: "Atliko",
  markDone: "Atlikta",
  promised: "Pažadėta",
  promiseAssumed: "laikas nenurodytas",
  promiseOf: "Atsakingas",
  promiseKept: "Įvykdyta",
  promiseNever: "Ne pažadas",
  promiseMove: "Perkelti į",
  promiseMoved: "Pažado laikas pakeistas.",
  promiseWasNone: "Tai nebuvo pažadas.",
  promisesHere: "Šiuo atsakymu pažadama",
} satisfies Record<keyof typeof english, string>;
