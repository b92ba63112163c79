const BOMS: [label: string, bytes: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  // No byte order mark, and yet UTF-16: the file starts with "<?" in two bytes each.
  ["utf-16le", [0x3c, 0x00, 0x3f, 0x00]],
  ["utf-16be", [0x00, 0x3c, 0x00, 0x3f]],
];

/** The text of a feed. A byte order mark says how it is encoded, else the HTTP header, else the XML declaration, else it is UTF-8. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const labels = [bomOf(bytes), charsetOf(contentType), declaredIn(bytes), "utf-8"].flatMap(
    (label) => known(label) ?? [],
  );
  // A label that the bytes contradict is wrong: the next one is tried.
  for (const label of labels) {
    const text = decoded(bytes, label, true);
    if (text !== undefined) return text;
  }
  return decoded(bytes, labels[0]!, false) ?? "";
}

function bomOf(bytes: Uint8Array): string | undefined {
  return BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))?.[0];
}

function charsetOf(contentType: string | null): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType ?? "")?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/iu.exec(start)?.[1];
}

function known(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
