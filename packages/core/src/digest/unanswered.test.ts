import { expect, test } from "vitest";
import type { Mention } from "../mention/mention.ts";
import { unansweredOf } from "./unanswered.ts";

const conversation = (id: string, more: object) => ({ id, mention: `m-${id}`, status: "open", ...more });
const stored: Record<string, object> = {
  a: conversation("a", { dueAt: "2026-03-02T09:00:00.000Z" }),
  b: conversation("b", { lane: "aside" }),
  c: conversation("c", { lane: "unread", dueAt: "2026-03-02T11:00:00.000Z" }),
  d: conversation("d", { status: "answered" }),
};

test("what is set aside waits for nobody, what is in another language does", async () => {
  const store = {
    getMany: async (keys: { pk: string; sk: string }[]) =>
      keys.map(({ pk, sk }) => (sk === "META" ? stored[pk.split("#")[1]!] : undefined)),
  };
  const mentions = Object.keys(stored).map((id) => ({ conversation: id }) as Mention);
  const found = await unansweredOf({ store } as never, "acme", mentions, "2026-03-02T10:00:00.000Z");
  expect(found).toMatchObject({ total: 2, overdue: 1 });
});
