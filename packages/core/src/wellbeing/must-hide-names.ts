import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import { peopleIn } from "../team/people.ts";
import { tellsName } from "./pseudonym.ts";

/** @throws Refusal `bad-input` where a reply tells the name of somebody whom customers know by a pseudonym */
export async function mustHideNames(ctx: Context, { brand, mentions }: Situation, text: string): Promise<void> {
  const heard = mentions.flatMap((mention) => [mention.text, mention.author.name]);
  const told = (await peopleIn(ctx, brand.id)).find((person) => tellsName(text, person, heard));
  if (told) throw new Refusal("bad-input", { code: "refusal.true-name", name: told.name, pseudonym: told.pseudonym! });
}
