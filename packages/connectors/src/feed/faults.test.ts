import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { atom, readAs, rss } from "./read-as.fixture.ts";

const item = (inner: string) => rss(`<item>${inner}</item>`);
const first = async (body: string | Uint8Array, headers?: Record<string, string>) =>
  (await readAs(body, headers)).items[0];
const XMLNS = {
  content: 'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  media: 'xmlns:media="http://search.yahoo.com/mrss/"',
  itunes: 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
};

describe("which words an item has", () => {
  test.each([
    [
      "a picture does not hide the description",
      "<description>It scalded me.</description><content:encoded><![CDATA[<p><img src='a.jpg'/></p>]]></content:encoded>",
      "It scalded me.",
    ],
    [
      "nor do spaces or a comment",
      "<description>Help!</description><content:encoded><![CDATA[ <!-- x --> ]]></content:encoded>",
      "Help!",
    ],
    [
      "the whole text goes before its excerpt",
      "<description>It was…</description><content:encoded>It was bad.</content:encoded>",
      "It was bad.",
    ],
    [
      "a picture alone is what it shows",
      "<content:encoded><![CDATA[<img alt='My burned hand'>]]></content:encoded>",
      "My burned hand",
    ],
    [
      "a description of Media RSS",
      "<title>t</title><media:group><media:description type='plain'>Line one\nLine two &lt;3</media:description></media:group>",
      "Line one\nLine two <3",
    ],
    ["a summary of a podcast", "<title>t</title><itunes:summary>We talk of Acme.</itunes:summary>", "We talk of Acme."],
    ["an excerpt of Dublin Core", "<dc:description>From a library</dc:description>", "From a library"],
    ["escaped once", "<description>&lt;p&gt;It&amp;#8217;s bad&lt;/p&gt;</description>", "It’s bad"],
    [
      "escaped twice",
      "<description>&amp;lt;p&amp;gt;It&amp;amp;#8217;s bad&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;</description>",
      "It’s bad\n\nTwo",
    ],
    [
      "not escaped at all",
      "<description><p>One <b>bold</b></p><p>Two &amp; three</p></description>",
      "One bold\n\nTwo & three",
    ],
    ["CDATA in CDATA", "<description><![CDATA[<p>One <![CDATA[two]]></p> three]]></description>", "One two three"],
    ["CDATA in pieces", "<description><![CDATA[a ]]><![CDATA[b]]> c</description>", "a b c"],
    [
      "entities of HTML, declared nowhere",
      "<description>Caf&eacute;&nbsp;&mdash; d&#39;Or &unknown;</description>",
      "Café — d'Or &unknown;",
    ],
    ["signs of Windows", "<description>don&#146;t &amp;#146; don\u0092t</description>", "don’t ’ don’t"],
    [
      "UTF-8 taken for something else on the way",
      "<description>ItÃ¢â‚¬â„¢s bad, cafÃ© too".replace("Ã¢â‚¬â„¢", "â€™") + "</description>",
      "It’s bad, café too",
    ],
    ["a heart and a lone bracket", "<description>I <3 it, a < b</description>", "I <3 it, a < b"],
    [
      "a table",
      "<description>&lt;table&gt;&lt;tr&gt;&lt;td&gt;Price&lt;/td&gt;&lt;td&gt;high&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</description>",
      "Price high",
    ],
  ])("%s", async (_, inner, words) => {
    const namespaces = Object.values(XMLNS).join(" ");
    const { items } = await readAs(rss(`<item>${inner}</item>`, undefined, namespaces));
    expect(items[0]?.text).toBe(words);
  });

  test("titles: HTML, entities, those of other vocabularies", async () => {
    const title = async (inner: string) => (await first(item(inner)))?.title;
    expect(await title("<title>&lt;b&gt;Acme&lt;/b&gt; burns &amp;amp; smokes</title>")).toBe("Acme burns & smokes");
    expect(await title("<title><![CDATA[Acme &#8217;s <em>new</em>]]></title>")).toBe("Acme ’s new");
    expect(await title("<media:title>Acme film</media:title>")).toBe("Acme film");
    expect(await title("<dc:title>Acme book</dc:title>")).toBe("Acme book");
    const json = {
      version: "https://jsonfeed.org/version/1",
      items: [{ id: 1, title: "It&#8217;s <3", content_text: "x" }],
    };
    expect((await first(JSON.stringify(json)))?.title).toBe("It’s <3");
  });

  test("Atom: text, HTML, XHTML, base64 and a picture in it", async () => {
    const content = async (attributes: string, inner: string) =>
      (await first(atom(`<entry><id>1</id><title>t</title><content ${attributes}>${inner}</content></entry>`)))?.text;
    expect(
      await content('type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two<br/>three</p></div>'),
    ).toBe("One\n\nTwo\nthree");
    expect(
      await content(
        'type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"',
        "<x:div><x:p>One</x:p><x:p>Two</x:p></x:div>",
      ),
    ).toBe("One\n\nTwo");
    expect(await content('type="text"', "don&#146;t &#8217; cafÃ©")).toBe("don’t ’ cafÃ©");
    expect(await content('type="text"', "don&#146;t")).toBe("don’t");
    const base64 = Buffer.from("<p>Leírás: forró &amp; rossz</p>").toString("base64");
    expect(await content('type="text/html" mode="base64"', base64)).toBe("Leírás: forró & rossz");
    expect(await content('type="application/octet-stream"', Buffer.from("قهوه‌ساز").toString("base64"))).toBe("قهوه‌ساز");
    expect(
      await content(
        'type="image/png"',
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      ),
    ).toBe("");
  });
});

