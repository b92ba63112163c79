import { describe, expect, test } from "vitest";
import type { Source, SourceHealth } from "./source.ts";
import { span } from "./span.ts";
import { isLate, stateOf } from "./state.ts";

const now = new Date("2026-11-23T12:00:00Z");
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const DAY = 1440;

function source(health: Partial<SourceHealth> = {}, more: Partial<Source> = {}): Source {
  return {
    id: "s1",
    brand: "acme",
    platform: "mastodon",
    name: "Mastodon",
    settings: {},
    interval: 60,
    paused: false,
    version: 1,
    createdAt: before(30 * DAY),
    baselineAt: before(30 * DAY),
    nextAt: before(-1),
    health: {
      failures: 0,
      heard: 214,
      lastTriedAt: before(1),
      lastGoodAt: before(1),
      lastHeardAt: before(60),
      ...health,
    },
    ...more,
  };
}

describe("a source", () => {
  test("that was collected lately and heard lately is well", () => {
    expect(stateOf(source(), now)).toMatchObject({
      level: "ok",
      why: "Collected 1 minute ago; 214 items heard in all.",
    });
  });

  test("that is well and sends something that is wrong says so", () => {
    const state = stateOf(source({ remarks: [{ code: "cut-off" }, { code: "ids-change", items: 3 }] }), now);
    expect(state).toMatchObject({
      level: "ok",
      why:
        "Collected 1 minute ago; 214 items heard in all. What it sent breaks off before its end; what came before was read. " +
        "It gave items that were there before new ids (3 of them); they were known again by address and words.",
      todo: "If it stays so, tell its publisher: the items at the end are missed.",
    });
  });

  test("that is paused is paused, whatever else", () => {
    expect(stateOf(source({ failures: 9, trouble: "fault" }, { paused: true }), now).level).toBe("paused");
  });

  test("that failed once or twice is well, and says so", () => {
    const state = stateOf(source({ failures: 2, trouble: "unavailable", message: "ECONNREFUSED" }), now);
    expect(state).toMatchObject({
      level: "ok",
      why: "The platform cannot be reached; it is tried again soon (2 failures).",
    });
  });

  test("that failed three times is failing, with what was said, since when and what to do", () => {
    const state = stateOf(
      source({ failures: 3, trouble: "unavailable", message: "ECONNREFUSED 10.0.0.1.", lastGoodAt: before(200) }),
      now,
    );
    expect(state).toMatchObject({
      level: "failing",
      why: "The platform cannot be reached: ECONNREFUSED 10.0.0.1. Last good 3 hours ago, 3 failures.",
      todo: "Look whether the platform is down; it is tried again by itself.",
    });
  });

  test.each(["sign-in-again", "not-allowed"] as const)(
    "with dead or weak credentials (%s) is failing at once",
    (trouble) => {
      const state = stateOf(source({ failures: 1, trouble, message: "401" }), now);
      expect(state.level).toBe("failing");
      expect(state.todo).toMatch(/token/);
    },
  );

  test("that never worked says since when it was connected", () => {
    const never = source(
      { failures: 4, trouble: "gone", lastGoodAt: undefined as never },
      { baselineAt: undefined as never, createdAt: before(180) },
    );
    expect(stateOf(never, now).why).toContain("Never good since it was connected 3 hours ago");
  });

  test("that nobody collected for ten minutes after its time is behind, unless somebody is at it", () => {
    const late = source({}, { nextAt: before(11) });
    expect(stateOf(late, now)).toMatchObject({
      level: "behind",
      why: "It was due 11 minutes ago and was not collected.",
    });
    expect(isLate(late, now)).toBe(true);
    expect(stateOf(source({}, { nextAt: before(9) }), now).level).toBe("ok");
    expect(stateOf(source({}, { nextAt: before(11), leaseUntil: before(-2) }), now).level).toBe("ok");
  });

  test("that left more to fetch, or has no allowance left, is behind", () => {
    expect(stateOf(source({ behind: true }), now).level).toBe("behind");
    expect(stateOf(source({ budget: { remaining: 0, resetAt: before(-45) } }), now).why).toContain(
      "it goes on in 45 minutes",
    );
    expect(stateOf(source({ budget: { remaining: 0, resetAt: before(-2) } }), now).level).toBe("ok");
  });

  test("that was not collected yet, or still reads what was there, is starting", () => {
    const fresh = { failures: 0, heard: 0 };
    expect(
      stateOf({ ...source({}, { createdAt: before(1), nextAt: before(1) }), baselineAt: undefined, health: fresh }, now)
        .level,
    ).toBe("starting");
    const reading = source({ behind: true, heard: 1000 }, { baselineAt: undefined as never });
    expect(stateOf(reading, now)).toMatchObject({
      level: "starting",
      why: "It is reading what was there before: 1,000 items so far.",
    });
  });

  test("that heard nothing for a day is silent if it did hear before", () => {
    expect(stateOf(source({ lastHeardAt: before(DAY + 1) }), now).level).toBe("silent");
    expect(stateOf(source({ lastHeardAt: before(DAY) }), now).level).toBe("ok");
    expect(stateOf(source({ lastHeardAt: undefined as never, heard: 0 }), now).level).toBe("ok");
  });

  test("that is collected seldom is given twenty intervals", () => {
    const hourly = { interval: 6 * 3600, nextAt: before(-100) };
    expect(stateOf(source({ lastHeardAt: before(4 * DAY) }, hourly), now).level).toBe("ok");
    expect(stateOf(source({ lastHeardAt: before(5 * DAY + 1) }, hourly), now).level).toBe("silent");
  });

  test("that only ever read old items is given a week", () => {
    const old = { baselineAt: before(8 * DAY) };
    expect(stateOf(source({ lastHeardAt: before(8 * DAY) }, old), now).level).toBe("silent");
    const newer = { baselineAt: before(6 * DAY) };
    expect(stateOf(source({ lastHeardAt: before(6 * DAY) }, newer), now).level).toBe("ok");
  });
});

test.each([
  [0, "less than a minute"],
  [60_000, "1 minute"],
  [119 * 60_000, "119 minutes"],
  [3 * 3_600_000, "3 hours"],
  [-5, "less than a minute"],
  [5 * 86_400_000, "5 days"],
])("%i ms is %s", (ms, words) => {
  expect(span(ms)).toBe(words);
});

describe("a platform that lists only so far back", () => {
  const failing = (losesIn: number) =>
    stateOf(source({ failures: 1, trouble: "unavailable", losesAt: before(-losesIn) }), now);

  test("is no alarm at the first failure while there is time", () => expect(failing(3 * DAY).level).toBe("ok"));

  test("is one two days before something is lost, and says when", () => {
    expect(failing(2 * DAY - 1)).toMatchObject({
      level: "failing",
      why: expect.stringContaining("In 48 hours the platform drops from its list what was not read."),
    });
    expect(failing(-60).why).toContain("The platform drops from its list what was not read.");
  });
});
