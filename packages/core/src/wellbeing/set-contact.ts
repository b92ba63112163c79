import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { isStanding, type NoContact } from "./no-contact.ts";

const who = { platform: z.string().min(1).max(40), author: z.string().min(1).max(500) };
export const Asked = z.union([
  /** Nobody writes to them from now on. `conversation` is where they asked for it. */
  z.strictObject({
    ...who,
    name: z.string().max(500).default(""),
    contact: z.literal(false),
    why: z.enum(["asked", "blocked"]).default("asked"),
    conversation: z.string().min(1).max(200).optional(),
  }),
  /** They may be written to again. */
  z.strictObject({ ...who, contact: z.literal(true), reason: z.string().trim().min(1, "input.say-why").max(500) }),
]);

/**
 * Notes that nobody is to write to an author, which whoever drafts may do, or lifts that, which takes who approves and a reason. It
 * stands beside the brand, so no change of its settings takes it back.
 * @throws Refusal `not-found` where nothing is to be lifted
 */
export async function setContact(ctx: Context, brand: string, input: unknown): Promise<NoContact> {
  permit(ctx, "draft", brand);
  const asked = parse(Asked, input);
  if (asked.contact) permit(ctx, "approve", brand);
  const key = keys.noContact(brand, asked.platform, asked.author);
  return retryOnConflict(async () => {
    const known = await ctx.store.get(key);
    const [by, at] = [actorId(ctx), ctx.now().toISOString()];
    if (asked.contact) {
      if (!isStanding(known)) throw new Refusal("not-found", { code: "refusal.contact-not-noted" });
      const next: NoContact = { ...known, version: known.version + 1, lifted: { by, at, reason: asked.reason } };
      await ctx.store.commit([
        { put: key, value: next, if: known.version },
        ...audited(ctx, {
          brand,
          what: "contact.allowed",
          about: `${asked.platform}:${asked.author}`,
          before: known,
          after: next,
        }),
      ]);
      return next;
    }
    if (isStanding(known)) return known;
    const { contact: _, conversation, ...rest } = asked;
    const next = { ...rest, ...(conversation && { conversation }), brand, by, at, version: (known?.version ?? 0) + 1 };
    await ctx.store.commit([
      { put: key, value: next, if: known?.version ?? "absent" },
      ...audited(ctx, { brand, what: "contact.ended", about: `${asked.platform}:${asked.author}`, after: next }),
      ...(conversation ? await told(ctx, brand, conversation, next) : []),
    ]);
    return next;
  });
}

/** Its conversation says so among what happened, and waits for no draft. */
async function told(ctx: Context, brand: string, id: string, { platform, author, by, at }: NoContact) {
  const known = await ctx.store.get(keys.conversation(brand, id));
  if (!known || known.platform !== platform || known.author.id !== author)
    throw new Refusal("not-found", { code: "refusal.no-conversation", id, brand });
  const next = moved(known, { draftDueAt: undefined });
  return [saved(next), happened(next, { at, by, what: "no-contact" as const })];
}