describe("where its links lead", () => {
  test.each([
    ["a guid that is no address is no link", "<title>t</title><guid>thread-7</guid>", undefined],
    ["nor one that says so", '<title>t</title><guid isPermaLink="false">https://feed.example/7</guid>', undefined],
    ["one that is an address is", "<title>t</title><guid>https://feed.example/7</guid>", "https://feed.example/7"],
    ["one that says that it is", '<title>t</title><guid isPermaLink="true">/t/7</guid>', "https://feed.example/t/7"],
    ["from xml:base", '<title>t</title><link xml:base="https://blog.example/a/">7</link>', "https://blog.example/a/7"],
    ["in the form of Atom", '<title>t</title><link href="https://feed.example/7"/>', "https://feed.example/7"],
    [
      "past who counts readers",
      "<title>t</title><link>https://feeds.example/~r/7</link><feedburner:origLink>https://blog.example/7</feedburner:origLink>",
      "https://blog.example/7",
    ],
    [
      "out of a redirect",
      "<title>t</title><link>https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://paper.example/acme%3Fid%3D1&amp;ct=ga&amp;usg=x</link>",
      "https://paper.example/acme?id=1",
    ],
    [
      "beside a link that was closed at once",
      "<title>t</title><link/>https://feed.example/7 <guid>7</guid>",
      "https://feed.example/7",
    ],
    ["not into a script", "<title>t</title><link>javascript:alert(1)</link>", undefined],
  ])("%s", async (_, inner, url) => expect((await first(item(inner)))?.url).toBe(url));

  test("xml:base counts from the outside in", async () => {
    const feed = atom(
      '<entry xml:base="2026/"><id>1</id><title>t</title><link href="acme.html"/></entry>',
      'xml:base="https://blog.example/posts/"',
    );
    expect((await first(feed))?.url).toBe("https://blog.example/posts/2026/acme.html");
  });
});

