const HOUR = 60;
const DAY = 24 * HOUR;

/** Up to which age, in minutes since something was said, a ticket is looked at how often. Then no more, unless it pushes or somebody says something. */
const paces = [
  [HOUR, 5],
  [DAY, 15],
  [14 * DAY, HOUR],
  [60 * DAY, 6 * HOUR],
] as const;

/** When a ticket is to be looked at again; undefined: never by itself. Where it pushes, a look only makes up for a push that was lost. */
export function nextLookAt(
  { activeAt, state }: { activeAt: string; state: string },
  now: Date,
  { pushes }: { pushes: boolean },
): string | undefined {
  const age = (now.getTime() - Date.parse(activeAt)) / 60_000;
  const usual = paces.find(([until]) => age < until)?.[1];
  if (usual === undefined) return undefined;
  const least = state === "closed" ? 6 * HOUR : pushes ? HOUR : 0;
  return new Date(now.getTime() + Math.max(usual, least) * 60_000).toISOString();
}
