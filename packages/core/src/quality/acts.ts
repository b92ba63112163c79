import { rangeOfAct } from "../audit/entry.ts";
import { actsBetween } from "../audit/read-acts.ts";
import type { Context } from "../context.ts";

/** Records that one report looks at: some 300 read units where all are there. */
export const MOST_LOOKED_AT = 20_000;
/** So long after the end is looked for what was taken back. */
const BACK_MS = 3_600_000;

const counted = ["approved", "policy-approved", "declined", "dismissed", "corrected"] as const;

/** A decision or correction that stands. */
export type QualityAct = {
  what: (typeof counted)[number];
  conversation: string;
  by: string;
  at: string;
  /** A reply, the number of a draft, or a mention; nothing of what was dismissed. */
  about: string;
};

export type QualityActs = {
  /** The newest first. */
  acts: QualityAct[];
  looked: number;
  /** Set where the limit was reached: what is before it was not read. */
  since?: string;
};

/** Decisions and corrections from one moment to another (its end exclusive) that nobody took back, from the audit log. */
export async function qualityActs(
  ctx: Context,
  brand: string,
  { from, to }: { from: string; to: string },
  most: number = MOST_LOOKED_AT,
): Promise<QualityActs> {
  const acts: QualityAct[] = [];
  const takenBack = new Map<string, number>();
  let looked = 0;
  let since = to;
  const upTo = new Date(Date.parse(to) + BACK_MS).toISOString();
  for await (const page of actsBetween(ctx, brand, { after: from, upTo }, { backwards: true })) {
    for (const found of page) {
      if (looked === most) return { acts, looked, since };
      looked++;
      const { value } = found;
      since = value.at;
      if ("id" in value) continue;
      const { what, by, at, about = "" } = value;
      const conversation = found.key.pk.slice(found.key.pk.indexOf("#") + 1);
      if (what === "undone" || what === "taken-back") {
        add(takenBack, `${conversation} ${what === "undone" ? `approved ${about}` : about}`, 1);
      } else if (isCounted(what)) {
        const name = `${conversation} ${what === "approved" || what === "policy-approved" ? `approved ${about}` : what}`;
        if ((takenBack.get(name) ?? 0) > 0) add(takenBack, name, -1);
        else if (rangeOfAct(found) < to) acts.push({ what, conversation, by, at, about });
      }
    }
  }
  return { acts, looked };
}

const isCounted = (what: string): what is QualityAct["what"] => (counted as readonly string[]).includes(what);

const add = (counts: Map<string, number>, name: string, n: number) => counts.set(name, (counts.get(name) ?? 0) + n);
