import { expect, test } from "vitest";
import { markdownText, shownText } from "./shown-text.ts";

test.each([
  ["<blockquote><p>It broke</p><p>twice</p></blockquote><p>Mine too</p>", "> It broke\n>\n> twice\n\nMine too"],
  ["<blockquote>a<blockquote>b &lt;i&gt;</blockquote>c</blockquote>d", "> a\n>\n> > b <i>\n>\n> c\n\nd"],
  ["<blockquote></blockquote>only this", "only this"],
  ["<blockquote>never closed", "never closed"],
])("%s is shown with its quotes marked", (html, text) => {
  expect(shownText(html).replace(/^((?:> ?)+)$/gmu, (marks) => marks.trim())).toBe(text);
});

test.each([
  ["It **broke** _twice_, ~~never~~ `a < b`", "It broke twice, never a < b"],
  ["one\ntwo\n\nthree", "one\ntwo\n\nthree"],
  ["# Title\n- a\n- b\n\n1. c", "Title\n\na\nb\n\nc"],
  ["see [the page](https://x.test/a) &amp; \\*this\\*", "see the page & *this*"],
  ["> quoted\n\nsaid", "> quoted\n\nsaid"],
  ["```\nlet a = 1;\nb\n```", "let a = 1;\nb"],
  ["2 < 3 & 4 > 1", "2 < 3 & 4 > 1"],
  ["הזמנתי *אתמול*\nועדיין כלום", "הזמנתי אתמול\nועדיין כלום"],
])("%j is shown as %j", (markdown, text) => {
  for (const html of [true, false]) expect(markdownText(markdown, { html })).toBe(text);
});

test("tags are markup or words, as the platform has it", () => {
  const markdown = "<!-- fill this in -->It <b>broke</b>";
  expect(markdownText(markdown, { html: true })).toBe("It broke");
  expect(markdownText(markdown, { html: false })).toBe("<!-- fill this in -->It <b>broke</b>");
});

test.each(["_a", "> ", "[a](", "<blockquote>", "</blockquote>", "- ", "![", "`a``", "<!--", "|a"])(
  "a hundred thousand signs of %j are read and harm nobody",
  (sign) => {
    const text = sign.repeat(Math.floor(100_000 / sign.length));
    for (const html of [true, false]) expect(typeof markdownText(text, { html })).toBe("string");
    expect(typeof shownText(text)).toBe("string");
  },
);
