import type { IncomingMessage } from "node:http";
import { hostOf, ClosedAddress, mayBeAsked } from "@earshot/core/outward/address-guard";
import { addressesOf, askPinned, type Asked, type WayOut } from "./ask-pinned.ts";
import { bodyOf } from "./unpacked-body.ts";

const MOST_REDIRECTS = 10;
/** All a request may take with its answer's body, where the caller has no shorter time. */
const MOST_SECONDS = 60;
const HAS_NO_BODY = new Set([204, 205, 304]);
/** What is not taken along to another server. */
const SECRET_HEADERS = ["authorization", "cookie", "proxy-authorization"];

/**
 * A `fetch` for addresses that people write and that servers lead on to: only the public Internet and what is `own`, each redirect looked at
 * like the first address, connected to the very address that was looked at, bounded in time and in unpacked bytes.
 * It throws a ClosedAddress for what may not be asked.
 */
export function createGuardedFetch(way: WayOut = {}): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(MOST_SECONDS * 1000)]);
    const sent = request.body ? { body: new Uint8Array(await request.arrayBuffer()) } : {};
    let asked: Asked = { method: request.method, headers: headersOf(request), signal, ...sent };
    let url = new URL(request.url);
    for (let turns = 0; ; turns++) {
      const answer = await answerOf(url, asked, way);
      const location = isRedirect(answer) ? URL.parse(answer.headers.location!, url) : undefined;
      if (!location || request.redirect === "manual") return responseOf(answer, asked.method);
      answer.destroy();
      if (request.redirect === "error") throw new TypeError("It was redirected.");
      if (turns === MOST_REDIRECTS) throw new TypeError("It was redirected too often.");
      asked = ledOn(asked, answer.statusCode!, url, location);
      url = location;
    }
  };
}

async function answerOf(url: URL, asked: Asked, way: WayOut): Promise<IncomingMessage> {
  mayBeAsked(url.href, { ...way, plain: true });
  try {
    const addresses = await addressesOf(url, way, asked.signal);
    if (addresses.length === 0) throw new ClosedAddress(hostOf(url));
    return await askPinned(url, addresses, asked);
  } catch (error) {
    if (asked.signal.aborted) throw asked.signal.reason;
    throw error;
  }
}

function headersOf({ headers }: Request): Record<string, string> {
  return { accept: "*/*", "user-agent": "Earshot", "accept-encoding": "gzip, br", ...Object.fromEntries(headers) };
}

const isRedirect = ({ statusCode = 0, headers }: IncomingMessage) =>
  [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;

/** The request after a redirect, as the Fetch Standard has it. */
function ledOn(asked: Asked, status: number, from: URL, to: URL): Asked {
  const { method, headers, signal, body } = asked;
  const reads = method === "GET" || method === "HEAD";
  const becomesRead = (status === 303 && !reads) || (status < 303 && method === "POST");
  const lost = [
    ...(to.origin === from.origin ? [] : SECRET_HEADERS),
    ...(becomesRead ? ["content-type", "content-length"] : []),
  ];
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !lost.includes(name)));
  return becomesRead
    ? { method: "GET", headers: kept, signal }
    : { method, headers: kept, signal, ...(body && { body }) };
}

function responseOf(answer: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, statusMessage: statusText = "" } = answer;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(answer.headersDistinct))
    for (const value of values) headers.append(name, value);
  const isEmpty = method === "HEAD" || HAS_NO_BODY.has(status);
  if (isEmpty) answer.resume();
  return new Response(isEmpty ? null : bodyOf(answer), { status, statusText, headers });
}
