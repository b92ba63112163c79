import { setApprovals } from "../approval/set-approvals.ts";
import { changeBrand, getBrand } from "../brand/change-brand.ts";
import { mute } from "../brand/muted.ts";
import { isVip, setVip } from "../brand/vip.ts";
import type { Context } from "../context.ts";
import { changeView, removeView } from "../desk/views.ts";
import { removePlaybook, savePlaybook } from "../draft/playbooks.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { removeArticle } from "../knowledge/remove-article.ts";
import { saveArticle } from "../knowledge/save-article.ts";
import { setStopped } from "../reply/stop.ts";
import { changeSource, settingsOf, theSource } from "../source/change-source.ts";
import { changePerson } from "../team/change-person.ts";
import { setPseudonym } from "../team/set-pseudonym.ts";
import { permitAudit } from "./list-audit.ts";
import type { AuditRecord, Fields } from "./record.ts";
import { restored } from "./restored.ts";
import { isRevertible, type RevertibleKind } from "./revertible.ts";

/**
 * Takes a change back by the verb that made it, with the values from before; what it did is a record of its own that names this one.
 * @throws Refusal `stale` where a newer change touched the same (details.changed, details.now); `bad-input` where what was before is not kept
 */
export async function revertAudit(ctx: Context, brand: string | undefined, id: string): Promise<void> {
  permitAudit(ctx, brand);
  const record = await ctx.store.get(keys.audit(brand, id));
  if (!record) throw new Refusal("not-found", { code: "refusal.no-audit" });
  if (!isRevertible(record)) throw new Refusal("bad-input", { code: "refusal.not-revertible" });
  await reverts[record.what as RevertibleKind]({ ...ctx, reverts: id }, record);
}

type Revert = (ctx: Context, record: AuditRecord) => Promise<unknown>;

/** Of one kind each: what is now, and the verb that puts back what was. */
const reverts: Record<RevertibleKind, Revert> = {
  "brand.changed": async (ctx, record) =>
    changeBrand(ctx, record.brand!, back(await getBrand(ctx, record.brand!), record)),
  "approvals.changed": async (ctx, record) => {
    const now = (await getBrand(ctx, record.brand!)).approvals ?? { rules: [] };
    const { rules, automatic } = { ...now, ...back(now, record) };
    const { stopped: _, ...asked } = automatic ?? {};
    return setApprovals(ctx, record.brand!, { rules: rules ?? [], ...(automatic && { automatic: asked }) });
  },
  "playbook.saved": async (ctx, record) => {
    const { brand = "", about = "" } = record;
    const now = await ctx.store.get(keys.playbook(brand, about));
    const was = back(now ?? {}, record);
    if (!record.before) return removePlaybook(ctx, brand, about);
    return savePlaybook(ctx, brand, about, withoutAbsent({ ...now, ...was }));
  },
  "playbook.removed": async (ctx, record) => {
    const { brand = "", about = "", before = {} } = record;
    mustBeAbsent(await ctx.store.get(keys.playbook(brand, about)));
    return savePlaybook(ctx, brand, about, back({}, { before }));
  },
  "article.saved": async (ctx, record) => {
    const { brand = "", about = "" } = record;
    const [language, id] = articleIn(about);
    const now = await ctx.store.get(keys.article(brand, language as never, id));
    const was = back(now ?? {}, record);
    if (!record.before) return removeArticle(ctx, brand, language, id);
    return saveArticle(ctx, brand, language, id, withoutStamp(withoutAbsent({ ...now, ...was }), now?.version));
  },
  "article.removed": async (ctx, record) => {
    const { brand = "", about = "", before = {} } = record;
    const [language, id] = articleIn(about);
    return saveArticle(ctx, brand, language, id, withoutStamp(back({}, { before }), 0));
  },
  "view.saved": async (ctx, record) => {
    const { brand = "", about = "" } = record;
    const now = await ctx.store.get(keys.view(brand, about));
    if (!now) throw new Refusal("not-found", { code: "refusal.no-view", id: about, brand });
    const was = back(now, record);
    if (!record.before) return removeView(ctx, brand, about);
    return changeView(ctx, brand, about, withoutAbsent(was));
  },
  "source.changed": async (ctx, record) => {
    const { brand = "", about = "" } = record;
    const now = settingsOf(await theSource(ctx, brand, about));
    return changeSource(ctx, brand, about, withoutAbsent(back(now, without(record, "credential"))));
  },
  "person.changed": async (ctx, record) => {
    const now = await ctx.store.get(keys.person(record.about!));
    if (!now) throw new Refusal("not-found", { code: "refusal.no-person", id: record.about! });
    const { name, email, role, brands, pseudonym } = back(now, record);
    if (pseudonym !== undefined) await setPseudonym(ctx, now.id, { pseudonym });
    const roles = { role, brands: brands ? withoutAbsent(brands) : brands };
    const was = Object.entries({ name, email, ...roles }).filter(([, value]) => value !== undefined);
    return was.length > 0 && changePerson(ctx, now.id, Object.fromEntries(was));
  },
  "author.muted": (ctx, record) => mutedAsBefore(ctx, record),
  "author.unmuted": (ctx, record) => mutedAsBefore(ctx, record),
  "vip.listed": (ctx, record) => vipAsBefore(ctx, record),
  "vip.unlisted": (ctx, record) => vipAsBefore(ctx, record),
  "sending.stopped": async (ctx, record) => setStopped(ctx, back(await stoppedNow(ctx), record)),
  "sending.started": async (ctx, record) => setStopped(ctx, back(await stoppedNow(ctx), record)),
};

