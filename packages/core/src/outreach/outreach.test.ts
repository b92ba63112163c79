import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { saved, moved } from "../conversation/moves.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { openIncident } from "../incident/open-incident.ts";
import { keys } from "../keys.ts";
import { closedAhead } from "./closed-ahead.ts";
import { listOutreach } from "./list-outreach.ts";
import { proposeOutreach } from "./propose-outreach.ts";
import { saveNotice, settleOutreach } from "./settle-outreach.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const hours = { days: Object.fromEntries(weekdays.map((day) => [day, [{ from: "09:00", to: "17:00" }]])) };
const holiday = (day: string, name = "") => ({ day, name, hours: "closed" as const });
const closed = (...own: object[]) => ({ hours, holidays: { own } });

async function aWorld(brand: object = {}, now = "2026-12-21T08:00:00Z") {
  const world = await createDigestWorld({ now, brand: { digestHour: 8, usualLanguage: "hu", ...brand } });
  const { ctx } = world;
  const as = (role: "approver" | "marketing" | "drafter" | "viewer"): Context => ({
    ...ctx,
    actor: { id: role, name: role, role },
  });
  const propose = () => proposeOutreach(ctx, { brand: "acme" });
  return { ...world, as, propose, all: () => listOutreach(as("marketing"), "acme") };
}

test("days on which the brand is closed are proposed once, a week before, with the weekend that follows", async () => {
  const { propose, at, all } = await aWorld(closed(holiday("2026-12-25", "Karácsony")), "2026-12-17T08:00:00Z");
  expect(await propose()).toEqual([]);
  at("2026-12-18T09:00:00Z");
  expect(await propose()).toEqual([]);
  at("2026-12-18T08:04:00Z");
  await Promise.all([propose(), propose()]);
  at("2026-12-19T08:00:00Z");
  expect(await propose()).toEqual([]);
  expect(await all()).toMatchObject([
    {
      cause: { kind: "closed", from: "2026-12-25", to: "2026-12-27", opens: "2026-12-28", name: "Karácsony" },
      texts: { hu: { post: "hu post" } },
    },
  ]);
});

test("a holiday on a day that is closed anyway is none, nor one on which the brand says that it works", () => {
  const brand = (holidays: object) => ({ timeZone: "UTC", hours: { ...hours, always: [] }, holidays }) as never;
  const now = new Date("2026-12-21T08:00:00Z");
  const calendar = [{ day: "2026-12-25", name: "Christmas", calendar: "HU" }];
  expect(closedAhead(brand({ days: calendar, own: [] }), now)).toHaveLength(1);
  expect(closedAhead(brand({ days: calendar, own: [{ day: "2026-12-25", name: "", hours: "usual" }] }), now)).toEqual(
    [],
  );
  expect(closedAhead(brand({ days: [{ ...calendar[0], day: "2026-12-26" }], own: [] }), now)).toEqual([]);
});

test("an incident has one proposal, from the first pulse on, however many follow", async () => {
  const { ctx, propose, at, all } = await aWorld();
  const incident = await openIncident(ctx, "acme", { name: "Cold coffee", matter: "temperature" });
  at("2026-12-21T13:37:00Z");
  await Promise.all([propose(), propose()]);
  at("2026-12-21T13:42:00Z");
  await propose();
  expect(await all()).toMatchObject([{ cause: { kind: "incident", incident: incident.id, matter: "temperature" } }]);
});

test("a matter of which three people at risk complain is proposed once in a month; two are answered one by one", async () => {
  const { ctx, hear, propose, at, all } = await aWorld();
  const judged: Partial<Classification> = { sentiment: "negative", intents: ["complaint"], needsReply: true };
  const complain = async (by: string) => {
    const id = await hear({ at: ctx.now().toISOString(), by, judged });
    const { conversation } = (await ctx.store.get(keys.pointer("acme", id)))!;
    const known = (await ctx.store.get(keys.conversation("acme", conversation)))!;
    await ctx.store.commit([saved(moved(known, { atRisk: ["unanswered"], matters: ["delivery"] }))]);
    return conversation;
  };
  const those = [await complain("max"), await complain("max"), await complain("mia")];
  expect(await propose()).toEqual([]);
  those.push(await complain("lea"));
  await propose();
  at("2026-12-22T08:00:00Z");
  await propose();
  expect(await all()).toMatchObject([{ cause: { kind: "at-risk", matter: "delivery", people: 3 } }]);
  const [one] = await all();
  const listed = one?.cause.kind === "at-risk" ? one.cause.conversations : [];
  expect(listed.toSorted()).toEqual(those.toSorted());
});

test("a notice becomes an article that ends with its cause; who is done with a proposal is named, and it never comes again", async () => {
  const { ctx, propose, all, as } = await aWorld(closed(holiday("2026-12-25")));
  const [one] = await propose();
  const notice = { language: "hu", title: "Zárva", text: "Karácsonykor zárva tartunk." };
  await expect(saveNotice(as("marketing"), "acme", one!.id, notice)).rejects.toMatchObject({ code: "not-allowed" });
  expect(await saveNotice(as("approver"), "acme", one!.id, notice)).toMatchObject({
    articles: { hu: `notice-${one!.id}` },
  });
  expect(await ctx.store.get(keys.article("acme", "hu", `notice-${one!.id}`))).toMatchObject({
    text: notice.text,
    validFrom: "2026-12-21",
    validUntil: "2026-12-27",
  });
  await expect(settleOutreach(as("drafter"), "acme", one!.id, { is: "used" })).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(settleOutreach(as("marketing"), "acme", one!.id, { is: "dismissed" })).rejects.toMatchObject({
    code: "bad-input",
  });
  const reason = "Said in the shops";
  await settleOutreach(as("marketing"), "acme", one!.id, { is: "dismissed", reason });
  await expect(settleOutreach(as("approver"), "acme", one!.id, { is: "used" })).rejects.toMatchObject({
    code: "taken",
  });
  await expect(settleOutreach(as("approver"), "acme", "onone", { is: "used" })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await propose()).toEqual([]);
  expect(await all()).toMatchObject([{ done: { by: "marketing", is: "dismissed", reason } }]);
});
