import { lookup } from "node:dns/promises";
import { request as plain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as encrypted } from "node:https";
import { hostOf, openTo, type Reach } from "@earshot/core/outward/address-guard";

/** The addresses of a name; throws where there are none. */
export type Resolve = (host: string) => Promise<string[]>;

export type WayOut = Pick<Reach, "own"> & { resolve?: Resolve };

export type Asked = { method: string; headers: Record<string, string>; body?: Uint8Array; signal: AbortSignal };

const bySystem: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** Looks a name up, no longer than the whole may take; empty where it leads to an address that may not be asked. */
export async function addressesOf(url: URL, { own, resolve = bySystem }: WayOut, stop: AbortSignal): Promise<string[]> {
  const found = resolve(hostOf(url)).catch((cause: unknown) => {
    throw Object.assign(new Error("The name leads nowhere.", { cause }), { code: "ENOTFOUND", syscall: "dns" });
  });
  const stopped = new Promise<never>((_, reject) => {
    if (stop.aborted) reject(stop.reason as Error);
    stop.addEventListener("abort", () => reject(stop.reason as Error), { once: true });
  });
  return openTo(url, await Promise.race([found, stopped]), own ? { own } : {});
}

/** One request to the very addresses that were looked at, whatever the name says now; the certificate is held against the name. */
export function askPinned(url: URL, addresses: readonly string[], asked: Asked): Promise<IncomingMessage> {
  const { method, headers, body, signal } = asked;
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const options: RequestOptions = {
    method,
    headers: { ...headers, ...(body && { "content-length": String(body.byteLength) }) },
    agent: false,
    signal,
    lookup: ((_: string, { all }: { all?: boolean }, done: (error: null, ...found: unknown[]) => void) => {
      if (all) done(null, found);
      else done(null, found[0]!.address, found[0]!.family);
    }) as NonNullable<RequestOptions["lookup"]>,
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === "https:" ? encrypted : plain)(url, options, resolve);
    request.on("error", reject);
    request.end(body);
  });
}
