import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "Užduotys",
  "tasks.open": "Neatliktos",
  "tasks.done": "Atliktos",
  tasksHelp: "Atsakyme pažadėta kai kam pranešti. Praneškite ir pažymėkite, kad atlikta.",
  noTasks: "Niekam nereikia pranešti.",
  tellWhom: "Pranešti",
  doneBy: "Atliko",
  markDone: "Atlikta",
} satisfies Record<keyof typeof english, string>;
