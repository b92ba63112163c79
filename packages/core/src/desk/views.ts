import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { periodOf } from "../digest/calendar.ts";
import type { DigestKind } from "../digest/kind.ts";
import { Refusal } from "../errors.ts";
import { getBrand } from "../brand/change-brand.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, mayIn, permit } from "../team/permit.ts";
import { rightsOf, roleIn } from "../team/rights.ts";
import { addressOf, NewView, ViewChange, type View } from "./view.ts";

/** Of a brand, all people's together. */
const MOST = 500;

/** One's own views and those that are shared with one's role, by name. */
export async function listViews(ctx: Context, brand: string): Promise<View[]> {
  permit(ctx, "read", brand);
  const all = await viewsOf(ctx, brand);
  return all.filter((view) => sees(ctx, view)).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Saves a filter under a name: anybody for themselves; to share it takes an approver. Views are kept until they are removed. */
export async function addView(ctx: Context, brandId: string, input: unknown): Promise<View> {
  permit(ctx, "read", brandId);
  const { name, filter, sharedWith } = parse(NewView, input);
  if (sharedWith !== "nobody") permit(ctx, "approve", brandId);
  const { id: brand } = await getBrand(ctx, brandId);
  if ((await viewsOf(ctx, brand)).length >= MOST)
    throw new Refusal("bad-input", { code: "refusal.views-many", brand, n: MOST });
  const view: View = {
    id: idOf("v", brand, name, ctx.token()),
    brand,
    name,
    filter: addressOf(filter),
    owner: actorId(ctx),
    sharedWith,
    createdAt: ctx.now().toISOString(),
    version: 1,
  };
  await ctx.store.commit([
    { put: keys.view(brand, view.id), value: view, if: "absent" },
    ...audited(ctx, { brand, what: "view.saved", about: view.id, after: setOf(view) }),
  ]);
  return view;
}

/** Changes what is given and keeps the rest; its owner may, and an admin. */
export async function changeView(ctx: Context, brand: string, id: string, input: unknown): Promise<View> {
  permit(ctx, "read", brand);
  const { name, filter, sharedWith, mails } = parse(ViewChange, input);
  return retryOnConflict(async () => {
    const known = await theirs(ctx, brand, id);
    if (sharedWith !== undefined && sharedWith !== "nobody" && sharedWith !== known.sharedWith)
      permit(ctx, "approve", brand);
    // To be mailed is asked for oneself.
    if (mails !== undefined && known.owner !== actorId(ctx))
      throw new Refusal("not-allowed", { code: "refusal.view-theirs" });
    const { mails: _, mailedFor: __, ...unmailed } = known;
    const view: View = {
      ...(mails === null ? unmailed : known),
      ...(mails && { mails, mailedFor: await currentPeriod(ctx, brand, mails) }),
      ...(name !== undefined && { name }),
      ...(filter && { filter: addressOf(filter) }),
      ...(sharedWith !== undefined && { sharedWith }),
      version: known.version + 1,
    };
    await ctx.store.commit([
      { put: keys.view(brand, id), value: view, if: known.version },
      ...audited(ctx, { brand, what: "view.saved", about: id, before: setOf(known), after: setOf(view) }),
    ]);
    return view;
  });
}

export async function removeView(ctx: Context, brand: string, id: string): Promise<void> {
  permit(ctx, "read", brand);
  const view = await theirs(ctx, brand, id);
  await ctx.store.commit([
    { remove: keys.view(brand, id) },
    ...audited(ctx, { brand, what: "view.removed", about: id, before: setOf(view) }),
  ]);
}

/** The first mail comes when this period is over. */
async function currentPeriod(ctx: Context, brand: string, kind: DigestKind): Promise<string> {
  const { timeZone } = await getBrand(ctx, brand);
  return periodOf(kind, ctx.now(), timeZone).id;
}

/** What people set of a view. */
const setOf = ({ name, filter, sharedWith, owner, mails }: View) => ({
  name,
  filter,
  sharedWith,
  owner,
  ...(mails && { mails }),
});

async function viewsOf(ctx: Context, brand: string): Promise<View[]> {
  const { items } = await ctx.store.page<View>(keys.views(brand), { limit: MOST });
  return items.map(({ value }) => value);
}

/** A view that whoever acts may change. What one does not see is not there. */
async function theirs(ctx: Context, brand: string, id: string): Promise<View> {
  const view = await ctx.store.get(keys.view(brand, id));
  const isAdmin = mayIn(ctx, "manage", brand);
  if (!view || !(isAdmin || sees(ctx, view))) throw new Refusal("not-found", { code: "refusal.no-view", id, brand });
  if (!isAdmin && view.owner !== actorId(ctx)) throw new Refusal("not-allowed", { code: "refusal.view-theirs" });
  return view;
}

function sees(ctx: Context, { brand, owner, sharedWith }: View): boolean {
  if (ctx.actor === "earshot" || owner === ctx.actor.id) return true;
  const mine = roleIn(ctx.actor, brand);
  // Whoever may all that a role may sees what is shared with it.
  return (
    sharedWith !== "nobody" && mine !== undefined && rightsOf[sharedWith].every((each) => rightsOf[mine].includes(each))
  );
}
