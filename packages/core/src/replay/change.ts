import * as z from "zod";
import { Approvals } from "../approval/approvals.ts";
import { Brand } from "../brand/brand.ts";
import { Playbook } from "../draft/playbook.ts";
import { Article } from "../knowledge/article.ts";
import type { Judging } from "./judging.ts";
import { triedFields, type TriedField } from "./tried-fields.ts";

const { shape } = Brand;
const fields = Object.fromEntries(triedFields.map((field) => [field, shape[field]])) as Pick<typeof shape, TriedField>;

export const GivenApprovals = Approvals.omit({ changedBy: true, changedAt: true });

const removed = z.literal(true).optional();

/**
 * What would be changed: some of a brand's settings (each as it is given to be saved, null takes one away), its approvals, playbooks and articles by
 * id (`remove`: taken away). It says which fields there are; what they may hold is checked by what saves them.
 */
export const ReplayChange = z.object({
  ...fields,
  approvals: GivenApprovals,
  playbooks: z.array(z.object({ ...Playbook.shape, remove: removed })),
  knowledge: z.array(z.object({ ...Article.shape, remove: removed })),
});

/** A change as it was given and found right. */
export type ReplayChange = { [F in TriedField]?: unknown } & {
  approvals?: z.output<typeof GivenApprovals>;
  playbooks?: (Playbook | Removed<"id">)[];
  knowledge?: (ArticleGiven | Removed<"id" | "language">)[];
};
export type Removed<By extends string> = { [B in By]: string } & { remove: true };
export type ArticleGiven = Omit<Article, "version" | "changedAt" | "changedBy">;

export const isRemoved = <T extends object>(it: T): it is Extract<T, { remove: true }> => "remove" in it;

/** The most playbooks or articles that are tried at once. */
export const MOST_AT_ONCE = 50;

/** What a change can make a difference to. */
export type Touches = { terms: boolean; judging: boolean; drafts: boolean; automatic: boolean };

const judged: readonly (keyof ReplayChange)[] = [
  "terms",
  "vips",
  "muted",
  "reachFrom",
  "matters",
  "listed",
  "usualLanguage",
  "learns",
];
const written: readonly (keyof ReplayChange)[] = ["voice", "contacts", "playbooks", "knowledge"];

/** @param automatic the policy that lets praise out is on before the change, or after it */
export function touchedBy(change: ReplayChange, automatic: boolean, judge?: Judging): Touches {
  const has = (names: readonly (keyof ReplayChange)[]) => names.some((name) => change[name] !== undefined);
  const judging = judge !== undefined || has(judged);
  const drafts = judging || has(written);
  return {
    terms: change.terms !== undefined,
    judging,
    drafts,
    automatic: automatic && (drafts || change.approvals !== undefined),
  };
}
