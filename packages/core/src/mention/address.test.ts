import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalAddress } from "./address.ts";

const STORY = "https://paper.test/2026/acme-recalls-kettle";

test.each([
  "http://paper.test/2026/acme-recalls-kettle",
  "HTTPS://WWW.Paper.TEST:443/2026/acme-recalls-kettle/",
  "http://paper.test:80/2026/acme-recalls-kettle/index.html",
  "https://user:word@paper.test./2026/acme-recalls-kettle#comments",
  "https://m.paper.test/2026/acme-recalls-kettle?utm_source=rss&amp;utm_medium=feed",
  "https://amp.paper.test/2026/acme-recalls-kettle/amp/",
  "https://paper.test/amp/2026/acme-recalls-kettle?outputType=amp",
  "https://paper.test/2026/acme-recalls-kettle.amp?amp=1&ref=homepage",
  "https://paper.test/2026/acme-recalls-kettle?fbclid=IwAR0&gclid=1&mc_cid=9&igshid=x&ocid=iehp&CMP=share_btn_tw&partner=rss&source=twitter",
  "https://paper.test/2026/acme%2drecalls-%6Bettle#:~:text=scalded",
  "https://paper.test/2026/acme-recalls-kettle#xtor=RSS-3208",
  "https://paper.test/2026/acme-recalls-kettle#more-1234",
  "https://paper-test.cdn.ampproject.org/c/s/paper.test/2026/acme-recalls-kettle/amp",
  "https://paper-test.cdn.ampproject.org/v/s/paper.test/2026/acme-recalls-kettle.amp.html?amp_js_v=a6&usqp=mq331".replace(
    ".amp.html",
    ".amp",
  ),
  "https://www.google.com/url?rct=j&sa=t&url=https://paper.test/2026/acme-recalls-kettle&ct=ga&cd=CAEY&usg=AOv",
  "https://www.google.co.uk/url?q=https%3A%2F%2Fpaper.test%2F2026%2Facme-recalls-kettle%3Futm_source%3Dx&sa=D",
  "https://www.google.com/amp/s/www.paper.test/2026/acme-recalls-kettle/amp",
  "http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=https%3a%2f%2fwww.paper.test%2f2026%2facme-recalls-kettle&c=1&mkt=hu-hu",
  `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(STORY).toString("base64url")}&ntb=1`,
  "https://duckduckgo.com/l/?uddg=https%3A%2F%2Fpaper.test%2F2026%2Facme-recalls-kettle&rut=1",
  "https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fpaper.test%2f2026%2facme-recalls-kettle/RK=2/RS=x-",
  "https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.test%2F2026%2Facme-recalls-kettle%3Ffbclid%3DIw&h=AT0",
  "https://out.reddit.com/t3_1?url=https%3A%2F%2Fpaper.test%2F2026%2Facme-recalls-kettle&token=A",
  "https://web.archive.org/web/20261129090000/https://paper.test/2026/acme-recalls-kettle",
  "https://paper-test.translate.goog/2026/acme-recalls-kettle?_x_tr_sl=hu&_x_tr_tl=en",
  `https://news.google.com/rss/articles/${Buffer.from(`\b\x13"${String.fromCharCode(STORY.length)}${STORY}\xd2\x01\0`, "latin1").toString("base64url")}?oc=5`,
])("%s is the story's", (address) => expect(canonicalAddress(address)).toBe(STORY));

