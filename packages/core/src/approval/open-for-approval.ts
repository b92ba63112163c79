import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import { nameOf } from "../team/name-of.ts";
import { changedParts, type Fingerprint } from "./fingerprint.ts";

/** @throws Refusal `taken` (details.by) when another was faster, `stale` when there is nothing to approve any more */
export async function mustBeOpen(ctx: Context, { conversation, replies, mention }: Situation): Promise<void> {
  if (mention.deletedAt) throw new Refusal("stale", { code: "refusal.nothing-to-answer" }, { changed: [] });
  if (conversation.status === "open") return;
  const last = replies.at(-1);
  if (conversation.status === "approved" || conversation.status === "check" || conversation.status === "answered") {
    const by = last?.approvedBy ?? "somebody";
    throw new Refusal(
      "taken",
      { code: "refusal.approved-already", name: await nameOf(ctx, by) },
      {
        by,
        at: last?.approvedAt,
        status: conversation.status,
      },
    );
  }
  throw new Refusal(
    "stale",
    { code: "refusal.closed-meanwhile", reason: conversation.reason },
    {
      changed: [],
      status: conversation.status,
    },
  );
}

/** @throws Refusal `stale` (details.changed) when what a person saw is not what is there now */
export function mustBeAsSeen(situation: Situation, saw: Fingerprint): void {
  const changed = changedParts(saw, situation.fingerprint);
  if (changed.length === 0) return;
  const parts = changed.map(({ part }) => ({ code: `part.${part}` as const }));
  throw new Refusal(
    "stale",
    { code: "refusal.changed-since", parts },
    {
      changed,
      fingerprint: situation.fingerprint,
    },
  );
}
