import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Connector } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

const rule = {
  id: "no-apps",
  says: "Apps may not answer here.",
  source: "https://playground.example/rules",
  since: "2026-01-01",
};
let desk: Desk;
let page: Page;
let whole: Connector;

beforeAll(async () => {
  desk = await openConsole();
  whole = desk.ctx.connectors["playground"]!;
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());

/** What the page looks like, where somebody wants to see it: EARSHOT_PICTURES=<folder>. */
async function picture(name: string): Promise<void> {
  const folder = process.env["EARSHOT_PICTURES"];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

test("signing in again walks to the platform and back, and says how it went", async () => {
  const { token } = await desk.client.brandAccount("acme");
  const codes = ["right", "wrong"];
  desk.ctx.connectors["playground"] = {
    ...whole,
    rulebook: { ...whole.rulebook, rules: [rule] },
    consent: {
      gives: ["token"],
      // The platform's own page would stand between: this one agrees at once.
      begin: async (_, { redirect, state }) => ({
        address: `${redirect}?${new URLSearchParams({ state, code: codes.shift()! })}`,
      }),
      async finish(_, { code }) {
        if (code !== "right") throw new ConnectorError("sign-in-again", "The playground does not know this code.");
        return { secret: { token } };
      },
    },
  };
  await page.goto(`${desk.url}/sources`);
  const card = page.getByRole("region", { name: "Playground" });
  await card.getByText(/Rules of Playground/).click();
  await card.getByText("Apps may not answer here.").waitFor();
  for (const said of ["Playground is connected.", "The playground does not know this code."]) {
    await page.getByRole("region", { name: "Playground" }).getByRole("button", { name: "Sign in again" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`${desk.url}/api/consent`).waitFor();
    await page.waitForTimeout(400); // while it fades in, its colours are not yet its own
    expect(await hindrancesOn(page)).toEqual([]);
    await picture("sign-in");
    await dialog.getByRole("button", { name: /Connect with/ }).click();
    await page.getByText(said).waitFor();
    await picture("sources");
  }
  desk.ctx.connectors["playground"] = whole;
});

test("where apps may not answer, a person copies the text, posts it, says so, and Earshot finds it there", async () => {
  desk.ctx.connectors["playground"] = {
    ...whole,
    rulebook: { ...whole.rulebook, rules: [{ ...rule, forbids: "every-reply" }] },
    answers: async () => [
      {
        text: "As I pasted it",
        receipt: { nativeId: "p-by-hand", url: "https://playground.example/9", visibility: "visible" },
      },
    ],
  };
  const { conversation } = await desk.heard("Asta Sist", "The acme cup was cold, I am disappointed.");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Asta Sist").click();
  await page.getByText("Apps may not answer here.").first().waitFor();
  await page.getByRole("link", { name: /playground.example\/rules/ }).waitFor();
  expect(await page.getByRole("button", { name: "Approve" }).count()).toBe(0);
  expect(await hindrancesOn(page)).toEqual([]);
  await picture("assist");
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await overflowOf(page)).toBe(0);
  await picture("assist-400");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "I posted it" }).click();
  await page.getByText("posted by hand, is being looked for").waitFor();
  await picture("assist-posted");
  expect((await desk.view(conversation.id)).conversation.status).toBe("answered");
  expect((await desk.view(conversation.id)).followUps.map(({ what }) => what)).toContain("read-back");
  desk.ctx.connectors["playground"] = whole;
});

test("a published reply is taken back with a reason", async () => {
  const retracted: string[] = [];
  desk.ctx.connectors["playground"] = {
    ...whole,
    retract: async (_, __, { nativeId }) => void retracted.push(nativeId),
  };
  const { conversation } = await desk.heard("Reto Tract", "The acme order was late, I am disappointed.");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Reto Tract").click();
  await page.getByRole("button", { name: "Approve" }).click();
  await until(async () => (await desk.view(conversation.id)).conversation.status === "answered", "it to be published");
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("Wrong person");
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await page.getByText("Our reply was taken back: Wrong person").first().waitFor();
  expect(retracted).toEqual([(await desk.view(conversation.id)).replies[0]!.receipt!.nativeId]);
  expect(desk.complaints).toEqual([]);
  desk.ctx.connectors["playground"] = whole;
});
