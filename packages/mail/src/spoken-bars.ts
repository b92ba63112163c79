import type { Digest } from "@earshot/core/digest/digest";
import { shareOfVoice } from "@earshot/core/figures/voice";
import type { Bar } from "./figures.ts";
import type { Speaker } from "./speaker.ts";
import { changeWords } from "./words.ts";

const BLUE = "#4c8dd6";
const GREY = "#868e96";

/** Themes with how they are spoken of, and how they changed. */
export function matterBars(digest: Digest, most: number, speaker: Speaker): Bar[] {
  return (digest.matters ?? []).slice(0, most).map(({ matter, n, negative, positive }) => {
    const was = digest.compared?.matters.find((each) => each.matter === matter)?.n ?? 0;
    const change = changeWords(n, was, digest, speaker);
    return {
      name: speaker.matter(matter),
      n,
      color: negative > positive ? "#e03131" : positive > negative ? "#2f9e44" : GREY,
      note: [speaker.say("polarity", { negative, positive }), change].filter(Boolean).join(speaker.say("semicolon")),
    };
  });
}

/** The brand and its competitors, each with its part of all voices. */
export function voiceBars({ voice }: Digest, { say, percent }: Speaker): Bar[] {
  const part = voice && shareOfVoice(voice);
  if (!voice || part === undefined) return [];
  const all = voice.rivals.reduce((sum, { n }) => sum + n, voice.own.n);
  const bar = (name: string, n: number, color: string): Bar => ({
    name,
    n,
    color,
    note: say("ofAll", { part: percent(n / all) }),
  });
  return [bar(say("own"), voice.own.n, BLUE), ...voice.rivals.map(({ name, n }) => bar(name, n, GREY))];
}
