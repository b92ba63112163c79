import { expect, test } from "vitest";
import { imageTexts, plainText } from "./plain-text.ts";

test.each([
  ["paragraphs keep an empty line between them", "<p>Hi <b>you</b></p>\n<p>two</p>", "Hi you\n\ntwo"],
  ["a line break is a new line", "one<br>two<br/>three", "one\ntwo\nthree"],
  ["each list item has its line", "<ul>\n <li>a</li>\n <li>b</li>\n</ul>after", "a\nb\n\nafter"],
  ["a paragraph that is only opened counts too", "I like it.<p>Really.", "I like it.\n\nReally."],
  ["source lines of HTML are spaces", "<i>one\n  two</i>", "one two"],
  ["text without markup keeps its lines", "one\ntwo &amp; three", "one\ntwo & three"],
  ["preformatted text keeps its lines", "<pre><code>a = 1\nb = 2</code></pre>", "a = 1\nb = 2"],
  ["named, decimal and hexadecimal entities are decoded", "&Uuml;&#252;&#x1F600;&nbsp;&lt;b&gt;", "Üü😀 <b>"],
  ["scripts and styles are dropped", "a<script>alert(1)</script><style>b{}</style>c", "ac"],
  ["a lone < is text", "3 < 4 & 5", "3 < 4 & 5"],
  [
    "cells of a table stand apart, and its rows on lines",
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
    "a b\nc",
  ],
  ["what is quoted is", "She said <q>never again</q>.", "She said “never again”."],
  [
    "signs of Windows are what browsers show",
    "don&#146;t &#8217; don\u0092t &#x80;5 it&rsquo;s",
    "don’t ’ don’t €5 it’s",
  ],
  [
    "what is hidden is not read",
    'a<span style="color:red; display:none">b<span>c</span></span><p hidden>d</p>e<img hidden>f',
    "a\n\nef",
  ],
  ["a picture of an emoji is that emoji", 'bad <img class="emoji" alt="😡"/><img alt="🇭🇺"><img alt="1">', "bad 😡🇭🇺"],
  ["what is closed at once holds nothing back", 'a <iframe src="x"/>b <script src="y" /> c', "a b c"],
  ["what is struck out is still read", "<del>good</del> <s>fine</s> bad", "good fine bad"],
  ["lists in lists have a line for each item", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "a\n\nb\n\nc"],
  ["definitions stand on lines", "<dl><dt>Price</dt><dd>high</dd></dl>", "Price\nhigh"],
  ["nothing is nothing", "", ""],
])("%s", (_, html, text) => expect(plainText(html)).toBe(text));

test("pictures are read where there is nothing else", () => {
  expect(imageTexts('<p><img src="a.jpg" alt="The kettle &amp; my hand"><img alt="burned"/></p>')).toBe(
    "The kettle & my hand burned",
  );
  expect(plainText('<p><img src="a.jpg" alt="The kettle"></p>')).toBe("");
});

test("hostile markup is read at once", () => {
  for (const piece of [
    "<",
    "&",
    "<p>",
    "<!--",
    "<script>",
    "<div>",
    "<a b=",
    " \n",
    "<q>",
    "<p hidden>",
    "<i style=display:none>",
  ])
    expect(plainText(piece.repeat(300_000)).length).toBeLessThanOrEqual(piece.length * 300_000);
});

test("what is opened and never closed, or closed and never opened, takes nothing else with it", () => {
  expect(plainText("</script></pre><svg/>a <i>b")).toBe("a b");
  expect(plainText("a <a href='x")).toBe("a");
});
