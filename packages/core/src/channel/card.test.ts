import fc from "fast-check";
import { expect, test } from "vitest";
import { blockProblems } from "../../../../tests/support/fakes/block-kit.ts";
import { pagerDutyProblems, teamsProblems } from "../../../../tests/support/fakes/chat-receiver.ts";
import type { HookEvent } from "../outgoing-webhook/event.ts";
import { eventTypes } from "../outgoing-webhook/event-types.ts";
import { saysAt } from "../outgoing-webhook/heard-by.ts";
import { cardOf, type ToSay } from "./card-of.ts";
import { cutTo, isolated } from "./isolated.ts";
import { pagerDutyEvent } from "./pagerduty-event.ts";
import { fallback, slackBlocks } from "./slack-blocks.ts";
import { teamsMessage } from "./teams-message.ts";

const languages = ["en", "he", "fa", "hu", "zh-Hant", "lt"] as const;
const now = new Date("2026-11-30T08:00:00.000Z");
const event: HookEvent = {
  type: "deadline.passed",
  at: "2026-11-30T07:59:00.000Z",
  sequence: 1,
  conversation: "c1",
  facts: { urgency: "critical", platform: "mastodon", rating: { value: 1, of: 5 }, dueAt: "2026-11-30T07:59:00.000Z" },
};
const said = (more: Partial<ToSay> = {}) =>
  cardOf({ event, brandName: "Acme", timeZone: "Europe/Vilnius", language: "en", masks: true, now, ...more });

/** Words with all that has ever broken a message: markup, mentions, directions, halves of letters, very long ones. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "<!channel>",
    "<@U1>",
    "[x](https://evil.example)",
    "**b**",
    "\u202eevil\u202c",
    "\u2067",
    "\ud83d",
    "👨‍👩‍👧‍👦",
    "\u0000",
    "\n",
    "&amp;",
    "{{DATE()}}",
  ),
  fc.integer({ min: 1, max: 1500 }).map((n) => "שלום ".repeat(n)),
);
const anything = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(""));

const isBalanced = (text: string) => {
  let open = 0;
  for (const letter of text) {
    if (letter === "\u2068") open++;
    if (letter === "\u2069" && --open < 0) return false;
  }
  return open === 0 && !/[\u202a-\u202e\u2066\u2067]/u.test(text);
};
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

test("whatever was written, each platform can take it, and it turns no direction beside it", () => {
  const ofTeams = teamsProblems();
  const ofPagerDuty = pagerDutyProblems();
  fc.assert(
    fc.property(anything, anything, fc.constantFrom(...languages), (text, name, language) => {
      const card = said({
        text,
        brandName: name,
        who: name,
        language,
        why: text,
        link: "https://earshot.example/inbox/c1|x",
      });
      const blocks = slackBlocks(card, "msg_0_0");
      expect(blockProblems(blocks)).toEqual([]);
      const teams = teamsMessage(card);
      expect(ofTeams(JSON.parse(teams), teams)).toEqual([]);
      const paged = pagerDutyEvent("k".repeat(32), "acme", event, card);
      expect(ofPagerDuty(JSON.parse(paged))).toEqual([]);
      const all = [...textsIn(blocks), ...textsIn(JSON.parse(teams)), ...textsIn(JSON.parse(paged)), fallback(card)];
      expect(all.filter((each) => !isBalanced(each) || !each.isWellFormed())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("somebody's words are no markup: no mention, no link, in a notification neither", () => {
  const card = said({ text: "<!channel> <https://evil.example|ours> [x](https://evil.example)" });
  const blocks = slackBlocks(card, "m");
  const theirs = textsIn(blocks.filter(({ text }) => (text as any)?.type === "plain_text"));
  expect(theirs.join()).toContain("<!channel>"); // plain text shows it as it is
  const marked = JSON.stringify(blocks.flatMap((block) => [block.fields, block.elements]));
  expect(marked).not.toContain("evil");
  expect(fallback(card)).not.toMatch(/<[!h]/u);
  const [attachment] = JSON.parse(teamsMessage(card)).attachments;
  const run = attachment.content.body.find(({ type }: any) => type === "Container").items[0];
  expect(run.type).toBe("RichTextBlock");
});

test.each(eventTypes)("%s has a title of its own in all six languages, and a pager says it or leaves it", (type) => {
  const titles = languages.map((language) => said({ event: { ...event, type }, language }).title);
  expect(new Set(titles).size).toBe(6);
  if (saysAt("pagerduty", { type, facts: event.facts }))
    expect(JSON.parse(pagerDutyEvent("k".repeat(32), "acme", { ...event, type }, said())).dedup_key).toContain("acme");
});

test("an alert says what it is, how pressing it is, and is one incident for a pager from its beginning to its end", () => {
  const facts = {
    alert: "a1",
    kind: "spike",
    urgency: "high",
    status: "open",
    side: "negative",
    heard: 31,
    minutes: 10,
    usual: 4,
  };
  const raised: HookEvent = { ...event, type: "alert.raised", facts };
  expect(said({ event: raised }).title).toBe("Alert: 31 negative mentions in 10 minutes, where 4 are usual");
  expect(said({ event: raised, language: "he" }).title).toMatch(/^התראה: /u);
  expect(said({ event: raised }).tone).toBe("alarm");
  expect(said({ event: { ...raised, facts: { ...facts, urgency: "low" } } }).tone).toBe("warn");
  const paged = (it: HookEvent) => JSON.parse(pagerDutyEvent("k".repeat(32), "acme", it, said({ event: it })));
  expect(paged(raised)).toMatchObject({ event_action: "trigger", payload: { severity: "error" } });
  expect(paged({ ...raised, facts: { ...facts, status: "acknowledged" } }).event_action).toBe("acknowledge");
  const ended = paged({ ...raised, type: "alert.ended", conversation: "c2" });
  expect(ended).toMatchObject({ event_action: "resolve", dedup_key: paged(raised).dedup_key });
});

test("a type of event that nobody has heard of has a card all the same", () => {
  const card = said({ event: { ...event, type: "moon.rose" as never }, language: "lt" });
  expect(card.title).toContain("moon.rose");
  expect(card.tone).toBe("plain");
});

test("says the time in the brand's own zone, in its language, and late what is late", () => {
  expect(said().foot).toBe("Earshot · Nov 30, 2026, 9:59 AM GMT+2");
  expect(said({ now: new Date("2026-11-30T09:00:00.000Z") }).foot).toContain("could not be said sooner");
  expect(said({ language: "fa" })).toMatchObject({ rtl: true, language: "fa" });
  expect(said({ language: "xx" })).toMatchObject({ rtl: false, language: "en" });
});

test("a person's own words in a reason are masked unless the endpoint gets texts as they are", () => {
  const why = { code: "reason.declined", why: "Write to mia@example.org" } as const;
  const shown = (masks: boolean) => said({ why, masks }).facts.at(-1)!.value;
  expect(shown(true)).toBe("Draft declined: Write to •••");
  expect(shown(false)).toContain("mia@example.org");
});

test("cuts no letter in two and says that it cut", () => {
  expect(cutTo("abc", 3)).toBe("abc");
  expect(cutTo("abcd", 3)).toBe("ab…");
  expect(cutTo("a👨‍👩‍👧‍👦b", 8)).toBe("a…");
  expect(isolated("a\u202eb\u0007")).toBe("\u2068ab\u2069");
});
