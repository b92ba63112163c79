import { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";

// What another system says of a mention is what Earshot keeps of one, but for what Earshot itself fills in.

/** One post, comment or review of the other system; `id` is its own name for it. */
export const OtherMention = Incoming.omit({ platform: true, nativeId: true, handle: true }).extend({
  id: z.string().min(1).max(500),
  kind: Incoming.shape.kind.default("post"),
});
export type OtherMention = z.infer<typeof OtherMention>;

/** A push. Either all of it is taken or none. */
export const Pushed = z
  .strictObject(
    {
      /** New ones, and such as were edited: the same id with what it says now. */
      mentions: z.array(OtherMention).max(100).default([]),
      /** Ids of mentions, or of our replies, that are there no more. */
      deleted: z.array(z.string().min(1).max(500)).max(100).default([]),
    },
    {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? `There is no ${issue.keys.join(", ")} in a push: it has mentions, deleted, or both.`
          : undefined,
    },
  )
  .refine(
    ({ mentions, deleted }) => mentions.length + deleted.length > 0,
    "It is empty: push mentions, deleted, or both.",
  );

/** A page, last added or changed first; entries that cannot be read are left out, not the page with them. */
export const Page = z.object({
  mentions: z.array(z.unknown()).transform((list) => list.flatMap((each) => OtherMention.safeParse(each).data ?? [])),
  /** What to give as `after` for the page behind it. */
  next: z.string().min(1).nullish(),
});

export const OtherReply = z.object({
  id: z.string().min(1).max(500),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  visibility: z.enum(["visible", "moderation", "rejected"]).default("visible"),
  reason: z.string().nullish(),
});
export type OtherReply = z.infer<typeof OtherReply>;

/** What our account wrote under a mention, oldest first. */
export const OtherAnswers = z.object({
  answers: z.array(OtherReply.extend({ text: z.string(), at: z.iso.datetime({ offset: true }).nullish() })),
});
