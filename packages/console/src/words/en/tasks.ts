/** Words of the tasks. */
export const tasks = {
  tasks: "Tasks",
  "tasks.open": "Open",
  "tasks.done": "Done",
  tasksHelp: "A reply said that somebody is told. Tell them, then mark it done.",
  noTasks: "Nobody has to be told.",
  tellWhom: "Tell",
  doneBy: "Done by",
  markDone: "Done",
} as const;
