import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { searches } from "./searches.ts";
import { Settings } from "./settings.ts";

test("what is not meant is left out here: an issue that names it has comments that do not", () => {
  const { queries, unsaid } = searches(parseTerms('"acme" -pizza'), Settings.parse({}), true);
  expect(queries.map(({ text }) => text)).toEqual(['"acme"']);
  expect(unsaid).toEqual([{ term: "-pizza", why: "excluded", instead: "checked" }]);
});
