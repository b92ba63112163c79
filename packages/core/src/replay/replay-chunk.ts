import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { dayOf, firstDayOfOther } from "../digest/calendar.ts";
import { heardOn } from "../digest/mentions-of.ts";
import { keys } from "../keys.ts";
import type { Settings as Everywhere } from "../settings/settings.ts";
import { masked } from "../mask.ts";
import { classifyIncoming } from "../mention/classify-incoming.ts";
import type { Mention } from "../mention/mention.ts";
import { isOurs } from "../source/relevant.ts";
import type { Source } from "../source/source.ts";
import { readTerms } from "../terms/read-terms.ts";
import { changeKinds } from "./change-kinds.ts";
import { count, kindsOf, weightOf, type Sides } from "./compare.ts";
import { imagined, knownOf } from "./imagined.ts";
import { judgedAnew } from "./judged-anew.ts";
import { draftFor, draftSeen, goesOutAlone, lookAt, stoodAs, type Stood } from "./look.ts";
import type { Changed, Replay } from "./replay.ts";
import type { ReplayContext } from "./replay-context.ts";
import { sampled, type Sampled } from "./sample.ts";
import { settingsWith, type Settings } from "./settings.ts";

/** Mentions of one part: a function with a third of a core is through with them in a few seconds, all judged twice. Fewer where each may be drafted. */
const AT_ONCE = 500;
const DRAFTED_AT_ONCE = 100;
/** Each may wait for a language model. */
const ASKED_AT_ONCE = 10;
/** Drafts of one part, each made twice. */
const DRAFTS_AT_ONCE = 20;
/** Days of one part, heard anything or not. */
const MOST_DAYS = 60;
/** Examples kept of each kind and part: with the record itself they are one write. */
const KEPT_OF_A_KIND = 6;
const MOST_KEPT = 80;
const EXCERPT = 280;

/** What a part found, and where the next one begins. */
export type Part = { next: Replay; changed: Changed[] };

type Side = { ctx: Context; settings: Settings };
type Both = { before: Side; after: Side; sources: Map<string, Source>; everywhere: Everywhere | undefined };

/** The mentions of the next part, looked at with the settings as they are and as they would be. Nothing is stored. */
export async function replayMentions(ctx: ReplayContext, run: Replay, settings: Settings): Promise<Part> {
  const both = await bothSides(ctx, run, settings);
  const { mentions, ...place } = await nextMentions(ctx, run);
  const next: Replay = { ...structuredClone(run), ...place };
  const draw: Sampled[] = [];
  const changed: Changed[] = [];
  const anew = judgeOf(run, both);
  for (const mention of mentions) {
    const { sides, stood } = await sidesOf(next, both, mention, anew);
    const kinds = kindsOf(sides);
    count(next.totals, kinds, sides);
    if (kinds.length > 0) changed.push(changedOf(mention, sides));
    const seen = sides.after ?? sides.before;
    if (run.touches.drafts && stood && seen && seen.lane !== "none" && seen.lane !== "aside")
      draw.push({ c: mention.conversation, m: mention.id, of: `${seen.lane} ${seen.ask ?? ""} ${seen.language}` });
  }
  next.drafts = { ...next.drafts, of: sampled(next.drafts.of, draw, next.drafts.size) };
  return { next, changed: kept(changed) };
}

/** Drafts of the next mentions that were drawn, by both settings. */
export async function replayDrafts(ctx: ReplayContext, run: Replay, settings: Settings): Promise<Part> {
  const both = await bothSides(ctx, run, settings);
  const { done, of } = run.drafts;
  const drawn = of.slice(done, done + DRAFTS_AT_ONCE);
  const found = await ctx.store.getMany(drawn.map(({ c, m }) => keys.mention(run.brand, c, m)));
  const next: Replay = structuredClone(run);
  next.drafts.done = done + drawn.length;
  const changed: Changed[] = [];
  const anew = judgeOf(run, both);
  for (const mention of found) {
    if (!mention || mention.deletedAt) continue; // taken away meanwhile
    const { sides, stood } = await sidesOf(run, both, mention, anew, { alone: false });
    if (!sides.before || !sides.after || !stood) continue;
    const source = both.sources.get(mention.source);
    const written = async ({ ctx, settings }: Side, at: Stood) => draftSeen(await draftFor(ctx, settings, at, source));
    const drafted: Sides = {
      before: { ...sides.before, draft: await written(both.before, stood.before) },
      after: { ...sides.after, draft: await written(both.after, stood.after) },
    };
    next.totals.drafted += 1;
    const kinds = kindsOf(drafted);
    if (!kinds.includes("draft")) continue;
    next.totals.kinds.draft = (next.totals.kinds.draft ?? 0) + 1;
    if (kinds.length === 1) next.totals.changed += 1; // else it was counted when it was looked at
    changed.push(changedOf(mention, drafted));
  }
  return { next, changed };
}

