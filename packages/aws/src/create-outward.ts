import { lookup } from "node:dns/promises";
import { request as plain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as encrypted } from "node:https";
import { hostOf, pinned } from "@earshot/core/outward/address-guard";
import {
  OUTWARD_BYTES,
  OUTWARD_SECONDS,
  type Outward,
  type OutwardAnswer,
  type OutwardRequest,
  type OutwardTrouble,
} from "@earshot/core/outward/outward";

/** The addresses of a name; throws where there are none. */
export type Resolve = (host: string) => Promise<string[]>;

type Options = { local: boolean; resolve?: Resolve; now?: () => number; seconds?: number };

const resolveBySystem: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Sends to addresses that people write. A name is resolved once and the connection is made to the very address that was looked at, so that
 * a name cannot lead elsewhere a moment later; no proxy, no redirect, no connection kept, so many seconds and bytes at most.
 */
export function createOutward({
  local,
  resolve = resolveBySystem,
  now = () => performance.now(),
  seconds = OUTWARD_SECONDS,
}: Options): Outward {
  return {
    local,
    async post(order) {
      const began = now();
      const stop = AbortSignal.timeout(seconds * 1000);
      const ended = (answer: { status: number; start: string; retryAfter?: string } | Failed): OutwardAnswer => ({
        ms: Math.round(now() - began),
        ...answer,
      });
      try {
        const url = new URL(order.url);
        const addresses = await within(stop, resolve(hostOf(url)), "dns");
        const address = pinned(url, addresses, { local });
        if (address === undefined)
          return ended({ trouble: "address", said: "The name leads to an address that may not be asked." });
        const answer = await send(url, address, order, stop);
        return ended({ status: answer.statusCode ?? 0, ...headOf(answer), start: await startOf(answer, stop) });
      } catch (error) {
        return ended(failureOf(error, stop));
      }
    },
  };
}

type Failed = { trouble: OutwardTrouble; said?: string };

/** A name is looked up no longer than the whole may take. */
function within<T>(stop: AbortSignal, work: Promise<T>, syscall: string): Promise<T> {
  return Promise.race([
    work.catch((cause: unknown) => {
      throw Object.assign(new Error("The name leads nowhere.", { cause }), { syscall });
    }),
    new Promise<never>((_, reject) =>
      stop.addEventListener("abort", () => reject(stop.reason as Error), { once: true }),
    ),
  ]);
}

function send(url: URL, address: string, { headers, body }: OutwardRequest, signal: AbortSignal) {
  const bytes = Buffer.from(body);
  const options: RequestOptions = {
    method: "POST",
    headers: { ...headers, "content-length": bytes.byteLength },
    agent: false,
    signal,
    // The address that was looked at, whatever the name says now; the certificate is held against the name.
    lookup: ((_: string, asked: { all?: boolean }, done: (error: null, ...found: unknown[]) => void) => {
      const family = address.includes(":") ? 6 : 4;
      if (asked.all) done(null, [{ address, family }]);
      else done(null, address, family);
    }) as NonNullable<RequestOptions["lookup"]>,
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === "https:" ? encrypted : plain)(url, options, resolve);
    request.on("error", reject);
    request.end(bytes);
  });
}

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
