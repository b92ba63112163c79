import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { alarming } from "../alert/alarming.ts";
import { listAlerts } from "../alert/list-alerts.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { desk, keys } from "../keys.ts";
import { heldReply } from "../ladder/held-reply.ts";
import { takePulse } from "../pulse/take-pulse.ts";
import type { Person } from "../team/person.ts";
import { quietWeeks } from "../../../../tests/support/quiet-weeks.ts";
import { closeIncident, setHolding } from "./change-incident.ts";
import { openIncident } from "./open-incident.ts";
import { listIncidents, readIncident } from "./read-incident.ts";

const people: Person[] = [
  { id: "ada", name: "Ada", role: "admin", createdAt: "" },
  { id: "dana", name: "Dana", role: "approver", createdAt: "" },
  { id: "max", name: "Max", role: "marketing", createdAt: "" },
];
const complaint: Partial<Classification> = {
  sentiment: "negative",
  intents: ["complaint"],
  needsReply: true,
  language: "hu",
  reading: {
    says: ["complaint"],
    irony: false,
    matters: [{ matter: "outage", polarity: "negative" }],
    details: [],
    dangers: [],
    wantsHuman: false,
  },
};

async function aBrand({ isNew = false, ...brand }: { isNew?: boolean; alerts?: object } = {}) {
  const world = await createDigestWorld({ now: "2027-01-08T06:00:00Z", brand });
  const { ctx } = world;
  ctx.store = alarming(ctx.store, { now: ctx.now, log: ctx.log, queues: ctx.queues });
  await ctx.store.commit(people.map((value) => ({ put: keys.person(value.id), value })));
  await ctx.store.commit(isNew ? [] : quietWeeks("acme", ["2026-12-25", "2027-01-01"]));
  const pulse = () => takePulse(ctx, { brand: "acme" });
  await pulse();
  return {
    ...world,
    pulse,
    brandNow: () => getBrand(ctx, "acme"),
    async wave(at: string, n = 30) {
      for (let k = 0; k < n; k++) await world.hear({ at, judged: complaint });
    },
  };
}
const as = (ctx: Context, id: string): Context => ({ ...ctx, actor: people.find((each) => each.id === id)! });

describe("a wave of complaints", () => {
  test("opens one incident, however many look at once, and one alert that people are told; the spike itself is told of nobody twice", async () => {
    const { ctx, at, wave, pulse, brandNow } = await aBrand();
    await wave("2027-01-08T06:03:00Z");
    at("2027-01-08T06:05:00Z");
    await Promise.all([pulse(), pulse(), pulse()]);
    at("2027-01-08T06:10:00Z");
    await pulse();
    const [incident, ...others] = await listIncidents(ctx, "acme");
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ status: "open", openedBy: "earshot", matter: "outage", heard: 30 });
    expect((await brandNow()).crisis).toEqual({ incident: incident!.id, since: incident!.openedAt });
    const alerts = await listAlerts(ctx, "acme");
    expect(alerts.map(({ kind, urgency, status }) => `${kind} ${urgency} ${status}`).toSorted()).toEqual([
      "incident critical open",
      "spike high open",
    ]);
  });

  test("closed, all is exactly as it was, and it is not opened again while the same wave goes on", async () => {
    const { ctx, at, wave, pulse, brandNow } = await aBrand();
    const { version: _, ...before } = await brandNow();
    await wave("2027-01-08T06:03:00Z");
    at("2027-01-08T06:05:00Z");
    await pulse();
    const [{ id } = { id: "" }] = await listIncidents(ctx, "acme");
    await expect(closeIncident(as(ctx, "dana"), "acme", id, { summary: "Over." })).rejects.toMatchObject({
      code: "not-allowed",
      details: { seniors: ["Ada"] },
    });
    at("2027-01-08T06:25:00Z");
    const closed = await closeIncident(as(ctx, "ada"), "acme", id, { summary: "The servers are up again." });
    expect(closed).toMatchObject({
      status: "closed",
      closedBy: "ada",
      summary: "The servers are up again.",
      figures: { minutes: 20, heard: 30, negative: 30 },
    });
    const { version: __, ...after } = await brandNow();
    expect(after).toEqual(before);
    await wave("2027-01-08T06:26:00Z");
    at("2027-01-08T06:30:00Z");
    await pulse();
    expect((await brandNow()).crisis).toBeUndefined();
    expect((await listAlerts(ctx, "acme")).find(({ kind }) => kind === "incident")!.status).toBe("ended");
    await expect(closeIncident(as(ctx, "ada"), "acme", id, { summary: "Twice." })).rejects.toMatchObject({
      code: "too-late",
    });
  });

  test("opens none where the brand opens them by hand: the spike itself is critical then", async () => {
    const { ctx, at, wave, pulse } = await aBrand({ alerts: { incidents: "by-hand" } });
    await wave("2027-01-08T06:03:00Z");
    at("2027-01-08T06:05:00Z");
    await pulse();
    expect(await listIncidents(ctx, "acme")).toEqual([]);
    expect(await listAlerts(ctx, "acme")).toMatchObject([{ kind: "spike", urgency: "critical" }]);
  });
});

