import { Brand } from "@earshot/core/brand/brand";
import type { Counts, Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import type { TeamFigures } from "@earshot/core/figures/team";
import { describe, expect, test } from "vitest";
import { digestEmail as emailIn } from "./digest-email.ts";
import { sections } from "./sections.fixture.ts";
import type { ToRead } from "./digest-page.ts";
import { speakerOf } from "./speaker.ts";
import { directionOf, lengthWords, periodWords } from "./words.ts";

const brand = {
  ...Brand.parse({ id: "acme", name: "Acme קפה", timeZone: "Asia/Tehran" }),
  createdAt: "2026-11-01T00:00:00.000Z",
};
const english = speakerOf("en");
const digestEmail = (of: Brand, about: Digest, read?: ToRead) => emailIn(of, about, "en", read);
const none: Counts = {
  mentions: 0,
  edits: 0,
  sentiments: {},
  urgencies: {},
  intents: {},
  languages: {},
  platforms: {},
  replies: 0,
  late: 0,
};

const { replies: _, late: __, ...heard } = { ...none, deleted: 0 };
const nothing = { heard: 0, answered: 0, waiting: 0, late: 0 };
const team: TeamFigures = {
  answering: nothing,
  parity: { by: { complaints: nothing, questions: nothing, praise: nothing } },
  replies: { n: 4, late: 1, holding: 0, median: 4000, p90: 9000 },
  firstContact: { n: 2, of: 3 },
  recovery: { raised: 1, lowered: 0, stars: 3 },
  backlog: { waiting: 0, overdue: 0, by: [] },
};

function quote(text: string, more: Partial<Quote> = {}): Quote {
  return {
    mention: `m:${text.slice(0, 20)}`,
    conversation: "c1",
    platform: "mastodon",
    author: "Ona",
    language: "en",
    sentiment: "negative",
    text,
    at: "2026-11-22T10:00:00.000Z",
    ...more,
  };
}
function digest(more: Partial<Digest> = {}): Digest {
  return {
    id: "daily-2026-11-22",
    brand: "acme",
    kind: "daily",
    from: "2026-11-21T20:30:00.000Z",
    to: "2026-11-22T20:30:00.000Z",
    timeZone: "Asia/Tehran",
    madeAt: "2026-11-23T04:30:00.000Z",
    counts: {
      ...none,
      mentions: 1284,
      sentiments: { negative: 312, positive: 972 },
      languages: { he: 1284 },
      platforms: { mastodon: 1284 },
      replies: 4,
      late: 1,
    },
    compared: { spans: ["2026-11-15"], counts: { ...heard, mentions: 1100 }, matters: [] },
    team,
    days: [{ date: "2026-11-22", mentions: 1284, sentiments: {} }],
    best: [],
    worst: [],
    unanswered: [],
    overdue: 0,
    ...more,
  };
}

describe("the e-mail", () => {
  test("says in its subject whose, how many, how bad and when, by the brand's calendar", async () => {
    const { subject } = await digestEmail(brand, digest({ overdue: 2 }));
    expect(subject).toBe("Acme קפה: 1,284 mentions, 312 negative, 2 overdue (Sunday, 22 November 2026)");
  });

  test("says the same as HTML and as plain text", async () => {
    const { html, text } = await digestEmail(
      brand,
      digest({ worst: [quote("Cold again")], unansweredTotal: 27, addedLater: 2 }),
    );
    for (const part of [
      "1,284",
      "17% more than before",
      "half within 1 h 7 min, 1 late",
      "Cold again",
      "Hebrew",
      "27",
    ]) {
      expect(html).toContain(part);
      expect(text).toContain(part);
    }
    expect(html).toContain("2 mentions of the period before came in after its digest.");
  });

  test("shows hostile text as text", async () => {
    const hostile = `<script>alert(1)</script></td></table><img src=x onerror="alert(2)">&amp;`;
    const { html } = await digestEmail(
      { ...brand, name: hostile.slice(0, 80) },
      digest({ best: [quote(hostile, { author: hostile, platform: hostile, language: hostile })] }),
    );
    expect(html).not.toMatch(/<script|<img/i);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;/td&gt;");
    expect(html).toContain("&amp;amp;");
  });

  test("links to web addresses and to nothing else", async () => {
    const good = quote("a", { url: 'https://social.example/@ona/1?a=1&b="2' });
    const bad = quote("b", { url: "javascript:alert(1)" });
    const { html } = await digestEmail(brand, digest({ worst: [good, bad] }));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://social.example/@ona/1?a=1&amp;b=&quot;2",
    ]);
  });

  test("sets each quote in its own direction, isolated, for programs that know dir=auto and for those that do not", async () => {
    const { html, text } = await digestEmail(
      brand,
      digest({
        worst: [
          quote("הקפה קר", { language: "he", author: "דנה" }),
          quote("سرد بود", { language: "fa" }),
          quote("cold"),
          quote("咖啡", { language: "zh-Hant" }),
        ],
      }),
    );
    const cells = [
      ...html.matchAll(
        /<td dir="(rtl|ltr)" align="(\w+)"[^>]*><span dir="auto"(?: lang="([^"]*)")?[^>]*>([^<]*)<\/span>/g,
      ),
    ].map(([, ...parts]) => parts);
    expect(cells).toEqual([
      ["rtl", "right", "he", "הקפה קר"],
      ["rtl", "right", "fa", "سرد بود"],
      ["ltr", "left", "en", "cold"],
      ["ltr", "left", "zh-Hant", "咖啡"],
    ]);
    expect(html).toMatch(/<bdi dir="auto"[^>]*>דנה<\/bdi>/);
    expect(text).toContain("\u2068הקפה קר\u2069");
  });

  test("marks what is overdue and tells how many more wait", async () => {
    const unanswered = Array.from({ length: 20 }, (_, n) =>
      quote(`waits ${n}`, { dueAt: n === 0 ? "2026-11-22T11:00:00.000Z" : "2026-11-23T11:00:00.000Z" }),
    );
    const { html } = await digestEmail(brand, digest({ unanswered, unansweredTotal: 31, overdue: 1 }));
    expect(html.match(/was due/g)).toHaveLength(1);
    expect(html).toContain("and 21 others");
  });

  test("stays below what Gmail shows, and needs no style sheet, script, image or font from anywhere", async () => {
    const long = (n: number) =>
      quote(`${n} ${"쀍".repeat(278)}`, {
        url: `https://social.example/${"x".repeat(200)}`,
        dueAt: "2026-11-22T11:00:00.000Z",
      });
    const many = Array.from({ length: 20 }, (_, n) => long(n));
    const { html } = await digestEmail(
      brand,
      digest({
        kind: "weekly",
        ...sections,
        gaps: Array.from({ length: 10 }, () => ({
          language: "he",
          matter: "parking",
          count: 3,
          questions: Array.from({ length: 5 }, () => "쀍".repeat(300)),
        })),
        kudos: Array.from({ length: 30 }, (_, n) => ({
          type: "person" as const,
          name: `${n} ${"쀍".repeat(78)}`,
          n: 1,
          mention: "m",
          conversation: "c",
        })),
        worst: many.slice(0, 5),
        best: many.slice(5, 10),
        unanswered: many,
        unansweredTotal: 20,
      }),
    );
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
    expect(html).not.toMatch(/<link|<script|<img|url\(|@import/i);
    // What is shown at night, and nothing that the page needs by day.
    expect([...html.matchAll(/<style>(@media \(prefers-color-scheme: dark\)[^<]*)<\/style>/g)]).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  test("has the parts of a week only in a weekly digest, and none of what is empty", async () => {
    expect((await digestEmail(brand, digest())).html).not.toMatch(/>Days<|>Worst<|>Best<|Waiting for a reply/);
    expect((await digestEmail(brand, digest({ kind: "weekly" }))).html).toMatch(/>Days</);
  });
});

test("a week is named by its first and last day on the brand's calendar", () => {
  const words = periodWords(
    {
      kind: "weekly",
      from: "2026-10-25T20:30:00.000Z",
      to: "2026-11-01T20:30:00.000Z",
      timeZone: "Asia/Tehran",
    },
    english,
  );
  expect(words.replace(/[\u2009\u202f]/g, " ")).toBe("26 October – 1 November 2026");
});

test.each([
  ["«سلام»", "rtl"],
  ["123 שלום", "rtl"],
  ["Acme سلام", "ltr"],
  ["🙂!!", "ltr"],
  ["", "ltr"],
])("the direction of %j is %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  [5, "1 min"],
  [3599, "1 h"],
  [4000, "1 h 7 min"],
  [200_000, "2 days"],
])("%i seconds are %s", (seconds, words) => {
  expect(lengthWords(seconds, english)).toBe(words);
});