describe("who wrote it", () => {
  test.each([
    ["<author>dana@example.com (Dana Levi)</author>", "Dana Levi"],
    ["<author>Dana Levi &lt;dana@example.com&gt;</author>", "Dana Levi"],
    ["<author>dana@example.com</author>", "dana@example.com"],
    ["<dc:creator><![CDATA[Kovács Éva]]></dc:creator>", "Kovács Éva"],
    ["<author><name>Jonas</name></author>", "Jonas"],
    ["<itunes:author>Šarūnas</itunes:author>", "Šarūnas"],
    ['<source url="https://paper.example">The Paper</source>', "The Paper"],
    ["", "News"],
  ])("%s", async (inner, name) => expect((await first(item(`<title>t</title>${inner}`)))?.author.name).toBe(name));
});

describe("what kind of document it is", () => {
  const one = { items: [expect.objectContaining({ title: "Acme" })] };
  const entry = "<item><title>Acme</title></item>";
  test.each([
    [
      "an RSS whose root has a prefix",
      `<r:rss xmlns:r="http://example.org/rss"><r:channel><r:item><r:title>Acme</r:title></r:item></r:channel></r:rss>`,
    ],
    [
      "an Atom whose root has a prefix",
      `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>Acme</atom:title></atom:entry></atom:feed>`,
    ],
    ["an Atom without its namespace", "<feed><entry><title>Acme</title></entry></feed>"],
    ["an RSS in the namespace of Atom", `<rss xmlns="http://www.w3.org/2005/Atom"><channel>${entry}</channel></rss>`],
    [
      "Atom 0.3",
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped">Acme</title></entry></feed>`,
    ],
    [
      "RSS 1.0",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>${entry}</rdf:RDF>`,
    ],
    [
      "RSS 0.90",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/>${entry}</rdf:RDF>`,
    ],
    ["CDF", `<CHANNEL HREF="https://a.example/"><ITEM HREF="https://a.example/1"><TITLE>Acme</TITLE></ITEM></CHANNEL>`],
    ["in capitals", "<RSS><CHANNEL><ITEM><TITLE>Acme</TITLE></ITEM></CHANNEL></RSS>"],
    [
      "behind a warning of the server",
      `<br />\n<b>Warning</b>: x in <b>a.php</b> on line 3<br />\n<?xml version="1.0"?>${rss(entry, "")}`,
    ],
    ["behind lines and a byte order mark", `\n\n \uFEFF\uFEFF<?xml version="1.0"?>${rss(entry, "")}`],
    [
      "with the declaration in the middle",
      `<!-- cached -->\n<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>${rss(entry, "")}`,
    ],
    ["items outside the channel", `<rss><channel><title>x</title></channel>${entry}</rss>`],
    ["JSON Feed 1.1 by its number", '{"version":"1.1","items":[{"id":"1","title":"Acme"}]}'],
    ["JSON Feed without a version", '{"title":"x","items":[{"id":"1","title":"Acme","content_text":"y"}]}'],
    [
      "JSON Feed behind a byte order mark",
      '\uFEFF{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"Acme"}]}',
    ],
  ])("%s", async (_, body) => expect(await readAs(body, { "content-type": "text/html" })).toMatchObject(one));

  test.each([
    ["an empty RSS 0.92", '<?xml version="1.0"?><rss version="0.92"><channel><title>x</title></channel></rss>'],
    ["an RSS of nothing", "<rss/>"],
    ["an empty Atom", '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>'],
    [
      "an empty RSS 1.0",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"></rdf:RDF>',
    ],
    ["an empty JSON Feed", '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
  ])("%s is a feed", async (_, body) => expect((await readAs(body)).items).toEqual([]));

  test.each([
    [
      "a page with a feed in its code",
      "<!doctype html><html><body><pre><rss><channel/></rss></pre></body></html>",
      "a web page",
    ],
    [
      "RDF that is about people",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Person/></rdf:RDF>',
      "not a feed",
    ],
    ["an answer of some service", '{"title":"Not found","status":404}', "not a feed"],
    ["an empty list of one", '{"title":"Not found","items":[]}', "not a feed"],
  ])("%s is none", async (_, body, words) => {
    await expect(readAs(body)).rejects.toMatchObject({ trouble: "refused", message: expect.stringContaining(words) });
  });
});

test("a web page that names its feed is refused with the feed's address", async () => {
  const page =
    '<!doctype html><html><head><link rel="stylesheet" href="a.css"><link rel="alternate" type="application/rss+xml" title="All" href="/all.xml?a=1&amp;b=2"></head></html>';
  await expect(readAs(page)).rejects.toMatchObject({
    trouble: "refused",
    message:
      "feed.example sent a web page that is not a feed. Give the address of its feed: https://feed.example/all.xml?a=1&b=2.",
  });
});

describe("what is broken off or compressed", () => {
  const whole = rss(
    "<item><guid>1</guid><title>One</title></item><item><guid>2</guid><title>Two</title></item><item><guid>3</guid><title>Three</title></item>",
  );
  const titles = async (body: string | Uint8Array) => (await readAs(body)).items.map(({ title }) => title);

  test("a feed that is cut off is read as far as it goes, says so, and is asked for again", async () => {
    const cut = whole.slice(0, whole.indexOf("<title>Three"));
    const collected = await readAs(cut, { etag: '"1"' });
    expect(collected.items.map(({ title }) => title)).toEqual(["One", "Two"]);
    expect(collected.remarks).toEqual([{ code: "cut-off" }]);
    expect(collected.cursor).not.toHaveProperty("etag");
    expect(await titles(whole.slice(0, whole.indexOf("wo</title>")))).toEqual(["One", "T"]);
    expect(await titles(whole.slice(0, whole.indexOf("/guid><title>Two") - 1))).toEqual(["One"]);
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1",
      title: "x",
      items: [
        { id: 1, title: 'O}"{ne' },
        { id: 2, title: "Two" },
      ],
    });
    expect(await titles(json.slice(0, -8))).toEqual(['O}"{ne']);
  });

  test("a connection that breaks off in the middle leaves what came", async () => {
    const broken = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(whole.slice(0, whole.indexOf("<item><guid>3"))));
      },
      pull: () => Promise.reject(new Error("socket hang up")),
    });
    const { items, remarks } = await readAs(broken as unknown as Uint8Array);
    expect([items.length, remarks]).toEqual([2, [{ code: "cut-off" }]]);
  });

  test.each([
    ["gzip", gzipSync(whole)],
    ["deflate", deflateSync(whole)],
    ["brotli", brotliCompressSync(whole)],
  ])("%s without its header is unpacked", async (_, bytes) =>
    expect(await titles(bytes)).toEqual(["One", "Two", "Three"]),
  );

  test("a compressed file that is cut off is read as far as it goes", async () => {
    const many = rss(
      Array.from({ length: 400 }, (_, n) => `<item><guid>${n}</guid><title>${Math.sin(n)}</title></item>`).join(""),
    );
    const packed = gzipSync(many);
    const { items, remarks } = await readAs(packed.subarray(0, packed.length - 1000));
    expect(items.length).toBeGreaterThan(100);
    expect(remarks).toEqual([{ code: "cut-off" }]);
  });
});

describe("dates", () => {
  const when = async (inner: string) => (await first(item(`<title>t</title>${inner}`)))?.createdAt;
  test("are read as people and programs write them", async () => {
    expect(await when("<pubDate>Sat, 28 Nov 2026 06:00:00 +0300 (EEST)</pubDate>")).toBe("2026-11-28T03:00:00.000Z");
    expect(await when("<pubDate>۱۴۰۵/۰۹/۰۷ ۰۶:۰۰</pubDate>")).toBe("2026-11-28T06:00:00.000Z");
    expect(await when("<pubDate>30 Feb 2026 09:00:00 GMT</pubDate>")).toBeUndefined();
    const json = { version: "1.1", items: [{ id: 1, title: "t", date_published: 1795856400 }] };
    expect((await first(JSON.stringify(json)))?.createdAt).toBe("2026-11-28T09:00:00.000Z");
  });
});
