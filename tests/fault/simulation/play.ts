import { setStopped } from "@earshot/core/reply/stop";
import { changeSource } from "@earshot/core/source/change-source";
import { choiceOf } from "./choice.ts";
import { Broken } from "./broken.ts";
import { deliver } from "./handle.ts";
import { atEnd, unheardOf } from "./laws/at-end.ts";
import { onItsWay } from "./laws/after-commit.ts";
import { pass, take, ticks } from "./steps.ts";
import { BRAND, createWorld, type Options, type World } from "./world.ts";

/** Long enough for every lease, hold, wait and back-off there is; most often less is enough. */
const QUIET_MINUTES = [1, 1, 2, 6, 6, 6, 20, 70, 70, 1];

/** Plays a schedule: its numbers one by one, then peace, in which all comes to its end. Returns the promise that was broken, if one was. */
export async function play(
  schedule: readonly number[],
  options: Pick<Options, "trace" | "counts"> = {},
): Promise<Broken | undefined> {
  const [first = 0, ...rest] = schedule;
  const world = await createWorld({ finds: first % 4 !== 3, ...options });
  for (const number of rest) {
    await take(world, choiceOf(number));
    if (world.broken) return world.broken;
  }
  try {
    world.trace?.("peace");
    await peace(world);
    if (!world.broken) atEnd(world);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    world.breaks(error);
  }
  return world.broken;
}

/** Nothing fails any more, everybody signs in and lets sending go on, and hours go by. */
async function peace(world: World): Promise<void> {
  const { platform, scheduler, queues, contextFor } = world;
  await scheduler.drain();
  await pass(world, 0);
  const ctx = contextFor();
  await setStopped(ctx, { stopped: false });
  await changeSource(ctx, BRAND, world.source().id, { secret: { token: platform.signIn("us") } });
  const began = ctx.now().toISOString();
  for (const minutes of QUIET_MINUTES) {
    queues.redrive();
    await pass(world, minutes * 60);
    await ticks(world, 1000);
    await deliverAll(world);
    if (isCalm(world, began)) return;
  }
}

/** Nothing is under way any more, and all that stands on the platform is known. */
function isCalm(world: World, since: string): boolean {
  const { items, queues, source } = world;
  if (queues.waiting.length > 0 || (source().health.lastGoodAt ?? "") <= since) return false;
  const isUnderWay = ({ sk, ...it }: Record<string, any>) =>
    (sk.startsWith("REPLY#") && onItsWay.has(it["status"])) || (sk === "META" && it["draftDueAt"] !== undefined);
  return ![...items.values()].some(isUnderWay) && unheardOf(world) === undefined;
}

/** Gives out what is ready, and what soon will be, until nothing is left. */
export async function deliverAll(world: World): Promise<void> {
  for (let n = 0; n < 1000 && !world.broken; n++) {
    const [message] = world.queues.ready();
    if (!message) {
      const { clock, scheduler } = world;
      const froms = [
        ...world.queues.waiting.map(({ visible }) => visible),
        ...scheduler.tasks.flatMap(({ points }) => points.map(({ from }) => from)),
      ].filter((at) => at > clock.ms && at <= clock.ms + 20_000);
      if (froms.length === 0) return;
      await pass(world, (Math.min(...froms) - clock.ms) / 1000);
    } else await deliver(world, message);
    await world.scheduler.drain();
  }
}
