import type { Language } from "@earshot/core/brand/brand";
import type { Alternative, Kind, Technique } from "@earshot/core/draft/draft";
import { fitted } from "@earshot/core/draft/fitted";
import type { Playbook } from "@earshot/core/draft/playbook";
import { templateOf } from "@earshot/core/draft/template-of";
import { fill, type Fill } from "../fill.ts";
import { matterOf } from "../matter.ts";
import { starterFor } from "../playbooks/starters.ts";
import { correctionIn } from "./correction.ts";
import { isRightToLeft } from "./plan.ts";
import { recipes, techniques, type Recipe } from "./recipes.ts";
import { slotsFor, type Piece, type Plan } from "./slots.ts";

/** A proposal before it is reviewed. */
export type Unreviewed = Omit<Alternative, "objections">;

/** The text of one kind: by the brand's own playbook, or by the recipe of its case; undefined where nothing of it fits. */
export function proposalOf(
  plan: Plan,
  kind: Kind,
  own: Playbook | undefined,
  starters: readonly Playbook[],
): Unreviewed | undefined {
  const { input, language } = plan;
  const starter = starters.find(({ id }) => id === starterFor(language, plan.case).id)!;
  const playbook = own ?? starter;
  const variants =
    own || kind === "warm" ? playbook.variants : [signed(recipes[plan.case][kind as keyof Recipe], language)];
  for (let i = 0; i < variants.length; i++) {
    const variant = variants[(input.attempt + i) % variants.length]!;
    const correction = correctionIn(plan);
    const said = saidDifferently(piecesOf(variant, plan), playbook, plan);
    if (!saysSomething(said.map((piece) => piece.text).join(""), plan)) continue;
    const pieces = [...correction, ...said];
    const text = tidied(fitted(pieces, input.limit), plan);
    if (text === "" || !saysSomething(text, plan)) continue;
    const kept = pieces.filter((piece) => text.includes(piece.text.trim()));
    const facts = kept.flatMap(({ fact }) => fact ?? []);
    const technique: Technique = own ? playbook.technique : techniques[plan.case];
    return {
      kind,
      text,
      technique,
      playbook: { id: playbook.id, version: playbook.version },
      facts,
      tells: kept.flatMap(({ tell }) => tell ?? []),
    };
  }
  return undefined;
}

/** A recipe with the brand's signature behind it, as the language writes it. */
export function signed(recipe: string, language: Language): string {
  return language === "zh-Hant" ? `${recipe}（{signature}）` : `${recipe} – {signature}`;
}

/** More than a greeting and a signature. */
function saysSomething(text: string, { name, input }: Plan): boolean {
  const { signature } = input.brand.voice;
  const bare = [name ?? "", signature].reduce((left, part) => (part ? left.replaceAll(part, "") : left), text);
  return (bare.match(/\p{L}/gu)?.length ?? 0) > 12;
}

const SLOT =
  /\{(hello|takeup|also|good|noted|sorry|glad|tried|human|fixed|idea|rated|unsure|unknown|fact|afterfact|care|advice|tell|praised|ask|write|close)\}\s*/gu;

/** A variant's sentences: slots as the plan fills them, other words with their placeholders filled. */
function piecesOf(variant: string, plan: Plan): Piece[] {
  const slots = slotsFor(plan);
  const filling = fillingFor(plan);
  const pieces: Piece[] = [];
  let at = 0;
  const gap = plan.language === "zh-Hant" ? "" : " ";
  for (const match of variant.matchAll(SLOT)) {
    pieces.push(...fill(variant.slice(at, match.index), filling));
    pieces.push(
      ...slots(match[1] as Parameters<typeof slots>[0]).map((piece) => ({ ...piece, text: piece.text + gap })),
    );
    at = match.index + match[0].length;
  }
  pieces.push(...fill(variant.slice(at), filling));
  return pieces;
}

/** Wordings that the team changed again and again give way to theirs. */
function saidDifferently(pieces: Piece[], { changes = [] }: Playbook, { input, contact, phrases }: Plan): Piece[] {
  if (changes.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const change = changes.find(({ from }) => from === templateOf(piece.text, input.brand));
    if (!change) return [piece];
    if (change.to === "") return [];
    const [open, close] = phrases.quotes;
    const from = piece.text.indexOf(open);
    const quote = from >= 0 ? piece.text.slice(from, piece.text.lastIndexOf(close) + close.length) : undefined;
    if (change.to.includes("{quote}") && !quote) return [piece];
    const text = change.to
      .replace("{contact}", contact)
      .replace("{signature}", input.brand.voice.signature)
      .replace("{quote}", quote ?? "");
    return [{ ...piece, text: text + (/\s+$/u.exec(piece.text)?.[0] ?? "") }];
  });
}

function fillingFor(plan: Plan): Fill {
  const { input, language, name, contact, phrases, place } = plan;
  const matter = matterOf(plan.text, input.classification, language);
  const [without] = phrases.write[place === "contact" ? "message" : place];
  return {
    values: {
      brand: input.brand.name,
      contact,
      signature: input.brand.voice.signature,
      helpline: plan.helpline,
      ...(name && { name }),
      ...(matter && { matter }),
    },
    rightToLeft: isRightToLeft(language),
    withoutContact: without!,
  };
}

/** Says what the brand says for words that it does not. */
function tidied(text: string, { input }: Plan): string {
  const { prefer = [] } = input.brand.voice;
  const said = prefer.reduce((left, { instead, say }) => left.replaceAll(instead, say), text);
  return said.replace(/[ \t]{2,}/gu, " ").trim();
}
