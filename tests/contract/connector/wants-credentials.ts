import type { Call } from "@earshot/core/connector";
import { expect, test } from "vitest";
import { ago, byId, type Bench } from "./bench.ts";

const LOGIN = /createSession|refreshSession|token/u;

export function wantsCredentials(bench: Bench): void {
  const { connector, collectAll, outgoing, ours, troubleIn } = bench;
  const unsigned = (): Call => ({ ...bench.call, secret: undefined });

  test("without a secret it reads what is public, or asks in words to sign in", async () => {
    await bench.it.post({ text: "#Brewly", at: ago(1) });
    const [got] = await troubleIn(undefined, () => connector.collect(unsigned(), undefined));
    expect(["none", "sign-in-again"]).toContain(got);
  });

  test("without a secret nothing is answered", async ({ skip }) => {
    skip(!connector.reply, "it does not reply");
    const out = await outgoing();
    expect((await troubleIn(undefined, () => connector.reply!(unsigned(), out)))[0]).toBe("sign-in-again");
    expect(await ours(out)).toEqual([]);
  });

  test("an access that is refused once is not kept: the next call works, by a new one where accesses are asked for", async ({
    skip,
  }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return bench.call.fetch(input, init);
    };
    const call = { ...bench.call, fetch };
    const id = await bench.it.post({ text: "#Brewly", at: ago(1) });
    await collectAll(undefined, call);
    const logins = asked.filter((url) => LOGIN.test(url)).length;
    await troubleIn({ once: 401 }, () => connector.collect(call, undefined));
    expect(byId((await collectAll(undefined, call)).items, id)).toBeDefined();
    if (logins > 0) expect(asked.filter((url) => LOGIN.test(url)).length).toBeGreaterThan(logins);
  });
}
