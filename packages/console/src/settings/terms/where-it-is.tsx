import type { TermsProblem } from "@earshot/core/terms-tried/try-terms";
import { useInWordsOr } from "../../words/use-in-words.ts";

const AROUND = 24;

/** What is wrong with the terms, and the place of it: `at` counts characters from 1. */
export function WhereItIs({ terms, message, says, at }: TermsProblem & { terms: string }) {
  const inWords = useInWordsOr();
  const start = at === undefined ? undefined : at - 1;
  return (
    <>
      <span>{inWords(says, message)}</span>
      {start !== undefined && (
        <bdi dir="auto" className="terms-problem">
          {start > AROUND && "…"}
          {terms.slice(Math.max(0, start - AROUND), start)}
          <mark>{terms.slice(start, start + 1) || " "}</mark>
          {terms.slice(start + 1, start + AROUND)}
          {start + AROUND < terms.length && "…"}
        </bdi>
      )}
    </>
  );
}
