import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { ALLOWANCE, useAllowance } from "./allowance.ts";

async function twoFunctions() {
  const { ctx, at } = await createDigestWorld({ now: "2027-01-05T12:10:10Z" });
  let writes = 0;
  const commit = async (changes: never) => ((writes += 1), ctx.store.commit(changes));
  // What a process remembers, it remembers of its store.
  const [one, other] = [
    { ...ctx, store: { ...ctx.store, commit } },
    { ...ctx, store: { ...ctx.store, commit } },
  ];
  return { one, other, at, writes: () => writes };
}

test("over two functions a key makes as many requests as it may, and is told how many are left", async () => {
  const { one, other, writes } = await twoFunctions();
  expect(await useAllowance(one, "k1")).toEqual({ left: 599, resetsInSeconds: 50 });
  for (let n = 1; n < ALLOWANCE.requests; n++) await useAllowance(n % 2 === 0 ? one : other, "k1");
  for (const each of [one, other])
    await expect(useAllowance(each, "k1")).rejects.toMatchObject({ code: "slow-down", details: { retryAfter: 50 } });
  expect(writes()).toBe(30);
  expect((await useAllowance(one, "k2")).left).toBe(599);
});

test("the next minute is another", async () => {
  const { one, at } = await twoFunctions();
  for (let n = 0; n < ALLOWANCE.requests; n++) await useAllowance(one, "k1");
  await expect(useAllowance(one, "k1")).rejects.toThrow("600 requests");
  at("2027-01-05T12:11:00Z");
  expect(await useAllowance(one, "k1")).toEqual({ left: 599, resetsInSeconds: 60 });
});
