import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "Teendők",
  "tasks.open": "Nyitott",
  "tasks.done": "Kész",
  tasksHelp: "Amit a válaszok mondtak: kinek kell szólni, és mit ígértünk mikorra. Végezze el, majd jelölje késznek.",
  noTasks: "Nincs nyitott teendő.",
  tellWhom: "Szólni kell",
  doneBy: "Elvégezte",
  markDone: "Kész",
  promised: "Ígéret",
  promiseAssumed: "időpont nem szerepelt",
  promiseOf: "Felelős",
  promiseKept: "Teljesítve",
  promiseNever: "Nem ígéret",
  promiseMove: "Áthelyezés erre",
  promiseMoved: "Az ígéretnek új időpontja van.",
  promiseWasNone: "Nem volt ígéret.",
  promisesHere: "Ez a válasz ígéri",
} satisfies Record<keyof typeof english, string>;
