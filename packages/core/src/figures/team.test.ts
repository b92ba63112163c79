import { describe, expect, test } from "vitest";
import { Brand } from "../brand/brand.ts";
import { withAnswer, withoutAnswer } from "../conversation/answers.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { tallyTeam } from "./team.ts";

const office = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [{ from: "09:00", to: "17:00" }]]),
);
const brand: Brand = { ...Brand.parse({ id: "acme", name: "Acme", hours: { days: office } }), createdAt: "" };
/** A week that begins on a Monday. */
const week = { from: "2027-01-04T00:00:00.000Z", to: "2027-01-11T00:00:00.000Z" };
const NOW = "2027-01-11T08:00:00.000Z";
let count = 0;
const on = (day: number, hour: number) =>
  `2027-01-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

function conversation(heardAt: string, more: Partial<Conversation> = {}): Conversation {
  return {
    id: `c${++count}`,
    brand: "acme",
    status: "open",
    urgency: "normal",
    intents: ["complaint"],
    sentiment: "negative",
    heardAt,
    openedAt: heardAt,
    dueFrom: heardAt,
    dueAt: "2027-01-20T00:00:00.000Z",
    ...more,
  } as Conversation;
}
const answered = (heardAt: string, at: string, more: Partial<Conversation> = {}): Conversation => {
  const waiting = conversation(heardAt, more);
  const { dueAt: _, dueFrom: __, ...rest } = waiting;
  return { ...rest, status: "answered", answeredAt: at, ...withAnswer(waiting, { reply: "r1", at }), ...more };
};
function figures(...all: Conversation[]) {
  const team = tallyTeam(brand, week, NOW);
  for (const each of all) team.take(each);
  return team.figures();
}

test("response time is in open hours, by the day of the answer: the median, not the mean", () => {
  const { replies, answering } = figures(
    answered(on(4, 10), on(4, 11)),
    answered(on(4, 10), on(4, 12)),
    // Heard on the Friday before, answered on Monday: two open hours.
    answered("2027-01-01T16:00:00.000Z", on(4, 10)),
    answered(on(8, 16), on(11, 10)),
    answered(on(4, 9), on(8, 17)),
  );
  expect(replies).toEqual({ n: 4, late: 0, holding: 0, median: 7200, p90: 5 * 8 * 3600 });
  // By the day on which somebody began to wait it is another four.
  expect(answering).toMatchObject({ heard: 4, answered: 4, median: 7200 });
});

test("thanks that come after our answer do not make it unanswered; a holding reply is none", () => {
  const thanked = answered(on(4, 10), on(4, 11), { heardAt: on(4, 12) });
  const held = conversation(on(4, 10));
  const owed = {
    ...held,
    ...withAnswer(held, { reply: "r1", at: on(4, 11), holding: true }),
    dueFrom: on(4, 11),
  };
  const then = { ...owed, status: "answered" as const, ...withAnswer(owed, { reply: "r2", at: on(4, 14) }) };
  expect(figures(thanked).answering).toMatchObject({ heard: 1, answered: 1, rate: 1 });
  expect(figures(owed)).toMatchObject({
    answering: { answered: 0, waiting: 1 },
    replies: { n: 1, holding: 1 },
    firstContact: { of: 0 },
  });
  // From when the customer began to wait, not from the holding reply.
  expect(figures(then).replies).toEqual({ n: 2, late: 0, holding: 1, median: 4 * 3600, p90: 4 * 3600 });
});

test("the rate is of what was due: in time is neither, closed without an answer counts against", () => {
  const { answering } = figures(
    answered(on(4, 10), on(4, 11)),
    conversation(on(5, 10)),
    conversation(on(5, 10), { dueAt: on(6, 10) }),
    conversation(on(5, 10), { status: "closed", closedAt: on(6, 10) }),
    conversation(on(5, 10), { status: "closed", closedAt: on(5, 10) }), // never waited
    conversation(on(5, 10), { lane: "aside" }),
    conversation(on(5, 10), { gone: true }),
  );
  expect(answering).toMatchObject({ heard: 4, answered: 1, waiting: 1, late: 1, rate: 1 / 3 });
});

test("first contact: solved where the first answer was enough", () => {
  const again = answered(on(4, 10), on(4, 11));
  const twice = { ...again, answers: [...again.answers!, { reply: "r2", since: on(5, 10), at: on(5, 11) }] };
  const back = { ...answered(on(4, 10), on(4, 11)), status: "open" as const, dueFrom: on(6, 10) };
  const before = answered("2027-01-01T10:00:00.000Z", "2027-01-01T11:00:00.000Z");
  expect(figures(again, twice, back, before).firstContact).toEqual({ n: 1, of: 3 });
});

test("recovery: ratings changed after a reply of ours, by the day of the change", () => {
  const rated = (...ratings: [number, string][]) => ({ ratings: ratings.map(([value, at]) => ({ value, of: 5, at })) });
  const { recovery } = figures(
    answered(on(4, 10), on(4, 11), rated([1, on(4, 10)], [4, on(5, 10)])),
    answered(on(4, 10), on(4, 11), rated([3, on(4, 10)], [2, on(5, 10)])),
    answered(on(4, 10), on(4, 11), rated([1, on(4, 9)], [5, on(4, 10)])), // before our reply
    answered(
      "2027-01-01T10:00:00.000Z",
      "2027-01-01T11:00:00.000Z",
      rated([2, "2027-01-01T10:00:00.000Z"], [3, on(5, 1)]),
    ),
    conversation(on(4, 10), rated([1, on(4, 10)], [5, on(5, 10)])), // nobody answered
  );
  expect(recovery).toEqual({ raised: 2, lowered: 1, stars: 3 });
});

test("the backlog is all that waits now, by who owns it; what is on its way waits for nobody", () => {
  const { backlog } = figures(
    conversation("2026-12-01T10:00:00.000Z", { owner: "noa", dueAt: on(4, 10) }),
    conversation(on(5, 10), { owner: "noa" }),
    conversation(on(6, 10)),
    conversation(on(6, 10), { status: "approved" }),
    conversation(on(6, 10), { status: "check", dueAt: on(7, 10) }),
    conversation(on(6, 10), { lane: "aside" }),
  );
  expect(backlog).toEqual({
    waiting: 4,
    overdue: 2,
    by: [
      { waiting: 2, overdue: 1, since: on(6, 10) },
      { owner: "noa", waiting: 2, overdue: 1, since: "2026-12-01T10:00:00.000Z" },
    ],
  });
});

describe("what is kept of answers", () => {
  test("a reply after its deadline is late, and one that is not there counts no longer", () => {
    const late = answered(on(4, 10), on(8, 10), { dueAt: on(5, 10) });
    expect(figures(late).replies).toMatchObject({ n: 1, late: 1 });
    const taken = { ...late, status: "open" as const, ...withoutAnswer(late, "r1") } as Conversation;
    expect(figures(taken).replies).toMatchObject({ n: 0, late: 0 });
    expect(withoutAnswer(late, "r1").answers).toBeUndefined();
  });

  test("of what was answered before they were kept, the newest counts", () => {
    const { answers: _, ...old } = answered(on(4, 10), on(4, 11));
    expect(figures(old).replies).toMatchObject({ n: 1, median: 3600 });
  });
});

test("parity tells praise from complaints, and says when praise goes short", () => {
  const praise = { intents: ["praise" as const], sentiment: "positive" as const };
  const { parity } = figures(
    ...Array.from({ length: 5 }, () => answered(on(4, 10), on(4, 11))),
    answered(on(4, 10), on(4, 12), praise),
    ...Array.from({ length: 4 }, () => conversation(on(4, 10), { ...praise, dueAt: on(5, 10) })),
  );
  expect(parity).toMatchObject({ time: 2, rate: 0.2, unfair: true });
});
