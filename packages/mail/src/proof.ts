import { findingSaid } from "@earshot/core/ledger/finding-said";
import type { LagFigures } from "@earshot/core/ledger/lag";
import type { Proof, SourceProof } from "@earshot/core/ledger/proof";
import { inWords } from "@earshot/core/words/said";
import { wordsIn } from "@earshot/core/words/words-in";
import type { Speaker } from "./speaker.ts";
import { lengthWords } from "./words.ts";

/** What is said of a source. */
export type Line = { name: string; text: string };

/** A week's proof in lines: figures by source, what may be missed and what is only to be known, and how long things took. */
export function proofWords({ sources, findings, answered, posted }: Proof, timeZone: string, speaker: Speaker) {
  const reader = { ...wordsIn(speaker.language), timeZone };
  const lines = findings.map((finding) => {
    const { why, todo } = findingSaid(finding);
    const text = [why, ...(todo ? [todo] : [])].map((said) => inWords(said, reader)).join(" ");
    return { warns: finding.level === "warn", name: finding.name, text };
  });
  return {
    figures: sources.map((source) => ({ name: source.name, text: figuresOf(source, speaker) })),
    warnings: lines.filter(({ warns }) => warns),
    notes: lines.filter(({ warns }) => !warns),
    clocks: [
      ...(answered ? [speaker.say("proof.answered", within(answered, speaker))] : []),
      ...(posted ? [speaker.say("proof.posted", within(posted, speaker))] : []),
    ],
  };
}

function figuresOf({ asked, due, gaps, gapMinutes, reread, late, lag }: SourceProof, speaker: Speaker): string {
  const { say } = speaker;
  const facts = [
    say("proof.asked", { asked, due }),
    gaps === 0 ? say("proof.noGap") : say("proof.gaps", { n: gaps, length: lengthWords(gapMinutes * 60, speaker) }),
    ...(reread === 0 ? [] : [say(late === 0 ? "proof.noneLate" : "proof.late", { n: reread, late })]),
    ...(lag ? [say("proof.heard", within(lag, speaker))] : []),
  ];
  return say("sentence", { text: facts.join(say("semicolon")) });
}

const within = ({ median, p95 }: LagFigures, speaker: Speaker) => ({
  median: inSeconds(median, speaker),
  p95: inSeconds(p95, speaker),
});

function inSeconds(seconds: number, speaker: Speaker): string {
  return seconds < 90 ? speaker.say("length.seconds", { n: seconds }) : lengthWords(seconds, speaker);
}
