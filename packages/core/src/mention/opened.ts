import type { Brand } from "../brand/brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Reason } from "../conversation/reason.ts";
import { keepDaysOf } from "../reply/rules-on.ts";
import type { Source } from "../source/source.ts";
import { lookOf, waiting } from "./look-of.ts";
import type { Mention } from "./mention.ts";

type Opening = {
  brand: Brand;
  source: Source | undefined;
  seenAt: string;
  owner?: string | undefined;
  /** What a file brought. */
  imported?: object | undefined;
};

/** The conversation that a mention opens which belongs to none: open with a deadline, set aside, or closed at once. */
export function opened(
  ctx: Pick<Context, "connectors" | "now">,
  { brand, source, seenAt, owner, imported }: Opening,
  mention: Mention,
): Conversation {
  const { classification: judged, baseline } = mention;
  const waits = (judged.needsReply || judged.lane !== undefined) && !baseline;
  const { rulebook } = ctx.connectors[mention.platform] ?? {};
  const retentionDays = keepDaysOf(rulebook, source?.retentionDays, ctx.now());
  return {
    ...(lookOf(mention) as Conversation),
    id: mention.conversation,
    brand: brand.id,
    status: waits ? "open" : "closed",
    reason: imported && baseline ? { code: "reason.imported" } : whyOpened(judged, baseline),
    version: 1,
    platform: mention.platform,
    source: mention.source,
    author: mention.author,
    mentions: 1,
    urgency: judged.urgency,
    openedAt: seenAt,
    heardAt: seenAt,
    ...(waits && owner !== undefined && { owner }),
    ...(waits ? (waiting(brand, judged, seenAt) as Partial<Conversation>) : { closedAt: seenAt }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
}

function whyOpened(judged: Classification, baseline: boolean): Reason {
  if (baseline) return { code: "reason.baseline" };
  if (judged.lane === "aside") return { code: "reason.set-aside" };
  return { code: judged.needsReply ? "reason.new" : "reason.no-reply-needed" };
}