const stoppedNow = async (ctx: Context) => ({ stopped: (await ctx.store.get(keys.settings()))?.stopped ?? false });

/** The fields that a change touched, as they were; of what was made new, nothing. */
function back(now: object, { before, after }: Pick<AuditRecord, "before" | "after">): Record<string, unknown> {
  const was = before ?? Object.fromEntries(Object.keys(after ?? {}).map((field) => [field, null]));
  const outcome = restored(now, was, after ?? nothing(was));
  if ("fields" in outcome) return outcome.fields;
  if ("notKept" in outcome)
    throw new Refusal("bad-input", { code: "refusal.not-kept", fields: outcome.notKept }, { fields: outcome.notKept });
  const changed = outcome.changedSince.toSorted();
  const is = Object.fromEntries(changed.map((field) => [field, (now as Record<string, unknown>)[field] ?? null]));
  throw new Refusal("stale", { code: "refusal.newer-change", fields: changed }, { changed, now: is });
}

const nothing = (was: Fields): Fields => Object.fromEntries(Object.keys(was).map((field) => [field, null]));

function mustBeAbsent(now: object | undefined): void {
  if (now) throw new Refusal("stale", { code: "refusal.there-again" }, { changed: [] });
}

function articleIn(about: string): [string, string] {
  const at = about.indexOf("#");
  return [about.slice(0, at), about.slice(at + 1)];
}

const withoutAbsent = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** Who wrote it when is said anew; it is refused when somebody changed it meanwhile. */
function withoutStamp(article: Record<string, unknown>, version: number | undefined): Record<string, unknown> {
  const { changedAt: _, changedBy: __, ...content } = article;
  return { ...content, ...(version !== undefined && { version }) };
}

/** A change without a field that is not put back: a credential is not kept. */
function without({ before = {}, after = {} }: AuditRecord, field: string): { before: Fields; after: Fields } {
  const { [field]: _, ...was } = before;
  const { [field]: __, ...is } = after;
  return { before: was, after: is };
}

function whoIn(about = ""): { platform: string; author: string; name: string } {
  const at = about.indexOf(":");
  return { platform: about.slice(0, at), author: about.slice(at + 1), name: "" };
}

async function mutedAsBefore(ctx: Context, { brand, about, before, after }: AuditRecord): Promise<unknown> {
  const who = whoIn(about);
  const known = (await getBrand(ctx, brand!)).muted?.find(
    ({ platform, author }) => platform === who.platform && author === who.author,
  );
  return mute(ctx, brand!, {
    ...who,
    name: known?.name ?? "",
    back: { from: after?.["until"] ?? null, to: before?.["until"] ?? null },
  });
}

async function vipAsBefore(ctx: Context, record: AuditRecord): Promise<unknown> {
  const who = whoIn(record.about);
  const known = await getBrand(ctx, record.brand!);
  const now = { vip: isVip(known, { platform: who.platform, author: { id: who.author, name: "" } }) };
  const { vip } = back(now, record);
  return setVip(ctx, record.brand!, { ...who, vip: vip === true });
}
