// Writes text/han-pairs.ts from opencc-js: which Traditional character is which Simplified one.
import { writeFileSync } from "node:fs";
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
