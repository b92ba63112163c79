/** The four or sixteen bytes of an IP address as it is written; undefined for a name. A zone (`%eth0`) is no part of an address that may be asked. */
export function bytesOf(address: string): number[] | undefined {
  return address.includes(":") ? bytesOf6(address) : bytesOf4(address);
}

function bytesOf4(text: string): number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/u.test(part) ? Number(part) : 256));
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function bytesOf6(text: string): number[] | undefined {
  const tail = text.slice(text.lastIndexOf(":") + 1);
  const four = tail.includes(".") ? bytesOf4(tail) : [];
  if (!four) return undefined;
  const head = four.length > 0 ? text.slice(0, text.length - tail.length) + "0:0" : text;
  const halves = head.split("::");
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  if (!groups.every((group) => /^[\da-f]{1,4}$/iu.test(group))) return undefined;
  const bytes = groups.flatMap((group) => {
    const n = Number.parseInt(group, 16);
    return [n >> 8, n & 255];
  });
  return four.length > 0 ? [...bytes.slice(0, 12), ...four] : bytes;
}
