import { ownWords } from "@earshot/core/mention/own-words/own-words";
import { expect, test } from "vitest";
import { atom, readAs } from "./read-as.fixture.ts";

const only = async (body: string) => {
  const { items } = await readAs(body);
  expect(items).toHaveLength(1);
  return items[0]!;
};

test("YouTube: a channel's films, described in Media RSS", async () => {
  const body = atom(
    `<entry><id>yt:video:AbCdEfGhIjK</id><yt:videoId>AbCdEfGhIjK</yt:videoId><title>Acme kettle after one year</title>
      <link rel="alternate" href="https://www.youtube.com/watch?v=AbCdEfGhIjK"/><author><name>Kitchen Tests</name><uri>https://www.youtube.com/channel/UC1</uri></author>
      <published>2026-11-20T08:00:06+00:00</published><updated>2026-11-27T21:14:43+00:00</updated>
      <media:group><media:title>Acme kettle after one year</media:title><media:content url="https://www.youtube.com/v/AbCdEfGhIjK" type="application/x-shockwave-flash"/>
      <media:description>It leaks.\n\nMore: https://kitchen.example</media:description><media:community><media:statistics views="5"/></media:community></media:group></entry>`,
    'xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"',
  );
  expect(await only(body)).toMatchObject({
    url: "https://www.youtube.com/watch?v=AbCdEfGhIjK",
    author: { name: "Kitchen Tests", url: "https://www.youtube.com/channel/UC1" },
    title: "Acme kettle after one year",
    text: "It leaks.\n\nMore: https://kitchen.example",
    createdAt: "2026-11-20T08:00:06.000Z",
    editedAt: "2026-11-27T21:14:43.000Z",
  });
});

test("Reddit: a search, its texts escaped HTML", async () => {
  const body = atom(
    `<entry><author><name>/u/tea_lover</name><uri>https://www.reddit.com/user/tea_lover</uri></author><category term="tea" label="r/tea"/>
      <content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;Don&amp;#39;t buy the &lt;strong&gt;Acme&lt;/strong&gt; one.&lt;/p&gt; &lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; submitted by &amp;#32; &lt;a href=&quot;https://www.reddit.com/user/tea_lover&quot;&gt; /u/tea_lover &lt;/a&gt; &lt;br/&gt; &lt;span&gt;&lt;a href=&quot;https://www.reddit.com/r/tea/comments/1abcde/kettle/&quot;&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a href=&quot;https://www.reddit.com/r/tea/comments/1abcde/kettle/&quot;&gt;[comments]&lt;/a&gt;&lt;/span&gt;</content>
      <id>t3_1abcde</id><link href="https://www.reddit.com/r/tea/comments/1abcde/kettle/"/><updated>2026-11-28T09:00:00+00:00</updated><published>2026-11-28T09:00:00+00:00</published><title>Which kettle?</title></entry>`,
  );
  const item = await only(body);
  expect(item).toMatchObject({
    author: { name: "/u/tea_lover" },
    title: "Which kettle?",
    createdAt: "2026-11-28T09:00:00.000Z",
  });
  expect(ownWords(item)).toMatchObject({
    text: "Don't buy the Acme one.",
    beside: [
      { kind: "boilerplate", text: expect.stringMatching(/^\[link\]/u) },
      { kind: "boilerplate", text: "submitted by /u/tea_lover" },
    ],
  });
});

