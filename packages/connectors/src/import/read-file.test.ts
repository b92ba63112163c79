import { Refusal } from "@earshot/core/errors";
import { expect, test } from "vitest";
import { readMentions } from "./read-file.ts";

const now = new Date("2026-03-02T09:00:00.000Z");
const read = (text: string, contentType: string) => {
  const { items, problems } = readMentions(text, { contentType, now });
  return { items: items.map(({ incoming }) => incoming), problems };
};
const csv = (text: string) => read(text, "text/csv");
const json = (text: string) => read(text, "application/json");

test("a full row has everything", () => {
  const { items, problems } = csv(
    "platform,nativeId,kind,url,author,authorId,title,text,rating,ratingOf,createdAt,language,inReplyTo\n" +
      'yelp,r1,review,https://yelp.test/r1,Mia,m1,Good,"Nice, really.\nAgain!",8,10,2026-03-01T10:00:00+01:00,en,r0\n',
  );
  expect(problems).toEqual([]);
  expect(items).toEqual([
    {
      platform: "yelp",
      nativeId: "r1",
      kind: "review",
      url: "https://yelp.test/r1",
      author: { id: "m1", name: "Mia" },
      title: "Good",
      text: "Nice, really.\nAgain!",
      rating: { value: 8, of: 10 },
      createdAt: "2026-03-01T09:00:00.000Z",
      language: "en",
      inReplyTo: "r0",
      visibility: "public",
    },
  ]);
});

test("what is missing has a default, and the same content always has the same id", () => {
  const text = "author,text,rating\nMia,Great,5\n,Fine,\n";
  const { items } = csv(text);
  expect(items).toMatchObject([
    { platform: "import", kind: "review", author: { id: "Mia", name: "Mia" }, rating: { value: 5, of: 5 } },
    { platform: "import", kind: "post", author: { id: "unknown", name: "" } },
  ]);
  expect(items[0]!.nativeId).not.toBe(items[1]!.nativeId);
  expect(csv(text).items).toEqual(items);
});

test.each([
  ["a comma", "\uFEFFID,Text\r\n1,Grüße; hier\r\n"],
  ["a semicolon", "id;text\n1;Grüße; hier".replace("Grüße; hier", '"Grüße; hier"')],
  ["a tab", "\tText\tNative ID\n\tGrüße; hier\t1\n"],
])("the delimiter %s is found out", (_, text) => {
  expect(csv(text)).toMatchObject({ items: [{ nativeId: "1", text: "Grüße; hier" }], problems: [] });
});

test("a bad row says its number and what to do, and the good rows go through", () => {
  const { items, problems } = csv(
    'id,text,rating,ratingOf,createdAt,kind\n1,"two\nlines",5\n2,,4\n\n3,much,6\n4,least,-1\n5,word,good\n6,when,,,yesterday\n7,what,,,,essay\n8,later,,,2027-01-01\n9,half,"4,5"\n10,ten,6,10\n11,odd,1,0\n',
  );
  expect(items.map(({ nativeId }) => nativeId)).toEqual(["1", "9", "10"]);
  expect(problems).toMatchObject([
    { row: 3, message: expect.stringContaining("no text") },
    { row: 5, message: expect.stringContaining('"6" is not between 0 and 5') },
    { row: 6, message: expect.stringContaining('"-1"') },
    { row: 7, message: expect.stringContaining('"good"') },
    { row: 8, message: expect.stringContaining("2026-03-02T09:00:00Z") },
    { row: 9, message: expect.stringContaining("post, comment or review") },
    { row: 10, message: expect.stringContaining("future") },
    { row: 13, message: expect.stringContaining("ratingOf") },
  ]);
});

test("JSON comes as an array, flat or in Earshot's own form", () => {
  const { items, problems } = json(
    JSON.stringify([
      { id: 7, text: "flat", author: "Mia", rating: 4 },
      {
        platform: "x",
        nativeId: "8",
        kind: "comment",
        text: "own",
        author: { id: "a", name: "Jo" },
        rating: { value: 3, of: 4 },
      },
      "text",
      { text: ["list"] },
    ]),
  );
  expect(items).toMatchObject([
    { nativeId: "7", author: { id: "Mia" }, rating: { value: 4, of: 5 } },
    { platform: "x", nativeId: "8", kind: "comment", author: { id: "a", name: "Jo" }, rating: { value: 3, of: 4 } },
  ]);
  expect(problems.map(({ row }) => row)).toEqual([3, 4]);
});

test("JSON comes one object a line too; a broken line is a problem", () => {
  const { items, problems } = read('{"id":"1","text":"a"}\n{"id":"2",\n\n{"id":"3","text":"c"}', "");
  expect(items.map(({ nativeId }) => nativeId)).toEqual(["1", "3"]);
  expect(problems).toMatchObject([{ row: 2, message: expect.stringContaining("one object a line") }]);
});

test.each([
  ["an empty file", () => csv(" \n")],
  ["a table without a text column", () => csv("id,words\n1,a")],
  ["a quote that is never closed", () => csv('id,text\n1,"a\n2,b')],
  ["an array that is cut off", () => json('[{"text":"a"},')],
  ["something that is no JSON", () => json("hello\nworld")],
  ["a file that is no text", () => csv("PK\u0003\u0004\0\0")],
])("%s is refused as a whole", (_, read) => {
  expect(read).toThrow(expect.objectContaining({ name: "Refusal", code: "bad-input" }) as Refusal);
});
