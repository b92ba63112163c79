import { expect, test } from "vitest";
import type { Conversation } from "../conversation/conversation.ts";
import { tallyUnanswered } from "./unanswered.ts";

const within = { from: "2026-03-02T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" };
const conversation = (id: string, more: object) =>
  ({
    id,
    brand: "acme",
    mention: `m-${id}`,
    status: "open",
    heardAt: "2026-03-02T08:00:00.000Z",
    ...more,
  }) as Conversation;
const store = { getMany: async (keys: unknown[]) => keys.map(() => undefined) } as never;

test("what is set aside waits for nobody, what is in another language does", async () => {
  const tally = tallyUnanswered(within, "2026-03-02T10:00:00.000Z");
  tally.take(conversation("a", { dueAt: "2026-03-02T09:00:00.000Z" }));
  tally.take(conversation("b", { lane: "aside" }));
  tally.take(conversation("c", { lane: "unread", dueAt: "2026-03-02T11:00:00.000Z" }));
  tally.take(conversation("d", { status: "answered" }));
  tally.take(conversation("e", { heardAt: "2026-03-01T08:00:00.000Z" }));
  tally.take(conversation("f", { gone: true }));
  expect(await tally.figures({ store })).toMatchObject({ total: 2, overdue: 1 });
});

test("all are counted, however many; the twenty most pressing are listed", async () => {
  const tally = tallyUnanswered(within, "2026-03-02T10:00:00.000Z");
  const due = (n: number) => new Date(Date.parse("2026-03-02T08:00:00Z") + n * 1000).toISOString();
  // Coprime with the number of them, so that they come in another order than they are due.
  for (let n = 0; n < 5000; n++) tally.take(conversation(`c${n}`, { dueAt: due((n * 7919) % 5000) }));
  const asked: string[] = [];
  const found = await tally.figures({
    store: { getMany: async (keys: { sk: string }[]) => keys.map(({ sk }) => void asked.push(sk)) } as never,
  });
  expect(found).toMatchObject({ total: 5000, overdue: 5000 });
  const first = Array.from({ length: 5000 }, (_, n) => n).toSorted((a, b) => ((a * 7919) % 5000) - ((b * 7919) % 5000));
  expect(asked).toEqual(first.slice(0, 20).map((n) => `MENTION#m-c${n}`));
});