test("Reddit: a link has no words of its own but its title", async () => {
  const body = atom(
    `<entry><author><name>/u/tea_lover</name></author><id>t3_2</id><link href="https://www.reddit.com/r/tea/comments/2/x/"/><title>My Acme kettle</title>
      <content type="html">&lt;table&gt; &lt;tr&gt;&lt;td&gt; &lt;a href=&quot;https://www.reddit.com/2&quot;&gt; &lt;img src=&quot;https://i.example/2.jpg&quot; alt=&quot;My Acme kettle&quot; /&gt; &lt;/a&gt; &lt;/td&gt;&lt;td&gt; &amp;#32; submitted by &amp;#32; &lt;a href=&quot;https://www.reddit.com/user/tea_lover&quot;&gt; /u/tea_lover &lt;/a&gt; &lt;br/&gt; &lt;span&gt;&lt;a href=&quot;https://i.example/2&quot;&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a href=&quot;https://www.reddit.com/2&quot;&gt;[comments]&lt;/a&gt;&lt;/span&gt; &lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</content></entry>`,
  );
  expect(ownWords(await only(body))).toMatchObject({ title: "My Acme kettle", text: "" });
});

test("GitHub: releases of a project", async () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">
    <id>tag:github.com,2008:https://github.com/acme/kettle/releases</id><title>Release notes from kettle</title>
    <entry><id>tag:github.com,2008:Repository/1/v2.0.0</id><updated>2026-11-20T10:00:00Z</updated><link rel="alternate" type="text/html" href="https://github.com/acme/kettle/releases/tag/v2.0.0"/>
    <title>v2.0.0</title><content type="html">&lt;ul&gt;&lt;li&gt;No more steam&lt;/li&gt;&lt;/ul&gt;</content><author><name>octo</name></author><media:thumbnail height="30" url="https://a.example/1"/></entry></feed>`;
  expect(await only(body)).toMatchObject({
    author: { name: "octo" },
    text: "No more steam",
    createdAt: "2026-11-20T10:00:00.000Z",
  });
});

test("Discourse: posts of a topic, each with its own guid", async () => {
  const post = (
    n: number,
  ) => `<item><title>Acme kettle leaks</title><dc:creator><![CDATA[@user${n} User ${n}]]></dc:creator>
    <description><![CDATA[<p>Answer ${n} <img src="/e.png" class="emoji" alt=":cry:"></p>]]></description><link>https://forum.example/t/acme/7/${n}</link>
    <pubDate>Sat, 28 Nov 2026 09:0${n}:00 +0000</pubDate><guid isPermaLink="false">forum.example-post-7-${n}</guid><source url="https://forum.example/t/acme/7.rss">Acme kettle leaks</source></item>`;
  const { items } = await readAs(
    `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Acme kettle leaks</title>${post(2)}${post(1)}</channel></rss>`,
  );
  expect(items.map(({ text, url, author }) => [text, url, author.name])).toEqual([
    ["Answer 2", "https://forum.example/t/acme/7/2", "@user2 User 2"],
    ["Answer 1", "https://forum.example/t/acme/7/1", "@user1 User 1"],
  ]);
});

test("Stack Exchange: questions of a tag", async () => {
  const body = atom(
    `<entry><id>https://cooking.stackexchange.com/q/123</id><re:rank scheme="https://cooking.stackexchange.com">3</re:rank><title type="text">Why does my &quot;Acme&quot; kettle &amp; pot leak?</title>
      <category scheme="https://cooking.stackexchange.com/tags" term="kettle"/><author><name>cook</name><uri>https://cooking.stackexchange.com/users/9</uri></author>
      <link rel="alternate" href="https://cooking.stackexchange.com/questions/123/why"/><published>2026-11-28T09:00:00Z</published><updated>2026-11-28T10:00:00Z</updated>
      <summary type="html">&lt;p&gt;It drips.&lt;/p&gt;</summary></entry>`,
    'xmlns:re="http://purl.org/atompub/rank/1.0"',
  );
  expect(await only(body)).toMatchObject({
    title: 'Why does my "Acme" kettle & pot leak?',
    text: "It drips.",
    author: { name: "cook" },
  });
});

test("Mastodon: an account's posts, which have no titles", async () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Rūta</title><link>https://social.example/@ruta</link>
    <item><guid isPermaLink="true">https://social.example/@ruta/1</guid><link>https://social.example/@ruta/1</link><pubDate>Sat, 28 Nov 2026 09:00:00 +0000</pubDate>
    <description>&lt;p&gt;&amp;quot;Acme&amp;quot; virdulys sugedo 😡 &lt;a href=&quot;https://social.example/tags/acme&quot;&gt;#&lt;span&gt;acme&lt;/span&gt;&lt;/a&gt;&lt;/p&gt;</description>
    <media:content url="https://f.example/1.jpg" type="image/jpeg"><media:description type="plain">Sudegęs virdulys</media:description></media:content><category>acme</category></item></channel></rss>`;
  const item = await only(body);
  expect(item).toMatchObject({
    text: '"Acme" virdulys sugedo 😡 #acme',
    url: "https://social.example/@ruta/1",
    author: { name: "Rūta" },
  });
  expect(item.title).toBeUndefined();
});

