import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { searches } from "./searches.ts";
import { Settings } from "./settings.ts";

const settings = Settings.parse({ username: "brewly", subreddits: "r/coffee" });

test("what is not meant is left out there", () => {
  const { queries, unsaid } = searches(parseTerms('"acme" -pizza -"pizza hut" -author:joe'), settings);
  expect(queries.map(({ text }) => text)).toEqual(['"acme" NOT "pizza" NOT "pizza hut" NOT author:joe']);
  expect(unsaid).toEqual([]);
});

test("comments are not heard without subreddits, and that is said", () => {
  const everywhere = Settings.parse({ username: "brewly" });
  expect(searches(parseTerms('"acme"'), everywhere).unsaid).toEqual([
    { term: "", why: "comments", instead: "unheard" },
  ]);
  expect(searches(parseTerms('"acme"'), settings).unsaid).toEqual([]);
  expect(searches(parseTerms(""), everywhere)).toMatchObject({ queries: [], unsaid: [] });
});
