import fc from "fast-check";
import { Refusal } from "@earshot/core/errors";
import { decodeFile } from "@earshot/core/import/decode-file";
import { partsOf } from "@earshot/core/import/file-parts";
import { expect, test } from "vitest";
import { readMentions } from "./read-file.ts";

const now = new Date("2026-11-29T09:00:00.000Z");
const read = (content: string | Uint8Array, contentType = "text/csv") => readMentions(content, { contentType, now });
const json = (value: unknown) => read(JSON.stringify(value), "application/json");
const only = (file: ReturnType<typeof read>) => {
  expect(file.problems).toEqual([]);
  expect(file.items).toHaveLength(1);
  return { ...file.items[0]!.incoming, answered: file.items[0]!.answered === true, format: file.format?.name };
};

test("Google Play Console, in UTF-16", () => {
  const csv =
    "Package Name,App Version Code,App Version Name,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,Review Last Update Date and Time,Review Last Update Millis Since Epoch,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Millis Since Epoch,Developer Reply Text,Review Link\n" +
    "com.acme.app,12,1.2,hu,panther,2026-11-20T10:00:00Z,1795168800000,2026-11-20T10:00:00Z,1795168800000,2,,Nem indul el,,,,https://play.google.com/console/developers/app/reviews?reviewId=gp%3AAOq-1&corpus=PUBLIC_REVIEWS\n";
  const file = read(Buffer.from(`\ufeff${csv}`, "utf16le"));
  expect(only(file)).toMatchObject({
    format: "Google Play Console",
    platform: "google-play",
    nativeId: "gp:AOq-1",
    kind: "review",
    text: "Nem indul el",
    rating: { value: 2, of: 5 },
    language: "hu",
    createdAt: "2026-11-20T10:00:00.000Z",
    answered: false,
  });
  expect(file.unused).toEqual(["Package Name", "App Version Code", "App Version Name", "Device"]);
  const answered = csv.replace(",Nem indul el,,,,", ',Nem indul el,2026-11-21T08:00:00Z,1795248000000,"Sajnáljuk",');
  expect(only(read(answered)).answered).toBe(true);
  const writtenAgain = answered.replace(
    "2026-11-20T10:00:00Z,1795168800000,2,",
    "2026-11-25T10:00:00Z,1795600800000,2,",
  );
  expect(only(read(writtenAgain)).answered).toBe(false);
});

test("Trustpilot", () => {
  const head =
    "Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Source Of Review,Domain URL,Business Reply Date (UTC)";
  const file = read(`${head}\n66f0,2026-10-02 11:22:33,Rūta,Blogai,Niekas neatsako,1,Organic,acme.example,\n`);
  expect(only(file)).toMatchObject({
    format: "Trustpilot",
    platform: "trustpilot",
    nativeId: "66f0",
    title: "Blogai",
    rating: { value: 1, of: 5 },
    createdAt: "2026-10-02T11:22:33.000Z",
    author: { name: "Rūta" },
    answered: false,
  });
});

test("Google Takeout: reviews of a business, as JSON", () => {
  const reviews = [
    {
      reviewer: { displayName: "Dana" },
      starRating: "TWO",
      comment: "השירות היה איטי",
      createTime: "2026-09-01T10:00:00.123456Z",
      updateTime: "2026-09-01T10:00:00.123456Z",
      reviewReply: { comment: "תודה", updateTime: "2026-09-02T10:00:00Z" },
      name: "accounts/1/locations/2/reviews/AbFv1",
    },
    { reviewer: { displayName: "A Google user" }, starRating: "FIVE", createTime: "2026-09-03T10:00:00Z", name: "r/2" },
  ];
  const { items, problems, format } = json({ reviews });
  expect(format?.name).toBe("Google Takeout");
  expect(problems).toEqual([]);
  expect(items).toMatchObject([
    { answered: true, incoming: { platform: "google-business", nativeId: "AbFv1", rating: { value: 2, of: 5 } } },
    { incoming: { nativeId: "2", text: "", rating: { value: 5, of: 5 } } },
  ]);
});

test("App Store Connect: its API's answer", () => {
  const data = [
    {
      type: "customerReviews",
      id: "0001",
      attributes: {
        rating: 1,
        title: "壞了",
        body: "打不開",
        reviewerNickname: "小明",
        createdDate: "2026-11-01T00:00:00-07:00",
      },
      relationships: { response: { data: null } },
    },
  ];
  expect(only(json({ data, links: { self: "https://api.example" } }))).toMatchObject({
    format: "App Store Connect",
    platform: "app-store-connect",
    nativeId: "0001",
    title: "壞了",
    text: "打不開",
    createdAt: "2026-11-01T07:00:00.000Z",
    answered: false,
  });
});