test("WordPress: the whole text beside its excerpt, and a guid that is no address to open", async () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
    <channel><title>Konyha</title><link>https://konyha.example</link><language>hu</language><item><title>Az Acme vízforraló &#8211; egy év után</title><link>https://konyha.example/acme/</link><dc:creator><![CDATA[Kata]]></dc:creator>
    <pubDate>Sat, 28 Nov 2026 09:00:00 +0000</pubDate><guid isPermaLink="false">https://konyha.example/?p=77</guid><description><![CDATA[Csöpög [&#8230;]]]></description>
    <content:encoded><![CDATA[<p>Csöpög és sípol.</p>\n<p>The post <a href="https://konyha.example/acme/">x</a></p>]]></content:encoded><slash:comments>0</slash:comments></item></channel></rss>`;
  expect(await only(body)).toMatchObject({
    nativeId: "https://konyha.example/?p=77",
    url: "https://konyha.example/acme/",
    title: "Az Acme vízforraló – egy év után",
    text: expect.stringMatching(/^Csöpög és sípol\./u),
    language: "hu",
    author: { name: "Kata" },
  });
});

test("Blogger: Atom with a way to answer, to edit and to read", async () => {
  const body = atom(
    `<entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-11-28T11:00:00.000+02:00</published><updated>2026-11-28T11:00:40.120+02:00</updated>
      <title type="text">הקומקום של Acme</title><content type="html">&lt;div dir="rtl"&gt;נשרף אחרי שבוע&lt;/div&gt;</content><link rel="replies" type="application/atom+xml" href="https://b.example/feeds/2"/>
      <link rel="edit" type="application/atom+xml" href="https://www.blogger.com/feeds/1/posts/2"/><link rel="self" href="https://www.blogger.com/feeds/1/2"/><link rel="alternate" type="text/html" href="https://b.example/2026/11/acme.html"/>
      <author><name>דנה</name><email>noreply@blogger.com</email></author></entry>`,
  );
  expect(await only(body)).toMatchObject({
    url: "https://b.example/2026/11/acme.html",
    text: "נשרף אחרי שבוע",
    author: { name: "דנה" },
    createdAt: "2026-11-28T09:00:00.000Z",
  });
});

test("Medium and Substack: HTML in CDATA", async () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel><title><![CDATA[Stories by Mia on Medium]]></title>
    <item><title><![CDATA[Why I left Acme]]></title><link>https://mia.medium.com/left-1?source=rss-abc------2</link><guid isPermaLink="false">https://medium.com/p/1</guid><dc:creator><![CDATA[Mia]]></dc:creator>
    <pubDate>Sat, 28 Nov 2026 09:00:00 GMT</pubDate><atom:updated>2026-11-28T10:00:00.000Z</atom:updated><content:encoded><![CDATA[<figure><img alt="" src="x"/></figure><h3>Why</h3><p>They never answered.</p><img src="https://medium.com/_/stat" width="1" height="1">]]></content:encoded></item></channel></rss>`;
  expect(await only(body)).toMatchObject({
    title: "Why I left Acme",
    text: "Why\n\nThey never answered.",
    author: { name: "Mia" },
    editedAt: "2026-11-28T10:00:00.000Z",
  });
});

