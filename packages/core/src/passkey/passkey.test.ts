import { expect, test } from "vitest";
import { createAuthenticator } from "../../../../tests/support/authenticator.ts";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { setSecurity } from "../settings/set-security.ts";
import { invite } from "../team/invite.ts";
import { renewLink } from "../team/renew-link.ts";
import { openLink, sessionOf, signIn } from "../team/sign-in.ts";
import { addPasskey, beginPasskey } from "./make-passkey.ts";
import { myPasskeys } from "./my-passkeys.ts";
import { removePasskey } from "./remove-passkey.ts";
import { resetPasskeys } from "./reset-passkeys.ts";
import { beginPasskeySignIn, signInByPasskey } from "./sign-in-by-passkey.ts";

const site = { id: "localhost", origin: "http://localhost" };

async function aTeam() {
  const { ctx: bare, at } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  const ctx: Context = { ...bare, token: () => `token-${n++}` };
  const boss = await invite(ctx, { name: "Boss", role: "admin" });
  const { person, token } = await invite(ctx, { name: "Dana", role: "approver" });
  const session = await signIn(ctx, token);
  const dana: Context = { ...ctx, actor: person };
  return { ctx, at, dana, session, id: person.id, boss: { ...ctx, actor: boss.person } };
}

async function withPasskey() {
  const team = await aTeam();
  const device = createAuthenticator();
  const made = await addPasskey(team.dana, site, device.make(await beginPasskey(team.dana, site)), team.session);
  const link = async () => (await renewLink(team.ctx, team.id)).token;
  const alone = async () => device.prove(await beginPasskeySignIn(team.ctx, site, {}));
  return { ...team, device, made, link, alone };
}

const refusalOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error("It was not refused.", { cause: error });
  return (error.says as { code: string }).code;
};

test("a passkey that a device made is kept, and signs in alone: how, when and how often is noted", async () => {
  const { ctx, dana, id, alone, at } = await withPasskey();
  expect(await myPasskeys(dana)).toMatchObject([{ name: "Laptop", site: "localhost" }]);
  at("2027-01-05T13:00:00Z");
  const session = await signInByPasskey(ctx, site, await alone());
  expect(await sessionOf(ctx, session)).toMatchObject({ id, passkeys: 1 });
  expect(await myPasskeys(dana)).toMatchObject([{ lastUsedAt: "2027-01-05T13:00:00.000Z" }]);
});

test("beside a link it uses the link up; the link alone opens nothing and stays", async () => {
  const { ctx, link, device, id } = await withPasskey();
  const token = await link();
  expect(await openLink(ctx, token)).toMatchObject({ withPasskey: true });
  expect(await refusalOf(signIn(ctx, token))).toBe("refusal.passkey-use");
  const asked = await beginPasskeySignIn(ctx, site, { token });
  expect(asked.allowCredentials).toEqual([{ type: "public-key", id: device.id, transports: ["internal"] }]);
  const session = await signInByPasskey(ctx, site, { ...device.prove(asked), token });
  expect(await sessionOf(ctx, session)).toMatchObject({ id });
  expect(await openLink(ctx, token)).toBeUndefined();
  expect(await refusalOf(beginPasskeySignIn(ctx, site, { token }))).toBe("refusal.link-used");
});

test("a proof is taken once, for what it was asked for, in five minutes", async () => {
  const { ctx, device, alone, link, at } = await withPasskey();
  const proof = await alone();
  await signInByPasskey(ctx, site, proof);
  expect(await refusalOf(signInByPasskey(ctx, site, proof))).toBe("refusal.passkey-wrong");
  const token = await link();
  const forLink = device.prove(await beginPasskeySignIn(ctx, site, { token }));
  expect(await refusalOf(signInByPasskey(ctx, site, forLink)), "asked for a link").toBe("refusal.passkey-wrong");
  const forNone = await alone();
  expect(await refusalOf(signInByPasskey(ctx, site, { ...forNone, token })), "asked for none").toBe(
    "refusal.passkey-wrong",
  );
  const late = await alone();
  at("2027-01-05T12:05:01Z");
  expect(await refusalOf(signInByPasskey(ctx, site, late))).toBe("refusal.passkey-wrong");
});

