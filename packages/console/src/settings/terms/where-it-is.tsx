import { Said } from "../../said.tsx";

const AROUND = 24;

/** What is wrong with the terms, and the place of it: `at` counts characters from 1. */
export function WhereItIs({ terms, message, at }: { terms: string; message: string; at?: number }) {
  const start = at === undefined ? undefined : at - 1;
  return (
    <>
      <Said text={message} />
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
