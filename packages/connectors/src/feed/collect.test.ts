import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { feed } from "./index.ts";

const rss = (items: string, prolog = "") =>
  `${prolog}<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

async function callOf(body: string | Uint8Array, type = "application/xml") {
  const app = new Hono().get("/feed", () => new Response(body as BodyInit, { headers: { "content-type": type } }));
  return { ...callParts, settings: { url: `${await fakeServer(app)}/feed` } };
}
const collect = async (body: string | Uint8Array, type?: string) =>
  (await feed.collect(await callOf(body, type), undefined)).items;

test("an RSS item becomes a mention", async () => {
  const items = await collect(
    rss(`<language>en-us</language><item><title>Brewly &amp;amp; me</title><link>https://blog.test/1</link>
      <guid isPermaLink="false">1</guid><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Mia</dc:creator>
      <pubDate>Sun, 01 Mar 2026 10:00:00 +0100</pubDate><description><![CDATA[<p>One</p><script>x()</script><p>Two</p>]]></description></item>`),
  );
  expect(items).toEqual([
    {
      platform: "feed",
      nativeId: expect.stringMatching(/^[\w-]{16}:1$/u),
      kind: "post",
      published: true,
      url: "https://blog.test/1",
      author: { id: "Mia", name: "Mia" },
      title: "Brewly & me",
      text: "One\n\nTwo",
      language: "en-us",
      createdAt: "2026-03-01T09:00:00.000Z",
      visibility: "public",
    },
  ]);
});

test("an Atom entry becomes a mention; what Atom calls text is not read as HTML", async () => {
  const items = await collect(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blog</title><author><name>Jo</name><uri>/jo</uri></author>
      <entry><id>https://blog.test/id/1</id><title>a &lt;b&gt; c</title><link rel="self" href="/x"/><link href="/posts/1"/>
      <published>2026-03-01T10:00:00Z</published><updated>2026-03-01T12:00:00Z</updated><content type="html">&lt;b&gt;Hi&lt;/b&gt;</content></entry></feed>`,
  );
  expect(items).toMatchObject([
    {
      nativeId: "https://blog.test/id/1",
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/posts\/1$/u),
      author: { name: "Jo" },
      title: "a <b> c",
      text: "Hi",
      language: "de",
      createdAt: "2026-03-01T10:00:00.000Z",
      editedAt: "2026-03-01T12:00:00.000Z",
    },
  ]);
});

test("RDF and JSON Feed are read", async () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.test"><title>A</title></channel>
    <item rdf:about="https://a.test/1"><title>One</title><link>https://a.test/1</link></item></rdf:RDF>`;
  expect(await collect(rdf)).toMatchObject([{ nativeId: "https://a.test/1", title: "One", text: "" }]);
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "A",
    items: [{ id: "7", content_text: "a < b", url: "https://a.test/7", authors: [{ name: "Mia" }] }],
  };
  expect(await collect(JSON.stringify(json), "application/feed+json")).toMatchObject([
    { text: "a < b", url: "https://a.test/7", author: { name: "Mia" } },
  ]);
});

test("an id is the guid, else the link, else made of title and date; it tells two feeds apart", async () => {
  const body = rss(
    "<item><title>a</title><guid>1</guid></item><item><title>b</title><link>https://a.test/b</link></item><item><title>c</title></item><item><title>d</title></item>",
  );
  const [one, two] = [await collect(body), await collect(body)].map((items) => items.map(({ nativeId }) => nativeId));
  expect(one).toHaveLength(4);
  expect(new Set([...one!, ...two!]).size).toBe(7);
  const call = await callOf(body);
  expect((await feed.collect(call, undefined)).items).toEqual((await feed.collect(call, undefined)).items);
});

test("only web addresses become links, and an unreadable date is left out", async () => {
  const items = await collect(
    rss(
      "<item><title>a</title><link>javascript:alert(1)</link><pubDate>soon</pubDate></item><item><title>b</title><link>data:text/html,x</link><pubDate>99</pubDate></item>",
    ),
  );
  expect(items).toHaveLength(2);
  for (const item of items) expect([item.url, item.createdAt]).toEqual([undefined, undefined]);
});

test.each([
  [
    "windows-1252 from the HTTP header",
    latin(rss("<item><title>\x80 caf\xe9</title></item>")),
    "text/xml; charset=windows-1252",
    "€ café",
  ],
  [
    "UTF-16 from the byte order mark",
    utf16(rss("<item><title>čaj</title></item>", '<?xml version="1.0" encoding="utf-16"?>')),
    "text/xml; charset=iso-8859-1",
    "čaj",
  ],
  [
    "iso-8859-2 from the XML declaration",
    latin(rss("<item><title>\xe8aj</title></item>", '<?xml version="1.0" encoding="iso-8859-2"?>')),
    "text/xml",
    "čaj",
  ],
  [
    "UTF-8 where nothing is said",
    new TextEncoder().encode(rss("<item><title>čaj ☕</title></item>")),
    "text/xml",
    "čaj ☕",
  ],
  [
    "the declaration where the header is wrong",
    latin(rss("<item><title>\xe8aj</title></item>", '<?xml version="1.0" encoding="iso-8859-2"?>')),
    "text/xml; charset=utf-8",
    "čaj",
  ],
  [
    "UTF-8 where the charset is unknown",
    new TextEncoder().encode(rss("<item><title>čaj</title></item>")),
    "text/xml; charset=klingon",
    "čaj",
  ],
])("it is decoded as %s", async (_, bytes, type, title) => {
  expect(await collect(bytes, type)).toMatchObject([{ title }]);
});

