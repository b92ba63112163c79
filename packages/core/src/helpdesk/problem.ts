import { ConnectorError } from "../errors.ts";
import { masked } from "../mask.ts";
import type { helpdesk } from "../words/en/helpdesk.ts";
import type { SaidBy } from "../words/said.ts";
import { called } from "./called.ts";
import type { HelpdeskName } from "./helpdesk.ts";

type Code = Extract<keyof typeof helpdesk, `helpdesk.problem-${string}`>;
/** What is wrong with a helpdesk, and who must do what about it. */
export type Problem = SaidBy<Code>;

const LONGEST_WORDS = 200;

/** What is wrong, in words; what is no trouble with the helpdesk is thrown again. */
export function problemIn(error: unknown, helpdesk: HelpdeskName): Problem {
  if (!(error instanceof ConnectorError)) throw error;
  const at = called[helpdesk];
  switch (error.trouble) {
    case "sign-in-again":
      return { code: "helpdesk.problem-token", at };
    case "not-allowed":
      return { code: "helpdesk.problem-rights", at };
    case "gone":
      return helpdesk === "chatwoot" ? { code: "helpdesk.problem-no-inbox" } : { code: "helpdesk.problem-no-group" };
    case "blocked":
      return { code: "helpdesk.problem-address" };
    case "slow-down":
      return { code: "helpdesk.problem-wait", at };
    case "refused":
      return { code: "helpdesk.problem-refused", at, words: masked(error.message).slice(0, LONGEST_WORDS) };
    default:
      return { code: "helpdesk.problem-down", at };
  }
}
