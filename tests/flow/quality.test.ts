import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { DraftFigures, Figure, Quality } from "@earshot/core/quality/quality";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;
let vera: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand({ id: "acme", timeZone: "Europe/Vilnius" }));
  dana = await world.person("approver", "Dana");
  vera = await world.person("viewer", "Vera");
});
afterAll(() => world.close());

let count = 0;
const english = () => `My acme latte number ${++count} was cold and the staff ignored me. Very disappointed.`;
const hebrew = () => `הקפה מספר ${++count} של acme היה קר והצוות התעלם ממני. מאוכזבת מאוד.`;
const said = async (text: string) =>
  (await world.drafted(source, { author: { name: `Maria ${count}` }, text, kind: "post" })).view;

/** Does something to a conversation as it is now. */
async function act({ conversation: { id } }: ConversationView, verb: string, body: object): Promise<ConversationView> {
  const done = await dana("POST", `/api/brands/acme/conversations/${id}/${verb}`, body);
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  return done.body as ConversationView;
}
async function approve(view: ConversationView, text = world.newestDraft(view).text): Promise<ConversationView> {
  const { fingerprint } = await world.view("acme", view.conversation.id);
  return act(view, "approve", { fingerprint, text });
}
const decline = (view: ConversationView, reason: string, because?: string[]) =>
  act(view, "decline", { reason, draft: view.conversation.draft, ...(because && { because }) });
const asked = async (week?: string) => {
  const { status, body } = await vera<Quality>("GET", `/api/brands/acme/quality${week ? `?week=${week}` : ""}`);
  expect(status).toBe(200);
  return body;
};
const pair = ({ now, before }: Figure): [number, number] => [now, before];
const pairs = (figures: DraftFigures & { of?: string }): Record<string, [number, number]> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]): [string, [number, number]][] =>
      typeof figure === "object" && "conversations" in figure && figure.now + figure.before > 0
        ? [[name, pair(figure)]]
        : [],
    ),
  );
const rowOf = <T extends { of: string }>(rows: readonly T[], of: string): T => rows.find((row) => row.of === of)!;

const ids: Record<string, string> = {};

test("a week is counted as by hand, by language, with the week before beside it", async () => {
  // The week from Monday, 2 March: W10.
  const first = await said(english());
  await act(first, "correct", { sentiment: "neutral", urgency: "low" });
  await approve(first);
  await decline(await said(english()), "Much too long", ["too-long"]);
  world.clock.advance(7 * 86_400);

  // W11, in English: one as it was proposed, once taken back in between; one edited; one declined, and that taken back; one dismissed.
  const asProposed = await said(english());
  const wrong = await approve(asProposed);
  await act(asProposed, "undo", { reply: wrong.conversation.reply });
  await approve(asProposed);
  const edited = await said(english());
  const draft = world.newestDraft(edited).text;
  await act(edited, "edit", { text: `${draft} See you soon.`, draft: edited.conversation.draft });
  await approve(await world.view("acme", edited.conversation.id));
  const kept = await said(english());
  const declined = await decline(kept, "A slip");
  await act(kept, "undo-act", { version: declined.undoable!.version });
  const dismissed = await said(english());
  await act(dismissed, "dismiss", { reason: "Spam after all" });
  // In Hebrew: one edited in one step, one declined in words alone.
  const hebrewEdited = await said(hebrew());
  await approve(hebrewEdited, `${world.newestDraft(hebrewEdited).text} תודה שסיפרת לנו.`);
  const hebrewDeclined = await said(hebrew());
  await decline(hebrewDeclined, "לא על זה דיברה");
  // Corrections: two in English, of which one of two parts, one in Hebrew, and one that is taken back.
  await act(asProposed, "correct", { sentiment: "neutral" });
  await act(dismissed, "correct", { urgency: "low", intents: ["spam"] });
  await act(hebrewDeclined, "correct", { needsReply: true, sentiment: "mixed" });
  const slip = await act(kept, "correct", { sentiment: "positive" });
  await act(kept, "undo-act", { version: slip.undoable!.version });
  for (const [name, view] of Object.entries({ asProposed, edited, dismissed, hebrewEdited, hebrewDeclined }))
    ids[name] = view.conversation.id;

  const report = await asked("2026-W11");
  expect(report).toMatchObject({
    week: "2026-W11",
    weekBefore: "2026-W10",
    from: "2026-03-08T22:00:00.000Z",
    to: "2026-03-15T22:00:00.000Z",
    looked: { whole: true, lost: 0 },
  });
  const { drafts, corrections } = report;
  expect(pairs(drafts.all)).toEqual({
    shown: [5, 2],
    "as-proposed": [1, 1],
    edited: [2, 0],
    declined: [1, 1],
    "set-aside": [1, 0],
  });
  expect(pairs(rowOf(drafts.languages, "en"))).toEqual({
    shown: [3, 2],
    "as-proposed": [1, 1],
    edited: [1, 0],
    declined: [0, 1],
    "set-aside": [1, 0],
  });
  expect(pairs(rowOf(drafts.languages, "he"))).toEqual({ shown: [2, 0], edited: [1, 0], declined: [1, 0] });
  expect(new Set(drafts.all.edited.conversations)).toEqual(new Set([ids["hebrewEdited"], ids["edited"]]));
  expect(drafts.all.declined.conversations).toEqual([ids["hebrewDeclined"]]);
  expect(drafts.because.map(({ of, ...figure }) => [of, ...pair(figure)])).toEqual([
    ["other", 1, 0],
    ["too-long", 0, 1],
  ]);
  expect(drafts.declines).toEqual([
    {
      conversation: ids["hebrewDeclined"],
      at: expect.any(String),
      language: "he",
      why: "לא על זה דיברה",
      because: [],
    },
  ]);
  expect(pair(corrections.all.all)).toEqual([3, 1]);
  expect(pair(corrections.all.sentiment)).toEqual([2, 1]);
  expect(pair(corrections.all.urgency)).toEqual([1, 1]);
  expect(pair(corrections.all.intents)).toEqual([1, 0]);
  expect(pair(corrections.all.needsReply)).toEqual([1, 0]);
  expect(pair(corrections.all.language)).toEqual([0, 0]);
  expect(pair(rowOf(corrections.languages, "en").all)).toEqual([2, 1]);
  expect(rowOf(corrections.languages, "en").heard).toEqual({ now: 4, before: 2 });
  expect(pair(rowOf(corrections.languages, "he").all)).toEqual([1, 0]);
  expect(corrections.classifiers.reduce((sum, { all }) => sum + all.now, 0)).toBe(3);
});

