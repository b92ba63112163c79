import { createApi } from "@earshot/api/app";
import { keys } from "@earshot/core/keys";
import { invite } from "@earshot/core/team/invite";
import type { Role } from "@earshot/core/team/person";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cookieOf } from "../support/press-sign-in.ts";
import { startWorld } from "../support/world.ts";

let world: Awaited<ReturnType<typeof startWorld>>;

beforeAll(async () => {
  world = await startWorld();
  await world.brand();
  await invite(world.ctx, { name: "Boss", role: "admin" });
});
afterAll(() => world.close());
// A window of the brakes each.
beforeEach(() => world.clock.advance(600));

type Api = { request: typeof world.api.request };
/** A browser at an address, in front of one function of many. */
function at(address: string, api: Api = world.api) {
  const env = { incoming: { socket: { remoteAddress: address } } };
  const ask = (path: string, init: RequestInit = {}) => Promise.resolve(api.request(path, init, env));
  return {
    ask,
    press: (token: string) => ask("/sign-in", { method: "POST", body: new URLSearchParams({ token }) }),
    as: (cookie: string) => async (method: string, path: string, body?: unknown) => {
      const answer = await ask(path, {
        method,
        headers: { cookie, "x-earshot": "1", ...(body !== undefined && { "content-type": "application/json" }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    },
  };
}
const named = async (name: string, role: Role = "viewer") => invite(world.ctx, { name, role });
const entered = async (name: string, role?: Role, address = "192.0.2.1") => {
  const { person, token } = await named(name, role);
  const place = at(address);
  return { id: person.id, ask: place.as(cookieOf(await place.press(token))) };
};

/** So many, 50 at a time. */
async function inWaves<T>(total: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  while (done.length < total)
    done.push(...(await Promise.all(Array.from({ length: 50 }, (_, n) => work(done.length + n)))));
  return done;
}

test("one's sessions say where from, and end one by one or all at once", async () => {
  const desk = await entered("Many Places");
  const phone = await entered("Many Places", "viewer", "2001:db8::7");
  const { body } = await desk.ask("GET", "/api/me/sessions");
  expect(body.sessions).toMatchObject([
    { how: "link", from: { address: expect.any(String) } },
    { how: "link", from: { address: expect.any(String) } },
  ]);
  const other = body.sessions.find((each: { isThis: boolean }) => !each.isThis);
  expect(other.from.address).toBe("2001:db8::7");
  expect((await desk.ask("DELETE", `/api/me/sessions/${other.id}`)).status).toBe(204);
  expect((await phone.ask("GET", "/api/team")).status).toBe(401);
  expect((await desk.ask("DELETE", `/api/me/sessions/${other.id}`)).status).toBe(404);
  expect((await desk.ask("POST", "/api/me/sign-out-everywhere")).status).toBe(204);
  expect((await desk.ask("GET", "/api/team")).status).toBe(401);
});

test("an admin signs somebody out, changes what they are, renews their link; each holds at the next request", async () => {
  const boss = await entered("Second Boss", "admin");
  const dana = await entered("Dana");
  expect((await dana.ask("GET", "/api/team")).status).toBe(200);
  const changedTo = await boss.ask("PATCH", `/api/team/${dana.id}`, { role: "drafter", email: "Dana@acme.example" });
  expect(changedTo).toMatchObject({ status: 200, body: { person: { role: "drafter", email: "dana@acme.example" } } });
  expect(JSON.stringify(changedTo.body)).not.toMatch(/"link"|"stamp"/u);
  expect((await dana.ask("GET", "/api/team")).status).toBe(401);
  const { status, body } = await boss.ask("POST", `/api/team/${dana.id}/link`);
  expect(status).toBe(201);
  expect(Date.parse(body.until) - world.clock.now().getTime()).toBe(15 * 60_000);
  const token = new URL(body.link).searchParams.get("token")!;
  const page = await (await at("192.0.2.2").ask(`/sign-in?token=${token}`)).text();
  expect(page).toContain("for 15 minutes more");
  const back = at("192.0.2.2").as(cookieOf(await at("192.0.2.2").press(token)));
  expect((await back("GET", "/api/me")).body.person).toMatchObject({ role: "drafter" });
  expect((await boss.ask("POST", `/api/team/${dana.id}/sign-out`)).status).toBe(204);
  expect((await back("GET", "/api/me")).status).toBe(401);
  expect((await boss.ask("PATCH", `/api/team/${boss.id}`, { role: "viewer" })).body.detail).toContain("your own role");
});

test("a first link works for a day, and says so", async () => {
  const { token, until } = await named("First Timer");
  expect(Date.parse(until) - world.clock.now().getTime()).toBe(24 * 3_600_000);
  const page = await (await at("192.0.2.3").ask(`/sign-in?token=${token}`)).text();
  expect(page).toContain("24 hours");
  world.clock.advance(24 * 3600 + 1);
  expect((await at("192.0.2.3").press(token)).headers.get("location")).toBe("/?link=used");
});

test("300 wrong links are braked over all functions, and a right one still works from elsewhere", async () => {
  const { token } = await named("Locked Out");
  const elsewhere = { ...world.ctx, store: { ...world.ctx.store } };
  const functions = [world.api, createApi(() => elsewhere)];
  const answers = await inWaves(300, (n) => at("198.51.100.7", functions[n % 2]).press(`guess-${n}`));
  const braked = answers.filter(({ status }) => status === 429);
  expect(braked.length).toBeGreaterThanOrEqual(260);
  expect(Number(braked[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await braked[0]!.text()).toContain("Too many wrong links");
  expect((await at("198.51.100.7", functions[1]).ask("/sign-in?token=guess")).status).toBe(429);
  expect((await at("203.0.113.5").press(token)).headers.get("location")).toBe("/");
});

test("100 wrong sessions are braked; who is signed in behind the same address goes on", async () => {
  const inside = await entered("Neighbour", "viewer", "198.51.100.8");
  const guess = (n: number) => at("198.51.100.8").as(`earshot_session=pabc.${"x".repeat(32)}${n}`)("GET", "/api/team");
  const answers = await inWaves(100, guess);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(60);
  const braked = answers.filter(({ status }) => status === 429);
  expect(braked).toHaveLength(40);
  expect(braked[0]!.body).toMatchObject({ code: "slow-down", details: { retryAfter: expect.any(Number) } });
  expect((await inside.ask("GET", "/api/team")).status).toBe(200);
  expect((await at("198.51.100.8").ask("/api/me")).status, "nothing guessed").toBe(401);
});

test("an address is believed from the router alone, and from nobody's header", async () => {
  const word = "the-routers-word";
  const api = createApi(() => world.ctx, { routerWord: word });
  const { token } = await named("From Afar");
  const lambda = { event: { requestContext: { http: { sourceIp: "192.0.2.50" } } } };
  const press = async (token: string, headers: Record<string, string>) => {
    const body = new URLSearchParams({ token });
    const cookie = cookieOf(await api.request("/sign-in", { method: "POST", body, headers }, lambda));
    const answer = await api.request("/api/me/sessions", { headers: { cookie } }, lambda);
    return (await answer.json()).sessions.find((each: any) => each.isThis).from.address;
  };
  const forged = {
    "x-forwarded-for": "203.0.113.1",
    "x-earshot-viewer": "203.0.113.2",
    "cloudfront-viewer-address": "203.0.113.3:1",
  };
  expect(await press(token, forged)).toBe("192.0.2.50");
  expect(await press((await named("From Afar")).token, { ...forged, "x-earshot-router": "guess" })).toBe("192.0.2.50");
  expect(await press((await named("From Afar")).token, { ...forged, "x-earshot-router": word })).toBe("203.0.113.2");
});

test("a cookie of the time before people's sessions could be listed is none", async () => {
  expect((await at("192.0.2.9").as("earshot_session=abcdefghijklmnopqrstuvwxyz012345")("GET", "/api/me")).status).toBe(
    401,
  );
  expect(await world.ctx.store.get(keys.person("constructor"))).toBeUndefined();
});