test("the weekly one proves that nothing was missed, or says first what may be, in both forms", async () => {
  const source = {
    source: "s1",
    name: "X",
    platform: "x",
    asked: 2013,
    due: 2016,
    gaps: 3,
    gapMinutes: 40,
    lost: 0,
    reread: 4300,
    late: 0,
    lag: { n: 9, median: 95, p95: 700 },
  };
  const weekly = { kind: "weekly" as const, id: "weekly-2026-11-16" };
  const well = await digestEmail(
    brand,
    digest({ ...weekly, proof: { sources: [source], findings: [], posted: { n: 4, median: 12, p95: 31 } } }),
  );
  for (const form of [well.text, well.html.replaceAll(/<!-- -->|<[^>]+>/gu, "")]) {
    expect(form).toContain("Nothing is known to be missing.");
    expect(form).toContain(
      "X: asked 2,013 of 2,016 times; 3 gaps of together 40 min; re-read 4,300 items: none missed",
    );
    expect(form).toContain("From approved to posted: half within 12 s, 95 of 100 within 31 s.");
  }
  const doubted = await digestEmail(
    brand,
    digest({
      ...weekly,
      proof: {
        sources: [{ ...source, late: 2 }],
        findings: [{ code: "deaf-term", level: "warn", terms: ["acmme"], days: 7, name: "X" }],
      },
    }),
  );
  for (const form of [doubted.text, doubted.html]) {
    expect(form).toContain("“acmme”");
    expect(form).toContain("2 had been missed and are heard now");
    expect(form).not.toContain("Nothing is known to be missing.");
  }
  expect((await digestEmail(brand, digest())).text).not.toContain("MISSED");
});

