import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { helpdesks } from "@earshot/connectors/helpdesk/registry";
import type { Context } from "@earshot/core/context";
import { askingOf } from "@earshot/core/helpdesk/asking";
import type { Connected } from "@earshot/core/helpdesk/connected";
import type { Ask, Order } from "@earshot/core/helpdesk/helpdesk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClock } from "../support/clock.ts";
import { startChatwoot } from "../support/fakes/chatwoot.ts";
import type { FakeHelpdesk, HelpdeskTrouble } from "../support/fakes/helpdesk-server.ts";
import { startZammad } from "../support/fakes/zammad.ts";
import { impatient } from "../support/impatient.ts";
import { thisMachine } from "../support/this-machine.ts";

const order: Order = {
  key: "earshotk1",
  title: "Anna (mastodon): The lid is broken",
  customer: { id: "uanna", name: "Anna" },
  first: { key: "kfirst", as: "customer", text: "The lid is broken.\nhttps://social.example/1" },
};

describe.each([
  ["chatwoot", startChatwoot],
  ["zammad", startZammad],
] as const)("%s", (name, start) => {
  const clock = createClock();
  const helpdesk = helpdesks[name];
  let fake: FakeHelpdesk;
  let ask: Ask;
  const where = () => ({ url: fake.url, ...fake.where });

  const asking = (token: string, more: object = {}) => {
    const ctx = {
      now: clock.now,
      ...createWayOut(thisMachine),
      fetch: impatient(400, () => [fake.url]),
      vault: { seal: async (plain: string) => plain, open: async (sealed: string) => sealed },
    } as unknown as Context;
    const connected = { where: { ...where(), ...more }, secret: JSON.stringify({ token }) } as Connected;
    return askingOf(ctx, helpdesk, connected);
  };
  const made = () => helpdesk.make(ask, where(), order);
  const first = async () => {
    const ticket = await made();
    const { messages } = await helpdesk.look(ask, where(), ticket);
    if (messages.length === 0) await helpdesk.tell(ask, where(), ticket, order.first);
    return ticket;
  };

  beforeEach(async () => {
    fake = await start(clock.now);
    ask = await asking(fake.token);
  });
  afterEach(async () => {
    expect(fake.problems).toEqual([]);
    await fake.close();
  });

  test("it says whether it lets us in, and has what is named", async () => {
    await helpdesk.check(ask, where());
    await expect(helpdesk.check(await asking("another-token"), where())).rejects.toMatchObject({
      trouble: "sign-in-again",
    });
    const other = name === "chatwoot" ? { inbox: 99 } : { group: "Nobody" };
    await expect(helpdesk.check(ask, { ...where(), ...other })).rejects.toMatchObject({
      trouble: name === "chatwoot" ? "gone" : "refused",
    });
    await expect(helpdesk.check(await asking(fake.token, { url: "http://10.0.0.1" }), where())).rejects.toMatchObject({
      trouble: "blocked",
    });
    fake.down(true);
    await expect(helpdesk.check(ask, where())).rejects.toMatchObject({ trouble: "unavailable" });
  });

  test("a ticket that was made is found by its key, and a customer is one there", async () => {
    expect(await helpdesk.find(ask, where(), order)).toBeUndefined();
    const ticket = await made();
    expect(await helpdesk.find(ask, where(), order)).toEqual(ticket);
    expect(ticket.url).toContain(fake.url);
    const other: Order = { ...order, key: "earshotk2", first: { ...order.first, key: "kother" } };
    expect(await helpdesk.find(ask, where(), other)).toBeUndefined();
    const second = await helpdesk.make(ask, where(), other);
    expect(second.id).not.toBe(ticket.id);
    expect(fake.customers()).toBe(1);
    expect(fake.tickets().map(({ customer }) => customer)).toEqual(["Anna", "Anna"]);
  });

  test("what we tell is known again, and is no answer of theirs", async () => {
    const ticket = await first();
    await helpdesk.tell(ask, where(), ticket, { key: "kus", as: "us", text: "We are sorry." });
    await helpdesk.tell(ask, where(), ticket, { key: "knote", as: "internal", text: "A regular." });
    const { isOpen, messages } = await helpdesk.look(ask, where(), ticket);
    expect(isOpen).toBe(true);
    expect(messages.map(({ key }) => key)).toEqual(["kfirst", "kus", "knote"]);
    expect(fake.tickets()[0]!.messages.map(({ as }) => as)).toEqual(["customer", "us", "internal"]);
  });

  test("what people say there comes as plain text, with who said it, and notes as what they are", async () => {
    const ticket = await first();
    const text = "We send you **another** lid.";
    const html = `<div>We send you <b>another</b> lid.</div><div data-signature="true">Chris, Acme</div>`;
    fake.agentSays(ticket.id, text, { html });
    fake.agentSays(ticket.id, "Costs 3 euros", { internal: true });
    const { messages } = await helpdesk.look(ask, where(), ticket);
    const theirs = messages.filter(({ by, key }) => by === "agent" && key === undefined);
    expect(theirs).toMatchObject([
      { text: "We send you another lid.", name: "Chris Miller", internal: false },
      { text: "Costs 3 euros", internal: true },
    ]);
  });

  test("a closed ticket says so, opens when the customer writes, and one that was deleted is gone", async () => {
    const ticket = await first();
    fake.setOpen(ticket.id, false);
    expect((await helpdesk.look(ask, where(), ticket)).isOpen).toBe(false);
    await helpdesk.tell(ask, where(), ticket, { key: "kmore", as: "customer", text: "And the cup!" });
    expect((await helpdesk.look(ask, where(), ticket)).isOpen).toBe(true);
    fake.forget(ticket.id);
    await expect(helpdesk.look(ask, where(), ticket)).rejects.toMatchObject({ trouble: "gone" });
  });

  test("more messages than one page has are all seen", async () => {
    const ticket = await first();
    for (let n = 0; n < 230; n++) fake.agentSays(ticket.id, `Answer ${n}`);
    const { messages } = await helpdesk.look(ask, where(), ticket);
    expect(messages).toHaveLength(231);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(231);
  });

  const asked: [HelpdeskTrouble, string, string][] = [
    [{ status: 500 }, "unknown", "unavailable"],
    [{ status: 401 }, "sign-in-again", "sign-in-again"],
    [{ status: 403 }, "not-allowed", "not-allowed"],
    [{ status: 404 }, "gone", "gone"],
    [{ status: 422, body: '{"error":"Nope"}' }, "refused", "refused"],
    [{ status: 302 }, "gone", "gone"],
    [{ status: 429, retryAfter: 77 }, "slow-down", "slow-down"],
    [{ status: 200, body: "<html>Sign in</html>" }, "unknown", "unavailable"],
    [{ status: 200, body: "[]" }, "unknown", "unavailable"],
    [{ hang: true }, "unknown", "unavailable"],
    [{ breakOff: true }, "unknown", "unavailable"],
  ];
  test.each(asked)("where it answers with %j, nothing is taken for done", async (trouble, whenMade, whenLooked) => {
    const ticket = await first();
    const other: Order = { ...order, key: "earshotk3" };
    fake.next(fake.makes, trouble);
    await expect(helpdesk.make(ask, where(), other)).rejects.toMatchObject({ trouble: whenMade });
    fake.next(fake.tells, trouble);
    const more = { key: "kmore", as: "us", text: "More" } as const;
    await expect(helpdesk.tell(ask, where(), ticket, more)).rejects.toMatchObject({ trouble: whenMade });
    const emptyList = "body" in trouble && trouble.body === "[]" && name === "zammad";
    fake.next(fake.looks, trouble);
    const look = helpdesk.look(ask, where(), ticket);
    if (emptyList) expect((await look).messages).toEqual([]);
    else
      await expect(look).rejects.toMatchObject({
        trouble: whenLooked,
        ...(whenLooked === "slow-down" && { retryAfter: 77 }),
      });
    expect(fake.tickets()).toHaveLength(1);
    expect(fake.tickets()[0]!.messages).toHaveLength(1);
  });

  test.each([
    { hang: true, done: true },
    { status: 502, done: true },
    { breakOff: true, done: true },
  ] as const)("what was done although no answer came (%j) is found", async (trouble) => {
    fake.next(fake.makes, trouble);
    await expect(made()).rejects.toMatchObject({ trouble: "unknown" });
    const ticket = await helpdesk.find(ask, where(), order);
    expect(ticket?.id).toBe(fake.tickets()[0]!.id);
    fake.next(fake.tells, trouble);
    const more = { key: "kmore", as: "internal", text: "More" } as const;
    await expect(helpdesk.tell(ask, where(), ticket!, more)).rejects.toMatchObject({ trouble: "unknown" });
    const { messages } = await helpdesk.look(ask, where(), ticket!);
    expect(messages.map(({ key }) => key)).toContain("kmore");
  });

  test("a push names its ticket if it is signed, and of now where it has a moment", () => {
    const secret = "a-secret-for-pushes";
    const at = clock.now();
    const { headers, body } = fake.push("4711", secret, at);
    const asked = (change: Record<string, string> = {}, text = body) => ({
      headers: new Headers({ ...headers, ...change }),
      body: Buffer.from(text),
    });
    expect(helpdesk.pushed(asked(), secret, at)).toBe("4711");
    const forged = expect.objectContaining({ trouble: "not-allowed" });
    expect(() => helpdesk.pushed(asked(), "another-secret", at)).toThrow(forged);
    expect(() => helpdesk.pushed(asked({}, body.replace("4711", "4712")), secret, at)).toThrow(forged);
    expect(() => helpdesk.pushed({ headers: new Headers(), body: Buffer.from(body) }, secret, at)).toThrow(forged);
    if (name === "chatwoot") {
      const later = new Date(at.getTime() + 301_000);
      expect(() => helpdesk.pushed(asked(), secret, later)).toThrow(forged);
      const moved = { "x-chatwoot-timestamp": String(Math.floor(later.getTime() / 1000)) };
      expect(() => helpdesk.pushed(asked(moved), secret, later)).toThrow(forged);
    }
  });
});
