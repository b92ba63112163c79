import { isComplaint, isHeld, type Rule } from "./situation.ts";

const EMOJI = /\p{Extended_Pictographic}/u;

/** Emoji only where the brand wants them, and never under a complaint or a grave matter. */
export const emoji: Rule = (situation) => {
  const start = situation.text.search(EMOJI);
  if (start < 0) return [];
  const wanted = situation.brand.voice.emoji === "few" && !isComplaint(situation) && !isHeld(situation);
  const message =
    situation.brand.voice.emoji === "few"
      ? "No emoji in an answer to trouble."
      : "This brand uses no emoji. It can be changed in the settings.";
  return wanted ? [] : [{ rule: "emoji", level: "warn", message, start, end: start + 2 }];
};
