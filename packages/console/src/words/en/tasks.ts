/** Words of the tasks. */
export const tasks = {
  outreach: "Before anybody asks",
  tasks: "Tasks",
  "tasks.open": "Open",
  "tasks.done": "Done",
  tellWhom: "Tell",
  markDone: "Done",
  promised: "Promised",
  promiseAssumed: "no time was named",
  promisesHere: "This reply promises",
} as const;
