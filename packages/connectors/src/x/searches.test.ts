import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { searches } from "./searches.ts";
import { Settings } from "./settings.ts";

const settings = Settings.parse({ username: "brewly", userId: "900" });

test("what is not meant is left out there, since each post read costs", () => {
  const { queries, unsaid } = searches(parseTerms('"acme" -pizza -"pizza hut" -author:joe'), settings);
  expect(queries.map(({ text }) => text)).toEqual(['acme -is:retweet -from:brewly -pizza -"pizza hut" -from:joe']);
  expect(unsaid).toEqual([]);
});

test("what is not meant with one name only stands beside that name", () => {
  const { queries, unsaid } = searches(parseTerms('"acme", ("zenith" -pizza)'), settings);
  expect(queries.map(({ text }) => text)).toEqual(["(acme OR (zenith -pizza)) -is:retweet -from:brewly"]);
  expect(unsaid).toEqual([]);
});
