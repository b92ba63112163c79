import { Refusal } from "../errors.ts";
import { bytesOf } from "./address.ts";

/** Addresses that are no public host's (IANA special-purpose registries for IPv4 and IPv6): a prefix and its bits. */
const closed = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carrier's NAT
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local, with the clouds' metadata
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relay
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
  "2001::/23", // protocol assignments, Teredo among them
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4: leads to an IPv4 address
  "3fff::/20", // documentation
].map(prefixOf);

/** Of IPv6 only global unicast is anybody's; all else (loopback, mapped IPv4, NAT64, unique and link-local) is closed. */
const globalUnicast = prefixOf("2000::/3");

type Prefix = { bytes: number[]; bits: number };

function prefixOf(text: string): Prefix {
  const [address = "", bits] = text.split("/");
  return { bytes: bytesOf(address)!, bits: Number(bits) };
}

function isIn(address: number[], { bytes, bits }: Prefix): boolean {
  if (address.length !== bytes.length) return false;
  return bytes.every((byte, n) => {
    const here = Math.min(8, Math.max(0, bits - n * 8));
    const mask = (0xff << (8 - here)) & 0xff;
    return (byte & mask) === (address[n]! & mask);
  });
}

/** Whether an IP address belongs to a host of the public Internet, which anybody may be asked to send something to. */
export function isPublic(address: string): boolean {
  const bytes = bytesOf(address);
  if (!bytes || closed.some((prefix) => isIn(bytes, prefix))) return false;
  return bytes.length === 4 || isIn(bytes, globalUnicast);
}

/** A host's name or address as URLs have it, without an IPv6 address's brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/gu, "");

/** Names that lead nowhere public: single labels, and the endings that are reserved for one's own network (RFC 6762, 8375, ICANN's `.internal`). */
const isOwnNetwork = (host: string) =>
  !host.includes(".") || /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/u.test(host);

/** Which addresses that people write may be asked. */
export type Reach = {
  /** Origins (`http://localhost:4601`) that whoever runs this allows, wherever they lead. */
  own?: Pick<ReadonlySet<string>, "has">;
  /** http too: what is read there needs no secret. */
  plain?: boolean;
};

/**
 * An address that this installation may ask: on the public Internet, or one of its own. URLs write an address in only one form, so that
 * decimal, octal and hexadecimal ones are seen through. What a name leads to is looked at anew at each request (`openTo`).
 * @throws Refusal `bad-input` that says which rule it breaks
 */
export function mayBeAsked(text: string, { own, plain = false }: Reach = {}): URL {
  const url = URL.parse(text);
  if (!url) throw refused("refusal.outward-url");
  const host = hostOf(url).replace(/\.$/u, "");
  if (url.username !== "" || url.password !== "") throw refused("refusal.outward-password");
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (isWeb && own?.has(url.origin)) return url;
  if (isWeb && isClosed(host)) throw new ClosedAddress(host);
  if (url.protocol !== "https:" && !(plain && isWeb)) throw refused("refusal.outward-https");
  const isUsual = url.port === "" || url.port === "443" || (plain && url.port === "80");
  if (!isUsual && Number(url.port) < 1024)
    throw new Refusal("bad-input", { code: "refusal.outward-port", port: url.port });
  return url;
}

const isClosed = (host: string) => (bytesOf(host) === undefined ? isOwnNetwork(host) : !isPublic(host));

/** The addresses that a name leads to, as far as they may be asked: none unless all of them may. IPv4 first: not every machine has a way out by IPv6. */
export function openTo(url: URL, addresses: readonly string[], { own }: Reach = {}): string[] {
  if (!own?.has(url.origin) && !addresses.every(isPublic)) return [];
  return addresses.toSorted((a, b) => Number(a.includes(":")) - Number(b.includes(":")));
}

/** An address that leads into somebody's own network: it is not asked. */
export class ClosedAddress extends Refusal {
  constructor(host: string) {
    super("bad-input", { code: "refusal.outward-closed", host });
  }
}

const refused = (code: `refusal.outward-${"url" | "password" | "https"}`) => new Refusal("bad-input", { code });
