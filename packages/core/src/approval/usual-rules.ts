import type { Said, SaidCode } from "../words/said.ts";
import type { ApprovalRule } from "./approvals.ts";

/** What holds until a brand has rules of its own. */
export const usualRules: readonly ApprovalRule[] = [
  {
    id: "sensitive",
    name: "",
    asks: "second",
    intents: ["safety", "legal", "self-harm", "violence", "misconduct", "privacy"],
  },
  { id: "own-urgent", name: "", asks: "other", urgency: ["critical", "high"] },
];

const usualNames: Record<string, SaidCode> = { sensitive: "rule.sensitive", "own-urgent": "rule.own-urgent" };

/** What a rule is called; those that every brand starts with are named in the reader's language. */
export function ruleName({ id, name }: Pick<ApprovalRule, "id" | "name">): Said {
  const usual = usualNames[id];
  return name === "" && usual ? ({ code: usual } as Said) : { code: "rule.named", name: name || id };
}
