import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setSecurity } from "@earshot/core/settings/set-security";
import { peopleOf } from "@earshot/core/team/people";
import { renewLink } from "@earshot/core/team/renew-link";
import { resetPasskeys } from "@earshot/core/passkey/reset-passkeys";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
/** The address where browsers make passkeys: 127.0.0.1 has no name. */
let here: string;

beforeAll(async () => {
  desk = await openConsole();
  here = desk.url.replace("127.0.0.1", "localhost");
  page = await desk.stranger();
  await withDevice(page);
});
afterAll(() => desk.close());

/** Gives a browser a device that makes passkeys and knows its person, as Chromium offers it for tests. */
async function withDevice(of: Page) {
  const session = await of.context().newCDPSession(of);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

const idOf = async (name: string) => (await peopleOf(desk.ctx)).find((person) => person.name === name)!.id;
const linkFor = async (name: string) => `${here}/sign-in?token=${(await renewLink(desk.ctx, await idOf(name))).token}`;
const section = () => page.getByRole("region", { name: "Passkeys" });
const signOut = async () => {
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
};
const isInside = (of = page) => of.locator("#content").waitFor();
const press = (of = page) => of.getByRole("button", { name: "Sign in with a passkey" }).click();

test("a person makes a passkey in the settings; at an address without a name they are told where", async () => {
  const other = await desk.signIn("admin", "Ada");
  await other.goto(`${desk.url}/settings#passkeys`);
  await other.getByText(`Passkeys work at ${here} only.`).waitFor();
  await other.context().close();
  await page.goto(await linkFor("Ada"));
  await page.locator("form button").click();
  await isInside();
  await page.goto(`${here}/settings#passkeys`);
  await section().getByLabel("Name").fill("Work laptop");
  await section().getByRole("button", { name: "Add a passkey" }).click();
  await section().getByRole("listitem").filter({ hasText: "Work laptop" }).waitFor();
  expect(await section().getByRole("listitem").innerText()).toMatch(/localhost · Added: .* · Last used: never/u);
  expect(await hindrancesOn(page)).toEqual([]);
  await section().getByLabel("Name").fill("The same again");
  await section().getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("This device has a passkey for you already.").waitFor();
});

test("the link leads to the passkey, from the address without a name too, and both sign in", async () => {
  await signOut();
  const link = await linkFor("Ada");
  await page.goto(link.replace(here, desk.url));
  await page.getByText("confirm that it is you with your passkey").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await press();
  await isInside();
  expect(page.url()).not.toContain("link=");
  await signOut();
  await page.goto(link);
  await page.getByText("This link was used already or is too old.").waitFor();
});

test("a passkey signs in alone", async () => {
  await page.goto(here);
  await press();
  await isInside();
  await page.goto(`${here}/settings#passkeys`);
  await section()
    .getByRole("listitem")
    .filter({ hasText: /Last used: .* ago/u })
    .waitFor();
});

const ask = (path: string, body: object) =>
  fetch(`${desk.url}/sign-in/passkey${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("a proof that was used is refused", async () => {
  await signOut();
  const sent = page.waitForRequest((request) => request.url().endsWith("/sign-in/passkey"));
  await press();
  await isInside();
  const proof = (await sent).postDataJSON() as object;
  const again = await ask("", proof);
  expect(again.status).toBe(401);
  expect(again.headers.get("set-cookie")).toBeNull();
});

test("a proof that a page of another origin had made is refused", async () => {
  // Another port of this machine: the device gives it the same passkey, and says where it was asked.
  const other = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Other</title>"),
  );
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const origin = `http://localhost:${(other.address() as AddressInfo).port}`;
  await page.goto(origin);
  const prove = async (challenge: string) =>
    page.evaluate(async (asked) => {
      const bytesOf = (text: string) =>
        Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
      const textOf = (bytes: ArrayBuffer) =>
        btoa(String.fromCharCode(...new Uint8Array(bytes)))
          .replaceAll("+", "-")
          .replaceAll("/", "_")
          .replaceAll("=", "");
      const publicKey = { challenge: bytesOf(asked), rpId: "localhost", userVerification: "required" as const };
      const { id, response } = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
      const { clientDataJSON, authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
      return {
        id,
        clientData: textOf(clientDataJSON),
        authenticatorData: textOf(authenticatorData),
        signature: textOf(signature),
        userHandle: textOf(userHandle!),
      };
    }, challenge);
  const challengeOf = async () => ((await (await ask("/challenge", {})).json()) as { challenge: string }).challenge;
  const proof = await prove(await challengeOf());
  expect(JSON.parse(Buffer.from(proof.clientData, "base64url").toString())).toMatchObject({ origin });
  expect((await ask("", proof)).status).toBe(401);
  await page.goto(here);
  await isInside();
  const ours = await prove(await challengeOf());
  expect((await ask("", ours)).status, "the same from our own page").toBe(204);
  other.close();
});

test("without the person's finger or PIN nothing is proved, and they may try again", async () => {
  const other = await desk.stranger();
  const { session, authenticatorId } = await withDevice(other);
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await other.goto(here);
  await press(other);
  await other.getByText("No passkey was given. Try again.").waitFor();
  await other.context().close();
});

test("a removed passkey is refused", async () => {
  await page.goto(`${here}/settings#passkeys`);
  page.once("dialog", (asked) => {
    expect(asked.message()).toContain("your last passkey");
    void asked.accept();
  });
  await section().getByRole("button", { name: "Remove Work laptop" }).click();
  await section().getByText("You have no passkeys.").waitFor();
  await signOut();
  await press();
  await page.getByText("This passkey does not sign you in here.").waitFor();
});

test("where passkeys are required, who has none makes one right after the link", async () => {
  await desk.signIn("approver", "Noam");
  await setSecurity(desk.ctx, { idleHours: 24, absoluteHours: 48, requirePasskeys: true });
  const other = await desk.stranger();
  await withDevice(other);
  await other.goto(await linkFor("Noam"));
  await other.locator("form button").click();
  await other.getByText("Passkeys are required here.").waitFor();
  expect(await hindrancesOn(other)).toEqual([]);
  await other.getByLabel("Name").fill("Phone");
  await other.getByRole("button", { name: "Add a passkey" }).click();
  await isInside(other);
  expect((await peopleOf(desk.ctx)).find(({ name }) => name === "Noam")).toMatchObject({ passkeys: 1 });
  await setSecurity(desk.ctx, { idleHours: 24, absoluteHours: 48, requirePasskeys: false });
});

test("an admin resets what was lost", async () => {
  await resetPasskeys(desk.ctx, await idOf("Ada"));
  await page.goto(await linkFor("Ada"));
  await page.locator("form button").click();
  await isInside();
  await page.goto(`${here}/settings#team`);
  await page.getByRole("button", { name: "Reset passkeys: Noam" }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  page.once("dialog", (asked) => void asked.accept());
  await page.getByRole("button", { name: "Reset passkeys: Noam" }).click();
  const noam = async () => (await peopleOf(desk.ctx)).find(({ name }) => name === "Noam")!;
  await until(async () => (await noam()).passkeys === undefined, "the reset");
});

test("an admin says that links need a passkey, and is held to it at once", async () => {
  await page.goto(`${here}/settings#passkeys`);
  await section().getByRole("checkbox").click();
  await page.getByText("Passkeys are required here.").waitFor();
  await page.getByLabel("Name").fill("New laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await isInside();
});

test("it can be read on a phone, from right to left, inside and at the door", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await page.reload();
  await page.getByRole("region", { name: "מפתחות כניסה" }).getByText("New laptop").waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.context().clearCookies();
  await page.goto(await linkFor("Ada"));
  await page.getByText("אשרו עם מפתח הכניסה").waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await hindrancesOn(page)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
