import { parseTerms } from "@earshot/core/terms/parse-terms";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { passOf } from "../../../../tests/support/connector-calls.ts";
import { callParts, fakeServer } from "../fake-server.ts";
import { feed } from "./index.ts";
import { addressOf, searches } from "./searches.ts";
import { Settings } from "./settings.ts";

const GOOGLE = "https://news.google.com/rss/search?q={query}";
const texts = (terms: string, url: string) => searches(parseTerms(terms), { url }).queries.map(({ text }) => text);

test("what is not meant goes to news searches, and is left to us elsewhere", () => {
  expect(texts('"acme" -pizza -"pizza hut"', GOOGLE)).toEqual(['acme -pizza -"pizza hut"']);
  expect(texts('"acme" -pizza', "https://forum.example/search.rss?q=%7Bquery%7D")).toEqual(["acme"]);
  expect(searches(parseTerms('"acme" -pizza'), { url: "https://forum.example/?q={query}" }).unsaid).toEqual([
    { term: "-pizza", why: "excluded", instead: "checked" },
  ]);
  expect(texts("acme", "https://blog.example/rss")).toEqual([]);
});

test.each([
  ["hu-HU", "hl=hu&gl=HU&ceid=HU%3Ahu"],
  ["he-IL", "hl=he&gl=IL&ceid=IL%3Ahe"],
  ["zh-Hant-TW", "hl=zh-TW&gl=TW&ceid=TW%3Azh-Hant"],
  ["lt-LT", "hl=lt&gl=LT&ceid=LT%3Alt"],
  ["fa-IR", "hl=fa&gl=IR&ceid=IR%3Afa"],
] as const)("the edition %s is in the address", (edition, expected) => {
  const address = addressOf(Settings.parse({ url: GOOGLE, edition }), "telekom -pizza");
  expect(address).toBe(
    `https://news.google.com/rss/search?q=telekom+-pizza&${expected}`.replace(
      "+",
      new URL(address).search.includes("%20") ? "%20" : "+",
    ),
  );
});

test("an edition is refused where there is none", () => {
  expect(Settings.safeParse({ url: "https://blog.example/rss", edition: "hu-HU" }).error?.issues[0]?.message).toMatch(
    /news\.google\.com/u,
  );
  expect(Settings.safeParse({ url: GOOGLE, edition: "xx-YY" }).success).toBe(false);
});

test("more forms than one query takes are asked for in turn: all the first time, then one a collection", async () => {
  const asked: string[] = [];
  const app = new Hono().get("/search", (c) => {
    asked.push(c.req.query("q")!);
    const item = `<item><guid>${asked.length}</guid><title>Telekom ${asked.length}</title></item>`;
    return c.body(`<rss version="2.0"><channel><title>News</title>${item}</channel></rss>`);
  });
  const settings = Settings.parse({ url: `${await fakeServer(app)}/search?q={query}` });
  const query = parseTerms("telekom, maxima, zenith, acme coffee");
  const all = searches(query, settings).queries.map(({ text }) => text);
  expect(all.length).toBeGreaterThan(1);
  for (const text of all) expect(text.length).toBeLessThanOrEqual(220);
  const first = await passOf(feed.collect, { ...callParts, settings, query, secret: undefined });
  expect(asked).toEqual(all);
  expect(first.items).toHaveLength(all.length);
  const next = await passOf(feed.collect, { ...callParts, settings, query, secret: undefined }, first.cursor);
  expect([next.calls, asked.at(-1)]).toEqual([1, all[0]]);
});
