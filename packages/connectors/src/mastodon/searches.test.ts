import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { searches } from "./searches.ts";
import { Settings } from "./settings.ts";

const settings = Settings.parse({ server: "https://social.example" });

test("without a token what makes no hashtag is not heard, and that is said", () => {
  const { queries, unsaid } = searches(parseTerms('"acme", "24 7"'), settings, false);
  expect(queries.map(({ text }) => text)).toEqual(["#acme"]);
  expect(unsaid).toEqual([
    { term: '"24 7"', why: "tag", instead: "unheard" },
    { term: "", why: "sign-in", instead: "narrower" },
  ]);
});

test("with a token it is looked for in texts; what is not meant is left out here, as servers differ", () => {
  const { queries, unsaid } = searches(parseTerms('"acme", "24 7" -pizza'), settings, true);
  expect(queries.filter(({ always }) => always).map(({ text }) => text)).toEqual(["#acme", "acme", '"24 7"']);
  expect(unsaid).toEqual([{ term: "-pizza", why: "excluded", instead: "checked" }]);
});
