import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "Teendők",
  "tasks.open": "Nyitott",
  "tasks.done": "Kész",
  tasksHelp: "Egy válasz azt ígérte, hogy szólunk valakinek. Szóljon neki, majd jelölje késznek.",
  noTasks: "Senkinek sem kell szólni.",
  tellWhom: "Szólni kell",
  doneBy: "Elvégezte",
  markDone: "Kész",
} satisfies Record<keyof typeof english, string>;