test("of two proofs for one challenge at one moment one opens a session", async () => {
  const { ctx, alone } = await withPasskey();
  const proof = await alone();
  const outcomes = await Promise.allSettled([signInByPasskey(ctx, site, proof), signInByPasskey(ctx, site, proof)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test.each([
  ["of another origin", { origin: "http://localhost.evil.example" }],
  ["without recognising the person", { verified: false }],
  ["that counts no further: a copy's", { counter: 1 }],
])("a proof %s is refused, and its challenge is used up", async (_, given) => {
  const { ctx, device, alone } = await withPasskey();
  await signInByPasskey(ctx, site, await alone());
  const asked = await beginPasskeySignIn(ctx, site, {});
  expect(await refusalOf(signInByPasskey(ctx, site, device.prove(asked, given)))).toBe("refusal.passkey-wrong");
  expect(await refusalOf(signInByPasskey(ctx, site, device.prove(asked)))).toBe("refusal.passkey-wrong");
});

test("a proof by another device, for another site, with another's name or a changed signature is refused", async () => {
  const { ctx, boss, alone, device } = await withPasskey();
  const stranger = createAuthenticator();
  const elsewhere = createAuthenticator("evil.example");
  const asked = () => beginPasskeySignIn(ctx, site, {});
  const mine = await alone();
  const bossHandle = Buffer.from(boss.actor.id).toString("base64url");
  const forged = [
    { ...stranger.prove(await asked()), userHandle: mine.userHandle },
    { ...stranger.prove(await asked()), userHandle: mine.userHandle, id: device.id },
    { ...elsewhere.prove(await asked()), userHandle: mine.userHandle, id: device.id },
    { ...(await alone()), userHandle: bossHandle },
    { ...(await alone()), userHandle: null },
    { ...(await alone()), signature: mine.signature },
  ];
  for (const each of forged) expect(await refusalOf(signInByPasskey(ctx, site, each))).toBe("refusal.passkey-wrong");
});

test("what a device makes is kept for who asked for it, once, and on this site only", async () => {
  const { dana, boss } = await aTeam();
  const device = createAuthenticator();
  const asked = await beginPasskey(dana, site);
  expect(await refusalOf(addPasskey(boss, site, device.make(asked)))).toBe("refusal.passkey-not-made");
  const elsewhere = device.make(await beginPasskey(dana, site), { origin: "http://localhost:81" });
  expect(await refusalOf(addPasskey(dana, site, elsewhere))).toBe("refusal.passkey-not-made");
  const signingIn = await beginPasskeySignIn(dana, site, {});
  const wrong = device.make({ ...signingIn, user: asked.user });
  expect(await refusalOf(addPasskey(dana, site, wrong))).toBe("refusal.passkey-not-made");
  const made = device.make(await beginPasskey(dana, site));
  await addPasskey(dana, site, made);
  expect(await refusalOf(addPasskey(dana, site, made))).toBe("refusal.passkey-not-made");
  expect(await myPasskeys(dana)).toHaveLength(1);
});

test("a removed passkey signs in no more; without one the link is enough again", async () => {
  const { ctx, dana, made, alone, link } = await withPasskey();
  const proof = await alone();
  await removePasskey(dana, made.id);
  expect(await refusalOf(signInByPasskey(ctx, site, proof))).toBe("refusal.passkey-wrong");
  expect(await refusalOf(removePasskey(dana, made.id))).toBe("refusal.no-passkey");
  expect(await sessionOf(ctx, await signIn(ctx, await link()))).toBeDefined();
});

test("an admin resets the passkeys of somebody: they, their sessions and their link are gone", async () => {
  const { ctx, dana, id, boss, alone, session, link } = await withPasskey();
  const proof = await alone();
  const token = await link();
  expect(await refusalOf(resetPasskeys(dana, id))).toBe("refusal.role");
  await resetPasskeys(boss, id);
  expect(await sessionOf(ctx, session)).toBeUndefined();
  expect(await openLink(ctx, token)).toBeUndefined();
  expect(await refusalOf(signInByPasskey(ctx, site, proof))).toBe("refusal.passkey-wrong");
  expect(await myPasskeys(dana)).toEqual([]);
  expect(await sessionOf(ctx, await signIn(ctx, await link()))).toMatchObject({ id });
});

test("where passkeys are required a link alone opens nothing but the making of one", async () => {
  const { ctx, dana, id, boss, session } = await aTeam();
  await setSecurity(boss, { idleHours: 24, absoluteHours: 48, requirePasskeys: true });
  expect(await setSecurity(boss, { idleHours: 25, absoluteHours: 48 })).toMatchObject({ requirePasskeys: true });
  expect(await refusalOf(sessionOf(ctx, session))).toBe("refusal.passkey-make");
  expect(await sessionOf(ctx, session, "make-passkey")).toMatchObject({ id });
  const device = createAuthenticator();
  const made = await addPasskey(dana, site, device.make(await beginPasskey(dana, site)), session);
  expect(await sessionOf(ctx, session)).toMatchObject({ id });
  expect(await refusalOf(removePasskey(dana, made.id))).toBe("refusal.last-passkey");
});

test("with a passkey, a session that a link opened before is to show it, and makes no further one", async () => {
  const { ctx, dana, boss, session, link } = await aTeamWithTwoSessions();
  await setSecurity(boss, { idleHours: 24, absoluteHours: 48, requirePasskeys: true });
  expect(await refusalOf(sessionOf(ctx, link, "make-passkey"))).toBe("refusal.passkey-use");
  expect(await sessionOf(ctx, link, "sign-out")).toBeDefined();
  expect(await sessionOf(ctx, session)).toMatchObject({ id: dana.actor === "earshot" ? "" : dana.actor.id });
});

async function aTeamWithTwoSessions() {
  const team = await aTeam();
  const link = await signIn(team.ctx, (await renewLink(team.ctx, team.id)).token);
  const device = createAuthenticator();
  await addPasskey(team.dana, site, device.make(await beginPasskey(team.dana, site)), team.session);
  return { ...team, link };
}

test("what was done is on record, without a key", async () => {
  const { ctx, alone, boss, id } = await withPasskey();
  const proof = await alone();
  await signInByPasskey(ctx, site, proof);
  await refusalOf(signInByPasskey(ctx, site, proof));
  await resetPasskeys(boss, id);
  const { items } = await ctx.store.page<{ what: string; by: string; after?: object }>(
    keys.audits(undefined, "2027-01"),
    { limit: 100 },
  );
  const records = items.map(({ value }) => value);
  expect(
    records.filter(({ what }) => what.startsWith("passkey.")).toSorted((a, b) => (a.what < b.what ? -1 : 1)),
  ).toMatchObject([
    { what: "passkey.added", by: id, after: { name: "Laptop", site: "localhost" } },
    { what: "passkey.reset", about: id, before: { passkeys: 1 } },
  ]);
  expect(records).toContainEqual(
    expect.objectContaining({ what: "signed-in", by: id, after: { how: "passkey", passkey: "Laptop" } }),
  );
  expect(records).toContainEqual(expect.objectContaining({ what: "sign-in-failed", after: { how: "passkey" } }));
  expect(JSON.stringify(records)).not.toContain(proof.signature.slice(0, 20));
});
