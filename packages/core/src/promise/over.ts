import type { Change } from "../store.ts";
import type { Promising } from "../task/task.ts";

/** Nobody is told any more of a promise that is done, or due at another time. */
export const over = ({ brand, id }: Pick<Promising, "brand" | "id">, at: string): Change[] => [
  { alert: { brand, kind: "promise", of: id, at, over: true } },
];
