import { beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { demandOf, riskOf } from "../approval/demand.ts";
import { setApprovals } from "../approval/set-approvals.ts";
import { changeBrand, getBrand } from "../brand/change-brand.ts";
import type { Connector } from "../connector.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { makeDraft } from "../draft/make-draft.ts";
import { savePlaybook } from "../draft/playbooks.ts";
import { keys } from "../keys.ts";
import { saveArticle } from "../knowledge/save-article.ts";
import { harmOf } from "../desk/harm.ts";
import { askOf } from "../mention/ask.ts";
import type { Source } from "../source/source.ts";
import { createIntakeWorld } from "../../../../tests/support/intake-world.ts";
import type { Changed } from "./replay.ts";
import { draftSeen, type DraftSeen } from "./look.ts";
import { replayed } from "./replay.fixture.ts";
import { saveReplayed } from "./save-replayed.ts";

/** What customers say, of which no two are one story; each by a person who says nothing else. */
const said = [
  { by: "Ann", text: "My acme order came two days late and the cup was broken. Can you please replace it?" },
  { by: "Bea", text: "Thank you acme, the coffee was wonderful. I love it!" },
  { by: "Cid", text: "When does the acme shop in Leeds open on Sundays?" },
  { by: "Dov", text: "הקפה של acme היה קר והשירות היה נורא, אני רוצה החזר כספי" },
  { by: "Eva", text: "Az acme csomagom nem érkezett meg, kérem vissza a pénzem" },
  { by: "Fay", text: "I burned my hand on the acme kettle, it is dangerous. I will call my lawyer." },
  { by: "Gal", text: "acme zenith lattes are terrible, the worst I ever had" },
  { by: "Hua", text: "acme 的咖啡很難喝，店員態度很差，我要退款" },
  { by: "Ian", text: "acme kava buvo šalta, daugiau nebegrįšiu" },
  { by: "Jon", text: "قهوه acme سرد بود و خیلی ناراضی هستم" },
  { by: "Kim", text: "acme's loyalty card does not stamp in the app. Annoying.", followers: 4000 },
  { by: "Lea", text: "Trying the acme place on the corner today" },
];

async function aBrand() {
  const world = await createIntakeWorld();
  const source = {
    id: "s1",
    brand: "acme",
    platform: "feed",
    settings: {},
    version: 1,
    account: { id: "me", name: "A" },
  };
  await world.ctx.store.commit([{ put: keys.source("acme", "s1"), value: source as unknown as Source }]);
  const feed = {
    platform: "feed",
    finds: "by-terms",
    settings: z.any(),
    rulebook: { limit: { max: 5000, unit: "characters" }, pace: { seconds: 0, jitter: 0 }, rules: [], readOn: "" },
    reply: async () => ({ nativeId: "r", visibility: "visible" }),
  };
  world.ctx.connectors = { feed: feed as unknown as Connector };
  world.clock.advance(9 * 3600);
  return world;
}
type World = Awaited<ReturnType<typeof aBrand>>;

async function hearAll({ hear, clock }: World) {
  for (const { by, text, followers } of said) {
    clock.advance(5 * 3600);
    await hear({ text, published: false, author: { id: by, name: by, ...(followers && { followers }) } } as never);
  }
}

type Setting = {
  name: string;
  set?: (world: World) => Promise<unknown>;
  change: Record<string, unknown>;
  kinds: string[];
};
const admin = { id: "ada", name: "Ada", role: "admin" as const };

const playbook = {
  id: "own-late",
  language: "en",
  intents: ["complaint"],
  technique: "empathy",
  variants: ["Hello {name}, that should not have happened. Please write to us at {contact}."],
};
const article = {
  id: "sunday-hours",
  language: "en",
  title: "Opening hours on Sundays",
  text: "Our shop in Leeds opens at 9 on Sundays.",
  questions: ["When do you open on Sundays?", "When does the shop in Leeds open?"],
};
const praise = {
  on: true,
  languages: ["en"],
  platforms: ["feed"],
  confidence: 0.5,
  perDay: 5,
  waitMinutes: 5,
};
const slots = [{ from: "09:00", to: "17:00" }];
const week = { mon: slots, tue: slots, wed: slots, thu: slots, fri: slots };

const cases: Setting[] = [
  { name: "search terms", change: { terms: "zenith" }, kinds: ["lost"] },
  { name: "more search terms", change: { terms: "acme, kettle" }, kinds: [] },
  {
    name: "approval rules",
    change: {
      approvals: { rules: [{ id: "late", name: "Late", asks: "second", intents: ["delivery", "complaint"] }] },
    },
    kinds: ["approval"],
  },
  { name: "deadlines", change: { deadlines: { normal: 60, high: 30 } }, kinds: ["due"] },
  { name: "deadlines of a lane", change: { laneDeadlines: { questions: { normal: 20, low: 20 } } }, kinds: ["due"] },
  { name: "hours", change: { hours: { days: week, always: ["critical"] } }, kinds: ["due"] },
  {
    name: "no hours",
    set: ({ ctx }) => changeBrand(ctx, "acme", { hours: { days: week } }),
    change: { hours: null },
    kinds: ["due"],
  },
  { name: "a ladder", change: { ladder: { remindAt: 20, passOnAt: 50 } }, kinds: ["ladder"] },
  { name: "VIPs", change: { vips: [{ platform: "feed", author: "Eva", name: "Eva" }] }, kinds: ["order"] },
  {
    name: "no VIPs",
    set: ({ ctx }) => changeBrand(ctx, "acme", { vips: [{ platform: "feed", author: "Gal", name: "Gal" }] }),
    change: { vips: [] },
    kinds: ["order"],
  },
  {
    name: "muted authors",
    change: { muted: [{ platform: "feed", author: "Gal", name: "Gal", until: "2099-01-01T00:00:00Z" }] },
    kinds: ["lane"],
  },
  { name: "reach", change: { reachFrom: 3000 }, kinds: ["urgency-up"] },
  {
    name: "own matters",
    change: { matters: [{ name: "Loyalty card", words: ["loyalty card", "stamp*"] }] },
    kinds: ["matters"],
  },
  { name: "the voice", change: { voice: { signature: "Dana from Acme" } }, kinds: ["draft"] },
  { name: "contacts", change: { contacts: [{ platform: "feed", contact: "care@acme.example" }] }, kinds: ["draft"] },
  { name: "a playbook", change: { playbooks: [playbook] }, kinds: ["draft"] },
  {
    name: "a playbook taken away",
    set: ({ ctx }) => savePlaybook(ctx, "acme", "own-late", playbook),
    change: { playbooks: [{ id: "own-late", remove: true }] },
    kinds: ["draft"],
  },
  { name: "an article", change: { knowledge: [article] }, kinds: ["draft"] },
  {
    name: "an article taken away",
    set: ({ ctx }) => saveArticle(ctx, "acme", "en", article.id, article),
    change: { knowledge: [{ id: article.id, language: "en", remove: true }] },
    kinds: ["draft"],
  },
  {
    name: "learned bias",
    set: async ({ ctx }) => {
      const known = await getBrand(ctx, "acme");
      const bias = { en: { neutral: 6, positive: 0, corrections: 60 } };
      await ctx.store.commit([{ put: keys.brand("acme"), value: { ...known, bias } }]);
    },
    change: { learns: false },
    kinds: ["sentiment"],
  },
  {
    name: "praise that goes out by itself",
    change: { approvals: { rules: [], automatic: praise } },
    kinds: ["automatic"],
  },
];

/** What really became of it. */
type Happened = {
  urgency: string;
  sentiment: string;
  language: string;
  intents: string[];
  lane: string;
  ask: string | undefined;
  harm: number | undefined;
  rules: string[] | undefined;
  dueAt: string | undefined;
  remindAt: string | undefined;
  alone: boolean;
  draft: (Omit<DraftSeen, "playbook" | "facts"> & { playbook: string | undefined; facts: string[] }) | undefined;
};

async function happened(world: World): Promise<Map<string, Happened>> {
  const all = new Map<string, Happened>();
  const brand = await getBrand(world.ctx, "acme");
  const mentions = await world.mentions();
  for (const mention of mentions) {
    const at = () => world.conversations().then((them) => them.find(({ id }) => id === mention.conversation)!);
    const c = await at();
    const waits = c.status !== "closed" && c.lane !== "aside";
    const { id, mention: newest, mentionVersion } = c;
    if (waits) await makeDraft(world.ctx, { brand: "acme", conversation: id, mention: newest, mentionVersion });
    const now = await at();
    const draft = waits ? await world.ctx.store.get(keys.draft("acme", id, now.draft!)) : undefined;
    all.set(mention.author.name, seenIn(brand, c, now, mention, draft && draftSeen(draft)));
  }
  return all;
}

function seenIn(
  brand: Awaited<ReturnType<typeof getBrand>>,
  c: Conversation,
  now: Conversation,
  mention: Awaited<ReturnType<World["mentions"]>>[number],
  draft: DraftSeen | undefined,
): Happened {
  const waits = c.status !== "closed" && c.lane !== "aside";
  return {
    urgency: c.urgency,
    sentiment: c.sentiment,
    language: c.language,
    intents: c.intents,
    lane: c.status === "closed" ? "none" : (c.lane ?? "reply"),
    ask: waits ? askOf(c) : undefined,
    harm: waits ? Number(harmOf({ ...c, atRisk: [] }, Date.parse(c.heardAt)).toPrecision(3)) : undefined,
    rules: waits ? demandOf(brand, riskOf(c, [mention])).rules.map(({ id }) => id) : undefined,
    dueAt: c.dueAt,
    remindAt: c.ladderAt,
    alone: now.status === "approved",
    draft: draft && plainly(draft),
  };
}

const plainly = ({ playbook: by, facts, ...draft }: DraftSeen) => ({
  ...draft,
  playbook: by?.id,
  facts: facts.map(({ article: id }) => id),
});

/** The same of one side of a replay, over what happened on the other: what a replay does not show, it says is the same. */
function imaginedOf(before: Happened, { after: look }: Changed, asked: { alone: boolean; draft: boolean }): Happened {
  const { urgency, sentiment, language, intents, lane, ask, harm, approval, dueAt, remindAt, automatic, draft } = look!;
  return {
    urgency,
    sentiment,
    language,
    intents,
    lane,
    ask,
    harm,
    rules: approval?.rules,
    dueAt,
    remindAt,
    alone: asked.alone ? automatic === true : before.alone,
    draft: lane === "none" || lane === "aside" ? undefined : draft ? plainly(draft) : before.draft,
  };
}

// The models are read once, which takes its time.
beforeAll(async () => hearAll(await aBrand()), 60_000);

test.each(cases)(
  "a replay of $name shows what happens when it is saved and the same is heard anew",
  async (one) => {
    const [then, anew] = [await aBrand(), await aBrand()];
    for (const world of [then, anew]) {
      world.ctx.actor = admin;
      await one.set?.(world);
    }
    await hearAll(then);
    const { run, changed } = await replayed(then.ctx, one.change);
    expect([run.state, run.failed]).toEqual(["done", undefined]);
    for (const kind of one.kinds) expect(run.totals.kinds, JSON.stringify(run.totals)).toHaveProperty(kind);
    const before = await happened(then);

    // The other world saves the very change, by the replay's own save, and hears the same from its first day on.
    const empty = await replayed(anew.ctx, one.change);
    await saveReplayed(anew.ctx, "acme", empty.run.id);
    await hearAll(anew);
    const after = await happened(anew);

    const showed = new Map(changed.map((each) => [each.author, each]));
    for (const { by } of said) {
      const change = showed.get(by);
      if (change?.kinds[0] === "lost") continue; // no platform would be asked for it
      const asked = { alone: run.touches.automatic, draft: run.touches.drafts };
      const expected = change ? imaginedOf(before.get(by)!, change, asked) : before.get(by);
      expect({ by, ...expected }, by).toEqual({ by, ...after.get(by) });
    }
  },
  60_000,
);

test("a change to what is set already shows no change", async () => {
  const world = await aBrand();
  world.ctx.actor = admin;
  await changeBrand(world.ctx, "acme", { hours: { days: week }, voice: { signature: "Dana" } });
  await setApprovals(world.ctx, "acme", { rules: [{ id: "all", name: "", asks: "second" }], automatic: praise });
  await savePlaybook(world.ctx, "acme", playbook.id, playbook);
  await saveArticle(world.ctx, "acme", "en", article.id, article);
  await hearAll(world);
  const { terms, deadlines, hours, voice, approvals } = await getBrand(world.ctx, "acme");
  const { rules, automatic } = approvals!;
  const change = {
    terms,
    deadlines,
    hours,
    voice,
    approvals: { rules, automatic },
    playbooks: [playbook],
    knowledge: [article],
    vips: [],
    matters: [],
    learns: true,
  };
  const { run, changed } = await replayed(world.ctx, change);
  expect(changed).toEqual([]);
  expect(run).toMatchObject({ state: "done", totals: { looked: said.length, changed: 0, kinds: {} } });
  expect(run.totals.drafted).toBeGreaterThan(5);
});
