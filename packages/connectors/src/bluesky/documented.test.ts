import { documented } from "../../../../tests/support/documented.ts";
import { expect, test } from "vitest";
import { Notifications, PostRecord, Ref } from "./api.ts";
import { facetsOf } from "./facets.ts";

const bluesky = documented("bluesky");

test
  .skipIf(!bluesky.there)
  .each([
    "post-record.json",
    "post-record.langs.json",
    "post-record.quote.json",
    "post-record.reply.json",
    "post-record.facets.json",
  ])("the documented %s is read", (name) => {
  expect(PostRecord.parse(bluesky.read(name)).text).not.toBe("");
});

test.skipIf(!bluesky.there)("the documented answers to a write and to a call for notifications are read", () => {
  expect(Ref.parse(bluesky.read("createRecord.response.json")).uri).toMatch(/^at:/);
  const { notifications } = Notifications.parse(bluesky.read("listNotifications.snapshot.json"));
  expect(notifications.some(({ reason, record }) => reason === "mention" && record.text !== "")).toBe(true);
});

test.skipIf(!bluesky.there)("facets come out as the documented record has them", () => {
  const { text, facets } = PostRecord.parse(bluesky.read("post-record.facets.json"));
  expect(facetsOf(text, { did: "did:plc:ewvi7nxzyoun6zhxrhs64oiz", handle: "atproto.com" })).toEqual(facets);
});
