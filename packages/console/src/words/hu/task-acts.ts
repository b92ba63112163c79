import type { taskActs as english } from "../en/task-acts.ts";

export const taskActs: Record<keyof typeof english, string> = {
  tasksHelp: "Amit a válaszok mondtak: kinek kell szólni, és mit ígértünk mikorra. Végezze el, majd jelölje késznek.",
  noTasks: "Nincs nyitott teendő.",
  promiseNever: "Nem ígéret",
  promiseMove: "Áthelyezés erre",
  promiseMoved: "Az ígéretnek új időpontja van.",
  promiseWasNone: "Nem volt ígéret.",
  doneBy: "Elvégezte",
  promiseOf: "Felelős",
  promiseKept: "Teljesítve",
  "private.title": "Privátban folytatódott",
  "private.solved": "Privátban megoldódott",
  "private.not-yet": "Még nem oldódott meg",
  "private.no-need": "Nem szükséges",
  "private.notYetBy": "{name} szerint még nem oldódott meg",
  "private.drafted": "Az ezt elmondó szöveg jóváhagyásra vár.",
  "private.not-here": "Ez a platform nem enged második választ: nyilvánosan nem mondunk semmit.",
  "private.answer-first": "Előbb válaszolni kell az ügyfélnek: nem készült szöveg.",
  "private.stays": "Nyitva marad.",
  "private.never": "Nyilvánosan nem mondunk semmit.",
  "private.where": "Hol",
};
