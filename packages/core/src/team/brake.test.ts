import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { braked, wrong } from "./brake.ts";
import { networkOf } from "./network.ts";

const world = () => createDigestWorld({ now: "2027-01-05T12:01:00Z" });

/** The same table, as another function sees it. */
const elsewhere = (ctx: Context): Context => ({ ...ctx, store: { ...ctx.store } });

async function outcomes(n: number, work: (n: number) => Promise<unknown>) {
  const done = await Promise.allSettled(Array.from({ length: n }, (_, each) => work(each)));
  return done.filter(({ status }) => status === "fulfilled").length;
}

test("so many wrong ones of a network are answered as such, then it is to wait until the window ends", async () => {
  const { ctx, at } = await world();
  expect(await outcomes(300, () => wrong(ctx, "link", "192.0.2.1"))).toBe(20);
  expect(() => braked(ctx, "link", "192.0.2.1")).toThrow(/4 minutes/u);
  await expect(wrong(ctx, "link", "192.0.2.1")).rejects.toMatchObject({
    code: "slow-down",
    details: { retryAfter: 240 },
  });
  expect(() => braked(ctx, "link", "192.0.2.2")).not.toThrow();
  expect(() => braked(ctx, "session", "192.0.2.1")).not.toThrow();
  await wrong(ctx, "link", "192.0.2.2");
  at("2027-01-05T12:05:00Z");
  expect(() => braked(ctx, "link", "192.0.2.1")).not.toThrow();
  await wrong(ctx, "link", "192.0.2.1");
});

test("functions that know nothing of each other count together", async () => {
  const { ctx } = await world();
  let told = 0;
  for (let n = 0; n < 30; n++) told += await outcomes(1, () => wrong(elsewhere(ctx), "link", "192.0.2.1"));
  expect(told).toBe(20);
});

test("many networks together are braked too, and cost no more writes; right ones are not held back by others", async () => {
  const { ctx } = await world();
  let writes = 0;
  const counting = { ...ctx, store: { ...ctx.store } };
  counting.store.commit = async (changes) => ((writes += changes.length), ctx.store.commit(changes));
  const told = await outcomes(600, (n) => wrong(counting, "link", `198.51.${n >> 8}.${n & 255}`));
  expect(told).toBe(500);
  expect(writes).toBe(500 + 500);
  expect(() => braked(counting, "link", "203.0.113.9")).not.toThrow();
});

test("what is right costs nothing", async () => {
  const { ctx } = await world();
  const silent = { ...ctx, store: {} as Context["store"] };
  expect(() => braked(silent, "key", "192.0.2.1")).not.toThrow();
  expect(() => braked(silent, "key", undefined)).not.toThrow();
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:2::6", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["[2001:db8::9]", "2001:db8:0:0::/64"],
])("the network of %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
