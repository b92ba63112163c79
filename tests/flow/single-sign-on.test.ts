import { createApi } from "@earshot/api/app";
import type { SingleSignOn } from "@earshot/api/settings";
import { addBrand } from "@earshot/core/brand/add-brand";
import { setGroupRoles } from "@earshot/core/settings/set-group-roles";
import { changePerson } from "@earshot/core/team/change-person";
import { invite } from "@earshot/core/team/invite";
import { peopleOf } from "@earshot/core/team/people";
import { removePerson } from "@earshot/core/team/remove-person";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startIssuer, type Vouched } from "../support/start-issuer.ts";
import { startWorld } from "../support/world.ts";

const site = "http://earshot.test";
let world: Awaited<ReturnType<typeof startWorld>>;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
const is: Vouched = {};
const boss = () => ({ ...world.ctx, actor: { id: "boss", name: "Boss", role: "admin" as const } });

beforeAll(async () => {
  world = await startWorld();
  issuer = await startIssuer(`${site}/sign-in/callback`, is);
  await invite(boss(), { name: "Mia", role: "approver", email: "Mia@Acme.example" });
});
afterAll(async () => {
  await issuer.close();
  await world.close();
});
afterEach(() => {
  is.email = "mia@acme.example";
  delete is.verified;
  delete is.groups;
  delete is.name;
});
is.email = "mia@acme.example";

