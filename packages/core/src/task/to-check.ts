import type { Conversation } from "../conversation/conversation.ts";
import type { Change } from "../store.ts";
import type { Check } from "./task.ts";

/** Whoever handed a conversation over is told that it is answered: it is theirs to check that it was solved. */
export function toCheck({ id, brand, platform, language, checks = [] }: Conversation, at: string): Change[] {
  return checks.map(({ by, task }) => ({
    alert: {
      brand,
      kind: "check",
      of: task,
      at,
      urgency: "normal",
      about: { conversation: id, platform, language, person: by },
    },
  }));
}

/** Nobody is told any more. */
export const isChecked = ({ brand, id }: Pick<Check, "brand" | "id">, at: string): Change[] => [
  { alert: { brand, kind: "check", of: id, at, over: true } },
];
