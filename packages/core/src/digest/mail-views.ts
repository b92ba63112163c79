import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { inbox, type Row } from "../desk/inbox.ts";
import type { View } from "../desk/view.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { mayIn } from "../team/permit.ts";
import type { Person } from "../team/person.ts";
import { peopleOf } from "../team/people.ts";
import { inWords, type Said } from "../words/said.ts";
import { wordsIn } from "../words/words-in.ts";
import { periodOf } from "./calendar.ts";
import type { DigestKind } from "./kind.ts";

const MOST_VIEWS = 500;
const MOST_ROWS = 20;

/** Mails each saved view to its owner who asked for it, once a period; what a view holds is what its owner may see of it. */
export async function mailViews(ctx: Context, brand: Brand, kind: DigestKind): Promise<void> {
  const { items } = await ctx.store.page<View>(keys.views(brand.id), { limit: MOST_VIEWS });
  const period = periodOf(kind, ctx.now(), brand.timeZone).id;
  const due = items.map(({ value }) => value).filter((view) => view.mails === kind && view.mailedFor !== period);
  if (due.length === 0) return;
  const people = await peopleOf(ctx);
  for (const view of due) {
    const person = people.find(({ id }) => id === view.owner);
    if (!(await claimed(ctx, view, period)) || !person?.email) continue;
    const theirs: Context = { ...ctx, actor: person };
    if (!mayIn(theirs, "read", brand.id)) continue;
    try {
      await mailView(theirs, brand, view, { ...person, email: person.email }, period);
    } catch (error) {
      ctx.log.error("digest.unmailed", { brand: brand.id, digest: period, person: person.id }, error);
    }
  }
}

/** Once begun it is not begun again for the period: whether a mail that failed half-way arrived, nobody can tell. */
async function claimed(ctx: Context, view: View, period: string): Promise<boolean> {
  const next: View = { ...view, mailedFor: period, version: view.version + 1 };
  try {
    await ctx.store.commit([{ put: keys.view(view.brand, view.id), value: next, if: view.version }]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

async function mailView(
  ctx: Context,
  brand: Brand,
  view: View,
  person: Person & { email: string },
  period: string,
): Promise<void> {
  const { items, total = items.length } = await inbox(ctx, brand.id, { ...view.filter, limit: MOST_ROWS });
  const { language, words } = wordsIn(person.language ?? brand.usualLanguage);
  const say = (said: Said) => inWords(said, { words, language, timeZone: brand.timeZone });
  const at = ctx.now().toISOString();
  await ctx.mail.notice({
    id: `view.${brand.id}.${view.id}.${period}`,
    to: [person.email],
    subject: say({ code: "notice.view-subject", brand: brand.name, name: view.name, n: total }),
    lines: [
      say({ code: "notice.view", brand: brand.name, n: total }),
      ...items.map((row) => say(rowOf(row, at))),
      ...(total > items.length ? [say({ code: "notice.view-more", n: total - items.length })] : []),
    ],
    at,
    language,
    ...linkTo(ctx, view),
  });
}

/** Hostile words nobody meets in their mail unasked; previews are masked as they are stored. */
function rowOf({ author, platform, preview, dueAt, abuse }: Row, now: string): Said {
  const words = abuse?.length ? "•••" : preview;
  const name = author.name || author.handle || author.id;
  if (dueAt === undefined) return { code: "notice.view-row", name, platform, words };
  return { code: dueAt < now ? "notice.view-late" : "notice.view-due", name, platform, words, at: dueAt };
}

function linkTo({ console }: Context, { filter }: View): { link?: string } {
  if (console === undefined) return {};
  return { link: new URL(`inbox?${new URLSearchParams(filter).toString()}`, console).href };
}
