import type { Trouble } from "@earshot/core/errors";
import { expect, test } from "vitest";
import type { Weather } from "../../support/fakes/weather.ts";
import type { Bench } from "./bench.ts";

export function replies(bench: Bench): void {
  const { outgoing, ours, troubleIn } = bench;
  const reply = bench.connector.reply!;
  const findReply = bench.connector.findReply!;

  test("a reply gets a receipt, and the same reply again is the same reply", async () => {
    const { it, call } = bench;
    const out = await outgoing();
    const receipt = await reply(call, out);
    expect(receipt).toMatchObject({
      nativeId: expect.stringMatching(/./),
      visibility: it.oneReply ? expect.stringMatching(/^(visible|moderation)$/) : "visible",
      ...(!it.oneReply && { url: expect.stringMatching(/^https?:/) }),
    });
    expect((await reply(call, out)).nativeId).toBe(receipt.nativeId);
    expect(await ours(out)).toMatchObject([
      { id: receipt.nativeId, text: expect.stringContaining("We are sorry, Mia!") },
    ]);
  });

  test.each([
    ["silence", false],
    ["silence", true],
    ["cut", false],
    [500, true],
    ["nonsense", false],
  ] as const)(
    "a reply whose answer is lost (%s, keys ignored: %s) is unknown, then found, and there once",
    async (after, ignored) => {
      const out = await outgoing();
      if (ignored) await bench.it.forgetKeys?.();
      expect((await troubleIn({ after }, () => reply(bench.call, out)))[0]).toBe("unknown");
      const found = await findReply(bench.call, out);
      expect(found).toBeDefined();
      expect(found!.visibility).not.toBe("rejected");
      expect(await ours(out)).toMatchObject([{ id: found!.nativeId }]);
    },
  );

  test.each([
    "nobody",
    "silence",
    { answer: 429, headers: { "retry-after": "12" } },
    { answer: 401 },
    { answer: 403 },
    { answer: 422 },
  ] satisfies Weather[])(
    "a reply in weather %j is certainly not there, and the trouble says whether that is known",
    async (at) => {
      const { it, call } = bench;
      const out = await outgoing();
      const [got, retryAfter] = await troubleIn(at, () => reply(call, out));
      const expected: Record<string, Trouble> = {
        nobody: "unavailable",
        // Whose reply stands there is read first: then nothing was sent.
        silence: it.oneReply || it.looksFirst ? "unavailable" : "unknown",
        429: "slow-down",
        401: "sign-in-again",
        403: "not-allowed",
        422: "refused",
      };
      expect(got).toBe(expected[typeof at === "string" ? at : at.answer]);
      if (got === "slow-down") expect(retryAfter).toBe(12);
      expect(await ours(out)).toEqual([]);
      expect(await findReply(call, out)).toBeUndefined();
    },
  );
}
