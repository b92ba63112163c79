import { mentionLanguages, readOwnMentions } from "@earshot/classifier/training/read-mentions";
import { changeBrand } from "@earshot/core/brand/change-brand";
import { keys, places } from "@earshot/core/keys";
import { isOver } from "@earshot/core/replay/replay";
import { startReplay } from "@earshot/core/replay/start-replay";
import { workReplay } from "@earshot/core/replay/work-replay";
import { createIntakeWorld } from "../../support/intake-world.ts";
import { atLeast, type Row } from "../row.ts";

const HEARD = 60;
const DAYS = 30;
const MENTIONS = 9000;
const DAY_MS = 86_400_000;

const slots = [{ from: "09:00", to: "17:00" }];
const days = { mon: slots, tue: slots, wed: slots, thu: slots, fri: slots };

/** Mentions a second that are looked at twice, with the settings as they are and as they would be, on a store in memory. */
export async function replaying(): Promise<Row[]> {
  const world = await aMonth();
  const changes = {
    "other search terms": { terms: "acme, zenith" },
    "other deadlines": { deadlines: { normal: 60, high: 30 } },
    "another approval rule": {
      approvals: { rules: [{ id: "late", name: "Late", asks: "second", intents: ["delivery"] }] },
    },
  };
  const rows: Row[] = [];
  for (const [name, change] of Object.entries(changes))
    rows.push(atLeast(`replay: mentions looked at for ${name}`, await rate(world, change), 2000, "mentions/s"));
  return rows;
}

type World = Awaited<ReturnType<typeof createIntakeWorld>>;

/** Everyday mentions, judged once; the rest of the month says the same by others. */
async function aMonth(): Promise<World> {
  const world = await createIntakeWorld();
  world.clock.advance(40 * 86_400);
  await changeBrand({ ...world.ctx, actor: { id: "a", name: "A", role: "admin" } }, "acme", { hours: { days } });
  const texts = mentionLanguages.flatMap((language) => readOwnMentions("seen", language).map(({ text }) => text));
  const step = Math.floor(texts.length / HEARD);
  for (let n = 0; n < HEARD; n++)
    await world.hear({ text: `acme: ${texts[n * step]}`, by: `Heard ${n}`, published: false });
  const heard = await world.mentions();
  const now = world.clock.now().getTime();
  for (let n = 0; n < MENTIONS; n++) {
    const firstSeenAt = new Date(now - (n % DAYS) * DAY_MS - n).toISOString();
    const mention = { ...heard[n % heard.length]!, id: `feed:copy-${n}`, conversation: `copy-${n}`, firstSeenAt };
    await world.ctx.store.commit([
      {
        put: keys.mention("acme", mention.conversation, mention.id),
        value: mention,
        at: { heard: places.heard(mention, firstSeenAt.slice(0, 10)) },
      },
    ]);
  }
  return world;
}

async function rate({ ctx }: World, change: Record<string, unknown>): Promise<number> {
  const acting = { ...ctx, actor: { id: "a", name: "A", role: "admin" as const } };
  const dayOf = (ago: number) => new Date(ctx.now().getTime() - ago * DAY_MS).toISOString().slice(0, 10);
  const { id } = await startReplay(acting, "acme", { from: dayOf(DAYS), to: dayOf(0), drafts: 0, change });
  const start = performance.now();
  for (;;) {
    const run = (await ctx.store.get(keys.replay("acme", id)))!;
    if (isOver(run)) return run.totals.looked / ((performance.now() - start) / 1000);
    await workReplay(ctx, { brand: "acme", replay: id, chunk: run.chunk });
  }
}
