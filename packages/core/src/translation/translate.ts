import * as z from "zod";
import { spend } from "../classification/budget.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import type { Draft } from "../draft/draft.ts";
import { Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { textOf } from "./text-of.ts";
import type { Translation } from "./translation.ts";

export const Asked = z.object({
  mention: z.string().max(1000).optional(),
  draft: z.number().int().min(1).optional(),
  to: z.enum(["en", "he", "fa", "hu", "zh-Hant", "lt"]),
});

/**
 * A mention or a draft in a language that the one who reads knows; kept beside it until its text changes or is forgotten.
 * @throws Refusal with what to set where no service is; `too-late` when the day's texts are used up or the service gives no answer
 */
export async function translate(ctx: Context, brand: string, id: string, input: unknown): Promise<Translation> {
  permit(ctx, "read", brand);
  const { mention, draft, to } = parse(Asked, input);
  if ((mention === undefined) === (draft === undefined))
    throw new Refusal("bad-input", { code: "refusal.translate-what" });
  const source = mention === undefined ? keys.draft(brand, id, draft!) : keys.mention(brand, id, mention);
  const kept = keys.translation(brand, id, mention === undefined ? `draft#${draft}` : `mention#${mention}`, to);
  const [conversation, record, known] = (await ctx.store.getMany<any>([
    keys.conversation(brand, id),
    source,
    kept,
  ])) as [Conversation | undefined, Mention | Draft | undefined, Translation | undefined];
  if (!conversation || !record) throw new Refusal("not-found", { code: "refusal.translate-nothing" });
  const text = textOf(record);
  const hash = hashOf([text]);
  if (known?.hash === hash) return known;
  const made = await translated(ctx, { text, from: languageOf(record), to, hidden: namesIn(conversation, record) });
  const translation: Translation = { text: made, to, by: ctx.translator!.name, at: ctx.now().toISOString(), hash };
  await ctx.store.commit([
    // Its mention may have been erased meanwhile: then nothing of it is kept.
    { put: kept, value: translation, expiresAt: expiryOf(conversation, conversation.heardAt) },
  ]);
  if (!(await isAsItWas(ctx, source, text))) await ctx.store.commit([{ remove: kept }]);
  return translation;
}

async function translated(
  ctx: Context,
  asked: { text: string; from: string; to: string; hidden: string[] },
): Promise<string> {
  const { translator } = ctx;
  if (!translator) throw new Refusal("not-found", { code: "refusal.translate-unset" });
  if (asked.text.trim() === "") throw new Refusal("bad-input", { code: "refusal.translate-nothing" });
  if (!(await spend(ctx, "translation", translator.perDay)))
    throw new Refusal("too-late", { code: "refusal.translate-used-up", n: translator.perDay });
  const text = await translator.translate(ctx, asked);
  if (text === undefined) throw new Refusal("too-late", { code: "refusal.translate-failed", by: translator.name });
  return text;
}

async function isAsItWas(ctx: Context, key: Parameters<Context["store"]["get"]>[0], text: string): Promise<boolean> {
  const now = (await ctx.store.get(key)) as Mention | Draft | undefined;
  return now !== undefined && textOf(now) === text;
}

const languageOf = (record: Mention | Draft): string =>
  "classification" in record ? record.classification.language : record.language;

function namesIn({ author }: Conversation, record: Mention | Draft): string[] {
  const people = ["author" in record ? record.author : author, author];
  return [...new Set(people.flatMap(({ name, handle }) => [name, handle ?? ""]))].filter((each) => each.length > 1);
}
