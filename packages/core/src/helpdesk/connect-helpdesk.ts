import { audited } from "../audit/audited.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { ClosedAddress, hostOf, mayBeAsked } from "../outward/address-guard.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { Connecting, type Connected, type HelpdeskSecrets } from "./connected.ts";
import type { HelpdeskName, Where } from "./helpdesk.ts";
import { viewHelpdesk, type HelpdeskView } from "./view-helpdesk.ts";

const needs: Record<HelpdeskName, ("account" | "inbox" | "group")[]> = {
  chatwoot: ["account", "inbox"],
  zammad: ["group"],
};

/** Connects a brand with its helpdesk, or changes how; whether it lets us in is looked at at once (`view.health` says it). */
export async function connectHelpdesk(ctx: Context, brandId: string, input: unknown): Promise<HelpdeskView> {
  permit(ctx, "manage", brandId);
  const { helpdesk, url, token, pushSecret, language, ...parts } = parse(Connecting, input);
  const { id: brand } = await getBrand(ctx, brandId);
  const missing = needs[helpdesk].filter((name) => parts[name] === undefined);
  if (missing.length > 0) throw new Refusal("bad-input", { code: "refusal.helpdesk-needs", what: missing });
  const where: Where = {
    url: bare(await open(ctx, url)),
    ...Object.fromEntries(needs[helpdesk].map((name) => [name, parts[name]])),
  };
  await retryOnConflict(async () => {
    const key = keys.helpdesk(brand);
    const known = await ctx.store.get(key);
    // A token goes nowhere but where it was given for.
    const stays = known?.helpdesk === helpdesk && new URL(known.where.url).origin === new URL(where.url).origin;
    const before = known && stays ? (JSON.parse(await ctx.vault.open(known.secret)) as HelpdeskSecrets) : undefined;
    const held = token ?? before?.token;
    if (held === undefined) throw new Refusal("bad-input", { code: "refusal.helpdesk-needs", what: ["token"] });
    const push = pushSecret === null ? undefined : (pushSecret ?? before?.push);
    const secrets: HelpdeskSecrets = { token: held, ...(push !== undefined && { push }) };
    const isSame = before?.token === secrets.token && before.push === secrets.push;
    const value: Connected = {
      brand,
      helpdesk,
      where,
      language,
      secret: known && isSame ? known.secret : await ctx.vault.seal(JSON.stringify(secrets)),
      pushes: push !== undefined,
      connectedAt: ctx.now().toISOString(),
      connectedBy: actorId(ctx),
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([
      { put: key, value, if: known ? known.version : "absent" },
      { remove: keys.helpdeskHealth(brand) },
      ...audited(ctx, {
        what: known ? "helpdesk.changed" : "helpdesk.connected",
        brand,
        about: helpdesk,
        before: known && shown(known),
        after: { ...shown(value), ...(known && !isSame && { renewed: value.connectedAt }) },
      }),
    ]);
  });
  ctx.log.info("helpdesk.connected", { brand, person: actorId(ctx) });
  await ctx.queues.send("hooks", [{ brand, helpdesk: "check" }]);
  return viewHelpdesk(ctx, brand);
}

/** Asks whether it lets us in; the answer comes with the view, a moment later. */
export async function testHelpdesk(ctx: Context, brand: string): Promise<HelpdeskView> {
  permit(ctx, "manage", brand);
  const known = await ctx.store.get(keys.helpdesk(brand));
  if (!known) throw new Refusal("not-found", { code: "refusal.no-helpdesk", brand });
  await ctx.store.commit([{ remove: keys.helpdeskHealth(brand) }]);
  await ctx.queues.send("hooks", [{ brand, helpdesk: "check" }]);
  return viewHelpdesk(ctx, brand);
}

/** Forgets it with its token; nothing is handed over, and nothing comes back, any more. Its tickets stay there. */
export async function removeHelpdesk(ctx: Context, brand: string): Promise<void> {
  permit(ctx, "manage", brand);
  await retryOnConflict(async () => {
    const known = await ctx.store.get(keys.helpdesk(brand));
    if (!known) throw new Refusal("not-found", { code: "refusal.no-helpdesk", brand });
    await ctx.store.commit([
      { remove: keys.helpdesk(brand), if: known.version },
      { remove: keys.helpdeskHealth(brand) },
      ...audited(ctx, { what: "helpdesk.removed", brand, about: known.helpdesk, before: shown(known) }),
    ]);
  });
  ctx.log.info("helpdesk.removed", { brand, person: actorId(ctx) });
}

/** What the audit log keeps of it: never a secret, but that there is another. */
const shown = ({ helpdesk, where, language, pushes }: Connected): object => ({ helpdesk, ...where, language, pushes });

/** The address, where it may be asked. */
async function open(ctx: Context, text: string): Promise<URL> {
  const url = mayBeAsked(text, ctx.outward);
  if (await ctx.outward.leadsInside(url)) throw new ClosedAddress(hostOf(url));
  return url;
}

/** Where it is installed, which may be a folder, without a slash at the end. */
const bare = ({ origin, pathname }: URL): string => `${origin}${pathname}`.replace(/\/+$/u, "");
