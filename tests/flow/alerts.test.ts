import type { AlertView } from "@earshot/core/alert/list-alerts";
import { invite } from "@earshot/core/team/invite";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

type Caller = Awaited<ReturnType<World["person"]>>;
let world: World;
let source: Source;
let dana: Caller;
let max: Caller;

beforeAll(async () => {
  world = await startWorld({ console: "https://earshot.example" });
  ({ source } = await world.brand());
  dana = await world.person("admin", "Dana");
  max = await world.person("marketing", "Max");
  await invite(world.ctx, { name: "Rūta", role: "approver", email: "ruta@acme.example" });
});
afterAll(() => world.close());

const alerts = async (of: Caller = dana): Promise<AlertView[]> =>
  (await of<{ alerts: AlertView[] }>("GET", "/api/brands/acme/alerts")).body.alerts;
const mailsTo = (address: string) => world.notices.filter(({ to }) => to.includes(address));
const grave = (n: number, name: string) => ({
  author: { name },
  text: `I found glass in my acme cup number ${n} and cut my mouth, I was in hospital. Call me: +370 612 34567`,
  kind: "post" as const,
});

test("a critical mention is mailed to who may approve, stands on the page with its words masked, and is over once it is answered", async () => {
  const { view } = await world.drafted(source, grave(1, "Ona Petraitienė"));
  await world.until(() => mailsTo("ruta@acme.example").length === 1, "the mail");
  const [mail] = mailsTo("ruta@acme.example");
  expect(mail).toMatchObject({
    subject: "Acme Coffee: Critical conversation on playground",
    link: "https://earshot.example/alerts",
  });
  expect(mail!.lines.join()).not.toMatch(/Ona|glass/u);
  const [alert] = await alerts(max);
  expect(alert).toMatchObject({
    kind: "critical",
    status: "open",
    times: 1,
    about: { conversation: view.conversation.id, language: "en" },
    preview: expect.stringContaining("glass"),
  });
  expect(alert!.preview).not.toContain("612");

  expect((await max("POST", `/api/brands/acme/alerts/${alert!.id}/acknowledge`)).body).toMatchObject({
    status: "acknowledged",
  });
  const posted = await dana("POST", `/api/brands/acme/conversations/${view.conversation.id}/posted`, {
    text: "We are so sorry. Please call us.",
  });
  expect(posted.status, JSON.stringify(posted.body)).toBe(200);
  expect(await alerts()).toMatchObject([{ id: alert!.id, status: "ended" }]);
  expect(mailsTo("ruta@acme.example")).toHaveLength(1);
});

test("more of them within the minute are one mail, whatever the queue delivers twice", async () => {
  const before = mailsTo("ruta@acme.example").length;
  world.clock.advance(61);
  await world.drafted(source, grave(2, "One"));
  await world.until(() => mailsTo("ruta@acme.example").length === before + 1, "the first mail");
  await world.drafted(source, grave(3, "Two"));
  await world.drafted(source, grave(4, "Three"));
  const open = await world.until(async () => {
    const all = (await alerts()).filter(({ status }) => status === "open");
    return all.length === 3 && all.every(({ toldAt }) => toldAt !== undefined) && all;
  }, "three alerts that were told");
  const again = open.map(({ id }) => ({ kind: "alert" as const, brand: "acme", alert: id }));
  await world.ctx.queues.send("digest", [...again, ...again]);
  world.clock.advance(61);
  await world.tick();
  await world.until(() => mailsTo("ruta@acme.example").length === before + 2, "the second mail");
  world.clock.advance(301);
  await world.tick();
  const last = mailsTo("ruta@acme.example").at(-1)!;
  expect(last.subject).toBe("Acme Coffee: 2 things that you should know now");
  expect(last.lines.filter((line) => line.includes("Critical"))).toHaveLength(2);
});

test("a source that fails for an hour is an alert, and over once it can be listened to again", async () => {
  await world.client.faults({ serverError: { times: 50 } });
  for (let tries = 0; tries < 4; tries++) {
    world.clock.advance(4000);
    await world.collect(source);
  }
  const failing = await world.until(
    async () => (await alerts()).find(({ kind, status }) => kind === "source" && status === "open"),
    "the alert",
  );
  expect(failing).toMatchObject({ urgency: "high", about: { source: source.id, state: "failing", name: source.name } });
  await world.client.clearFaults();
  world.clock.advance(4000);
  await world.collect(source);
  await world.until(async () => {
    world.clock.advance(60);
    await world.tick();
    return (await alerts()).some(({ id, status }) => id === failing.id && status === "ended");
  }, "it to be over");
});