test("how much was changed, and which playbook, technique and rules it was, is as the drafts say", async () => {
  const { drafts } = await asked("2026-W11");
  const views = await Promise.all(Object.values(ids).map((id) => world.view("acme", id)));
  const firsts = views.map((view) => view.drafts[0]!);
  for (const group of ["playbooks", "techniques", "rules"] as const) {
    const namesOf = (each: (typeof firsts)[number]) =>
      group === "rules"
        ? [...new Set(each.objections.map(({ rule }) => rule))]
        : [group === "playbooks" ? each.playbook!.id : each.technique];
    const byHand = new Map<string, number>();
    for (const name of firsts.flatMap(namesOf)) byHand.set(name, (byHand.get(name) ?? 0) + 1);
    const now = drafts[group].filter(({ shown }) => shown.now > 0).map(({ of, shown }) => [of, shown.now]);
    expect(new Map(now as [string, number][]), group).toEqual(byHand);
  }
  expect(drafts.all.changed.now).toBeGreaterThan(0);
  expect(drafts.all.changed.now).toBeLessThan(0.2);
  expect(drafts.all.changed).not.toHaveProperty("before");
});

test("a week later it is what is asked for by default, and then the one before", async () => {
  world.clock.advance(7 * 86_400);
  const report = await asked();
  expect(report.week).toBe("2026-W11");
  expect(report).toEqual(await asked("2026-W11"));
  const next = await asked("2026-W12");
  expect(pairs(next.drafts.all)).toMatchObject({ shown: [0, 5], edited: [0, 2] });
  expect(next.drafts.all.edited.conversations).toEqual([]);
});

test("it is a file as well, which is on the audit log; what is no week is refused, and who only hears does not read it", async () => {
  const ada = await world.person("admin", "Ada");
  const cookieless = await world.api.request("/api/brands/acme/quality.csv");
  expect(cookieless.status).toBe(401);
  const { exportQuality } = await import("@earshot/core/quality/export-quality");
  const { name, csv } = await exportQuality({ ...world.ctx, actor: "earshot" }, "acme", { week: "2026-W11" });
  expect(name).toBe("quality-acme-2026-W11.csv");
  expect(csv.split("\r\n")).toEqual(
    expect.arrayContaining([
      `drafts,,declined,1,1,${ids["hebrewDeclined"]}`,
      `drafts: languages,he,edited,1,0,${ids["hebrewEdited"]}`,
      "declined because,too-long,declined,0,1,",
      `declined,he,לא על זה דיברה,,,${ids["hebrewDeclined"]}`,
    ]),
  );
  const { body } = await ada("GET", "/api/brands/acme/audit?what=exported.quality");
  expect(body.entries).toEqual([expect.objectContaining({ what: "exported.quality", about: "2026-W11" })]);
  for (const week of ["2026-W54", "2026-W00", "2025-W53", "monday"])
    expect(await vera("GET", `/api/brands/acme/quality?week=${week}`), week).toMatchObject({
      status: 400,
      body: { code: "bad-input" },
    });
  const mark = await world.person("marketing", "Mark");
  expect((await mark("GET", "/api/brands/acme/quality")).status).toBe(403);
});