test.each([
  ["one video", "https://youtube.com/watch?v=dQw4w9WgXcQ"],
  ["one video", "https://youtu.be/dQw4w9WgXcQ?si=abc&t=43"],
  ["one video", "https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=youtu.be&list=PL1"],
  ["one video", "https://www.youtube.com/shorts/dQw4w9WgXcQ"],
  ["one post", "https://x.com/acme/status/1234567890"],
  ["one post", "https://mobile.twitter.com/i/web/status/1234567890?s=20"],
  ["one post", "https://twitter.com/acme/status/1234567890/photo/1"],
  ["a reddit comment", "https://www.reddit.com/r/kettles/comments/1abc/my_kettle/k2def/?context=3"],
  ["a reddit comment", "https://old.reddit.com/r/kettles/comments/1abc/_/k2def"],
  ["a reddit comment", "https://reddit.com/r/kettles/comments/1abc/comment/k2def/?utm_name=x"],
  ["a reddit post", "https://redd.it/1abc"],
  ["a reddit post", "https://np.reddit.com/r/kettles/comments/1abc/my_kettle/"],
  ["an article", "https://hu.m.wikipedia.org/wiki/T%c3%a1lca"],
  ["an article", "https://hu.wikipedia.org/wiki/Tálca"],
  ["a photo", "https://www.instagram.com/p/Cabc_-1/?igsh=MQ==&img_index=2"],
  ["a photo", "https://instagram.com/acme/reel/Cabc_-1/"],
  ["a product", "https://www.amazon.de/Acme-Kettle/dp/B000000001/ref=sr_1_1?keywords=kettle"],
  ["a product", "https://amazon.de/gp/product/B000000001?th=1"],
])("%s has one address: %s", (what, address) => {
  const first: Record<string, string> = {
    "one video": "https://youtube.com/watch?v=dQw4w9WgXcQ",
    "one post": "https://x.com/i/status/1234567890",
    "a reddit comment": "https://reddit.com/comments/1abc/_/k2def",
    "a reddit post": "https://reddit.com/comments/1abc",
    "an article": "https://hu.wikipedia.org/wiki/T%C3%A1lca",
    "a photo": "https://instagram.com/p/Cabc_-1",
    "a product": "https://amazon.de/dp/B000000001",
  };
  expect(canonicalAddress(address)).toBe(first[what]);
});

const apart = [
  // Two things on one site.
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  "https://www.youtube.com/watch?v=dQw4w9WgXcq",
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=Ugx1",
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=Ugx2",
  "https://www.youtube.com/@acme",
  "https://www.reddit.com/r/kettles/comments/1abc/my_kettle/k2def/",
  "https://www.reddit.com/r/kettles/comments/1abc/my_kettle/k2deg/",
  "https://www.reddit.com/r/kettles/comments/1abc/my_kettle/",
  "https://www.reddit.com/r/kettles/",
  "https://www.instagram.com/p/Cabc/c/17/",
  "https://www.instagram.com/p/Cabc/c/18/",
  "https://www.instagram.com/p/Cabc/",
  "https://www.facebook.com/story.php?story_fbid=1&id=2",
  "https://www.facebook.com/story.php?story_fbid=3&id=2",
  "https://www.facebook.com/acme/posts/1?comment_id=5",
  "https://www.facebook.com/acme/posts/1?comment_id=6",
  "https://www.facebook.com/profile.php?id=5",
  "https://www.facebook.com/profile.php?id=6",
  "https://news.ycombinator.com/item?id=1",
  "https://news.ycombinator.com/item?id=2",
  // What stands behind # or is called like a tracker may be which thing it is.
  "https://status.test/t/7#1",
  "https://status.test/t/7#2",
  "https://app.test/#!/item/5",
  "https://app.test/#!/item/6",
  "https://app.test/#/item/5",
  "https://blog.test/1#comment-7",
  "https://blog.test/1#comment-8",
  "https://maps.test/?cid=1",
  "https://maps.test/?cid=2",
  "https://shop.test/?ref=1001",
  "https://shop.test/?ref=1002",
  "https://shop.test/?p=1",
  "https://shop.test/?p=2",
  "https://shop.test/?amp=5",
  "https://shop.test/amp",
  "https://shop.test/Kettle",
  "https://shop.test/kettle",
  // In an old Hebrew encoding: not UTF-8, and two different words.
  "https://old.test/?q=%E1%E5%F7%F8",
  "https://old.test/?q=%F2%F8%E1",
  "https://he.wikipedia.org/wiki/%D7%A7%D7%95%D7%9E%D7%A7%D7%95%D7%9D",
  "https://fa.wikipedia.org/wiki/%DA%A9%D8%AA%D8%B1%DB%8C",
  // Hosts of which the rest is no host.
  "https://m.me/acme",
  "https://me/acme",
  "https://t.co/AbC",
  "https://t.co/AbD",
  "https://news.google.com/rss/articles/CBMiAU_yqLabc",
  "https://news.google.com/rss/articles/CBMiAU_yqLabd",
];

