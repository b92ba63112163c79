import { saidFinding } from "@earshot/core/ledger/said-finding";
import type { LagFigures } from "@earshot/core/ledger/lag";
import type { Proof, SourceProof } from "@earshot/core/ledger/proof";
import { counted, lengthWords } from "./words.ts";

/** A week's proof in lines: figures by source, what may be missed and what is only to be known, and how long things took. */
export function proofWords({ sources, findings, answered, posted }: Proof) {
  return {
    figures: sources.map(figuresOf),
    findings: findings.map((finding) => {
      const { why, todo } = saidFinding(finding);
      return { warns: finding.level === "warn", text: `${finding.name}: ${why}${todo ? ` ${todo}` : ""}` };
    }),
    clocks: [...clock("From heard to answered", answered), ...clock("From approved to posted", posted)],
  };
}

function figuresOf({ name, asked, due, gaps, gapMinutes, reread, late, lag }: SourceProof): string {
  const number = (n: number) => n.toLocaleString("en");
  const gap = gaps === 0 ? "no gap" : `${counted(gaps, "gap")} of together ${lengthWords(gapMinutes * 60)}`;
  const again =
    reread === 0
      ? ""
      : `; re-read ${counted(reread, "item")}: ${late === 0 ? "none missed" : `${number(late)} had been missed and are heard now`}`;
  const heard = lag
    ? `; heard within ${inSeconds(lag.median)} as a rule, ${inSeconds(lag.p95)} at the latest in 95 of 100`
    : "";
  return `${name}: asked ${number(asked)} of ${number(due)} times; ${gap}${again}${heard}.`;
}

const clock = (what: string, lag: LagFigures | undefined): string[] =>
  lag ? [`${what}: half within ${inSeconds(lag.median)}, 95 of 100 within ${inSeconds(lag.p95)}.`] : [];

const inSeconds = (seconds: number): string => (seconds < 90 ? `${seconds} s` : lengthWords(seconds));
