import type { Moves } from "../moves.ts";
import type { Task } from "./task.ts";

export type Standing = "open" | "reminded" | "late" | "done";

/** How a task stands; only a promise is reminded of, or late. */
export function standingOf(task: Task): Standing {
  if (task.done) return "done";
  if (task.what !== "promise") return "open";
  if (task.lateAt !== undefined) return "late";
  return task.remindedAt === undefined ? "open" : "reminded";
}

/** All that may become of a task. */
export const moves: Moves<Standing> = {
  begins: ["open"],
  ends: ["done"],
  from: {
    open: {
      reminded: "what was promised comes near",
      late: "its time has gone by",
      done: "somebody did it, a later reply answered it, or it was no promise",
    },
    reminded: {
      late: "its time has gone by",
      done: "somebody did it, a later reply answered it, or it was no promise",
      open: "it was put off",
    },
    late: { done: "somebody did it, or it was no promise", open: "it was put off" },
    done: {},
  },
};
