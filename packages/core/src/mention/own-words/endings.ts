import { bare, isBlank, type Span } from "./lines.ts";
import type { AsideKind } from "../mention.ts";
import { blockAbove, isPublishing } from "./publishing.ts";
import { tails } from "./publishing-words.ts";
import { addenda, boilerplate, devices, excuses, ofDevices, readOn } from "./word-lists.ts";

const MOST_SIGNED = 6;
const LONGEST_SIGNED = 72;
/** A line ends a sentence. */
const SENTENCE = /[.!?…。！？؟]["'”’»)]*$/u;
/** Two hyphens alone, with the space that mail programs put behind them or without. */
const SEPARATOR = /^--\s?$/u;

/** What a program or a platform wrote below a text, the last first. */
export function endingIn(lines: readonly string[]): (Span & { kind: AsideKind }) | undefined {
  let last = lines.length - 1;
  while (last >= 0 && isBlank(lines[last])) last--;
  if (last < 0) return undefined;
  const line = bare(lines[last]!);
  const span = { start: last, end: last + 1 };
  if (isDevice(line)) return { ...span, kind: "signature" };
  if (isBoilerplate(line)) return { ...span, kind: "boilerplate" };
  const block = blockAbove(lines, last);
  if (block) return { ...block, kind: "boilerplate" };
  const separator = separatorAbove(lines, last);
  return separator === undefined ? undefined : { start: separator, end: last + 1, kind: "signature" };
}

/** Quick looks: a word for sending or for what sends, and one for where a post stood first, which alone makes a long line. */
const SENT =
  /sent |posted |written |via |from |using |outlook|yahoo|blackberry|twitter|נשלח|נכתב|דרך|באמצעות|شد|طریق|küldve|alkalmaz|[傳寄發发]|透過|來自|經由|siųsta|per |iš /iu;
const APPEARED = /appeared|הופיע|بار در|jelent meg|最早|pasirodė/u;

export function isDevice(line: string): boolean {
  const said = line.replace(/[.。!]+$/u, "");
  if (said.length > 120 || !SENT.test(said)) return false;
  return devices.some((pattern) => {
    const found = pattern.exec(said);
    return found !== null && isOfDevice(found.groups!["tail"] ?? "");
  });
}

/** Behind a device: the rest of its name, and whose it is. A person goes on: "from my phone because your site is down". */
function isOfDevice(tail: string): boolean {
  if (/^[\p{Script=Hebrew}]|^[\p{Script=Arabic}]{3}/u.test(tail)) return false;
  const rest = tail.replace(/^[\p{L}\p{M}'’“”"„»\u2010-\u2015-]*/u, "").trim();
  if (rest === "" || excuses.test(rest)) return true;
  const words = rest.split(/\s+/u);
  return words.length <= 6 && words.every((word) => /^[\p{Lu}\p{N}„“"'«(]/u.test(word) || ofDevices.test(word));
}

function isBoilerplate(line: string): boolean {
  if (line.length > 600 || (line.length > 150 && !APPEARED.test(line))) return false;
  // Arrows, dots and brackets around it: "[…] Read more »".
  const said = line.replace(/^[\s[\](){}<>«»→←›‹▶►…·•|.-]+|[\s[\]{}<>«»→←›‹▶►…·•|.:-]+$/gu, "");
  return boilerplate.test(said) || readOn.test(line) || isPublishing(line, said);
}

/** A signature: "--" alone on a line, and a few short lines below it that are no more of the text. */
function separatorAbove(lines: readonly string[], last: number): number | undefined {
  for (let at = last - 1; at >= Math.max(0, last - MOST_SIGNED); at--) {
    const line = lines[at]!.replace(/[\p{Bidi_Control}]/gu, "");
    if (!SEPARATOR.test(line.trimStart())) continue;
    const below = lines.slice(at + 1, last + 1).map(bare);
    const isSure = line.endsWith("-- ");
    const signs = below.every(
      (each) => each.length <= LONGEST_SIGNED && !addenda.test(each) && (isSure || !SENTENCE.test(each)),
    );
    return signs ? at : undefined;
  }
  return undefined;
}

/** Where, in a line that ends a text, a program's own words begin behind the author's: after the end of a sentence. */
export function endingWithin(line: string): { at: number; kind: AsideKind } | undefined {
  for (const tail of tails) {
    const found = tail.exec(line.trimEnd());
    if (found) return { at: found.index, kind: "boilerplate" };
  }
  // Only what is short enough may be one.
  const from = Math.max(0, line.length - 140);
  for (const { index, 0: gap } of line.slice(from).matchAll(/(?<=[.!?…。！？؟])\s+/gu)) {
    const at = from + index + gap.length;
    const rest = bare(line.slice(at));
    if (rest.length > 120) continue;
    if (isDevice(rest)) return { at, kind: "signature" };
    if (/(?:…|\.\.\.)$/u.test(line.slice(0, from + index)) && isBoilerplate(rest)) return { at, kind: "boilerplate" };
  }
  return undefined;
}