test("a brand of which it is not known yet how much is usual is told of a wave, and no incident is opened", async () => {
  const { ctx, at, wave, pulse } = await aBrand({ isNew: true });
  await wave("2027-01-08T06:03:00Z");
  at("2027-01-08T06:05:00Z");
  await pulse();
  expect(await listIncidents(ctx, "acme")).toEqual([]);
  expect(await listAlerts(ctx, "acme")).toMatchObject([{ kind: "spike", urgency: "critical" }]);
});

test("by hand one is opened at a time, by who approves; of two at once one is", async () => {
  const { ctx } = await aBrand();
  const dana = as(ctx, "dana");
  const both = await Promise.allSettled([
    openIncident(dana, "acme", { name: "Outage" }),
    openIncident(dana, "acme", { name: "Outage!" }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listIncidents(ctx, "acme")).toHaveLength(1);
  await expect(openIncident(as(ctx, "max"), "acme", { name: "Mine" })).rejects.toMatchObject({ code: "not-allowed" });
});

test("one text that asks for time is proposed in each language, kept, and offered wherever such a text is, until it is closed", async () => {
  const { ctx, at, wave } = await aBrand({ alerts: { seniors: ["dana"] } });
  await wave("2027-01-08T06:03:00Z", 2);
  at("2027-01-08T06:05:00Z");
  const ada = as(ctx, "ada");
  const dana = as(ctx, "dana");
  const { id } = await openIncident(ada, "acme", { name: "Outage", matter: "outage" });
  expect((await readIncident(dana, "acme", id)).proposed).toEqual({ hu: "We are looking into it." });
  await expect(setHolding(ada, "acme", id, { language: "hu", text: "Dolgozunk rajta." })).rejects.toThrow("Dana");
  await setHolding(dana, "acme", id, { language: "hu", text: "Dolgozunk rajta." });
  expect((await readIncident(dana, "acme", id)).proposed).toEqual({});
  const { items } = await ctx.store.list<Conversation>("inbox", desk.of("acme"), {});
  const conversation = items.map(({ value }) => value).find(({ status }) => status === "open")!;
  const held = async () => (await heldReply(ctx, await getBrand(ctx, "acme"), conversation))?.text;
  expect(await held()).toBe("Dolgozunk rajta.");
  await closeIncident(dana, "acme", id, { summary: "Up again." });
  expect(await held()).toBe("We are looking into it.");
});

test("marketing sees the incident, its figures and alerts, and nothing of the inbox", async () => {
  const { ctx, at, wave, pulse } = await aBrand();
  await wave("2027-01-08T06:03:00Z");
  at("2027-01-08T06:05:00Z");
  await pulse();
  const [{ id } = { id: "" }] = await listIncidents(as(ctx, "max"), "acme");
  const view = await readIncident(as(ctx, "max"), "acme", id);
  expect(view).toMatchObject({ figures: { alerts: 2 }, heard: [{ slot: "2027-01-08 06:00", all: 30, negative: 30 }] });
  expect([view.acts, view.names, view.proposed]).toEqual([undefined, undefined, undefined]);
});
