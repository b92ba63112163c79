import type { IncomingMessage } from "node:http";
import {
  OUTWARD_BYTES,
  OUTWARD_SECONDS,
  type Outward,
  type OutwardAnswer,
  type OutwardTrouble,
} from "@earshot/core/outward/outward";
import { addressesOf, askPinned, type WayOut } from "./ask-pinned.ts";

type Options = WayOut & { now?: () => number; seconds?: number };

/** As long as somebody who connects an address waits for its name. */
const LOOK_SECONDS = 5;

/**
 * Sends to addresses that people write. A name is resolved once and the connection is made to the very address that was looked at, so that
 * a name cannot lead elsewhere a moment later; no proxy, no redirect, no connection kept, so many seconds and bytes at most.
 */
export function createOutward({
  now = () => performance.now(),
  seconds = OUTWARD_SECONDS,
  ...way
}: Options = {}): Outward {
  return {
    ...(way.own && { own: way.own }),
    async post(order) {
      const began = now();
      const stop = AbortSignal.timeout(seconds * 1000);
      const ended = (answer: { status: number; start: string; retryAfter?: string } | Failed): OutwardAnswer => ({
        ms: Math.round(now() - began),
        ...answer,
      });
      try {
        const url = new URL(order.url);
        const addresses = await addressesOf(url, way, stop);
        if (addresses.length === 0)
          return ended({ trouble: "address", said: "The name leads to an address that may not be asked." });
        const { headers, body } = order;
        const answer = await askPinned(url, addresses, {
          method: "POST",
          headers,
          body: Buffer.from(body),
          signal: stop,
        });
        return ended({ status: answer.statusCode ?? 0, ...headOf(answer), start: await startOf(answer, stop) });
      } catch (error) {
        return ended(failureOf(error, stop));
      }
    },
    async leadsInside(url) {
      const stop = AbortSignal.timeout(LOOK_SECONDS * 1000);
      return addressesOf(url, way, stop).then(
        (addresses) => addresses.length === 0,
        () => false,
      );
    },
  };
}

type Failed = { trouble: OutwardTrouble; said?: string };

function headOf({ headers }: IncomingMessage): { retryAfter?: string } {
  const retryAfter = headers["retry-after"];
  return retryAfter === undefined ? {} : { retryAfter };
}

/** How an answer begins; the status stands however its body ends. */
async function startOf(answer: IncomingMessage, stop: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).byteLength;
      if (size >= OUTWARD_BYTES || stop.aborted) break;
    }
  } catch {
    // It hung up, or took too long: what came is enough.
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks).subarray(0, OUTWARD_BYTES).toString("utf8");
}

function failureOf(error: unknown, stop: AbortSignal): Failed {
  if (stop.aborted) return { trouble: "time-out" };
  const { code = "", syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === "dns") return { trouble: "dns" };
  const isTls = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|EPROTO/u.test(code) || /certificate|SSL/iu.test(message);
  return { trouble: isTls ? "tls" : "connection", ...(code !== "" && { said: code }) };
}
