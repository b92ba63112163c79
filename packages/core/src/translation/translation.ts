import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";

/** A machine's translation of a mention or a draft, for people to read. It is never sent, approved or judged. */
export type Translation = {
  text: string;
  /** BCP 47. */
  to: string;
  /** Which service made it. */
  by: string;
  at: string;
  /** Of the text that it translates: when that is another now, it is made anew. */
  hash: string;
};

/** The removal of all translations of a mention: they go with its words. */
export async function withoutTranslations(
  ctx: Context,
  { brand, conversation, id }: { brand: string; conversation: string; id: string },
): Promise<Change[]> {
  const { pk, sk } = keys.translation(brand, conversation, `mention#${id}`, "");
  const { items } = await ctx.store.page(pk, { prefix: sk, limit: 20 });
  return items.map(({ key }) => ({ remove: key }));
}
