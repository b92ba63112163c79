import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Playbook } from "../draft/playbook.ts";
import { dayOf } from "../digest/calendar.ts";
import { limitOf } from "../draft/limit-of.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Incident } from "./incident.ts";

/** So many of the newest mentions are looked at for their languages. */
const LOOKED_AT = 300;

/** A text that asks for time, in each language in which something negative was said of late and none is kept yet. */
export async function proposedHolding(ctx: Context, brand: Brand, incident: Incident): Promise<Record<string, string>> {
  const days = new Set([incident.openedAt, ctx.now()].map((at) => dayOf(at, brand.timeZone)));
  const [playbooks, ...pages] = await Promise.all([
    ctx.store.page<Playbook>(keys.playbooks(brand.id), { limit: 500 }),
    ...[...days].map((day) =>
      ctx.store.list<Mention>("heard", `${brand.id}/${day}`, { limit: LOOKED_AT, backwards: true }),
    ),
  ]);
  const negative = pages
    .flatMap(({ items }) => items.map(({ value }) => value))
    .filter(
      ({ baseline, classification: { sentiment } }) => !baseline && (sentiment === "negative" || sentiment === "mixed"),
    );
  const speaksOfIt = ({ classification }: Mention) =>
    classification.reading?.matters.some(({ matter }) => matter === incident.matter) ?? false;
  const proposed: Record<string, string> = {};
  for (const mention of negative.toSorted((a, b) => Number(speaksOfIt(b)) - Number(speaksOfIt(a)))) {
    const { language } = mention.classification;
    if (language in proposed || incident.holding?.[language]) continue;
    const held = await ctx.writer.hold({
      brand,
      // Nobody is named in what goes to many.
      mention: { ...mention, author: { ...mention.author, name: "" } },
      classification: mention.classification,
      limit: limitOf(ctx.connectors[mention.platform], mention),
      playbooks: playbooks.items.map(({ value }) => value),
      attempt: 0,
    });
    if (held) proposed[language] = held.text;
  }
  return proposed;
}
