import { passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeHackerNews } from "../../../../tests/support/fakes/hacker-news.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { hackerNews } from "./index.ts";
import { Settings, type HackerNewsCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";

async function site() {
  const fake = await fakeHackerNews();
  onTestFinished(() => fake.close());
  const call: HackerNewsCall = { ...callParts, settings: Settings.parse(fake.settings) };
  const id = await fake.post({ text: "Brewly is late", at: AT });
  const { items } = await passOf(hackerNews.collect, call);
  return { fake, call, mention: items.find(({ nativeId }) => nativeId === id)! };
}

test("what our account answered by hand is found, and nothing else", async () => {
  const { fake, call, mention } = await site();
  const parent = mention.nativeId;
  const late = await fake.post({ text: "It went out <b>today</b>", at: "2026-03-02T10:00:00.000Z", parent, by: "us" });
  const early = await fake.post({ text: "We look into it", at: "2026-03-02T09:00:00.000Z", parent, by: "us" });
  await fake.post({ text: "Me too", at: AT, parent });
  await fake.post({ text: "elsewhere", at: AT, by: "us" });
  expect(await hackerNews.answers!(call, mention)).toEqual([
    {
      text: "We look into it",
      at: "2026-03-02T09:00:00.000Z",
      receipt: { nativeId: early, url: `https://news.ycombinator.com/item?id=${early}`, visibility: "visible" },
    },
    expect.objectContaining({ text: "It went out <b>today</b>", receipt: expect.objectContaining({ nativeId: late }) }),
  ]);
});

test("without a user name nobody is us, and nothing is asked", async () => {
  const { call, mention } = await site();
  const nobody: HackerNewsCall = {
    ...call,
    settings: Settings.parse({}),
    fetch: () => Promise.reject(new Error("It was asked.")),
  };
  expect(await hackerNews.answers!(nobody, mention)).toBeUndefined();
  expect(await hackerNews.account!(nobody)).toMatchObject({ id: "-" });
  expect(await hackerNews.account!(call)).toMatchObject({ id: "brewly" });
});

test("a name that is none is refused", () => {
  expect(Settings.safeParse({ username: "brewly@ycombinator" }).success).toBe(false);
});