test("Google News: the paper it was in, whoever wrote it", async () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>"acme" - Google News</title><language>zh-TW</language><item><title>Acme 電熱水壺召回 - 日報</title>
    <link>https://news.google.com/rss/articles/CBMiXYZ?oc=5</link><guid isPermaLink="false">CBMiXYZ</guid><pubDate>Sat, 28 Nov 2026 09:00:00 GMT</pubDate>
    <description>&lt;a href="https://news.google.com/rss/articles/CBMiXYZ?oc=5" target="_blank"&gt;Acme 電熱水壺召回&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;日報&lt;/font&gt;</description><source url="https://daily.example">日報</source></item></channel></rss>`;
  expect(await only(body)).toMatchObject({
    title: "Acme 電熱水壺召回 - 日報",
    text: "Acme 電熱水壺召回",
    beside: [{ kind: "boilerplate", text: "日報" }],
    author: { name: "日報" },
    language: "zh-TW",
  });
});

test("a text that says more than the headline keeps the paper's name", async () => {
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>Acme recalls kettles - The Paper</title><guid>1</guid>
    <description>Acme recalls kettles, says The Paper</description><source url="https://paper.example">The Paper</source></item></channel></rss>`;
  const item = await only(body);
  expect(item.text).toBe("Acme recalls kettles, says The Paper");
  expect(item.beside).toBeUndefined();
});

test("Bing News: past its counter", async () => {
  const body = `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xmlns:News="https://www.bing.com/news/search?q=acme&amp;format=rss"><channel><title>acme - BingNews</title>
    <item><title>Acme recalls kettles</title><link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;tid=1&amp;url=https%3a%2f%2fpaper.example%2facme%2frecall&amp;c=2&amp;mkt=en-us</link>
    <description>Acme recalls 10,000 kettles.</description><pubDate>Sat, 28 Nov 2026 09:00:00 GMT</pubDate><News:Source>The Paper</News:Source></item></channel></rss>`;
  expect(await only(body)).toMatchObject({
    url: "https://paper.example/acme/recall",
    text: "Acme recalls 10,000 kettles.",
  });
});

test("Google Alerts: the true address, a plain title", async () => {
  const body = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:idx="urn:atom-extension:indexing"><id>tag:google.com,2005:reader/user/1/state/com.google/alerts/2</id><title>Google Alert - acme</title>
    <entry><id>tag:google.com,2013:googlealerts/feed:123</id><title type="html">&lt;b&gt;Acme&lt;/b&gt; kettles recalled &amp;amp; refunded</title>
    <link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://paper.example/2026/acme%3Fid%3D7&amp;ct=ga&amp;cd=CAIyG&amp;usg=AOvVaw1"/><published>2026-11-28T09:00:00Z</published><updated>2026-11-28T09:00:00Z</updated>
    <content type="html">The &lt;b&gt;Acme&lt;/b&gt; kettle&amp;nbsp;...</content><author><name></name></author></entry></feed>`;
  expect(await only(body)).toMatchObject({
    nativeId: expect.stringMatching(/:tag:google\.com,2013:googlealerts\/feed:123$/u),
    url: "https://paper.example/2026/acme?id=7",
    title: "Acme kettles recalled & refunded",
    text: "The Acme kettle ...",
    author: { name: "Google Alert - acme" },
  });
});

test("Podcasts: an episode whose only link is its sound", async () => {
  const body = `<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Tea talk</title><item><itunes:title>Acme again</itunes:title>
    <enclosure url="https://cdn.example/1.mp3" length="1" type="audio/mpeg"/><guid isPermaLink="false">ep-1</guid><itunes:summary><![CDATA[We tried the Acme kettle.]]></itunes:summary><itunes:author>Two hosts</itunes:author></item></channel></rss>`;
  expect(await only(body)).toMatchObject({
    title: "Acme again",
    text: "We tried the Acme kettle.",
    author: { name: "Two hosts" },
  });
});
