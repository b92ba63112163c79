import { kinship } from "@earshot/core/identity/kinship";
import { candidatesFor, knownOf, whereKnown, withKnown } from "@earshot/core/identity/known";
import { canonicalAddress } from "@earshot/core/mention/address";
import { pairsOf, languages } from "../../unit/identity/read-pairs.ts";
import { atLeast, type Row } from "../row.ts";

const ROUNDS = 10;

/** How fast it is known, on one core, whether something was heard before: what intake does beside its reads. */
export async function identity(): Promise<Row[]> {
  const pairs = languages.flatMap((language) => [...pairsOf("seen", language), ...pairsOf("unseen", language)]);
  const addresses = pairs.flatMap(({ a, b }) => [a.url!, `${b.url}?utm_source=rss&b=2&a=1#comments`]);
  return [
    atLeast("identity: looked for among what is known, and compared", perSecond(pairs, known), 1000, "mentions/s"),
    atLeast("identity: canonical addresses", perSecond(addresses, canonicalAddress), 10_000, "addresses/s"),
  ];
}

function known({ a, b }: ReturnType<typeof pairsOf>[number]): void {
  const where = whereKnown("acme", b);
  const record = withKnown(undefined, knownOf(a, "feed:1", "c1"));
  if (candidatesFor(b, where.address ? record : undefined, [record]).length > 0) kinship(b, a);
}

function perSecond<T>(each: readonly T[], work: (one: T) => unknown): number {
  for (const one of each) work(one);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const one of each) work(one);
  return (each.length * ROUNDS * 1000) / (performance.now() - start);
}
