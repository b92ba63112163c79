import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { peopleOf } from "../team/people.ts";
import type { Person } from "../team/person.ts";
import { may } from "../team/rights.ts";
import { inWords, type Nested } from "../words/said.ts";
import { wordsIn } from "../words/words-in.ts";
import { warnedFrom, type AccessKey } from "./access-key.ts";
import { savedKey } from "./saved-key.ts";

/** Mails, once, that a key ends: to who made it, or else to those who may make another. */
export async function tellOfEnd(ctx: Context, id: string): Promise<void> {
  const key = await ctx.store.get(keys.accessKey(id));
  const at = ctx.now().toISOString();
  if (!key?.endsAt || key.revoked || key.toldAt || (warnedFrom(key) ?? "~") > at) return;
  const told = { ...key, toldAt: at, version: key.version + 1 };
  try {
    await ctx.store.commit([savedKey(told, key.version)]);
  } catch (error) {
    if (error instanceof Conflict) return; // somebody else tells it, or it has changed: the next minute looks again
    throw error;
  }
  const readers = await readersOf(ctx, key);
  if (readers.length === 0) return ctx.log.warn("key.owner-unknown", { person: key.madeBy });
  try {
    for (const [language, people] of Map.groupBy(readers, (reader) => reader.language ?? "en")) {
      const { words } = wordsIn(language);
      const say = (said: Nested) => inWords(said, { words, language });
      await ctx.mail.notice({
        id: `${id}.ends.${language}`,
        to: people.map(({ email }) => email!),
        subject: say({ code: "notice.key-ends", name: key.name }),
        lines: [say({ code: "notice.key-ends-at", name: key.name, at: key.endsAt }), say({ code: "notice.key-todo" })],
        at,
        language,
        ...consoleLink(ctx, "settings"),
      });
    }
  } catch (error) {
    const { toldAt: _, ...untold } = told;
    await ctx.store.commit([savedKey({ ...untold, version: told.version + 1 }, told.version)]);
    throw error;
  }
}

async function readersOf(ctx: Context, { madeBy, role, brands }: AccessKey): Promise<Person[]> {
  const people = (await peopleOf(ctx)).filter(({ email }) => email !== undefined);
  const maker = people.filter(({ id }) => id === madeBy);
  if (maker.length > 0) return maker;
  return people.filter((each) =>
    role ? each.role === "admin" : Object.keys(brands ?? {}).every((brand) => may(each, "manage", brand)),
  );
}