test("Booking.com: both halves of a review are one text, out of ten, and the property's reply is an answer", () => {
  const head =
    "Review date,Guest name,Reservation number,Review title,Positive review,Negative review,Review score,Staff,Cleanliness,Location,Facilities,Comfort,Value for money,Property reply";
  const file = read(`${head}\n2026-11-02,Jānis,123,Ok,Great view,Cold room,"7,5",8,8,9,7,7,7,We are sorry\n`);
  expect(only(file)).toMatchObject({
    format: "Booking.com",
    platform: "booking",
    title: "Ok",
    text: "+ Great view\n− Cold room",
    rating: { value: 7.5, of: 10 },
    answered: true,
  });
  const agoda =
    "Review date,Guest name,Reservation Number,Review title,Review,Review score,Cleanliness,Location,Facilities,Value for money,Service,Property reply\n2026-11-02,Li,9,不錯,房間很冷,8.4,8,8,8,8,8,\n";
  expect(only(read(agoda))).toMatchObject({ format: "Agoda", rating: { value: 8.4, of: 10 }, answered: false });
});

test("Glassdoor: what is good, what is bad and the advice are one text; the job is nobody's id", () => {
  const csv =
    "firm,date_review,job_title,current,location,overall_rating,headline,pros,cons\nAcme,2026-05-05,Barista,Current Employee,Vilnius,2,Tiring,Nice people,Low pay\n";
  expect(only(read(csv))).toMatchObject({
    format: "Glassdoor",
    platform: "glassdoor",
    title: "Tiring",
    text: "+ Nice people\n− Low pay",
    author: { name: "Barista" },
  });
});

test("Brandwatch, below its own heading lines: the network's name and a post's number from its address", () => {
  const csv =
    'Report:,Mentions\nBrand:,Acme\n\n"Query Id","Query Name","Date","Title","Snippet","Full Text","Url","Domain","Sentiment","Page Type","Language","Author"\n1,Acme,2026-11-20 10:00:00.0,,short,"acme lost my bag",https://twitter.com/ann/status/1990000000000000001,twitter.com,negative,twitter,en,ann\n2,Acme,2026-11-20 11:00:00.0,A story,short,"the whole story of acme",https://news.example/1,news.example,neutral,news,en,desk\n';
  const file = read(csv);
  expect(file.problems).toEqual([]);
  expect(file.items).toMatchObject([
    { row: 5, incoming: { platform: "x", nativeId: "1990000000000000001", text: "acme lost my bag" } },
    { row: 6, incoming: { platform: "news", title: "A story", url: "https://news.example/1" } },
  ]);
});

test("Meltwater", () => {
  const head =
    "Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Country,Subregion,Language,Reach,AVE,Sentiment,Key Phrases,Input Name,Keywords,Tweet Id,Twitter Screen Name,Twitter Followers";
  const csv = `${head}\n20-Nov-2026 11:09AM,,https://x.com/bob/status/1990000000000000002,,acme never answers,Twitter,@bob,HU,,English,100,1,Negative,,Acme,acme,1.99E+18,@bob,"12,345"\n`;
  expect(only(read(csv))).toMatchObject({
    format: "Meltwater",
    platform: "x",
    nativeId: "1990000000000000002",
    text: "acme never answers",
    createdAt: "2026-11-20T11:09:00.000Z",
  });
});

test.each([
  [
    "Sprout Social",
    "Date,Message ID,Network,Profile,From User,Message,Permalink,Replied\n2026-11-20 10:00,77,Facebook,Acme,Ann,acme is slow,https://facebook.example/77,Yes\n",
    "facebook",
  ],
  [
    "AppFollow",
    "Date,App Name,Store,Review ID,Author,Rating,Title,Review,Reply\n2026-11-20,Acme,Google Play,gp:1,Ann,1,,acme crashes,We are sorry\n",
    "google-play",
  ],
  [
    "Birdeye",
    "Business Name,Review Source,Review Date,Reviewer Name,Review Rating,Review Comments,Response,Response Date\nAcme,Yelp,11/20/2026,Ann,1,acme was rude,We are sorry,11/21/2026\n",
    "yelp",
  ],
])("%s, by headings that nobody could confirm; its replies are answers", (format, csv, platform) => {
  expect(only(read(csv))).toMatchObject({ format, platform, answered: true, author: { name: "Ann" } });
});

test.each([
  [
    "Hungarian",
    "Szerző;Értékelés;Szöveg;Dátum;Válasz\nBéla;4,5;Jó volt;2026.11.20. 14:05;\n",
    "2026-11-20T14:05:00.000Z",
  ],
  [
    "Lithuanian",
    "Autorius;Įvertinimas;Atsiliepimas;Data;Atsakymas\nRūta;4,5;Gerai;2026 m. lapkričio 20 d. 14:05;\n",
    "2026-11-20T14:05:00.000Z",
  ],
  ["Hebrew", "שם,דירוג,ביקורת,תאריך,תגובת הבעלים\nדנה,4.5,טוב,20/11/2026 14:05,\n", "2026-11-20T14:05:00.000Z"],
  ["Persian", "نویسنده,امتیاز,نظر,تاریخ,پاسخ\nسارا,۴٫۵,خوب,۱۴۰۵/۰۸/۲۹ ۱۴:۰۵,\n", "2026-11-20T14:05:00.000Z"],
  ["Chinese", "作者,評分,評論內容,日期,業主回覆\n小明,4.5,不錯,2026年11月20日 14:05,\n", "2026-11-20T14:05:00.000Z"],
])("a table with %s headings, numbers and dates", (_, csv, createdAt) => {
  expect(only(read(csv))).toMatchObject({ rating: { value: 4.5, of: 5 }, createdAt, answered: false, kind: "review" });
});

