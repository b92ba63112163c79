import { Incoming } from "@earshot/core/mention/mention";
import { documented } from "../../../../tests/support/documented.ts";
import { expect, test } from "vitest";
import { Notifications, Statuses } from "./api.ts";
import { mentionOf } from "./mention.ts";

const mastodon = documented("mastodon");

test.skipIf(!mastodon.there)("the documented list of statuses is read, without those that lack an author", () => {
  const documentedOnes = mastodon.read("status.200.json") as { account?: unknown }[];
  const statuses = Statuses.parse(documentedOnes);
  expect(statuses).toHaveLength(documentedOnes.filter((each) => each.account).length);
  for (const status of statuses) expect(Incoming.safeParse(mentionOf(status)).success).toBe(true);
});

test.skipIf(!mastodon.there)("of the documented notifications the mention is read", () => {
  const notifications = Notifications.parse(mastodon.read("notifications.200.json"));
  const [first] = notifications.filter(({ type }) => type === "mention");
  expect(mentionOf(first!.status)).toMatchObject({
    text: "sup!",
    beside: [{ kind: "address", text: "@trwnh" }],
    inReplyTo: "103186038209478945",
    kind: "comment",
  });
});
