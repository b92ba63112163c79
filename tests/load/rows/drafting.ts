import { createClassifier } from "@earshot/classifier/create-classifier";
import { createWriter } from "@earshot/writer/create-writer";
import { casesOf, languages, ownArticles, type DraftCase } from "@earshot/writer/evaluation/read-lines";
import { draftFor } from "@earshot/writer/evaluation/score-drafts";
import { atLeast, type Row } from "../row.ts";

const ARTICLES = 1000;
const SECONDS = 5;

/** How many mentions are judged, held against a thousand articles and drafted three ways in a second, on one core, without a language model. */
export async function drafting(): Promise<Row[]> {
  const parts = { classifier: createClassifier(), writer: createWriter() };
  const own = languages.flatMap((language) => ownArticles(language));
  const articles = Array.from({ length: ARTICLES }, (_, n) => {
    const article = own[n % own.length]!;
    return { ...article, id: `${article.id}-${n}` };
  });
  const asked = languages.flatMap((language) => casesOf<DraftCase>("drafts", "seen", language));
  const inTurn = asked.toSorted((a, b) => (a.id.slice(0, 2) < b.id.slice(0, 2) ? -1 : 1));
  const round = async () => {
    for (const each of inTurn) await draftFor(each, { ...parts, articles });
  };
  await round();
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < SECONDS * 1000) {
    await round();
    done += inTurn.length;
  }
  const perSecond = done / ((performance.now() - began) / 1000);
  return [atLeast("mentions judged and drafted a second, 1 000 articles, one core", perSecond, 1000, "/s")];
}
