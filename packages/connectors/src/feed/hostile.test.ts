import { gzipSync } from "node:zlib";
import { ConnectorError } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAs, rss } from "./read-as.fixture.ts";

/** What feeds are made of, in any order. */
const PIECES = [
  '<?xml version="1.0" encoding="windows-1255"?>',
  "<!DOCTYPE rss [<!ENTITY x 'y'>]>",
  "<rss>",
  "<channel>",
  "<item>",
  "</item>",
  "</channel>",
  "</rss>",
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  "<entry>",
  "</entry>",
  "</feed>",
  "<title>",
  "</title>",
  "<guid>",
  "1",
  "</guid>",
  "<link href='/x'/>",
  "<link>",
  "</link>",
  "<content type='xhtml'>",
  "</content>",
  "<description>",
  "</description>",
  "<![CDATA[",
  "]]>",
  "&amp;lt;",
  "&#146;",
  "&x;",
  "<!--",
  "-->",
  "words",
  "ő",
  "خراب",
  "<",
  ">",
  "'",
  '"',
  " ",
  "\n",
  "{",
  '"items":[',
  "}",
  "]",
  ",",
  '"title":"a"',
  "<media:group>",
  "xml:base='http://a/'",
];

async function outcomeOf(bytes: Uint8Array): Promise<void> {
  try {
    const { items, cursor } = await readAs(bytes);
    for (const item of items) Incoming.parse(item);
    expect(new Set(items.map(({ nativeId }) => nativeId)).size).toBe(items.length);
    const again = await readAs(bytes, {}, JSON.parse(JSON.stringify(cursor)));
    expect(again.items).toEqual(items);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    expect(error.trouble).toBe("refused");
    expect(error.message).toMatch(/^feed\.example sent .+\. (?:Check|Give) .+\.$/u);
  }
}

test("any bytes are a feed, read again the same, or refused in a sentence", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), outcomeOf), { numRuns: 300 });
  const soup = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 60 })
    .map((all) => new TextEncoder().encode(all.join("")));
  await fc.assert(fc.asyncProperty(soup, outcomeOf), { numRuns: 1500 });
  const started = soup.map((bytes) => Buffer.concat([Buffer.from("<rss><channel><item>"), bytes]));
  await fc.assert(fc.asyncProperty(started, outcomeOf), { numRuns: 1500 });
});

/** So long that anything but linear time runs into the time that a test may take. */
test.each([
  ["items that are never closed", `<rss><channel>${"<item>".repeat(300_000)}`],
  ["elements in elements", `<rss><channel><item>${"<a>".repeat(300_000)}`],
  ["ends of what never began", `<rss><channel><item>${"</a>".repeat(300_000)}`],
  ["CDATA in CDATA", `<rss><channel><item><title>${"<![CDATA[".repeat(300_000)}`],
  ["attributes", `<rss ${"a='b' ".repeat(300_000)}><channel><item><title>x`],
  ["namespaces", `<rss><channel><item>${Array.from({ length: 30_000 }, (_, n) => `<a xmlns:p${n}='u'/>`).join("")}`],
  ["ampersands", rss(`<item><description>${"&amp;lt;".repeat(300_000)}</description></item>`)],
  ["brackets", rss(`<item><description>${"<".repeat(300_000)}</description></item>`)],
  ["images that are not", rss(`<item><description>${"&amp;lt;img ".repeat(200_000)}</description></item>`)],
  [
    "one text of bytes of Windows",
    Buffer.from(rss(`<item><title>${"\xe9\x92".repeat(200_000)}</title></item>`), "latin1"),
  ],
  ["comments", `${"<!-- ".repeat(300_000)}<rss>`],
  ["JSON that breaks off", `{"items":[${'{"title":"x"},'.repeat(20_000)}${"[".repeat(300_000)}`],
  ["the same item", rss(`<item><guid>1</guid><title>x</title></item>`.repeat(20_000))],
] as [string, string | Uint8Array][])("%s take no time", async (_, body) => {
  await readAs(body).catch((error: unknown) => expect(error).toBeInstanceOf(ConnectorError));
});

test("of a feed without end the newest items are read, and it is said", async () => {
  const item = (n: number) =>
    `<item><guid isPermaLink="false">${n}</guid><title>Item ${n}</title><pubDate>${new Date(1.7e12 + n * 6e4).toUTCString()}</pubDate></item>`;
  const numbers = Array.from({ length: 30_000 }, (_, n) => n);
  for (const order of [numbers, numbers.toReversed()]) {
    const { items, remarks, cursor } = await readAs(rss(order.map(item).join("")));
    expect(items).toHaveLength(1000);
    expect(new Set(items.map(({ title }) => Number(title!.slice(5)) >= 29_000))).toEqual(new Set([true]));
    expect(remarks).toEqual([{ code: "too-many", items: 30_000, read: 1000 }]);
    expect(JSON.stringify(cursor).length).toBeLessThan(200_000);
  }
});

test("a feed that is larger than is read is read as far as that, also when it grows that large by being unpacked", async () => {
  const large = rss(`<item><title>First</title></item>${" ".repeat(11 * 1024 * 1024)}<item><title>Last</title></item>`);
  for (const body of [large, gzipSync(large)]) {
    const { items, remarks } = await readAs(body);
    expect([items.map(({ title }) => title), remarks]).toEqual([["First"], [{ code: "too-large", megabytes: 10 }]]);
  }
});
