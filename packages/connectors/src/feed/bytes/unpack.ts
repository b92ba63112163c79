import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Transform } from "node:stream";
import { type Answer, SIZE_LIMIT } from "../../http.ts";

/** What a feed may grow to; what is beyond is not read. */
const MOST_BYTES = SIZE_LIMIT;

export type Unpacked = Pick<Answer, "bytes" | "ends">;

/** A file that was compressed and does not say so, as far as it can be read; other bytes as they are. */
export async function unpacked(bytes: Uint8Array): Promise<Unpacked> {
  const [first = 0, second = 0] = bytes;
  const asIs: Unpacked = { bytes };
  if (first === 0x1f && second === 0x8b) return inflated(createGunzip(), bytes);
  const isZlib = (first & 0x8f) === 0x08 && (first * 256 + second) % 31 === 0;
  if (!isZlib && !looksBinary(bytes)) return asIs;
  // Brotli has no mark of its own, and zlib's may be chance.
  const tried = await inflated(isZlib ? createInflate() : createBrotliDecompress(), bytes);
  return /^[\s\uFEFF]*[<{]/u.test(new TextDecoder().decode(tried.bytes.subarray(0, 100))) ? tried : asIs;
}

async function inflated(stream: Transform, bytes: Uint8Array): Promise<Unpacked> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    stream.end(bytes);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk.subarray(0, MOST_BYTES - size));
      size += chunk.length;
      if (size >= MOST_BYTES) return { bytes: Buffer.concat(chunks), ends: "too-large" };
    }
    return { bytes: Buffer.concat(chunks) };
  } catch {
    return { bytes: Buffer.concat(chunks), ends: "cut-off" };
  }
}

/** Text in UTF-16 has zeros as well, in every other place. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 100);
  const odd = start.filter((byte) => byte < 0x20 && ![0x00, 0x09, 0x0a, 0x0c, 0x0d].includes(byte)).length;
  return odd > 2;
}
