import { told, type Told } from "../words/told.ts";
import type { Finding } from "./finding.ts";
import { findingSaid } from "./finding-said.ts";

/** A finding in words for a person, with what to do. */
export function saidFinding(finding: Finding): Told {
  const { why, todo } = findingSaid(finding);
  return told(why, todo);
}
