import { invite } from "@earshot/core/team/invite";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
  await invite(world.ctx, { name: "Noa", role: "approver", email: "noa@acme.example" });
});
afterAll(() => world.close());

const path = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;
const stepsOf = async (id: string) =>
  (await world.view("acme", id)).events
    .map(({ what }) => what)
    .filter((what) => ["reminded", "passed-on", "holding-offered"].includes(what));

test("a complaint nobody answers: one reminder and mail, then passed on with a holding reply, which sent still owes the answer", async () => {
  const { post, view } = await world.drafted(source, {
    author: { name: "Ona Petraitienė" },
    text: "acme atvežė šaltą maistą, labai nusivyliau, grąžinkite pinigus.",
    kind: "post",
  });
  const { id, dueAt, urgency } = view.conversation;
  const minutes = (Date.parse(dueAt!) - Date.parse(view.conversation.dueFrom!)) / 60_000;
  world.clock.advance(minutes * 60 * 0.75);
  // Two schedules at once, as a restart in the middle makes them.
  await Promise.all([world.tick(), world.tick()]);
  await world.until(async () => (await stepsOf(id)).length > 0, "the reminder");
  await world.until(async () => (await world.tick(), world.notices.length > 0), "the mail");
  await world.tick();
  expect(await stepsOf(id)).toEqual(["reminded"]);
  expect(world.notices).toMatchObject([
    { to: ["noa@acme.example"], subject: expect.stringMatching(/^1 conversation/) },
  ]);
  expect(world.notices[0]!.lines.join()).not.toContain("Ona");

  world.clock.advance(minutes * 60 * 0.25 + 60);
  await world.tick();
  const passed = await world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.holding && now;
  }, "the holding reply");
  expect(passed.conversation).toMatchObject({ urgency, ladder: { to: expect.any(String) } });
  const [held] = world.newestDraft(passed).alternatives!.filter(({ kind }) => kind === "holding");
  expect(held).toMatchObject({ playbook: { id: "lt.holding" }, text: expect.stringContaining("aiškinamės") });
  expect((await world.client.thread(post)).replies).toEqual([]);

  const { status, body } = await dana("POST", path(id, "approve"), {
    fingerprint: passed.fingerprint,
    text: held!.text,
  });
  expect(status, JSON.stringify(body)).toBe(200);
  world.clock.advance(11);
  const owed = await world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.reason !== undefined && now.replies.at(-1)?.status === "published" && now;
  }, "the holding reply to be sent");
  expect((await world.client.thread(post)).replies).toHaveLength(1);
  expect(owed.conversation).toMatchObject({ status: "open", reason: { code: "reason.holding-sent" } });
  expect(owed.conversation.answeredAt).toBeUndefined();
  expect(owed.conversation.dueAt! > passed.conversation.dueAt!).toBe(true);
  expect(owed.conversation.ladder).toBeUndefined();
  world.clock.advance(61);
  const next = await world.until(async () => {
    await world.tick();
    const now = await world.view("acme", id);
    return world.newestDraft(now).kind !== "holding" && now;
  }, "another draft");
  expect(world.newestDraft(next).text).not.toBe(held!.text);
});
