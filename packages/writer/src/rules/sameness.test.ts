import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { sameness } from "./sameness.ts";

const example = (reply: string, platform = "mastodon") => ({
  conversation: "c1",
  language: "en",
  matters: [],
  intents: [],
  sentiment: "negative",
  mention: "…",
  reply,
  platform,
  at: "",
});
const words = "We are sorry that you waited so long at the counter in Leeds yesterday.";
const reviewed = (text: string, reply: string, platform?: string) =>
  sameness({ ...toReview(text), examples: [example(reply, platform)] });

test("stops the very same words, warns of nearly the same, and lets others pass", () => {
  expect(reviewed(words, words)).toMatchObject([{ level: "stop" }]);
  expect(reviewed(`Emma, ${words}`, `{name}, ${words}`)).toHaveLength(1);
  expect(reviewed(`${words} Which day was it?`, words)).toMatchObject([{ level: "warn" }]);
  expect(reviewed("The soup should have been hot, and we apologise for it.", words)).toEqual([]);
  expect(reviewed(words, words, "bluesky")).toEqual([]);
});
