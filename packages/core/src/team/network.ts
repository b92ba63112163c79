/** The network that an address belongs to, as one caller: an IPv4 address itself, the /64 of an IPv6 one (RFC 4291, 2.5.1), which one household has whole. */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[|\]$/gu, "").replace(/%.*$/u, "");
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(bare)?.[1];
  if (inside) return inside;
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ""))
    .join(":")}::/64`;
}
