import { ownWords } from "@earshot/core/mention/own-words/own-words";
import { atLeast, type Row } from "../row.ts";

const ROUNDS = 2000;
/** A day of 100 000 mentions takes ten seconds of it. */
const GOAL = 10_000;

/** Of one kind each: nothing to cut, as with most; a quote; a signature; a list; a translation; a colon; and one as long as an article. */
const texts = [
  "My acme order came late and the cup was broken, can you replace it? I have waited for three weeks.",
  "הכוס נשברה והשירות היה גרוע, מחכה כבר שלושה שבועות לתשובה מכם.",
  "> I never had a problem\n\nWell, I did: the cup broke on the first day.",
  "A csésze eltört, és senki nem válaszol.\n\nKüldve az iPhone-omról",
  "What I bought:\n- a cup\n- a plate\n- a spoon\nAll of it broken: see https://acme.example/a",
  "咖啡很好，下次再來。\n\n(Translated by Google)\nThe coffee is good, I will come again.",
  "The waiter came late. He was rude. ".repeat(20),
];

/** How many texts a second are parted into what their authors say and what stands beside it. */
export async function partingWords(): Promise<Row[]> {
  for (const text of texts) ownWords({ text });
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) ownWords({ text });
  const perSecond = (ROUNDS * texts.length * 1000) / (performance.now() - began);
  return [atLeast("texts parted from quotes, signatures and boilerplate", perSecond, GOAL, "/s")];
}
