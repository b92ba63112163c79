import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, permit } from "../team/permit.ts";
import { voiceFor } from "../wellbeing/pseudonym.ts";
import type { Draft } from "./draft.ts";
import type { Playbook } from "./playbook.ts";
import { listPlaybooks, savePlaybook } from "./playbooks.ts";
import { templatesOf } from "./template-of.ts";

/** The same change of a draft by people: one sentence for another, or a sentence left out. */
export type Edit = {
  id: string;
  playbook: string;
  language: string;
  from: string;
  /** Empty: left out. */
  to: string;
  conversations: string[];
  at: string;
  version: number;
  /** An admin decided on it. */
  settled?: { by: string; at: string; accepted: boolean };
};

/** When a change is forgotten that was last seen then. */
export const expiryOfEdit = (at: string): Date => new Date(Date.parse(at) + KEPT_DAYS * 86_400_000);

/** So often is chance no longer. */
const TIMES = 3;
const KEPT_DAYS = 180;
const LONGEST = 400;

/** Remembers what people changed in a draft before they approved it. */
export async function noteEdits(
  ctx: Context,
  { brand, conversation }: Situation,
  draft: Draft | undefined,
  text: string,
): Promise<void> {
  if (!draft?.playbook || draft.text === text) return;
  const { playbook, language } = draft;
  const voice = voiceFor(ctx, brand);
  const before = templatesOf(draft.text, { voice });
  const after = templatesOf(text, { voice });
  for (const { from, to } of changesBetween(before, after)) {
    const id = idOf("e", playbook.id, from, to);
    await retryOnConflict(async () => {
      const key = keys.edit(brand.id, id);
      const known = await ctx.store.get(key);
      if (known?.conversations.includes(conversation.id)) return;
      const at = ctx.now().toISOString();
      const edit: Edit = {
        ...(known ?? { id, playbook: playbook.id, language, from, to }),
        conversations: [...(known?.conversations ?? []), conversation.id].slice(-20),
        at,
        version: (known?.version ?? 0) + 1,
      };
      const expiresAt = expiryOfEdit(ctx.now().toISOString());
      await ctx.store.commit([{ put: key, value: edit, if: known ? known.version : "absent", expiresAt }]);
    });
  }
}

/** Sentences that gave way to others at the same place. What names somebody or quotes them differs each time and is never counted twice. */
export function changesBetween(before: readonly string[], after: readonly string[]): { from: string; to: string }[] {
  const changes: { from: string; to: string }[] = [];
  let next = 0;
  for (const [at, from] of before.entries()) {
    if (after.includes(from)) {
      next = after.indexOf(from) + 1;
      continue;
    }
    const stays = before.slice(at + 1).find((later) => after.includes(later));
    const end = stays === undefined ? after.length : after.indexOf(stays);
    const to = next < end ? after[next]! : "";
    if (to !== "") next++;
    if (from.length <= LONGEST && to.length <= LONGEST) changes.push({ from, to });
  }
  return changes;
}

/** What people changed in the same way three times, for an admin to decide on. */
export async function listEdits(ctx: Context, brand: string): Promise<Edit[]> {
  permit(ctx, "read", brand);
  const { items } = await ctx.store.page<Edit>(keys.edits(brand), { limit: 500 });
  return items
    .map(({ value }) => value)
    .filter(({ conversations, settled }) => conversations.length >= TIMES && !settled)
    .toSorted((a, b) => b.conversations.length - a.conversations.length);
}

/** Makes the change part of the playbook from now on, or never proposes it again. */
export async function settleEdit(ctx: Context, brand: string, id: string, accepted: boolean): Promise<void> {
  permit(ctx, "manage", brand);
  const edit = await ctx.store.get(keys.edit(brand, id));
  if (!edit) throw new Refusal("not-found", { code: "refusal.no-edit" });
  if (edit.settled)
    throw new Refusal("taken", { code: "refusal.decided-already", name: await nameOf(ctx, edit.settled.by) });
  if (accepted) await accept(ctx, brand, edit);
  const at = ctx.now().toISOString();
  await ctx.store.commit([
    {
      put: keys.edit(brand, id),
      value: { ...edit, version: edit.version + 1, settled: { by: actorId(ctx), at, accepted } },
      if: edit.version,
    },
    ...audited(ctx, {
      brand,
      what: "edit.settled",
      about: edit.playbook,
      before: { text: edit.from },
      after: { text: edit.to, accepted },
    }),
  ]);
}

async function accept(ctx: Context, brand: string, { playbook: id, from, to }: Edit): Promise<void> {
  const current = (await listPlaybooks(ctx, brand)).find((playbook) => playbook.id === id);
  if (!current) throw new Refusal("not-found", { code: "refusal.playbook-gone", id });
  const { own: _, ...playbook } = current;
  await savePlaybook(ctx, brand, id, changed(playbook, from, to));
}

/** A wording that stands in the playbook is changed there; what its slots say is changed whenever they say it. */
function changed(playbook: Playbook, from: string, to: string): Playbook {
  const literal = playbook.variants.some((variant) => variant.includes(from));
  if (literal) return { ...playbook, variants: playbook.variants.map((variant) => variant.replace(from, to).trim()) };
  const changes = [...(playbook.changes ?? []).filter((change) => hashOf(change.from) !== hashOf(from)), { from, to }];
  return { ...playbook, changes };
}
