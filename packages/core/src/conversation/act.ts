import type { Correction } from "../classification/correction.ts";
import type { Context } from "../context.ts";
import type { Handover } from "../helpdesk/handover.ts";
import type { Draft } from "../draft/draft.ts";
import type { Mention } from "../mention/mention.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Person } from "../team/person.ts";
import { actorId } from "../team/permit.ts";
import type { Conversation, ConversationEvent } from "./conversation.ts";
import type { Records } from "./read-records.ts";
import { undoSecondsOf } from "./undo-seconds.ts";

/** What an undone act puts back beside the conversation itself. */
export type Restore =
  | { draft: Draft }
  /** A mention as it was judged, without what was learned of its correction; `earlier` holds again instead of it. */
  | { mention: Mention; timeZone: string; correction: Correction; earlier?: Correction[] }
  /** Takes away what the act made. */
  | { task: string }
  | { followUp: string }
  | { note: true }
  /** Takes back what it added to the day's counters. */
  | { day: string; counts: Record<string, number> }
  /** Its way to a helpdesk as it was, null where there was none; on condition that it has this version still. */
  | { handover: Handover | null; version: number }
  /** Another conversation as it stood, on condition that it has this version still. */
  | { part: Conversation; version: number }
  /** The conversation that was made of a mention: its mention comes back from there. */
  | { out: string; timeZone: string };

/** A person's newest act on a conversation, kept while it can be undone. */
export type Act = {
  what: ConversationEvent["what"];
  by: Person["id"];
  at: string;
  /** The version that the act made, and the conversation before it. */
  version: number;
  before: Conversation;
  restores: Restore[];
};

const KEPT_MS = 10 * 60_000;

/** The write by which an act can be undone; what Earshot does by itself is not. */
export function remembered(
  ctx: Context,
  before: Conversation,
  next: Conversation,
  { what, restores = [] }: { what: Act["what"]; restores?: Restore[] | undefined },
): Change[] {
  if (ctx.actor === "earshot") return [];
  const now = ctx.now();
  const act: Act = { what, by: actorId(ctx), at: now.toISOString(), version: next.version, before, restores };
  const expiresAt = new Date(now.getTime() + KEPT_MS);
  return [{ put: keys.act(next.brand, next.id), value: act, expiresAt }];
}

/** What a person can still undo, and until when. */
export type Undoable = Pick<Act, "what" | "by" | "version"> & { until: string };

export function undoable(
  ctx: Pick<Context, "now" | "undoSeconds">,
  records: Pick<Records, "act" | "conversation" | "drafted">,
): Undoable | undefined {
  const { act } = records;
  if (!act || !stands(act, records)) return undefined;
  const until = undoUntil(ctx, act);
  if (Date.parse(until) <= ctx.now().getTime()) return undefined;
  return { what: act.what, by: act.by, version: act.version, until };
}

export function undoUntil(ctx: Pick<Context, "undoSeconds">, { at }: Act): string {
  return new Date(Date.parse(at) + undoSecondsOf(ctx) * 1000).toISOString();
}

/** Whether nothing has come since the act but drafts that Earshot wrote. */
export function stands(
  { version }: Pick<Act, "version">,
  { conversation, drafted }: Pick<Records, "conversation" | "drafted">,
): boolean {
  return conversation.version === version + drafted.filter((each) => each > version).length;
}
