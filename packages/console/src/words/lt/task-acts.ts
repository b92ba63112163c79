import type { taskActs as english } from "../en/task-acts.ts";

export const taskActs: Record<keyof typeof english, string> = {
  tasksHelp: "Kas pasakyta atsakymuose: kam pranešti ir kas iki kada pažadėta. Atlikite ir pažymėkite, kad atlikta.",
  noTasks: "Neatliktų užduočių nėra.",
  promiseNever: "Ne pažadas",
  promiseMove: "Perkelti į",
  promiseMoved: "Pažado laikas pakeistas.",
  promiseWasNone: "Tai nebuvo pažadas.",
  doneBy: "Atliko",
  promiseOf: "Atsakingas",
  promiseKept: "Įvykdyta",
  "private.title": "Tęsiama asmeniškai",
  "private.solved": "Išspręsta asmeniškai",
  "private.not-yet": "Dar neišspręsta",
  "private.no-need": "Nereikia",
  "private.notYetBy": "{name} pasakė, kad dar neišspręsta",
  "private.drafted": "Tai sakantis tekstas laukia patvirtinimo.",
  "private.not-here": "Ši platforma antro atsakymo nepriima: viešai nieko nesakoma.",
  "private.answer-first": "Pirma reikia atsakyti klientui: nieko neparengta.",
  "private.stays": "Lieka atvira.",
  "private.never": "Viešai nieko nesakoma.",
  "private.where": "Kur",
};
