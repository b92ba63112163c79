import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { keyIndex, type KeyIndex } from "./key-index.ts";
import { outputs } from "../reading/outputs.ts";
import { TAGS } from "../reading/tags.ts";

/** From which probability on each output is believed, by language ("" for all the others). */
export type Thresholds = Record<string, Record<string, number>>;

/**
 * What was learned from mentions. Row n of the outputs has the feature `keys[n]` (words first, `wordRows` of them, then ideas), its rarity in
 * steps of 1/16, and `outputs.length` weights in units of `units`; row n of the tags has `tagKeys[n]` and `TAGS` weights in units of `tagUnit`.
 */
export type ReadingModel = {
  version: string;
  wordRows: number;
  /** How much the ideas of a text weigh beside its words. */
  ideas: number;
  keys: Int32Array;
  rarity: Uint8Array;
  weights: Int8Array;
  units: number[];
  bias: number[];
  tagKeys: Int32Array;
  tagWeights: Int8Array;
  tagUnit: number;
  tagAfter: number[];
  /** Taken from the score of "no detail". */
  tagEager: number;
  thresholds: Thresholds;
};

const arrays = ["keys", "rarity", "weights", "tagKeys", "tagWeights"] as const;

/** The file: length and JSON of the header, then the arrays, all Brotli. */
export function encodeReadingModel(model: ReadingModel): Buffer {
  const { keys, rarity, weights, tagKeys, tagWeights, ...header } = model;
  const json = Buffer.from(JSON.stringify({ ...header, outputs, sizes: arrays.map((name) => model[name].byteLength) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts = [keys, rarity, byColumn(weights, outputs.length), tagKeys, byColumn(tagWeights, TAGS)];
  const bytes = parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  return brotliCompressSync(Buffer.concat([length, json, ...bytes]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/** Columns one after another compress better than rows. */
function byColumn(rows: Int8Array, width: number): Int8Array {
  const columns = new Int8Array(rows.length);
  const height = rows.length / width;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) columns[column * height + row] = rows[row * width + column]!;
  return columns;
}

function byRow(columns: Int8Array, width: number): Int8Array {
  const rows = new Int8Array(columns.length);
  const height = columns.length / width;
  for (let column = 0; column < width; column++)
    for (let row = 0; row < height; row++) rows[row * width + column] = columns[column * height + row]!;
  return rows;
}

/** A model with its features looked up by key. */
export type Reader = ReadingModel & { rows: KeyIndex; tagRows: KeyIndex };

/** Reads what `encodeReadingModel` wrote. */
export function decodeReadingModel(packed: Uint8Array): Reader {
  const bytes = brotliDecompressSync(packed);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Omit<ReadingModel, (typeof arrays)[number]> & {
    outputs: string[];
    sizes: number[];
  };
  if (header.outputs.join() !== outputs.join())
    throw new Error("The reading model was made for other outputs. Run npm run train -- reading.");
  let at = bytes.byteOffset + 4 + length;
  const next = (n: number): ArrayBuffer => {
    const size = header.sizes[n]!;
    const part = bytes.buffer.slice(at, at + size);
    at += size;
    return part;
  };
  const keys = new Int32Array(next(0));
  const rarity = new Uint8Array(next(1));
  const weights = byRow(new Int8Array(next(2)), outputs.length);
  const tagKeys = new Int32Array(next(3));
  const tagWeights = byRow(new Int8Array(next(4)), TAGS);
  const { outputs: _, sizes: __, ...rest } = header;
  return { ...rest, keys, rarity, weights, tagKeys, tagWeights, rows: keyIndex(keys), tagRows: keyIndex(tagKeys) };
}

let shipped: Reader | undefined;

/** The model that ships with Earshot; `reading.bin` stands beside this file, or beside the bundle it is in. */
export function shippedReader(): Reader {
  return (shipped ??= decodeReadingModel(readFileSync(new URL("./reading.bin", import.meta.url))));
}
