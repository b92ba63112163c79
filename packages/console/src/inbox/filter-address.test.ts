import { expect, test } from "vitest";
import { askedBy, askedIn, chipsOf, isSame, laneIn, searchFor, toggled, withValue } from "./filter-address.ts";

test("an address and what it asks for say the same, in one order of fields and without what is unknown", () => {
  const asked = askedIn("?language=he,fa&nonsense=1&lane=urgent&author=No%27a, of Haifa");
  expect(asked).toEqual({ lane: "urgent", language: "he,fa", author: "No'a, of Haifa" });
  expect(askedIn(searchFor(asked))).toEqual(asked);
  expect(searchFor(asked)).toMatch(/^\?lane=urgent&language=he,fa&author=/);
  expect(searchFor({ lane: "open" })).toBe("");
});

test("a saved view asks for the same as the address it was saved from, whatever order its values were stored in", () => {
  expect(askedBy({ language: ["he", "fa"], lane: "urgent", owner: undefined })).toEqual({
    lane: "urgent",
    language: "he,fa",
  });
  expect(isSame({ lane: "open", urgency: "high" }, { urgency: "high" })).toBe(true);
  expect(isSame({ urgency: "high" }, { urgency: "low" })).toBe(false);
});

test("a value is added, taken away, and takes the place of the one before where a field has one", () => {
  const two = toggled({ urgency: "high" }, "urgency", "critical");
  expect(two).toEqual({ urgency: "high,critical" });
  expect(toggled(two, "urgency", "high")).toEqual({ urgency: "critical" });
  expect(toggled({ urgency: "critical" }, "urgency", "critical")).toEqual({});
  expect(toggled({ author: "Mia" }, "author", "Mia, of Haifa")).toEqual({ author: "Mia, of Haifa" });
  expect(withValue({ from: "2026-01-01" }, "from", "")).toEqual({});
});

test("chips are what is chosen beside the lane, an author with a comma being one", () => {
  expect(chipsOf({ lane: "mine", author: "a, b", language: "he,fa" })).toEqual([
    { field: "language", value: "he" },
    { field: "language", value: "fa" },
    { field: "author", value: "a, b" },
  ]);
});

test("the lane is what is to be answered unless another, or a status, is asked for", () => {
  expect(laneIn({})).toBe("open");
  expect(laneIn({ lane: "praise" })).toBe("praise");
  expect(laneIn({ lane: "gone" })).toBe("open");
  expect(laneIn({ status: "closed" })).toBeUndefined();
});
