import { createApi } from "@earshot/api/app";
import { invite } from "@earshot/core/team/invite";
import { renewLink } from "@earshot/core/team/renew-link";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createAuthenticator } from "../support/authenticator.ts";
import { cookieOf } from "../support/press-sign-in.ts";
import { startWorld } from "../support/world.ts";

let world: Awaited<ReturnType<typeof startWorld>>;

beforeAll(async () => {
  world = await startWorld();
  await world.brand();
});
afterAll(() => world.close());
// A window of the brakes each.
beforeEach(() => world.clock.advance(600));

type Api = { request: typeof world.api.request };

/** A browser at an address. */
function at(address: string, api: Api = world.api) {
  const env = { incoming: { socket: { remoteAddress: address } } };
  const send = (method: string, path: string, body?: unknown, cookie = "") =>
    Promise.resolve(
      api.request(
        path,
        {
          method,
          redirect: "manual",
          headers: { cookie, "x-earshot": "1", ...(body !== undefined && { "content-type": "application/json" }) },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        },
        env,
      ),
    );
  const jsonOf = async (answer: Response): Promise<any> => ({
    status: answer.status,
    body: await answer.json().catch(() => undefined),
  });
  return {
    open: (token: string) => send("GET", `/sign-in?token=${token}`),
    press: (token: string) =>
      Promise.resolve(api.request("/sign-in", { method: "POST", body: new URLSearchParams({ token }) }, env)),
    ask: async (method: string, path: string, body?: unknown) => jsonOf(await send(method, path, body)),
    proved: (body: unknown) => send("POST", "/sign-in/passkey", body),
    as: (cookie: string) => async (method: string, path: string, body?: unknown) =>
      jsonOf(await send(method, path, body, cookie)),
  };
}

async function entered(name: string, role: "admin" | "approver" = "approver") {
  const { person, token } = await invite(world.ctx, { name, role });
  const door = at("192.0.2.1");
  return { id: person.id, ask: door.as(cookieOf(await door.press(token))) };
}

async function withPasskey(name: string) {
  const { id, ask } = await entered(name);
  const device = createAuthenticator();
  const { body: asked } = await ask("POST", "/api/me/passkeys/challenge");
  const { status, body: made } = await ask("POST", "/api/me/passkeys", device.make(asked));
  expect(status).toBe(201);
  return { id, ask, device, made };
}

test("a passkey is made, listed and removed over the API; machines and strangers have none", async () => {
  const { ask, made } = await withPasskey("Maker");
  expect(await ask("GET", "/api/me/passkeys")).toEqual({ status: 200, body: { passkeys: [made] } });
  expect((await ask("GET", "/api/me")).body.person).toMatchObject({ passkeys: 1 });
  expect((await ask("GET", "/api/me/sessions")).body.sessions).toMatchObject([{ how: "passkey" }]);
  expect((await ask("DELETE", `/api/me/passkeys/${made.id}`)).status).toBe(204);
  expect((await ask("DELETE", `/api/me/passkeys/${made.id}`)).status).toBe(404);
  expect((await at("192.0.2.9").ask("GET", "/api/me/passkeys")).status).toBe(401);
  const boss = await entered("Key Maker", "admin");
  const { body: key } = await boss.ask("POST", "/api/keys", { name: "Robot", role: "admin", days: 1 });
  const robot = await world.api.request("/api/me/passkeys/challenge", {
    method: "POST",
    headers: { authorization: `Bearer ${key.token}` },
  });
  expect(robot.status).toBe(404);
});

test("the link of whoever has a passkey leads to the console, and opens a session with the passkey only", async () => {
  const { id, device } = await withPasskey("Two Steps");
  const { token } = await renewLink(world.ctx, id);
  const door = at("192.0.2.2");
  for (const answer of [await door.open(token), await door.press(token)]) {
    expect(answer.headers.get("location")).toBe(`http://localhost/#link=${token}`);
    expect(answer.headers.get("set-cookie")).toBeNull();
  }
  const { body: asked } = await door.ask("POST", "/sign-in/passkey/challenge", { token });
  const answer = await door.proved({ ...device.prove(asked), token });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/u);
  expect((await door.as(cookieOf(answer))("GET", "/api/me")).body.person.id).toBe(id);
  expect((await door.open(token)).headers.get("location")).toBe("/?link=used");
});

