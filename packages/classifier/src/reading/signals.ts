import type { ToClassify } from "@earshot/core/classification/classifier";
import type { Matches } from "../matches.ts";
import type { Judgement } from "../sentiment.ts";
import type { Analysis } from "./analyse.ts";

const LONG = 240;
const SHORT = 25;

/** What is known of a text beside its words, as features that all languages share. */
export function signalsOf(
  input: Pick<ToClassify, "kind" | "rating" | "text">,
  matches: Matches,
  judged: Judgement,
  { units }: Analysis,
): string[] {
  const signals = new Set<string>([`kind:${input.kind}`]);
  for (const { intent } of matches.found) signals.add(`rule:${intent}`);
  if (matches.settled) signals.add("rule:settled");
  if (matches.turn[0]) signals.add(`turn:${matches.turn[0].label}`);
  const { probabilities } = judged;
  if (probabilities) {
    for (const [name, share] of Object.entries(probabilities)) signals.add(`feels:${name}${Math.round(share * 4)}`);
  } else signals.add("feels:unknown");
  const stars = input.rating && Math.ceil((input.rating.value / input.rating.of) * 5);
  if (stars) {
    signals.add(`stars:${stars}`);
    if (probabilities) signals.add(`stars:${stars}${probabilities.negative > probabilities.positive ? "bad" : "good"}`);
  }
  if (input.text.length > LONG) signals.add("long");
  if (input.text.length < SHORT) signals.add("short");
  for (const { kind, text } of units) {
    if (kind === "sign" && (text[0] === "?" || text[0] === "？" || text[0] === "؟")) signals.add("asks");
    if (kind === "sign" && (text[0] === "!" || text[0] === "！")) signals.add("exclaims");
    if (kind === "sign" && (text[0] === "…" || text === "..")) signals.add("trails");
    if (kind === "handle" || kind === "link") signals.add(kind);
    if (kind === "emoji") signals.add("emoji");
  }
  if (!units.some(({ kind }) => kind === "word" || kind === "han")) signals.add("wordless");
  return [...signals];
}
