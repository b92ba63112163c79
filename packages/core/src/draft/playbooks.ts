import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { Playbook } from "./playbook.ts";

export type PlaybookView = Playbook & { own: boolean };

/** The brand's own playbooks, then the starters it has not replaced. */
export async function listPlaybooks(ctx: Context, brand: string): Promise<PlaybookView[]> {
  permit(ctx, "read", brand);
  const { items } = await ctx.store.page<Playbook>(keys.playbooks(brand), { limit: 500 });
  const own = items.map(({ value }) => ({ ...value, own: true }));
  const replaced = new Set(own.map(({ id }) => id));
  return [
    ...own,
    ...ctx.writer.starters.filter(({ id }) => !replaced.has(id)).map((each) => ({ ...each, own: false })),
  ];
}

/** Stores a playbook of the brand's own, one version on; approvals that rest on the old one go stale. */
export async function savePlaybook(ctx: Context, brand: string, id: string, input: unknown): Promise<Playbook> {
  permit(ctx, "manage", brand);
  const asked = parse(Playbook, { ...(input as object), id });
  const current = (await listPlaybooks(ctx, brand)).find((playbook) => playbook.id === id);
  const playbook: Playbook = { ...asked, version: (current?.version ?? 0) + 1 };
  await ctx.store.commit([
    { put: keys.playbook(brand, id), value: playbook, if: current?.own ? current.version : "absent" },
    ...audited(ctx, {
      brand,
      what: "playbook.saved",
      about: id,
      before: current && withoutOwn(current),
      after: playbook,
    }),
  ]);
  return playbook;
}

/** Back to the starter, or away with it. */
export async function removePlaybook(ctx: Context, brand: string, id: string): Promise<void> {
  permit(ctx, "manage", brand);
  const before = await ctx.store.get(keys.playbook(brand, id));
  if (!before) return;
  await ctx.store.commit([
    { remove: keys.playbook(brand, id) },
    ...audited(ctx, { brand, what: "playbook.removed", about: id, before }),
  ]);
}

function withoutOwn(view: PlaybookView): Playbook {
  const { own: _, ...playbook } = view;
  return playbook;
}
