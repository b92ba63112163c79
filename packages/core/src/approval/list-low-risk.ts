import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import { pictureOf } from "../desk/picture.ts";
import type { Mention } from "../mention/mention.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { permit } from "../team/permit.ts";
import { MOST_AT_ONCE } from "./approve-many.ts";
import { demandOf, riskOf } from "./demand.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { whyNotLow } from "./low-risk.ts";

/** All that a person must have seen before they approve it together with others. */
export type LowRisk = {
  id: string;
  platform: string;
  /** In whose name it goes out. */
  account?: string;
  mention: Pick<Mention, "id" | "author" | "title" | "text" | "rating" | "url" | "firstSeenAt">;
  language: string;
  text: string;
  fingerprint: Fingerprint;
};

/** Praise that waits for nothing but a look, what is due first at the top; no more than may be approved at once. */
export async function listLowRisk(ctx: Context, brand: string): Promise<{ items: LowRisk[] }> {
  permit(ctx, "approve", brand);
  const { conversations } = await pictureOf(ctx, brand);
  const waiting = Array.from(conversations.values())
    .filter(mayBeLow)
    .toSorted((a, b) => (a.dueAt ?? "9").localeCompare(b.dueAt ?? "9"));
  const items: LowRisk[] = [];
  for (const { id } of waiting) {
    if (items.length >= MOST_AT_ONCE) break;
    const situation = await situationOf(ctx, brand, id);
    const item = situation && lowRiskOf(ctx, situation);
    if (item) items.push(item);
  }
  return { items };
}

/** By what the list itself says, before any more is read. */
const mayBeLow = ({ status, lane, urgency, sentiment, intents, draft, draftDueAt, compensation }: Conversation) =>
  status === "open" &&
  lane === undefined &&
  urgency === "low" &&
  sentiment === "positive" &&
  intents.every((intent) => intent === "praise") &&
  draft !== undefined &&
  draftDueAt === undefined &&
  compensation === undefined;

function lowRiskOf(ctx: Context, situation: Situation): LowRisk | undefined {
  const { brand, conversation, mentions, mention, draft, source, fingerprint } = situation;
  const connector = ctx.connectors[conversation.platform];
  if (!draft || draft.declined || draft.text.trim() === "" || conversation.status !== "open") return undefined;
  if (!connector?.reply || !source || mention.deletedAt) return undefined;
  if (forbiddenBy(connector.rulebook, mention, situation.replies, ctx.now())) return undefined;
  const demand = demandOf(brand, riskOf(conversation, mentions));
  const writer = draft.by === ctx.writer.version ? undefined : draft.by;
  if (whyNotLow(situation, { objections: draft.objections, demand, writer })) return undefined;
  const { id, author, title, text, rating, url, firstSeenAt } = mention;
  return {
    id: conversation.id,
    platform: conversation.platform,
    ...(source.account && { account: source.account.name }),
    mention: { id, author, title, text, rating, url, firstSeenAt },
    language: draft.language,
    text: draft.text,
    fingerprint,
  };
}
