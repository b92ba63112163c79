import fc from "fast-check";
import { indexes, type Change, type Key, type Places } from "@earshot/core/store";

/** Few keys, versions and places, so that random commits meet. */
export const KEYS: Key<any>[] = ["acme/P", "acme/Q", "acme-2/P"].flatMap((pk) =>
  ["META", "a", "Ａ", "😀"].map((sk) => ({ pk, sk })),
);
export const HASHES = ["acme", "acme-2"];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("", "😀", "שלום", "\ud800", "x\udc00"),
);
const version = fc.integer({ min: 1, max: 3 });
const condition = fc.option(fc.oneof(fc.constant("absent" as const), version), { nil: undefined, freq: 2 });
const field = fc.oneof(text, fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(text, { maxLength: 2 }));

const value = fc.record(
  { version, text, more: fc.dictionary(fc.constantFrom("a", "name", "😀"), field), n: fc.integer({ min: -9, max: 9 }) },
  { requiredKeys: [] },
);

/** A range of its own for each key: the table leaves open in which order records at one place come. */
const placesFor = ({ pk, sk }: Key): fc.Arbitrary<Places> =>
  fc.dictionary(
    fc.constantFrom(...indexes),
    fc.record({
      hash: fc.constantFrom(...HASHES),
      range: fc.integer({ min: 0, max: 9 }).map((n) => `${n}#${pk}#${sk}`),
    }),
    { noNullPrototype: true },
  );

const expiresAt = fc.constantFrom(undefined, undefined, new Date("2026-02-01T00:00:00.500Z"), new Date("2026-04-01"));

const aChangeOf = (key: Key): fc.Arbitrary<Change> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ value, at: placesFor(key), expiresAt, if: condition })
        .map(({ if: when, ...rest }) => ({ put: key, ...rest, ...(when !== undefined && { if: when }) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .option(version, { nil: undefined })
        .map((when) => ({ remove: key, ...(when !== undefined && { if: when }) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .dictionary(fc.constantFrom("n", "count", "😀 #"), fc.integer({ min: -5, max: 5 }), { minKeys: 1 })
        .map((counts) => ({ add: key, counts })),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(fc.constant("absent" as const), version).map((when) => ({ check: key, if: when })),
    },
  );

/** Changes of one to five different records. */
export const aCommit: fc.Arbitrary<Change[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: KEYS.length - 1 }), { minLength: 1, maxLength: 5 })
  .chain((chosen) => fc.tuple(...chosen.map((n) => aChangeOf(KEYS[n]!))));
