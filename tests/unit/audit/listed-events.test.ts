import { kindGroups } from "@earshot/console/audit/kind-groups";
import { isListed } from "@earshot/core/audit/listed-events";
import { events } from "@earshot/console/words/en/events";
import { en } from "@earshot/console/words/en";
import { expect, test } from "vitest";

const kinds = Object.keys(en)
  .filter((word) => word.startsWith("event."))
  .map((word) => word.slice("event.".length));

test("the filter's decisions on conversations are those that the log lists, and each has a word", () => {
  expect(kinds.length).toBeGreaterThan(Object.keys(events).length);
  const listed = kinds.filter(
    (what) => isListed({ by: "p1", what: what as never }) || isListed({ by: "earshot", what: what as never }),
  );
  expect(kindGroups.conversations.split(",").toSorted()).toEqual(listed.toSorted());
});

test("what Earshot does by itself is not listed, but for what a policy decided in a person's place", () => {
  expect(kinds.filter((what) => isListed({ by: "earshot", what: what as never }))).toEqual(["policy-approved"]);
});
