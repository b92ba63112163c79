import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context, Notice } from "../context.ts";
import { addView, changeView, listViews } from "../desk/views.ts";
import { keys } from "../keys.ts";
import { makeDigest } from "./make-digest.ts";

const weekly = { brand: "acme", kind: "weekly" } as const;
const complaint: Partial<Classification> = {
  sentiment: "negative",
  intents: ["complaint"],
  needsReply: true,
  urgency: "high",
};

async function aDesk() {
  const world = await createDigestWorld({ brand: { timeZone: "UTC" }, now: "2026-11-18T06:00:00Z" });
  const notices: Notice[] = [];
  world.ctx.mail = { ...world.ctx.mail, notice: async (notice) => void notices.push(notice) };
  world.ctx.console = "https://earshot.example";
  const person = { id: "noa", name: "Noa", role: "drafter", email: "noa@acme.example", language: "en" } as const;
  await world.ctx.store.commit([
    { put: keys.person("noa"), value: { ...person, createdAt: "2026-11-01T00:00:00Z" }, if: "absent" },
  ]);
  const noa: Context = { ...world.ctx, actor: person };
  const view = await addView(noa, "acme", { name: "Angry Hebrew", filter: { sentiment: "negative", language: "he" } });
  return { ...world, noa, notices, view };
}

test("a view is mailed to its owner every Monday, once, with what is in it then", async () => {
  const { ctx, noa, notices, view, hear, at } = await aDesk();
  await changeView(noa, "acme", view.id, { mails: "weekly" });
  await hear({
    at: "2026-11-19T07:00:00Z",
    by: "דנה",
    text: "קר שוב, call 0612345678",
    judged: { ...complaint, language: "he" },
  });
  await hear({ at: "2026-11-19T08:00:00Z", by: "Eva", text: "cold", judged: complaint });
  at("2026-11-19T09:00:00Z");
  await makeDigest(ctx, weekly);
  expect(notices).toEqual([]);
  at("2026-11-23T08:00:00Z");
  await Promise.all([makeDigest(ctx, weekly), makeDigest(ctx, weekly), makeDigest(ctx, weekly)]);
  await makeDigest(ctx, weekly);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatchObject({
    to: ["noa@acme.example"],
    subject: "Acme: Angry Hebrew (1)",
    link: "https://earshot.example/inbox?language=he&sentiment=negative",
  });
  expect(notices[0]!.lines[0]).toBe("Acme: 1 conversation is in this view now.");
  expect(notices[0]!.lines[1]).toMatch(/^דנה \(mastodon\), was due .*: קר שוב, call •••$/u);
  at("2026-11-30T08:00:00Z");
  await makeDigest(ctx, weekly);
  expect(notices).toHaveLength(2);
  await changeView(noa, "acme", view.id, { mails: null });
  expect((await listViews(noa, "acme"))[0]).not.toHaveProperty("mails");
  at("2026-12-07T08:00:00Z");
  await makeDigest(ctx, weekly);
  expect(notices).toHaveLength(2);
});

test("who may no longer read the inbox is mailed nothing of it, and nobody is mailed what they did not ask for", async () => {
  const { ctx, noa, notices, view, at } = await aDesk();
  const admin: Context = { ...ctx, actor: { id: "ada", name: "Ada", role: "admin" } };
  await expect(changeView(admin, "acme", view.id, { mails: "weekly" })).rejects.toMatchObject({ code: "not-allowed" });
  await changeView(noa, "acme", view.id, { mails: "weekly" });
  const person = (await ctx.store.get(keys.person("noa")))!;
  await ctx.store.commit([{ put: keys.person("noa"), value: { ...person, role: "marketing" } }]);
  at("2026-11-23T08:00:00Z");
  await makeDigest(ctx, weekly);
  expect(notices).toEqual([]);
});
