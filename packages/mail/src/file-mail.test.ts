import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Brand } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFileMail } from "./file-mail.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "earshot-mail-"));
});
afterEach(() => rm(dir, { recursive: true }));

const brand = {
  ...Brand.parse({ id: "acme", name: "Acme קפה" }),
  createdAt: "2026-11-01T00:00:00.000Z",
};
const empty = {
  edits: 0,
  sentiments: {},
  urgencies: {},
  intents: {},
  languages: { fa: 1 },
  platforms: {},
  replies: 0,
  late: 0,
};
const readers = (...to: string[]) => ({ to, language: "en" as const, audience: "all" as const });
const digest: Digest = {
  id: "daily-2026-11-22",
  brand: "acme",
  kind: "daily",
  from: "2026-11-22T00:00:00.000Z",
  to: "2026-11-23T00:00:00.000Z",
  timeZone: "UTC",
  madeAt: "2026-11-23T08:00:00.000Z",
  mailingAt: "2026-11-23T08:00:05.000Z",
  counts: { ...empty, mentions: 1 },
  days: [],
  best: [
    {
      mention: "m:1",
      conversation: "c",
      platform: "feed",
      author: "مریم",
      language: "fa",
      sentiment: "positive",
      text: "عالی بود",
      at: "2026-11-22T10:00:00.000Z",
    },
  ],
  worst: [],
  unanswered: [],
  overdue: 0,
};

function read(raw: string) {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const unfolded = head.replace(/\r\n[ \t]+/g, " ");
  const headers = Object.fromEntries(
    unfolded
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
  return { headers, body: rest.join("\r\n\r\n") };
}
function decoded(part: string): string {
  const { headers, body } = read(part.trimStart());
  const encoding = headers["content-transfer-encoding"];
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

test("writes one message per digest that any mail program can read", async () => {
  await createFileMail(join(dir, "mail")).digest(brand, digest, readers("zoe@example.com", "dan@example.com"));
  expect(await readdir(join(dir, "mail"))).toEqual(["acme-daily-2026-11-22.en.eml"]);
  const raw = await readFile(join(dir, "mail", "acme-daily-2026-11-22.en.eml"), "latin1");
  expect(Buffer.from(raw, "latin1").every((byte) => byte < 128)).toBe(true);
  expect(raw.split("\r\n").every((line) => line.length <= 998 && !line.includes("\n"))).toBe(true);
  const { headers, body } = read(raw);
  expect(headers).toMatchObject({
    to: "zoe@example.com, dan@example.com",
    "mime-version": "1.0",
    date: "Mon, 23 Nov 2026 08:00:05 +0000",
    "message-id": "<daily-2026-11-22.acme.en@earshot.localhost>",
  });
  const subject = headers["subject"]!.replace(/\?=\s+=\?UTF-8\?Q\?/g, "").replace(
    /=\?UTF-8\?Q\?(.*?)\?=/g,
    (_, q: string) =>
      Buffer.from(
        q
          .replace(/_/g, " ")
          .replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      ).toString(),
  );
  expect(subject).toBe("Acme קפה: 1 mention (Sunday, 22 November 2026)");
  const boundary = /multipart\/alternative;\s*boundary="([^"]+)"/.exec(headers["content-type"]!)![1]!;
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.replace(/^\r\n/, ""));
  expect(parts.map((part) => read(part).headers["content-type"])).toEqual([
    "text/plain; charset=utf-8",
    "text/html; charset=utf-8",
  ]);
  expect(decoded(parts[0]!)).toContain("\u2068عالی بود\u2069");
  expect(decoded(parts[1]!)).toContain(">عالی بود</span>");
});

test("writes it to be seen even where nobody is to get it, and replaces it whole", async () => {
  const mail = createFileMail(dir);
  await mail.digest(brand, digest, readers());
  await mail.digest(brand, digest, readers());
  expect(await readdir(dir)).toEqual(["acme-daily-2026-11-22.en.eml"]);
  expect(await readFile(join(dir, "acme-daily-2026-11-22.en.eml"), "latin1")).toMatch(
    /^To: "?undisclosed-recipients"?:;\r$/m,
  );
});

test("says so when it cannot write", async () => {
  await expect(createFileMail("/dev/null/mail").digest(brand, digest, readers())).rejects.toThrow(/ENOTDIR|EEXIST/);
});

test("writes a notice with its lines, to those it is for, once however often it is handed over", async () => {
  const mail = createFileMail(dir);
  const notice = {
    id: "s1.dead.2026-11-27T10:00:00.000Z",
    to: ["ada@acme.example"],
    subject: "Earshot cannot speak on קפה any more",
    lines: ["The platform no longer takes our sign-in: 401.", "Sign in again."],
    at: "2026-11-27T10:00:00.000Z",
  };
  await mail.notice(notice);
  await mail.notice(notice);
  const [name, ...others] = await readdir(dir);
  expect(others).toEqual([]);
  const message = await readFile(join(dir, name!), "utf8");
  expect(message).toContain("To: ada@acme.example");
  expect(message).toContain("The platform no longer takes our sign-in: 401.");
  expect(message).toContain("Sign in again.");
});