/** A browser with cookies of its own, in front of Earshot and the issuer. */
function browser(single: Partial<SingleSignOn> = {}) {
  const api = createApi(() => world.ctx, {
    url: site,
    singleSignOn: { issuer: issuer.url, clientId: "console", ...single },
  });
  const jars: Record<string, Map<string, string>> = {};
  const visit = async (address: string): Promise<Response> => {
    const { origin, pathname, search } = new URL(address, site);
    const jar = (jars[origin] ??= new Map());
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
    const response =
      origin === site
        ? await api.request(pathname + search, { headers })
        : await fetch(origin + pathname + search, { headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return response;
  };
  return {
    api,
    jars,
    visit,
    /** Goes where it is sent, up to the first address that `until` matches; returns that address. */
    async follow(start: string, until: RegExp): Promise<string> {
      let at = new URL(start, site).href;
      for (let hops = 0; hops < 12; hops++) {
        const next = (await visit(at)).headers.get("location");
        if (next === null) throw new Error(`${at} leads nowhere`);
        at = new URL(next, at).href;
        if (until.test(at)) return at;
      }
      throw new Error("There is no end to the redirects.");
    },
    me: () => visit("/api/me"),
  };
}
const home = /^http:\/\/earshot\.test\/(\?|$)/;

test.each([
  ["a public client", {}],
  ["a client with a secret", { clientId: "keeper", clientSecret: "s3cret" }],
])("whom the issuer vouches for and the team names is signed in: %s", async (_, single) => {
  const mia = browser(single);
  expect((await mia.me()).status).toBe(401);
  expect(await (await mia.visit("/sign-in/ways")).json()).toEqual({ singleSignOn: true, passkeys: null });
  expect(await mia.follow("/sign-in/start", home)).toBe(`${site}/`);
  expect(await (await mia.me()).json()).toMatchObject({ person: { name: "Mia", role: "approver" } });
});

test("who is not on the team, or whose address is not verified, is not let in", async () => {
  is.email = "stranger@acme.example";
  const stranger = browser();
  expect(await stranger.follow("/sign-in/start", home)).toBe(`${site}/?sign-in=unknown`);
  expect((await stranger.me()).status).toBe(401);

  is.email = "mia@acme.example";
  is.verified = false;
  const pretender = browser();
  expect(await pretender.follow("/sign-in/start", home)).toBe(`${site}/?sign-in=failed`);
  expect((await pretender.me()).status).toBe(401);
});

test("an answer works once, and only in the browser that asked", async () => {
  const mia = browser();
  const answer = await mia.follow("/sign-in/start", /\/sign-in\/callback/);
  const other = browser();
  expect((await other.visit(answer)).headers.get("location")).toBe("/?sign-in=failed");
  await other.follow("/sign-in/start", /\/sign-in\/callback/);
  expect((await other.visit(answer)).headers.get("location"), "with a state of its own").toBe("/?sign-in=failed");
  expect((await mia.visit(answer)).headers.get("location")).toBe("/");
  expect((await mia.visit(answer)).headers.get("location"), "again").toBe("/?sign-in=failed");
});

test("an answer that was tampered with is refused", async () => {
  const mia = browser();
  const answer = new URL(await mia.follow("/sign-in/start", /\/sign-in\/callback/));
  answer.searchParams.set("iss", "http://evil.test");
  expect((await mia.visit(answer.href)).headers.get("location")).toBe("/?sign-in=failed");
  const second = browser();
  await second.follow("/sign-in/start", /\/sign-in\/callback/);
  second.jars[site]!.set("earshot_sign_in", "garbage");
  expect((await second.visit(answer.href)).headers.get("location")).toBe("/?sign-in=failed");
});

test("an issuer that is away is said, and asked again the next time", async () => {
  const { port } = new URL(issuer.url);
  let isAway = true;
  const ctx = {
    ...world.ctx,
    fetchTrusted: ((...given) => (isAway ? Promise.reject(new Error("down")) : fetch(...given))) as typeof fetch,
  };
  const api = createApi(() => ctx, {
    url: site,
    singleSignOn: { issuer: `http://127.0.0.1:${port}`, clientId: "console" },
  });
  expect((await api.request("/sign-in/start")).headers.get("location")).toBe("/?sign-in=failed");
  isAway = false;
  expect((await api.request("/sign-in/start")).headers.get("location")).toContain("/auth?");
});

test("without an issuer there is no such way in, and an address belongs to one person", async () => {
  const api = createApi(() => world.ctx);
  expect(await (await api.request("/sign-in/ways")).json()).toMatchObject({ singleSignOn: false });
  expect((await api.request("/sign-in/start")).headers.get("location")).toBe("/");
  await expect(invite(boss(), { name: "Zoe", role: "viewer", email: "MIA@acme.example" })).rejects.toMatchObject({
    code: "bad-input",
    message: expect.stringContaining("is Mia's already"),
  });
  const { person } = await invite(boss(), { name: "Gone", role: "viewer", email: "gone@acme.example" });
  is.email = "gone@acme.example";
  const gone = browser();
  expect(await gone.follow("/sign-in/start", home)).toBe(`${site}/`);
  await removePerson(boss(), person.id);
  expect((await gone.me()).status).toBe(401);
  expect(await browser().follow("/sign-in/start", home)).toBe(`${site}/?sign-in=unknown`);
});

const withGroups = { groupsClaim: "groups", scope: "openid email groups" };
const person = async (email: string) => (await peopleOf(world.ctx)).find((each) => each.email === email);

test("who is in a group that means something is on the team with its roles and no others", async () => {
  await addBrand(world.ctx, { id: "acme", name: "Acme", terms: "acme" });
  await expect(setGroupRoles(boss(), { team: {} })).rejects.toThrow("role");
  await expect(setGroupRoles(boss(), { team: { role: "king" } })).rejects.toThrow("role");
  await expect(setGroupRoles(boss(), { team: { brands: { nowhere: "viewer" } } })).rejects.toThrow("nowhere");
  await setGroupRoles(boss(), {
    "earshot-approvers": { role: "approver" },
    "acme-team": { brands: { acme: "viewer" } },
    "earshot-admins": { role: "admin" },
  });
  is.email = "Nina@acme.example";
  is.name = "Nina N.";
  is.groups = ["staff", "acme-team"];
  const nina = browser(withGroups);
  expect(await nina.follow("/sign-in/start", home)).toBe(`${site}/`);
  expect(await (await nina.me()).json()).toMatchObject({
    person: { name: "Nina N.", email: "nina@acme.example", brands: { acme: "viewer" }, byGroups: true },
  });
  expect(await person("nina@acme.example")).not.toHaveProperty("role");

  is.groups = ["earshot-approvers"];
  expect(await browser(withGroups).follow("/sign-in/start", home)).toBe(`${site}/`);
  expect(await person("nina@acme.example")).toMatchObject({ role: "approver" });
  expect((await nina.me()).status, "what they were before ended with it").toBe(401);

  is.groups = ["staff"];
  expect(await browser(withGroups).follow("/sign-in/start", home)).toBe(`${site}/?sign-in=unknown`);
  is.groups = ["earshot-admins"];
  is.verified = false;
  expect(await browser(withGroups).follow("/sign-in/start", home)).toBe(`${site}/?sign-in=failed`);
  expect(await person("nina@acme.example")).toMatchObject({ role: "approver" });
});

test("groups nobody asked for mean nothing; who was named by hand stays what they are until a group says otherwise", async () => {
  is.groups = ["earshot-admins"];
  expect(await browser().follow("/sign-in/start", home)).toBe(`${site}/`);
  expect(await person("mia@acme.example")).toMatchObject({ role: "approver" });
  is.groups = ["staff"];
  expect(await browser(withGroups).follow("/sign-in/start", home)).toBe(`${site}/`);
  is.email = "stranger@acme.example";
  expect(await browser(withGroups).follow("/sign-in/start", home)).toBe(`${site}/?sign-in=unknown`);
});

test("the last admin stays one, whatever their groups say, and is let in", async () => {
  is.groups = ["earshot-admins"];
  await browser(withGroups).follow("/sign-in/start", home);
  const mia = (await person("mia@acme.example"))!;
  expect(mia).toMatchObject({ role: "admin", byGroups: true });
  for (const groups of [["earshot-approvers"], ["staff"], []]) {
    is.groups = groups;
    const door = browser(withGroups);
    expect(await door.follow("/sign-in/start", home)).toBe(`${site}/`);
    expect(await (await door.me()).json()).toMatchObject({ person: { role: "admin" } });
  }
  const { person: other } = await invite(boss(), { name: "Other admin", role: "admin" });
  is.groups = ["earshot-approvers"];
  await browser(withGroups).follow("/sign-in/start", home);
  expect(await person("mia@acme.example")).toMatchObject({ role: "approver" });
  await expect(changePerson(boss(), other.id, { role: "viewer" })).rejects.toThrow("only admin");
  await setGroupRoles(boss(), {});
  is.groups = ["staff"];
  expect(await browser(withGroups).follow("/sign-in/start", home), "groups mean nothing any more").toBe(`${site}/`);
});
