/** What the browser may tell of. */
export const alertKinds = ["critical", "late", "mentioned"] as const;
export type AlertKind = (typeof alertKinds)[number];
export type Pressing = { kind: AlertKind; conversation: string; name: string };
type Row = { id: string; urgency: string; author: { name: string; id: string }; dueAt?: string; mentioned?: string[] };

const MOST_TOLD = 400;
const keyOf = ({ kind, conversation }: Pressing) => `${kind} ${conversation}`;

/** What a person wants to hear of at once: critical, late, or naming them. */
export function pressingIn(rows: readonly Row[], person: string, now: number): Pressing[] {
  return rows.flatMap(({ id, urgency, author, dueAt, mentioned }): Pressing[] => {
    const it = { conversation: id, name: author.name || author.id };
    return [
      ...(urgency === "critical" ? [{ kind: "critical" as const, ...it }] : []),
      ...(dueAt !== undefined && Date.parse(dueAt) < now ? [{ kind: "late" as const, ...it }] : []),
      ...(mentioned?.includes(person) ? [{ kind: "mentioned" as const, ...it }] : []),
    ];
  });
}

/** What was not told yet of the kinds that are wanted, one a conversation; and what is told from then on. `told` is undefined at first: what waits already is no news. */
export function news(
  pressing: readonly Pressing[],
  told: readonly string[] | undefined,
  wanted: readonly AlertKind[] = alertKinds,
) {
  const fresh = told ? pressing.filter((each) => wanted.includes(each.kind) && !told.includes(keyOf(each))) : [];
  const tell = fresh.filter(
    (each, n) => fresh.findIndex(({ conversation }) => conversation === each.conversation) === n,
  );
  const now = [...new Set([...(told ?? []), ...pressing.map(keyOf)])].slice(-MOST_TOLD);
  return { tell, told: now };
}
