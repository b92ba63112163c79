import type { ConversationView } from "@earshot/api/views";
import type { Mention } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import { nextStep, theirs, type Kept } from "./tour-state.ts";

const startedAt = "2026-03-02T09:00:00.000Z";
const mention = (id: string, firstSeenAt: string, baseline?: true) =>
  ({ id, firstSeenAt, ...(baseline && { baseline }) }) as Mention;
const view = (events: string[], replies: string[]) =>
  ({
    conversation: { ...(replies.length > 0 && { reply: "r1" }) },
    events: events.map((what) => ({ what })),
    replies: replies.map((status) => ({ status })),
  }) as unknown as ConversationView;

test("the post of the tour is the first that was heard after it began", () => {
  const heard = [
    mention("late", "2026-03-02T09:02:00.000Z"),
    mention("first", "2026-03-02T09:01:00.000Z"),
    mention("before", "2026-03-02T08:59:00.000Z"),
    mention("old", "2026-03-02T09:00:30.000Z", true),
  ];
  expect(theirs(heard, startedAt)?.id).toBe("first");
  expect(theirs(heard.slice(2), startedAt)).toBeUndefined();
});

test("each step waits for what really happens", () => {
  const kept: Kept = { startedAt };
  expect(nextStep(kept, undefined, false)).toBe("post");
  const heard: Kept = { ...kept, conversation: "c1" };
  expect(nextStep(heard, view([], []), false)).toBe("open");
  const opened: Kept = { ...heard, opened: true };
  expect(nextStep(opened, view([], []), false)).toBe("why");
  const read: Kept = { ...opened, why: true };
  expect(nextStep(read, view([], []), false)).toBe("edit");
  expect(nextStep(read, view([], []), true)).toBe("approve");
  expect(nextStep(read, view(["draft-edited"], []), false)).toBe("approve");
  expect(nextStep(read, view([], ["approved"]), false)).toBe("posted");
  expect(nextStep(read, view([], ["published"]), false)).toBeUndefined();
});

test("who approves without a look at the reasons has passed over them, and one who takes it back is asked again", () => {
  const opened: Kept = { startedAt, conversation: "c1", opened: true };
  expect(nextStep(opened, view([], ["sending"]), false)).toBe("posted");
  expect(nextStep(opened, view([], []), false)).toBe("why");
});
