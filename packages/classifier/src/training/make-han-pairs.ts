// Writes text/han-pairs.ts, and core's terms/han-groups.ts, from opencc-js: which Traditional character is which Simplified one.
import { writeFileSync } from "node:fs";
import { Converter as anyWay } from "opencc-js";
import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "t", to: "cn" });
const big5 = new TextDecoder("big5", { fatal: true });
const inBig5 = new Set<string>();
for (let lead = 0xa4; lead <= 0xf9; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    try {
      inBig5.add(big5.decode(new Uint8Array([lead, trail])));
    } catch {
      continue;
    }
  }

let pairs = "";
let simplifiedOnly = "";
const seen = new Set<string>();
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const traditional = String.fromCharCode(code);
  const simplified = toSimplified(traditional);
  if (simplified === traditional || simplified.length !== 1) continue;
  pairs += traditional + simplified;
  if (inBig5.has(simplified) || seen.has(simplified)) continue;
  seen.add(simplified);
  simplifiedOnly += simplified;
}
const file = new URL("../text/han-pairs.ts", import.meta.url);
writeFileSync(
  file,
  `// Made by training/make-han-pairs.ts from opencc-js (Apache-2.0).
/** Each Traditional character followed by its Simplified form. */
export const hanPairs =
  "${pairs}";

/** Simplified characters that no Traditional text has. */
export const simplifiedOnly =
  "${simplifiedOnly}";
`,
);

// What search terms need besides: of each Simplified character all Traditional ones, the usual one in Taiwan first.
const toTaiwan = anyWay({ from: "cn", to: "tw" });
const asInTaiwan = anyWay({ from: "t", to: "tw" });
const sameAs = new Map<string, Set<string>>();
for (let n = 0; n < pairs.length; n += 2) {
  const simplified = pairs[n + 1]!;
  const usual = toTaiwan(simplified);
  const group = sameAs.get(simplified) ?? new Set(usual === simplified || usual.length !== 1 ? [] : [usual]);
  sameAs.set(simplified, group.add(pairs[n]!));
}
// Characters that only Taiwan writes otherwise: 着 and 著, 峯 and 峰.
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const variant = String.fromCharCode(code);
  const usual = asInTaiwan(variant);
  const simplified = toSimplified(usual);
  if (usual === variant || usual.length !== 1 || simplified.length !== 1) continue;
  sameAs.set(simplified, new Set([...(sameAs.get(simplified) ?? []), variant, usual].filter((n) => n !== simplified)));
}
const groups = [...sameAs].map(([simplified, group]) => simplified + [...group].join("")).join(" ");
writeFileSync(
  new URL("../../../core/src/terms/han-groups.ts", import.meta.url),
  `// Made by the classifier's training/make-han-pairs.ts from opencc-js (Apache-2.0).
/**
 * Simplified characters, each followed by the Traditional ones that are written so; what is usual in Taiwan stands first. UTF-16 in base64:
 * a bundle would escape each character with six letters.
 */
export const hanGroups =
  "${Buffer.from(groups, "utf16le").toString("base64")}";
`,
);
