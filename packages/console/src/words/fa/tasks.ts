import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "کارها",
  "tasks.open": "باز",
  "tasks.done": "انجام‌شده",
  tasksHelp: "در پاسخی گفته شد که به کسی خبر می‌رسد. خبر بدهید و سپس انجام‌شده بزنید.",
  noTasks: "کسی نمانده که باید خبر شود.",
  tellWhom: "خبر دادن به",
  doneBy: "انجام‌دهنده",
  markDone: "انجام شد",
} satisfies Record<keyof typeof english, string>;
