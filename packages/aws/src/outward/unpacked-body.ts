import type { IncomingMessage } from "node:http";
import { pipeline, Readable, Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Of one answer, unpacked: a few kilobytes can be packed so that they fill all memory. */
export const MOST_BYTES = 32 * 1024 * 1024;
/** Nobody packs twice; who packs more often means no good. */
const MOST_LAYERS = 2;

const gentle = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const unpackers: Record<string, () => Transform> = {
  gzip: () => createGunzip(gentle),
  "x-gzip": () => createGunzip(gentle),
  deflate: () => createInflate(gentle),
  br: () => createBrotliDecompress(),
};

/** An answer's body as its headers say it is packed, unpacked; it fails where that is more than so many bytes. */
export function bodyOf(answer: IncomingMessage): ReadableStream<Uint8Array> {
  const layers = (answer.headers["content-encoding"] ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => Object.hasOwn(unpackers, each))
    .reverse();
  const limit = atMost(MOST_BYTES);
  if (layers.length > MOST_LAYERS) {
    answer.destroy();
    limit.destroy(new Error("The answer is packed too often."));
  } else pipeline([answer, ...layers.map((each) => unpackers[each]!()), limit], () => undefined);
  return Readable.toWeb(limit) as ReadableStream<Uint8Array>;
}

function atMost(bytes: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.byteLength;
      if (size > bytes) done(new Error(`The answer is larger than ${bytes / 1024 / 1024} MB.`));
      else done(null, chunk);
    },
  });
}
