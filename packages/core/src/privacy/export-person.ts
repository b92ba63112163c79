import * as z from "zod";
import { audited } from "../audit/audited.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { Subject } from "./erasure.ts";
import { findSubject, heardFrom } from "./find-subject.ts";
import { whoHash } from "./suppressed.ts";

const PAGE = 50;

export const Asked = Subject.extend({
  /** `next` of the page before. */
  after: z.string().max(4000).optional(),
});

/** All that is held about a person, some conversations at a time. */
export type PersonExport = {
  platform: string;
  author: string;
  at: string;
  conversations: ReturnType<typeof heldIn>[];
  /** Whom nobody is to write to, who looks after them, and lists of people that they are on; with the first page. */
  settings?: object;
  next?: string;
};

/** What Earshot holds about a person, to be handed to them. */
export async function exportPerson(ctx: Context, brandId: string, input: unknown): Promise<PersonExport> {
  permit(ctx, "manage", brandId);
  const { after, ...asked } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const { platform } = asked;
  const author = await findSubject(ctx, brandId, asked);
  if (after === undefined)
    await ctx.store.commit(
      audited(ctx, { brand: brandId, what: "privacy.exported", about: whoHash(brandId, platform, author) }),
    );
  const page = await ctx.store.list<Mention>("author", heardFrom(brandId, platform, author), { limit: PAGE, after });
  const theirs = Map.groupBy(
    page.items.map(({ value }) => value),
    ({ conversation }) => conversation,
  );
  const conversations: PersonExport["conversations"] = [];
  for (const [id, mentions] of theirs) {
    const records = await readRecords(ctx, brandId, id);
    if (records) conversations.push(heldIn(records, mentions));
  }
  const isThem = (each: { platform: string; author: string }) => each.platform === platform && each.author === author;
  const [contact, keeper] = await Promise.all([
    ctx.store.get(keys.noContact(brandId, platform, author)),
    ctx.store.get(keys.keeper(brandId, platform, author)),
  ]);
  const settings = {
    noContact: contact ?? null,
    lookedAfterBy: keeper?.owner ?? null,
    vip: brand.vips?.some(isThem) ?? false,
    muted: brand.muted?.find(isThem) ?? null,
  };
  return {
    platform,
    author,
    at: ctx.now().toISOString(),
    conversations,
    ...(after === undefined && { settings }),
    ...(page.next && { next: page.next }),
  };
}

/** Of a conversation: what they said, in all its versions, what we made of it and wrote to them, and what was noted about it. */
function heldIn({ conversation, versions, replies, drafts, events }: Records, theirs: readonly Mention[]) {
  const ids = new Set(theirs.map(({ id }) => id));
  return {
    id: conversation.id,
    status: conversation.status,
    mentions: theirs.map((mention) => ({ ...mention, versions: versions[mention.id] ?? [] })),
    replies: replies
      .filter(({ mention }) => ids.has(mention))
      .map(({ id, text, language, status, approvedAt, publishedAt, receipt }) => ({
        id,
        text,
        language,
        status,
        approvedAt,
        ...(publishedAt && { publishedAt }),
        ...(receipt?.url && { url: receipt.url }),
      })),
    drafts: drafts.filter(({ mention }) => ids.has(mention)).map(({ number, text, at }) => ({ number, text, at })),
    notes: events.filter(({ what }) => what === "noted").map(({ at, why }) => ({ at, text: why })),
  };
}
