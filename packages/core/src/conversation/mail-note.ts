import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import type { Message } from "../queues.ts";
import { getBrand } from "../brand/change-brand.ts";
import { peopleIn } from "../team/people.ts";
import { inWords, type Said } from "../words/said.ts";
import { wordsIn } from "../words/words-in.ts";

/** Tells people by e-mail that a note names them, where they have an address. What it says stays in Earshot. */
export async function mailNote(
  ctx: Context,
  { brand: id, conversation, people, by, at }: Extract<Message<"digest">, { kind: "note" }>,
): Promise<void> {
  const [brand, team] = await Promise.all([getBrand(ctx, id), peopleIn(ctx, id)]);
  const from = team.find((person) => person.id === by)?.name ?? by;
  for (const person of team) {
    if (!person.email || !people.includes(person.id)) continue;
    const { language, words } = wordsIn(person.language);
    const say = (said: Said) => inWords(said, { words, language });
    const about = { brand: brand.name, name: from };
    await ctx.mail.notice({
      id: `note.${conversation}.${at}.${person.id}`,
      to: [person.email],
      subject: say({ code: "notice.note-subject", ...about }),
      lines: [say({ code: "notice.note", ...about, id: conversation }), say({ code: "notice.note-where" })],
      at,
      language,
      ...consoleLink(ctx, "inbox", conversation),
    });
  }
}