async function bothSides(ctx: ReplayContext, run: Replay, settings: Settings): Promise<Both> {
  const at = new Date(run.at);
  const known = await knownOf(ctx, run.brand, run.touches.judging && settings.brand.corrected === true);
  const sideOf = (given: Settings, holidays: Settings["brand"]["holidays"], classifier = ctx.classifier): Side => {
    const own = holidays ? { ...given, brand: { ...given.brand, holidays } } : given;
    return { settings: own, ctx: { ...imagined(ctx, own, known, at), classifier } };
  };
  const [sources, everywhere] = await Promise.all([
    ctx.store.page<Source>(keys.sources(run.brand), { limit: 500 }),
    ctx.store.get(keys.settings()),
  ]);
  return {
    before: sideOf(settings, run.holidays?.before),
    after: sideOf(
      comparedWith(run, settingsWith(settings, run.change, at)),
      run.holidays?.after,
      run.judge === "model" ? ctx.modelled : ctx.classifier,
    ),
    sources: new Map(sources.items.map(({ value }) => [value.id, value])),
    everywhere,
  };
}

/** The other side's settings, with what else is compared. */
function comparedWith({ judge }: Replay, settings: Settings): Settings {
  if (judge !== "uncorrected") return settings;
  return { ...settings, brand: { ...settings.brand, corrected: false, learns: false } };
}

type Place = Pick<Replay, "day" | "after" | "days">;

/** So many mentions from where the last part ended, in the order they were heard. What was history when it came, or is deleted, is passed over. */
async function nextMentions(ctx: Context, run: Replay): Promise<Place & { mentions: Mention[] }> {
  const most = run.judge === "model" ? ASKED_AT_ONCE : run.touches.automatic ? DRAFTED_AT_ONCE : AT_ONCE;
  const mentions: Mention[] = [];
  let { day, after } = run;
  let { done } = run.days;
  let read = 0;
  for (let days = 0; day <= run.to && days < MOST_DAYS && read < most;) {
    const page = await heardOn(ctx, run.brand, day, { after, limit: most - read });
    read += page.items.length;
    mentions.push(...page.items.filter(({ baseline, deletedAt }) => !baseline && !deletedAt));
    after = page.next;
    if (after !== undefined) continue;
    day = firstDayOfOther("daily", day, 1);
    done += 1;
    days += 1;
  }
  return { mentions, day, after, days: { ...run.days, done } };
}

type Judge = (mention: Mention) => boolean;

const judgeOf = (run: Replay, { before, after }: Both): Judge =>
  run.judge !== undefined
    ? () => true
    : run.touches.judging
      ? judgedAnew(before.settings.brand, after.settings.brand, run.change, new Date(run.at))
      : () => false;

/** What becomes of a mention on both sides. `next` counts what goes out by itself on the mention's day. */
async function sidesOf(
  next: Replay,
  { before, after, sources, everywhere }: Both,
  mention: Mention,
  anew: Judge,
  { alone = true } = {},
): Promise<{ sides: Sides; stood: { before: Stood; after: Stood } | undefined }> {
  const source = sources.get(mention.source);
  const connector = before.ctx.connectors[mention.platform];
  const isHeard = ({ settings: { brand } }: Side) =>
    !next.touches.terms || !connector || isOurs(connector, { query: readTerms(brand.terms) }, mention);
  const [was, is] = [isHeard(before), isHeard(after)];
  const again = is && anew(mention);
  const stand = async ({ ctx, settings: { brand } }: Side, again: boolean) => {
    const judged: Classification = again ? await classifyIncoming(ctx, brand, mention) : mention.classification;
    return stoodAs(ctx, brand, source, mention, judged);
  };
  if (!was && !is) return { sides: { before: undefined, after: undefined }, stood: undefined };
  const stood = {
    before: await stand(before, was && again && next.judge !== "anew"),
    after: await stand(after, again),
  };
  const sides: Sides = {
    before: was ? lookAt(before.settings.brand, stood.before) : undefined,
    after: is ? lookAt(after.settings.brand, stood.after) : undefined,
  };
  if (alone && next.touches.automatic) {
    const today = onDay(next, dayOf(mention.firstSeenAt, before.settings.brand.timeZone));
    for (const side of ["before", "after"] as const) {
      const look = sides[side];
      if (!look) continue;
      const { ctx, settings } = side === "before" ? before : after;
      look.automatic = await goesOutAlone(ctx, settings, stood[side], { source, everywhere, today: today[side] });
      if (look.automatic) today[side] += 1;
    }
  }
  return { sides, stood };
}

function onDay(next: Replay, day: string): NonNullable<Replay["alone"]> {
  if (next.alone?.day !== day) next.alone = { day, before: 0, after: 0 };
  return next.alone;
}

function changedOf(mention: Mention, sides: Sides): Changed {
  const kinds = kindsOf(sides);
  const { id, conversation, platform, author, title, text, firstSeenAt } = mention;
  const { abuse } = mention.classification;
  return {
    mention: id,
    conversation,
    platform,
    author: author.name,
    text: masked([title, text].filter(Boolean).join("\n")).slice(0, EXCERPT).toWellFormed(),
    ...(abuse && { abuse }),
    heardAt: firstSeenAt,
    kinds,
    weight: weightOf(kinds, sides),
    ...sides,
  };
}

/** Of each kind those that matter most, then the rest by how much they matter, as many as are kept of a part. */
function kept(changed: readonly Changed[]): Changed[] {
  const ordered = changed.toSorted((a, b) => b.weight - a.weight || (a.mention < b.mention ? -1 : 1));
  const first = changeKinds.flatMap((kind) =>
    ordered.filter(({ kinds }) => kinds[0] === kind).slice(0, KEPT_OF_A_KIND),
  );
  return [...new Set([...first, ...ordered])].slice(0, MOST_KEPT);
}
