import { expect, test } from "vitest";
import { news, pressingIn } from "./pressing.ts";

const row = (id: string, more: object = {}) => ({ id, urgency: "normal", author: { name: id, id }, ...more });
const NOW = Date.parse("2026-03-02T10:00:00Z");

test("critical, late and naming this person is pressing; due later and naming another is not", () => {
  const rows = [
    row("c", { urgency: "critical", dueAt: "2026-03-02T10:15:00Z" }),
    row("l", { dueAt: "2026-03-02T09:59:00Z" }),
    row("m", { mentioned: ["noa"] }),
    row("n", { mentioned: ["dana"] }),
  ];
  expect(pressingIn(rows, "noa", NOW).map(({ kind, conversation }) => `${kind} ${conversation}`)).toEqual([
    "critical c",
    "late l",
    "mentioned m",
  ]);
});

test("what waited before alerts were switched on is no news, each thing is told once, and a conversation once at a time", () => {
  const critical = { kind: "critical", conversation: "a", name: "A" } as const;
  const first = news([critical], undefined);
  expect(first.tell).toEqual([]);
  const late = { ...critical, kind: "late" } as const;
  const second = news([critical, late], first.told);
  expect(second.tell).toEqual([late]);
  expect(news([critical, late], second.told).tell).toEqual([]);
  const both = [
    { ...critical, conversation: "b" },
    { ...late, conversation: "b" },
  ] as const;
  expect(news(both, second.told).tell).toEqual([both[0]]);
});

test("a conversation that is pressing twice is told of by the kind that its person wants", () => {
  const both = [
    { kind: "critical", conversation: "a", name: "A" },
    { kind: "late", conversation: "a", name: "A" },
  ] as const;
  expect(news(both, [], ["late"]).tell).toEqual([both[1]]);
  const { tell, told } = news(both, [], []);
  expect(tell).toEqual([]);
  expect(news(both, told, ["critical"]).tell, "what came while a kind was off is no news").toEqual([]);
});
