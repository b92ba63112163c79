import * as z from "zod";

// Many servers speak this API and leave out what they do not know: only what nothing works without is required.

export const Account = z.object({
  id: z.string().min(1),
  username: z.string().nullish(),
  /** `name` here, `name@host` elsewhere. */
  acct: z.string().min(1),
  display_name: z.string().nullish(),
  url: z.string().nullish(),
  followers_count: z.number().nullish(),
  /** It says of itself that it is automated. */
  bot: z.boolean().nullish(),
});
export type Account = z.infer<typeof Account>;

/** A status that another quotes; its own quotes are not read. */
const Quoted = z.object({ content: z.string().nullish(), account: Account.partial().nullish() });

export const Status = z.object({
  id: z.string().min(1),
  created_at: z.string().nullish(),
  edited_at: z.string().nullish(),
  in_reply_to_id: z.string().nullish(),
  url: z.string().nullish(),
  uri: z.string().nullish(),
  visibility: z.string().nullish(),
  language: z.string().nullish(),
  /** A content warning. */
  spoiler_text: z.string().nullish(),
  /** HTML */
  content: z.string().nullish(),
  poll: z
    .object({ options: z.array(z.object({ title: z.string() })) })
    .nullish()
    .catch(undefined),
  /** Since Mastodon 4.5; elsewhere it may have another shape. */
  quote: z.object({ quoted_status: Quoted.nullish() }).nullish().catch(undefined),
  account: Account,
});
export type Status = z.infer<typeof Status>;

/** Statuses that cannot be read are left out, not the page with them. */
export const Statuses = z
  .array(z.unknown())
  .transform((list) => list.flatMap((each) => Status.safeParse(each).data ?? []));

/** What a search found. */
export const Found = z.object({ statuses: Statuses });

const Notification = z.object({ id: z.string().min(1), type: z.string(), status: Status });

export const Notifications = z
  .array(z.unknown())
  .transform((list) => list.flatMap((each) => Notification.safeParse(each).data ?? []));

export const Context = z.object({ ancestors: Statuses.default([]), descendants: Statuses });

/** Our app, as an instance registered it. */
export const App = z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) });
