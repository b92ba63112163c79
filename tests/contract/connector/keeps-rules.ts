import type { Mention } from "@earshot/core/mention/mention";
import { forbiddenBy } from "@earshot/core/reply/forbidden";
import { dailyCapOf, rulesOn } from "@earshot/core/reply/rules-on";
import { expect, test } from "vitest";
import { ago, byId, type Bench } from "./bench.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function keepsRules(bench: Bench): void {
  const { connector, collectAll } = bench;
  const { rulebook } = connector;

  test("every rule says in a sentence what it is, and where and since when the platform says so", () => {
    expect(new Set(rulebook.rules.map(({ id }) => id)).size).toBe(rulebook.rules.length);
    for (const { id, says, source, since, until } of rulebook.rules) {
      expect(id).toMatch(/^[a-z][a-z\d-]*$/u);
      expect(says).toMatch(/^[A-Z\d].{15,}\.$/u);
      expect(new URL(source)).toMatchObject({ protocol: "https:" });
      expect(since).toMatch(DAY);
      expect(since <= rulebook.readOn).toBe(true);
      if (until !== undefined) expect([DAY.test(until), until >= since]).toEqual([true, true]);
    }
  });

  test("was held against the platform's documents on a day that has been", () => {
    expect(rulebook.readOn).toMatch(DAY);
    expect(Number.isNaN(Date.parse(rulebook.readOn))).toBe(false);
    expect(Date.parse(rulebook.readOn)).toBeLessThanOrEqual(Date.now() + 86_400_000);
  });

  test("its length, pace and caps are numbers that a reply can keep", () => {
    const { limit, pace } = rulebook;
    expect(limit.max).toBeGreaterThan(0);
    expect([pace.seconds >= 0, pace.jitter >= 0]).toEqual([true, true]);
    expect(dailyCapOf(rulebook, new Date(rulebook.readOn))).toBeGreaterThan(0);
    for (const { repliesPerDay, keepDays } of rulebook.rules) {
      if (repliesPerDay !== undefined) expect(repliesPerDay).toBeGreaterThan(0);
      if (keepDays !== undefined) expect(keepDays).toBeGreaterThanOrEqual(0);
    }
  });

  test("leaves something to answer where it can answer, and says why where it never may", async () => {
    const id = await bench.it.post({ text: "#Brewly lost my parcel", at: ago(30) });
    const item = byId((await collectAll()).items, id)!;
    const mention = { ...item, id, addressed: true, firstSeenAt: ago(0) } as Mention;
    const now = new Date(rulebook.readOn);
    const fresh = { ...mention, createdAt: now.toISOString(), editedAt: undefined } as unknown as Mention;
    const forbidden = forbiddenBy(rulebook, fresh, [], now);
    if (connector.reply) expect(forbidden).toBeUndefined();
    const never = rulesOn(rulebook, now).filter(({ forbids }) => forbids === "every-reply");
    if (never.length > 0) expect(connector.reply).toBeUndefined();
  });
}
