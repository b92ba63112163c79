import { objectionTo } from "./said.ts";
import { isComplaint, wantsSomething, type Rule } from "./situation.ts";

/** Nothing is sold to somebody who complains (S25). */
export const advertising: Rule = (situation) =>
  isComplaint(situation)
    ? objectionTo(situation, "advertising", "advertising", "stop", "advertises under a complaint. Take it out.")
    : wantsSomething(situation)
      ? []
      : objectionTo(
          situation,
          "advertising",
          "advertising",
          "warn",
          "advertises. Leave it out unless it was asked for.",
        );
