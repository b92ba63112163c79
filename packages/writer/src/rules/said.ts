import type { Objection } from "@earshot/core/draft/draft";
import { findLint } from "../words/lints/find-lint.ts";
import { withoutFacts, type Situation } from "./situation.ts";
import type { LintKind } from "../words/lints/lint-words.ts";

/** The objection to a wording that is not to be said, if the text has one. */
export function objectionTo(
  situation: Situation,
  kind: LintKind,
  rule: string,
  level: Objection["level"],
  why: string,
): Objection[] {
  const found = findLint(withoutFacts(situation), kind);
  return found ? [{ rule, level, message: `“${found.text.trim()}” ${why}`, start: found.start, end: found.end }] : [];
}
