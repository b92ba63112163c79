import { createHash } from "node:crypto";
import type { Call, Consent } from "@earshot/core/connector";
import { beforeEach, expect, test } from "vitest";
import { ago, byId, type Bench } from "./bench.ts";

const step = { redirect: "https://earshot.example/consents/back", state: "s-7f3a", verifier: "v".repeat(43) };
const challenge = createHash("sha256").update(step.verifier).digest("base64url");

export function takesConsent(bench: Bench): void {
  const { connector, collectAll, troubleIn } = bench;
  const consent = connector.consent!;
  /** A source whose secret has all but what consent gives. */
  let before: Call;

  beforeEach(() => {
    const { secret, consents } = bench.it;
    const others = Object.entries(secret ?? {}).filter(([name]) => !consent.gives.includes(name));
    const entered = consents?.before ?? Object.fromEntries(others);
    before = { ...bench.call, secret: connector.secret!.parse(entered) };
  });

  async function granted(given: { code?: string } = {}) {
    const { keep = {} } = await consent.begin(before, step);
    const code = given.code ?? bench.it.consents!.code;
    return consent.finish(before, { ...step, code, keep: JSON.parse(JSON.stringify(keep)) });
  }
  const withGranted = (call: Call, { secret }: Awaited<ReturnType<Consent<any, any>["finish"]>>): Call => ({
    ...call,
    secret: connector.secret!.parse({ ...(call.secret as object), ...secret }),
  });

  test("its fake gives consent", () => expect(bench.it.consents).toBeDefined());

  test("sends the person to the platform with the state, the way back and the challenge of a secret word", async () => {
    const { searchParams, protocol, host } = new URL((await consent.begin(before, step)).address);
    const server = Object.values(bench.it.settings).find((value) => String(value).startsWith("http://127"));
    expect(protocol === "https:" || host === new URL(server).host).toBe(true);
    expect(searchParams.get("state")).toBe(step.state);
    expect(searchParams.get("redirect_uri")).toBe(step.redirect);
    expect(searchParams.get("client_id")).toMatch(/./);
    const said = searchParams.get("code_challenge");
    if (said !== null) expect([said, searchParams.get("code_challenge_method")]).toEqual([challenge, "S256"]);
    expect(searchParams.toString()).not.toContain(step.verifier);
  });

  test("what it gives is what it names, and collecting works with it", async () => {
    const given = await granted();
    expect(Object.keys(given.secret).sort()).toEqual([...new Set(consent.gives)].sort());
    if (given.expiresAt) expect(Date.parse(given.expiresAt)).toBeGreaterThan(before.now().getTime());
    const id = await bench.it.post({ text: "#Brewly", at: ago(1) });
    expect(byId((await collectAll(undefined, withGranted(before, given))).items, id)).toBeDefined();
  });

  test("a code that the platform does not take asks to sign in again", async () => {
    expect((await troubleIn(undefined, () => granted({ code: "no-such-code" })))[0]).toBe("sign-in-again");
  });

  test("an exchange that nobody answers is unavailable, and can be made again", async () => {
    const { keep = {} } = await consent.begin(before, step);
    const code = bench.it.consents!.code;
    const [got] = await troubleIn("nobody", () => consent.finish(before, { ...step, code, keep }));
    expect(got).toBe("unavailable");
    expect(Object.keys((await granted()).secret)).not.toEqual([]);
  });

  if (!consent.renew) return;

  test("is renewed, and collecting works with what is new", async () => {
    const call = withGranted(before, await granted());
    const renewed = await consent.renew!(call);
    expect(consent.gives).toEqual(expect.arrayContaining(Object.keys(renewed.secret)));
    const id = await bench.it.post({ text: "#Brewly", at: ago(1) });
    expect(byId((await collectAll(undefined, withGranted(call, renewed))).items, id)).toBeDefined();
  });

  test("is renewed no more once it was withdrawn", async () => {
    const call = withGranted(before, await granted());
    await bench.it.consents!.withdraw!();
    expect((await troubleIn(undefined, () => consent.renew!(call)))[0]).toBe("sign-in-again");
    expect((await troubleIn("nobody", () => consent.renew!(call)))[0]).toBe("unavailable");
  });
}
