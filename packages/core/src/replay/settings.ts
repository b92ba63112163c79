import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import { changedBrand } from "../brand/changed-brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Playbook } from "../draft/playbook.ts";
import { Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { Article } from "../knowledge/article.ts";
import { readArticles } from "../knowledge/list-articles.ts";
import { checkedArticle } from "../knowledge/save-article.ts";
import { mustBeFields, parse, parseKnown } from "../parse.ts";
import { GivenApprovals, isRemoved, MOST_AT_ONCE, ReplayChange } from "./change.ts";
import { triedFields } from "./tried-fields.ts";

/** All that decides what becomes of a mention. */
export type Settings = { brand: Brand; playbooks: Playbook[]; articles: Article[] };

export async function settingsOf(ctx: Context, brandId: string): Promise<Settings> {
  const [brand, playbooks, articles] = await Promise.all([
    getBrand(ctx, brandId),
    ctx.store.page<Playbook>(keys.playbooks(brandId), { limit: 500 }),
    readArticles(ctx, brandId),
  ]);
  return { brand, playbooks: playbooks.items.map(({ value }) => value), articles };
}

/**
 * A change from outside, held to what holds for saving it.
 * @throws Refusal `bad-input` that names what is wrong
 */
export function checkedChange(
  input: Readonly<Record<string, unknown>>,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): ReplayChange {
  mustBeFields(ReplayChange, input);
  const { approvals, playbooks, knowledge, ...fields } = input;
  const change: ReplayChange = {
    ...fields,
    ...(approvals !== undefined && { approvals: parse(GivenApprovals, approvals) }),
    ...(playbooks !== undefined && { playbooks: listOf("playbooks", playbooks).map(playbookIn) }),
    ...(knowledge !== undefined && { knowledge: listOf("knowledge", knowledge).map(articleIn) }),
  };
  if (!mayBeEmpty && Object.keys(change).length === 0)
    throw new Refusal("bad-input", { code: "refusal.replay-nothing" });
  return change;
}

function listOf(field: string, value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= MOST_AT_ONCE && value.every(isObject)) return value;
  throw new Refusal("bad-input", { code: "refusal.replay-list", field, most: MOST_AT_ONCE });
}

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

function playbookIn({ remove, ...given }: Record<string, unknown>) {
  if (remove === true) return { ...parse(Playbook.pick({ id: true }), given), remove } as const;
  return parse(Playbook, given);
}

const Named = z.object({ language: Article.shape.language, id: Article.shape.id });

function articleIn({ remove, ...given }: Record<string, unknown>) {
  const named = parseKnown(Named, given);
  return remove === true ? ({ ...named, remove } as const) : checkedArticle(named.language, named.id, given).given;
}

/**
 * The settings as they would be.
 * @throws Refusal `bad-input` or `not-found` where they could not be saved
 */
export function settingsWith(settings: Settings, change: ReplayChange, now: Date): Settings {
  const { brand, playbooks, articles } = settings;
  const { approvals, playbooks: changedPlaybooks = [], knowledge = [], ...fields } = change;
  const changed = changedBrand(brand, fields);
  return {
    brand: approvals ? { ...changed, approvals } : changed,
    playbooks: changedPlaybooks.reduce((all, each) => withPlaybook(all, each, brand.id), playbooks),
    articles: knowledge.reduce((all, each) => withArticle(all, each, { brand: brand.id, now }), articles),
  };
}

function withPlaybook(
  all: Playbook[],
  given: NonNullable<ReplayChange["playbooks"]>[number],
  brand: string,
): Playbook[] {
  const known = all.find(({ id }) => id === given.id);
  const others = all.filter((each) => each !== known);
  if (isRemoved(given)) {
    if (!known) throw new Refusal("not-found", { code: "refusal.no-playbook", id: given.id, brand });
    return others;
  }
  return [...others, { ...given, version: (known?.version ?? 0) + 1 }].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withArticle(
  all: Article[],
  given: NonNullable<ReplayChange["knowledge"]>[number],
  { brand, now }: { brand: string; now: Date },
): Article[] {
  const { id, language } = given;
  const known = all.find((each) => each.id === id && each.language === language);
  const others = all.filter((each) => each !== known);
  if (isRemoved(given)) {
    if (!known) throw new Refusal("not-found", { code: "refusal.no-article", id, language, brand });
    return others;
  }
  const article: Article = {
    ...given,
    version: (known?.version ?? 0) + 1,
    changedAt: now.toISOString(),
    changedBy: "",
  };
  return [...others, article].toSorted((a, b) => (`${a.id} ${a.language}` < `${b.id} ${b.language}` ? -1 : 1));
}

/** What people change all day beside their work; it is part of the basis only where it is what is tried. */
const daily: ReadonlySet<string> = new Set(["vips", "muted"]);

/** Tells whether the settings are still those that a change was compared with. */
export function basisOf({ brand, playbooks, articles }: Settings, change: ReplayChange): string {
  const fields = [...triedFields, "name", "timeZone", "approvals"] as const;
  const counted = fields.filter((field) => !daily.has(field) || field in change);
  return hashOf([
    counted.map((field) => inOrder(brand[field] ?? null)),
    playbooks.map(({ id, version, variants }) => [id, version, hashOf(variants)]),
    articles.map(({ id, language, version }) => [id, language, version]),
  ]);
}

/** The same value with its fields by name: a store gives them back in any order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return fields.map(([name, each]) => [name, inOrder(each)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
