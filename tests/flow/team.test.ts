import { afterAll, beforeAll, expect, test } from "vitest";
import { invite } from "@earshot/core/team/invite";
import type { Role } from "@earshot/core/team/person";
import { removePerson } from "@earshot/core/team/remove-person";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld } from "../support/world.ts";

let world: Awaited<ReturnType<typeof startWorld>>;

beforeAll(async () => {
  world = await startWorld();
  await world.brand();
});
afterAll(() => world.close());

const named = (name: string, role: Role = "viewer") => invite(world.ctx, { name, role });
const press = (token: string) => pressSignIn(world.api.request, token);
const me = async (cookie: string) => (await world.api.request("/api/me", { headers: { cookie } })).status;

test("a removed person never comes back: not by an old cookie, not by an unused link, not when the name is given again", async () => {
  const first = await named("Dana Gone");
  const cookie = cookieOf(await press(first.token));
  const unused = await named("Dana Gone");
  expect(unused.person.id).toBe(first.person.id);
  expect(await me(cookie)).toBe(200);
  await removePerson(world.ctx, first.person.id);
  expect(await me(cookie)).toBe(401);
  const again = await named("Dana Gone");
  expect(again.person.id).not.toBe(first.person.id);
  expect(await me(cookie)).toBe(401);
  expect((await press(unused.token)).headers.get("location")).toBe("/?link=used");
  expect(await me(cookieOf(await press(again.token)))).toBe(200);
  await removePerson(world.ctx, again.person.id);
});

test("of two links of a person the newest alone signs in", async () => {
  const { token: older } = await named("Two Links");
  const { token: newer } = await named("two links");
  expect((await press(older)).headers.get("location")).toBe("/?link=used");
  expect((await press(newer)).headers.get("location")).toBe("/");
});

test("a look at a link uses nothing up, whoever looks; a press from another site does nothing", async () => {
  const { token } = await named("Scan Ned");
  for (let n = 0; n < 3; n++) {
    const page = await world.api.request(`/sign-in?token=${token}`, { headers: { "accept-language": "he-IL,en" } });
    expect(page.headers.get("set-cookie")).toBeNull();
    expect(await page.text()).toContain('dir="rtl"');
  }
  const forged = await world.api.request("/sign-in", {
    method: "POST",
    headers: { "sec-fetch-site": "cross-site" },
    body: new URLSearchParams({ token }),
  });
  expect(forged.status).toBe(403);
  expect(await me(cookieOf(await press(token)))).toBe(200);
  const hostile = await world.api.request(`/sign-in?token=${encodeURIComponent('"><script>x</script>')}`);
  expect(hostile.headers.get("location")).toBe("/?link=used");
});

test("the last admin stays one", async () => {
  const boss = await named("Only Boss", "admin");
  await expect(invite(world.ctx, { name: "Only Boss", role: "viewer" })).rejects.toThrow("is the only admin");
  await expect(removePerson(world.ctx, boss.person.id)).rejects.toThrow("is the only admin");
  const second = await named("Second Boss", "admin");
  await invite({ ...world.ctx, actor: second.person }, { name: "Only Boss", role: "viewer" });
  await expect(removePerson(world.ctx, second.person.id)).rejects.toThrow("Second Boss is the only admin");
});

test("of two admins who take the role from each other at once, one stays", async () => {
  const { person: a } = await named("Admin A", "admin");
  const { person: b } = await named("Admin B", "admin");
  const { body } = await (await world.person("viewer", "Looker"))("GET", "/api/team");
  for (const { id, role } of body.people)
    if (role === "admin" && id !== a.id && id !== b.id) await removePerson(world.ctx, id);
  const done = await Promise.allSettled([
    removePerson({ ...world.ctx, actor: b }, a.id),
    removePerson({ ...world.ctx, actor: a }, b.id),
  ]);
  expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("nobody is told the hash of a person's link", async () => {
  const asked = await world.person("admin", "Curious");
  expect(JSON.stringify([(await asked("GET", "/api/team")).body, (await asked("GET", "/api/me")).body])).not.toContain(
    '"link"',
  );
});