test("a passkey signs in alone, once for each challenge; another origin's proof is refused", async () => {
  const { id, device } = await withPasskey("Alone");
  const door = at("192.0.2.3");
  expect((await door.ask("GET", "/sign-in/ways")).body).toEqual({ singleSignOn: false, passkeys: "http://localhost" });
  const challenge = async () => (await door.ask("POST", "/sign-in/passkey/challenge", {})).body;
  const proof = device.prove(await challenge());
  const answer = await door.proved(proof);
  expect((await door.as(cookieOf(answer))("GET", "/api/me")).body.person.id).toBe(id);
  const again = await door.proved(proof);
  expect(again.status).toBe(401);
  expect(await again.json()).toMatchObject({ code: "not-signed-in", says: { code: "refusal.passkey-wrong" } });
  const elsewhere = await door.proved(device.prove(await challenge(), { origin: "https://evil.example" }));
  expect(elsewhere.status).toBe(401);
  expect(elsewhere.headers.get("set-cookie")).toBeNull();
});

test("where an issuer is set a passkey does not sign in alone, and still confirms a link", async () => {
  const { id, device } = await withPasskey("Issued");
  const issued = createApi(() => world.ctx, { singleSignOn: { issuer: "https://issuer.example", clientId: "c" } });
  const door = at("192.0.2.4", issued);
  expect(await door.ask("POST", "/sign-in/passkey/challenge", {})).toMatchObject({ status: 403 });
  const { body: asked } = await at("192.0.2.4").ask("POST", "/sign-in/passkey/challenge", {});
  expect((await door.proved(device.prove(asked))).status).toBe(403);
  const { token } = await renewLink(world.ctx, id);
  const { body: beside } = await door.ask("POST", "/sign-in/passkey/challenge", { token });
  expect((await door.proved({ ...device.prove(beside), token })).status).toBe(204);
});

test("guessing is braked over all functions, by network; from elsewhere a passkey still signs in", async () => {
  const { device } = await withPasskey("Braked");
  const elsewhere = { ...world.ctx, store: { ...world.ctx.store } };
  const functions = [world.api, createApi(() => elsewhere)];
  const stranger = createAuthenticator();
  const nonsense = stranger.prove({ challenge: "bm90aGluZw" });
  const answers: Response[] = [];
  for (let n = 0; n < 40; n++) answers.push(await at("198.51.100.20", functions[n % 2]).proved(nonsense));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(20);
  expect(answers.at(-1)!.status).toBe(429);
  expect(Number(answers.at(-1)!.headers.get("retry-after"))).toBeGreaterThan(0);
  const asks = await Promise.all(
    Array.from({ length: 100 }, () => at("198.51.100.21").ask("POST", "/sign-in/passkey/challenge", {})),
  );
  expect(asks.filter(({ status }) => status === 200)).toHaveLength(60);
  const door = at("203.0.113.9");
  const { body: asked } = await door.ask("POST", "/sign-in/passkey/challenge", {});
  expect((await door.proved(device.prove(asked))).status).toBe(204);
});

test("an admin resets what was lost: the sessions end, the passkey is refused, a new link is enough", async () => {
  const boss = await entered("Resetting Boss", "admin");
  const { id, ask, device } = await withPasskey("Lost It");
  const { people } = (await boss.ask("GET", "/api/team")).body;
  expect(people.find((each: { id: string }) => each.id === id)).toMatchObject({ passkeys: 1 });
  expect((await ask("DELETE", `/api/team/${id}/passkeys`)).status).toBe(403);
  expect((await boss.ask("DELETE", `/api/team/${id}/passkeys`)).status).toBe(204);
  expect((await ask("GET", "/api/me")).status).toBe(401);
  const door = at("192.0.2.6");
  const { body: asked } = await door.ask("POST", "/sign-in/passkey/challenge", {});
  expect((await door.proved(device.prove(asked))).status).toBe(401);
  const { token } = await renewLink(world.ctx, id);
  expect((await door.press(token)).headers.get("location")).toBe("/");
  const { body: log } = await boss.ask("GET", "/api/audit?what=passkey.reset");
  expect(log.entries ?? log.items).toMatchObject([{ by: boss.id, about: id }]);
});

test("required of everybody, a link opens nothing until a passkey is made, and open sessions are held to it", async () => {
  const boss = await entered("Strict Boss", "admin");
  const before = await entered("Was Here");
  const hours = { idleHours: 100, absoluteHours: 200 };
  expect(await boss.ask("PUT", "/api/team/security", { ...hours, requirePasskeys: true })).toMatchObject({
    body: { ...hours, requirePasskeys: true },
  });
  for (const path of ["/api/me", "/api/team", "/api/brands/acme/inbox"])
    expect(await before.ask("GET", path), path).toMatchObject({
      status: 401,
      body: { says: { code: "refusal.passkey-make" }, details: { passkey: "make" } },
    });
  const device = createAuthenticator();
  const { body: asked } = await before.ask("POST", "/api/me/passkeys/challenge");
  expect((await before.ask("POST", "/api/me/passkeys", device.make(asked))).status).toBe(201);
  expect((await before.ask("GET", "/api/me")).status).toBe(200);
  const { status } = await before.ask("POST", "/api/sign-out");
  expect(status).toBe(204);
});
