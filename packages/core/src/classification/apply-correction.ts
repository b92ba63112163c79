import type { Context } from "../context.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Classification } from "./classifier.ts";
import type { Correction } from "./correction.ts";
import type { Reading } from "./reading.ts";
import { bareText, isAlike, sketchOf } from "./sketch.ts";

/** Shorter texts (emoji, a single letter) are alike without meaning the same. */
const LEAST = 3;

/** The judgement with what a person said of the same text, or one nearly the same, put over it. One request. */
export async function withCorrection(
  ctx: Context,
  brand: string,
  text: string,
  judged: Classification,
): Promise<Classification> {
  const bare = bareText(text);
  if (bare.length < LEAST) return judged;
  const found = await ctx.store.getMany(sketchOf(bare).map((sketch) => keys.correctionFor(brand, sketch)));
  const fitting = found.find((correction) => correction && isAlike(correction.bare, bare));
  if (!fitting) return judged;
  ctx.log.info("correction.applied", { brand, cause: fitting.id });
  const exact = fitting.exactly === undefined ? fitting.text === text : fitting.exactly === hashOf(text);
  return corrected(judged, exact ? inWordsOf(text, fitting) : fitting, fitting.bare === bare, exact);
}

/** What was found in the text, as it stands there: a correction keeps it masked. */
function inWordsOf(text: string, correction: Correction): Correction {
  const { reading } = correction.verdict;
  const details = reading?.details?.map((each) =>
    each.start === undefined || each.end === undefined ? each : { ...each, text: text.slice(each.start, each.end) },
  );
  return details ? { ...correction, verdict: { ...correction.verdict, reading: { ...reading, details } } } : correction;
}

/** A judgement with a correction put over it; `by` names both. The words are the same but for signs and case, or the text is exactly the same. */
export function corrected(
  judged: Classification,
  { id, verdict, by }: Correction,
  same: boolean,
  exact = same,
): Classification {
  const { score: _, ...rest } = judged;
  const { reading, lane: wanted, ...labels } = verdict;
  const lane = wanted ?? (verdict.needsReply ? "reply" : judged.lane);
  const because = `${same ? "a person said so" : "a person said so of nearly the same text"} (${by})`;
  return {
    ...(verdict.sentiment ? rest : judged),
    lane: lane === "reply" ? undefined : lane,
    ...Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined)),
    ...(reading && { reading: readAnew(judged.reading, reading, exact) }),
    evidence: [{ label: "correction", because, weight: 1 }, ...judged.evidence],
    by: `${judged.by}+${id}`,
  };
}

const NOTHING: Reading = { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: false };

/** Places in the text hold for the same text only; what is said holds for a near copy as well. */
function readAnew(read: Reading | undefined, corrected: Partial<Reading>, exact: boolean): Reading {
  const { details: _, matters, dangers, ...rest } = corrected;
  if (exact) return { ...NOTHING, ...read, ...corrected };
  return {
    ...NOTHING,
    ...read,
    ...rest,
    ...(matters && { matters: matters.map(({ matter, polarity }) => ({ matter, polarity })) }),
    ...(dangers && { dangers: dangers.map(({ danger }) => ({ danger })) }),
  };
}