test("what Excel adds is no data: a line that names the separator, empty columns behind, quoted line ends, numbered dates", () => {
  const file = read(
    '\ufeffsep=;\r\nid;text;date;;\r\n1;"two\r\nlines";46346,5;;\r\n;;;;\r\n2;"a ""quoted"" word";46347;;\r\n',
  );
  expect(file).toMatchObject({ rows: 2, problems: [], unused: [] });
  expect(file.items.map(({ row, incoming }) => [row, incoming.text, incoming.createdAt])).toEqual([
    [3, "two\r\nlines", "2026-11-20T12:00:00.000Z"],
    [5, 'a "quoted" word', "2026-11-21T00:00:00.000Z"],
  ]);
});

test("long numbers in JSON keep all their digits, in parts too", () => {
  const rows = Array.from(
    { length: 1500 },
    (_, n) => `{"id":1234567890123456${String(10_000 + n)},"text":"${"z".repeat(80)}${n}"}`,
  );
  const text = `[${rows.join(",")}]`;
  expect(read(text, "application/json").items[7]!.incoming.nativeId).toBe("123456789012345610007");
  const [first] = partsOf(text, { json: true, top: 0 });
  expect(read(first!.text, "application/json").items[7]!.incoming.nativeId).toBe("123456789012345610007");
});

test("long ids that a spreadsheet has rounded are named, and one id with two texts", () => {
  const rounded = read("id,text\n123456789012345000,a\n123456789012346000,b\n");
  expect(rounded.items).toEqual([]);
  expect(rounded.problems.map(({ row }) => row)).toEqual([2, 3]);
  const whole = read("id,text\n123456789012345678,a\n123456789012345000,b\n");
  expect(whole.problems).toEqual([]);
});

test("dates whose order no row shows are asked for, those that contradict each other are refused", () => {
  expect(() => read("text,date\na,03/04/2026\nb,05/06/2026\n")).toThrow(/two ways/);
  expect(() => read("text,date\na,28/04/2026\nb,05/28/2026\n")).toThrow(/contradict/);
  const { items } = read("text,date\na,03/04/2026\nb,28/06/2026\n");
  expect(items[0]!.incoming.createdAt).toBe("2026-04-03T00:00:00.000Z");
  const part = readMentions("text,date\na,03/04/2026\n", { contentType: "text/csv", now, part: true });
  expect(part.dates).toBe("either");
});

test("read in parts a file is the same as whole, and each row keeps its number", () => {
  const rows = Array.from(
    { length: 3500 },
    (_, n) => `${n},"text ${n}\nwith ""quotes"", commas",2026-11-0${(n % 9) + 1}`,
  );
  const table = `id,text,date\n${rows.join("\n")}\n`;
  const objects = JSON.stringify(Array.from({ length: 2500 }, (_, n) => ({ id: n, text: "x".repeat(60) + n })));
  const lines = Array.from({ length: 2500 }, (_, n) => JSON.stringify({ id: n, text: "y".repeat(60) + n })).join("\n");
  for (const [text, type] of [
    [table, "text/csv"],
    [objects, "application/json"],
    [lines, "application/json"],
  ] as const) {
    const whole = readMentions(text, { contentType: type, now });
    const parts = [...partsOf(text, { json: type !== "text/csv", top: whole.top })];
    expect(parts.length).toBeGreaterThan(2);
    const items = parts.flatMap(
      (part) => readMentions(part.text, { contentType: type, now, ...(part.row && { row: part.row }) }).items,
    );
    expect(items).toEqual(whole.items);
  }
});

test("any bytes are mentions, problems with what to do, or a refusal", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("text", "id", "date", "1.2E+17", '"', ";", "\u0000", "=1", "03/04/2026"),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
    .map((rows) => Buffer.from(`text,id,date,rating\n${rows.map((row) => row.join(",")).join("\n")}`));
  const bytes = fc.uint8Array({ maxLength: 300 });
  const objects = fc.json().map((text) => Buffer.from(text));
  fc.assert(
    fc.property(fc.oneof(bytes, table, objects), fc.constantFrom("", "text/csv", "application/json"), (file, type) => {
      try {
        const found = readMentions(decodeFile(file).text, { contentType: type, now });
        for (const { message } of found.problems) expect(message.length).toBeGreaterThan(10);
        expect(found.items.length + found.problems.length).toBeLessThanOrEqual(Math.max(found.rows, 1) * 2);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect((error as Refusal).message.length).toBeGreaterThan(10);
      }
    }),
    { numRuns: 500 },
  );
});