test("an unchanged feed is not sent again; a changed one is, with what came late", async () => {
  let etag = '"1"';
  const asked: (string | undefined)[][] = [];
  const app = new Hono().get("/feed", (c) => {
    asked.push([c.req.header("if-none-match"), c.req.header("if-modified-since")]);
    const headers = { etag, "last-modified": "Sun, 01 Mar 2026 10:00:00 GMT" };
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
    return c.body(
      rss(
        `<item><guid>new</guid><title>a</title></item>${etag === '"2"' ? "<item><guid>late</guid><title>b</title></item>" : ""}`,
      ),
      200,
      headers,
    );
  });
  const call = { ...callParts, settings: { url: `${await fakeServer(app)}/feed` } };
  const first = await feed.collect(call, undefined);
  const second = await feed.collect(call, first.cursor);
  expect([first.items.length, second.items.length]).toEqual([1, 0]);
  expect(second.cursor).toEqual(first.cursor);
  etag = '"2"';
  const third = await feed.collect(call, second.cursor);
  expect(third.items).toHaveLength(2);
  expect(asked).toEqual([
    [undefined, undefined],
    ['"1"', "Sun, 01 Mar 2026 10:00:00 GMT"],
    ['"1"', "Sun, 01 Mar 2026 10:00:00 GMT"],
  ]);
});

test("the search terms go into the address; with other terms the feed is asked for anew", async () => {
  const asked: (string | undefined)[][] = [];
  const app = new Hono().get("/search", (c) => {
    asked.push([c.req.query("q"), c.req.header("if-none-match")]);
    return c.body(rss(""), 200, { etag: '"1"' });
  });
  const call = { ...callParts, settings: feed.settings.parse({ url: `${await fakeServer(app)}/search?q={query}` }) };
  const query = {
    any: [
      {
        all: [
          { text: "R&D $& coffee", phrase: true, match: "exact" as const },
          { text: "né", phrase: false, match: "exact" as const },
        ],
      },
    ],
    none: [],
  };
  const brewly = { any: [{ all: [{ text: "Brewly", phrase: false, match: "exact" as const }] }], none: [] };
  const { cursor } = await feed.collect({ ...call, query: brewly }, undefined);
  await feed.collect({ ...call, query }, cursor);
  expect(asked[0]).toEqual(["Brewly", undefined]);
  expect(asked[1]).toEqual([expect.stringMatching(/^\(?"R&D \$& coffee" /u), undefined]);
  expect(await feed.collect({ ...call, query: { any: [], none: [] } }, cursor)).toEqual({ items: [], cursor });
});

test("a broken feed is read as far as it goes", async () => {
  const items = await collect(
    "<rss><channel><item><title>AT&T &nope; x</title><link>https://a.test/1?a=1&b=2</link></item><item><title>second",
  );
  expect(items[0]).toMatchObject({ title: expect.stringContaining("AT&T"), url: "https://a.test/1?a=1&b=2" });
});

test.each([
  ["a web page", "<!doctype html><html><body>Hi</body></html>", "a web page that is not a feed"],
  ["JSON that is no feed", '{"ok":true}', "not a feed"],
  ["nothing", "", "sent nothing"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "not a feed"],
])("%s is refused in words", async (_, body, words) => {
  await expect(collect(body)).rejects.toMatchObject({ trouble: "refused", message: expect.stringContaining(words) });
});

const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");

test.each([
  [
    "a billion laughs",
    rss("<item><title>x&l12;</title></item>", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>`),
  ],
  [
    "laughs behind a comment",
    rss("<item><title>x&l12;</title></item>", `<!-- > --><!DOCTYPE rss [<!-- ]> --><!ENTITY l0 "]>">${laughs}]>`),
  ],
  [
    "an external entity",
    rss("<item><title>x&file;</title></item>", '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>'),
  ],
  [
    "a parameter entity",
    rss("<item><title>x</title></item>", '<!DOCTYPE rss [<!ENTITY % all SYSTEM "http://127.0.0.1:1/x.dtd">%all;]>'),
  ],
])("%s stays harmless", async (_, body) => {
  const items = await collect(body);
  expect(items).toHaveLength(1);
  expect(items[0]!.title!.length).toBeLessThan(20);
  expect(items[0]!.title).not.toContain("root:");
});

test.each([
  [429, "slow-down"],
  [500, "unavailable"],
  [503, "slow-down"],
  [403, "not-allowed"],
  [404, "refused"],
  [410, "refused"],
] as const)("%i is %s", async (status, trouble) => {
  const url = await fakeServer(new Hono().all("*", (c) => c.text("no", status, { "retry-after": "7" })));
  const expected = trouble === "slow-down" ? { trouble, retryAfter: 7 } : { trouble };
  await expect(feed.collect({ ...callParts, settings: { url } }, undefined)).rejects.toMatchObject(expected);
});
