// Writes language.bin from eld's small database (Apache-2.0): the same n-grams and scores in a fortieth of the memory.
import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { hashOfBytes } from "../detector.ts";

type Database = { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };

const entry = import.meta.resolve("eld/small");
const { ngramsData } = (await import(new URL("../ngrams/small.js", entry).href)) as { ngramsData: Database };
const { dictionary } = (await import(new URL("../dictionary.js", entry).href)) as { dictionary: string[] };
const byteOf = new Map(dictionary.map((character, byte) => [character, byte]));
byteOf.set(" ", 32);

const rows = Object.entries(ngramsData.ngrams)
  .map(([gram, scores]) => ({
    hash: hashOfBytes(Array.from(gram, (each) => byteOf.get(each)!)),
    scores: Object.entries(scores),
  }))
  .sort((a, b) => a.hash - b.hash);
const header = Buffer.from(JSON.stringify(Object.values(ngramsData.languages)));
const pairs = rows.reduce((sum, { scores }) => sum + scores.length, 0);
const hashes = Uint32Array.from(rows, ({ hash }) => hash);
const counts = Uint8Array.from(rows, ({ scores }) => scores.length);
const values = Uint8Array.from(
  rows.flatMap(({ scores }) => scores.flatMap(([language, score]) => [Number(language), score])),
);
const sizes = Buffer.from(Uint32Array.of(header.length, rows.length, pairs).buffer);
writeFileSync(
  new URL("../language.bin", import.meta.url),
  brotliCompressSync(Buffer.concat([sizes, header, Buffer.from(hashes.buffer), counts, values])),
);