test("different things have different addresses", () => {
  expect(new Set(apart.map(canonicalAddress)).size).toBe(apart.length);
});

test.each([
  "",
  "acme",
  "mailto:a@b.test",
  "javascript:alert(1)",
  "https://",
  "http://[",
  "//a.test/1",
  "ftp://a.test/1",
])("%j is no web address", (text) => expect(canonicalAddress(text)).toBeUndefined());

const HOSTS =
  "a.test www.a.test m.b.test www.youtube.com youtu.be twitter.com old.reddit.com redd.it hu-hu.facebook.com l.facebook.com www.google.com a-b--c.translate.goog x.cdn.ampproject.org en.m.wikipedia.org x.blogspot.hu news.google.com amazon.de threads.net www.instagram.com r.search.yahoo.com web.archive.org bing.com בוקר.test".split(
    " ",
  );

const word = fc.stringMatching(/^[\w~%+.=-]{0,12}$/u);
const address = fc
  .record({
    scheme: fc.constantFrom("http", "https", "HTTP"),
    host: fc.constantFrom(...HOSTS),
    path: fc.array(
      fc.oneof(
        word,
        fc.constantFrom(
          "amp",
          "url",
          "ck",
          "a",
          "comments",
          "status",
          "p",
          "dp",
          "watch",
          "index.html",
          "",
          "..",
          "x.amp",
        ),
        fc.constantFrom("articles", "l.php", "s", "c", "https:", "1abc", "B000000001", "post", "קפה", "web", "2026"),
      ),
      { maxLength: 6 },
    ),
    query: fc.array(
      fc.tuple(
        fc.constantFrom("v", "id", "url", "u", "q", "utm_source", "ref", "amp", "b", "a", "a[]", "קפה", "amp;x", ""),
        fc.oneof(word, fc.webUrl({ withQueryParameters: true }).map(encodeURIComponent), fc.webUrl()),
      ),
      { maxLength: 5 },
    ),
    hash: fc.oneof(fc.constant(""), word, fc.constantFrom("comments", "!/a", ":~:text=a", "xtor=RSS-1", "more-1")),
  })
  .map(
    ({ scheme, host, path, query, hash }) =>
      `${scheme}://${host}/${path.join("/")}?${query.map((pair) => pair.join("=")).join("&")}#${hash}`,
  );

test("the address of an address is itself", () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withFragments: true, withQueryParameters: true })), (given) => {
      const once = canonicalAddress(given);
      if (once !== undefined) expect(canonicalAddress(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test("no two items are one: whatever ids differ, their addresses differ", () => {
  const forms: ((id: string) => string)[] = [
    (id) => `https://www.youtube.com/watch?v=${id}`,
    (id) => `https://youtu.be/${id}?t=1`,
    (id) => `https://www.youtube.com/watch?v=one&lc=${id}`,
    (id) => `https://www.reddit.com/r/a/comments/1abc/title/${id}/`,
    (id) => `https://redd.it/${id}`,
    (id) => `https://www.instagram.com/reel/${id}/`,
    (id) => `https://www.threads.net/@a/post/${id}`,
    (id) => `https://news.ycombinator.com/item?id=${id}`,
    (id) => `https://blog.test/a#comment-${id}`,
    (id) => `https://blog.test/${id}?utm_source=${id}`,
    (id) => `https://www.facebook.com/acme/posts/1?comment_id=${id}`,
  ];
  const id = fc.stringMatching(/^[A-Za-z0-9_]{4,12}$/u).filter((given) => given.toLowerCase() !== "index");
  fc.assert(
    fc.property(fc.constantFrom(...forms), id, id, (form, one, other) => {
      fc.pre(one !== other);
      expect(canonicalAddress(form(one))).not.toBe(canonicalAddress(form(other)));
    }),
    { numRuns: 2000 },
  );
});

test("an address wrapped many times over ends", () => {
  const nested = `${"https://www.google.com/url?url=".repeat(100)}https://a.test/1`;
  expect(canonicalAddress(nested)).toBe("https://a.test/1");
});
