import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { searches } from "./searches.ts";

test("a word that is not meant is left out there, a phrase here", () => {
  const { queries, unsaid } = searches(parseTerms('"acme" -pizza -"pizza hut"'));
  expect(queries.map(({ text }) => text)).toEqual(['"acme" -pizza']);
  expect(unsaid).toEqual([{ term: '-"pizza hut"', why: "excluded", instead: "checked" }]);
});