test("tells a team how it answered, by name who is stuck, and marketing the share of voice", async () => {
  const about = digest({ kind: "weekly", ...sections });
  const { text: team } = await digestEmail(brand, about, { audience: "team", names: { p1: "Noa" } });
  for (const part of [
    "How we answer",
    "Answered: 77% (20 of 26)",
    "First contact: 67% (2 of 3)",
    "Response time: half within 30 min, nine of ten within 25 h",
    "Ratings raised: 2 raised, 1 lowered",
    "Noa: 5 waiting, 3 overdue",
    "Nobody's yet, 4 waiting, 0 overdue",
    "12 drafts were decided on: 8 as proposed, 3 edited, 1 declined; 2 judgements corrected.",
  ])
    expect(team).toContain(part);
  const { text: marketing } = await digestEmail(brand, about, { audience: "marketing" });
  for (const part of [
    "Share of voice: 80%",
    "waiting: 40 (30 negative, 10 positive; 56% fewer than before)",
    "negative, 10 positive)",
    "#καφές: 40",
    "Compared with the week before.",
  ])
    expect(marketing).toContain(part);
  expect(marketing).not.toContain("Noa");
});

test("says in a line that nothing was said, with what proves that nothing was missed", async () => {
  const proof = { sources: [], findings: [] };
  const { text, html } = await digestEmail(brand, digest({ kind: "weekly", counts: none, proof }));
  for (const form of [text, html]) {
    expect(form).toContain("Nothing was said in this time.");
    expect(form).toContain("Nothing is known to be missing.");
  }
});

test("a change is said in per cent where there is enough, as about the same within chance, and not at all where there is not", async () => {
  const told = async (mentions: number, before: number) => {
    const compared = { spans: ["2026-11-15"], counts: { ...heard, mentions: before }, matters: [] };
    const { text } = await digestEmail(brand, digest({ counts: { ...none, mentions }, compared }));
    return /Mentions: (.*)/u.exec(text)![1];
  };
  expect(await told(200, 100)).toBe("200 (100% more than before)");
  expect(await told(104, 100)).toBe("104 (about as before)");
  expect(await told(133, 0)).toBe("133");
  expect(await told(133, 29)).toBe("133");
});
