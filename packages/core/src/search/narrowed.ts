import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { statuses, type Conversation } from "../conversation/conversation.ts";
import { Filter, fits } from "../desk/filter.ts";
import { seatOf } from "../desk/lanes.ts";
import { periodFrom } from "../digest/calendar.ts";
import { kinds, type Entry } from "./kept.ts";

const Kinds = z
  .string()
  .max(100)
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(z.enum(kinds)))
  .optional();

/** What a search may be narrowed by: what the inbox is, and the kind of what was said. */
export const Narrow = z.strictObject({ ...Filter.shape, kind: Kinds });
export type Narrow = z.output<typeof Narrow>;

/** Whether it asks how the team works or what it wrote: of no concern to who only hears. */
export const asksOfTheInbox = ({ owner, status, lane, kind }: Narrow): boolean =>
  (owner ?? status ?? lane) !== undefined || kind?.some((each) => each !== "mention") === true;

/** Whether an entry is of what is asked for, by what is kept beside its text; `from` and `to` are of the day on which it was said. */
export function lets({ kind, language, platform, source, ...narrow }: Narrow, brand: Brand): (entry: Entry) => boolean {
  const from = narrow.from && periodFrom("daily", narrow.from, brand.timeZone).from;
  const to = narrow.to && periodFrom("daily", narrow.to, brand.timeZone).to;
  const has = (asked: readonly string[] | undefined, value: string) => !asked || asked.includes(value);
  return (entry) =>
    has(kind, entry.kind) &&
    (!language || language.includes(entry.language) || entry.kind === "note") &&
    has(platform, entry.platform) &&
    has(source, entry.source) &&
    (!from || entry.at >= from) &&
    (!to || entry.at < to);
}

/** Whether it lies in a conversation that is asked for; without a lane and a status in any. A note is in its conversation's language. */
export function ofConversations(ctx: Context, narrow: Narrow): (conversation: Conversation, entry: Entry) => boolean {
  const { kind: _, language, from: __, to: ___, ...filter } = narrow;
  const seat = seatOf(ctx, ctx.now().getTime());
  const status = filter.status ?? (filter.lane ? undefined : [...statuses]);
  return (conversation, { kind }) =>
    fits({ ...filter, status }, {}, conversation, seat) &&
    (kind !== "note" || !language || language.includes(conversation.language));
}
