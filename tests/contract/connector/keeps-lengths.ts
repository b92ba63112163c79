import { bytes, fits, lengthOf } from "@earshot/core/draft/length";
import type { LengthLimit, LengthUnit } from "@earshot/core/connector";
import { expect, test } from "vitest";
import type { Bench } from "./bench.ts";

/** Their limit is lower than the platform's, which counts the name in front of a reply too. */
const BELOW_THE_PLATFORMS = ["mastodon"];
const URL = "https://brewly.example/help/with/a/long/path?case=1234567890";

/** A sign that another way of counting would count otherwise. */
const TELLING: Record<LengthUnit, string> = {
  graphemes: "👨‍👩‍👧",
  characters: "😀",
  utf16: "😀",
  weighted: "見",
  "emoji-bytes": "😀",
  "utf8-bytes": "ש",
};

export function keepsLengths(bench: Bench): void {
  const { outgoing, ours, troubleIn } = bench;
  const { limit } = bench.connector.rulebook;
  const reply = bench.connector.reply!;
  const longest = [
    ["letters", filled("", "", limit)],
    ["signs that tell its unit from others", filled("", TELLING[limit.unit], limit)],
    ["an address and letters", filled(`${URL} `, "", limit)],
  ] as const;

  test.each(longest)("a reply of exactly the limit, in %s, is taken", async (_, text) => {
    expect([limit.max - lengthOf(text, limit), (limit.maxBytes ?? 0) - bytes(text)]).toContain(0);
    const out = await outgoing({ text });
    await reply(bench.call, out);
    expect(await ours(out)).toHaveLength(1);
  });

  test.each(longest)("a reply of one more than the limit, in %s, is refused", async (_, text) => {
    const spare = BELOW_THE_PLATFORMS.includes(bench.connector.platform) ? 40 : 1;
    const out = await outgoing({ text: text + "x".repeat(spare) });
    expect(fits(out.text, limit)).toBe(false);
    expect((await troubleIn(undefined, () => reply(bench.call, out)))[0]).toBe("refused");
    expect(await ours(out)).toEqual([]);
  });
}

/** As many of these signs as fit, and letters up to the very limit, be it of the length or of the bytes. */
function filled(start: string, sign: string, limit: LengthLimit): string {
  const signs = sign === "" ? start : start + sign.repeat(mostOf(sign, start, limit));
  return signs + "x".repeat(mostOf("x", signs, limit));
}

/** How many of a sign fit behind a text: halved again and again, for a limit may be tens of thousands. */
function mostOf(sign: string, text: string, limit: LengthLimit): number {
  let [most, tooMany] = [0, limit.max + 1];
  while (tooMany - most > 1) {
    const half = Math.floor((most + tooMany) / 2);
    if (fits(text + sign.repeat(half), limit)) most = half;
    else tooMany = half;
  }
  return most;
}
