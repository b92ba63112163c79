import type { Brand } from "../brand/brand.ts";
import { masked } from "../mask.ts";
import type { Mention } from "../mention/mention.ts";
import { matchTerms } from "../terms/match-terms.ts";
import type { Query } from "../terms/query.ts";
import { isSaid, ranked, type Tally } from "./tally.ts";

const types = ["person", "branch", "product"] as const;

/** Somebody or something that was praised by name; `mention` is the newest that does. */
export type Kudos = { type: (typeof types)[number]; name: string; n: number; mention: string; conversation: string };

const MOST = 30;
const MOST_KNOWN = 20_000;

/** Who and what was praised by name. A name that the brand lists is one, however a text bends it. */
export function tallyKudos({ listed = [] }: Pick<Brand, "listed">): Tally<Kudos[]> {
  const names = listed.map(({ type, name }) => ({ type, name, query: queryFor(name) }));
  const found = new Map<string, Kudos & { at: string }>();
  return {
    take(mention) {
      if (!praises(mention)) return;
      const here = new Map<string, Pick<Kudos, "type" | "name">>();
      for (const { type, text } of mention.classification.reading!.details) {
        if (!isNamed(type)) continue;
        const known = names.find((each) => each.type === type && matchTerms(each.query, text) !== undefined);
        const name = known?.name ?? masked(text.replace(/\s+/gu, " ").trim()).slice(0, 80);
        if (name !== "") here.set(`${type}:${name.normalize("NFKC").toLowerCase()}`, { type, name });
      }
      for (const [key, { type, name }] of here) {
        const at = `${mention.firstSeenAt}#${mention.id}`;
        const known = found.get(key);
        if (!known && found.size >= MOST_KNOWN) continue;
        const newest = !known || known.at < at;
        const shown = newest ? { name, at, mention: mention.id, conversation: mention.conversation } : known;
        found.set(key, { type, ...shown, n: (known?.n ?? 0) + 1 });
      }
    },
    figures: () => {
      const all = [...found.values()].map(({ type, name, n, mention, conversation }): Kudos => ({
        type,
        name,
        n,
        mention,
        conversation,
      }));
      return ranked(all, ({ type, name }) => `${types.indexOf(type)}${name}`, MOST);
    },
  };
}

/** It praises and holds no complaint, so that a name in it stands for something good. */
function praises(mention: Mention): boolean {
  const { sentiment, intents, reading } = mention.classification;
  if (mention.deletedAt !== undefined || !reading || reading.irony || !isSaid(mention)) return false;
  if (sentiment === "negative" || intents.includes("complaint") || reading.says.includes("complaint")) return false;
  return sentiment === "positive" || reading.says.includes("praise") || intents.includes("praise");
}

const isNamed = (type: string): type is Kudos["type"] => (types as readonly string[]).includes(type);

function queryFor(name: string): Query {
  return { any: [{ all: [{ text: name, phrase: /\s/u.test(name) }] }], none: [] };
}
