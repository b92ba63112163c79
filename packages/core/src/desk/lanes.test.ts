import { expect, test } from "vitest";
import type { Conversation } from "../conversation/conversation.ts";
import { aConversation, ago, NOW } from "./a-conversation.fixture.ts";
import { isIn, laneIds, type LaneId } from "./lanes.ts";

const seat = { me: "noa", now: NOW, canReplyOn: (platform: string) => platform !== "reviews" };
const lanesOf = (change: Partial<Conversation>) => laneIds.filter((lane) => isIn(lane, aConversation(change), seat));

const OPEN: LaneId[] = ["open", "unassigned"];
const cases: [string, Partial<Conversation>, LaneId[]][] = [
  ["a complaint", {}, [...OPEN, "complaints"]],
  ["a complaint of high urgency", { urgency: "high" }, [...OPEN, "urgent", "complaints"]],
  ["a critical case", { urgency: "critical", intents: ["safety"] }, [...OPEN, "urgent", "complaints"]],
  ["a question", { intents: ["question"], sentiment: "neutral" }, [...OPEN, "questions"]],
  ["a question with a grievance", { intents: ["question", "complaint"] }, [...OPEN, "complaints"]],
  ["praise", { intents: ["praise"], sentiment: "positive" }, [...OPEN, "praise"]],
  ["praise with a question", { intents: ["praise", "question"], sentiment: "positive" }, [...OPEN, "questions"]],
  ["nothing of these", { intents: [], sentiment: "neutral" }, OPEN],
  ["what is late", { dueAt: ago(1) }, [...OPEN, "complaints", "late"]],
  ["where no reply can be posted from here", { platform: "reviews" }, [...OPEN, "complaints", "by-hand"]],
  ["mine", { owner: "noa" }, ["open", "complaints", "mine"]],
  ["somebody else's", { owner: "dan" }, ["open", "complaints"]],
  ["spam", { lane: "aside" }, ["spam"]],
  ["a language that is not read here", { lane: "unread" }, ["languages"]],
  ["snoozed for a while", { snoozedUntil: ago(-60), owner: "noa", dueAt: ago(9) }, ["snoozed"]],
  ["snoozed until an answer", { snoozedFor: "answer" }, ["snoozed"]],
  ["what was snoozed until a moment that has come", { snoozedUntil: ago(1) }, [...OPEN, "complaints"]],
  [
    "at the helpdesk, which is to be answered all the same",
    { atHelpdesk: { helpdesk: "chatwoot", state: "open" }, dueAt: ago(1) },
    [...OPEN, "complaints", "late", "helpdesk"],
  ],
  ["what the helpdesk has closed", { atHelpdesk: { helpdesk: "zammad", state: "closed" } }, [...OPEN, "complaints"]],
  ["a reply on its way", { status: "approved" }, ["sending"]],
  ["a reply to look for", { status: "check", owner: "noa" }, ["mine", "check"]],
  ["answered yesterday", { status: "answered", answeredAt: ago(1440) }, ["waiting", "done"]],
  ["answered eight days ago", { status: "answered", answeredAt: ago(8 * 1440) }, ["done"]],
  ["dismissed", { status: "closed", closedAt: ago(10) }, ["done"]],
];

test.each(cases)("%s stands where it belongs and nowhere else", (_, change, lanes) => {
  expect(lanesOf(change).toSorted()).toEqual(lanes.toSorted());
});

test("every lane is met above", () => {
  expect(laneIds.filter((lane) => !cases.some(([, , lanes]) => lanes.includes(lane)))).toEqual([]);
});
