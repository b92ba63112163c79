import { collect } from "@earshot/core/source/collect";
import { receivePush } from "@earshot/core/source/receive-push";
import { tick } from "@earshot/core/tick";
import { act, acts } from "./acts.ts";
import type { Choice } from "./choice.ts";
import { deliver, mustBeKnown } from "./handle.ts";
import type { Post } from "./platform.ts";
import type { Task } from "./scheduler.ts";
import { BRAND, type World } from "./world.ts";

type Step = (world: World, choice: Choice) => Promise<void> | void;

const authors = ["mia", "noa", "lee"];
const words = ["it is bad", "it is bad, promise?", "it is grave", "it is idle", "it is fine"];
const advances = [10, 31, 61, 95, 301, 3700, 90_000];

/** One in so many steps of a task goes wrong. */
const FAULTS = 5;

const isoOf = ({ clock }: World) => new Date(clock.ms).toISOString();
const standing = ({ platform }: World): Post[] => platform.posts.filter(({ deleted }) => !deleted);

/** Lets one of the tasks go on, a step or more, to its end or into a fault. */
const goOn: Step = async (world, choice) => {
  const { scheduler, trace } = world;
  const tasks = scheduler.tasks.filter((task) => scheduler.ready(task).length > 0);
  const task = choice.one(tasks);
  if (!task) return give({ copy: false })(world, choice);
  const steps = [100, 1, 2, 4, 8][choice.below(5)]!;
  const isFaulty = choice.below(FAULTS) === FAULTS - 1;
  trace?.(`${task.name} goes on, ${steps} at most${isFaulty ? ", into a fault" : ""}`);
  await scheduler.run(task, isFaulty ? steps % 100 : steps);
  if (!isFaulty || task.state !== "works") return;
  await scheduler.run(task, 1, ({ what, faults }) => {
    const fault = choice.one(faults);
    trace?.(`  ${what} of ${task.name}: ${fault}`);
    return fault;
  });
};

/** The same until it asks something of the platform, which then goes wrong. */
const failAtPlatform: Step = async ({ scheduler, trace }, choice) => {
  const task = choice.one(scheduler.tasks);
  if (!task) return;
  for (let n = 0; n < 100 && task.state === "works"; n++) {
    const [point] = scheduler.ready(task);
    if (!point) return;
    const fault = point.what.startsWith("reply") ? choice.one(point.faults) : undefined;
    if (fault) trace?.(`  ${point.what} of ${task.name}: ${fault}`);
    point.go(fault);
    await scheduler.settled();
    if (fault) return;
  }
};

const die: Step = ({ scheduler, trace }, choice) => {
  const task = choice.one(scheduler.tasks);
  if (!task) return;
  trace?.(`${task.name} dies`);
  scheduler.kill(task);
};

/** A message is given out, and its function goes on for a while. */
const give =
  ({ copy }: { copy: boolean }): Step =>
  async (world, choice) => {
    const { queues, scheduler, trace } = world;
    const message = choice.one(copy ? queues.waiting : queues.ready().toReversed());
    if (!message) return waitForOne(world, choice);
    trace?.(`${message.queue} is given ${copy ? "a copy of " : ""}${JSON.stringify(message.body)}`);
    const task = await deliver(world, message, { copy, skew: [0, 0, -4000, 4000][choice.below(4)]! });
    await scheduler.run(task, [100, 0, 3, 6, 10, 14][choice.below(6)]!);
  };

/** The same message is given out again and again, whoever else has it. */
const crowd: Step = async (world, choice) => {
  const message = choice.one(world.queues.waiting.filter(({ queue }) => queue === "publish"));
  if (!message) return give({ copy: true })(world, choice);
  world.trace?.(`publish is given out three times more: ${JSON.stringify(message.body)}`);
  for (let n = 0; n < 3; n++) {
    const task = await deliver(world, message, { copy: true });
    await world.scheduler.run(task, [100, 100, 6][choice.below(3)]!);
  }
};

/** Somebody who is about to send a reply comes to a halt right before. */
const halt: Step = async ({ scheduler, trace }, choice) => {
  const task = choice.one(scheduler.tasks.filter(({ name }) => name.startsWith("publish")));
  for (let n = 0; n < 100 && task?.state === "works"; n++) {
    const [point] = scheduler.ready(task);
    if (!point || point.what.startsWith("reply")) return;
    point.go();
    await scheduler.settled();
  }
  trace?.("publish comes to a halt");
};

/** A send of which nobody knows how it ends, and many who want to know at once. */
const doubt: Step = async (world, choice) => {
  const { queues, scheduler, clock, trace } = world;
  const message = queues.waiting.find(({ queue, visible }) => queue === "publish" && visible <= clock.ms + 20_000);
  if (!message) return crowd(world, choice);
  await pass(world, Math.max(0, (message.visible - clock.ms) / 1000));
  const task = await deliver(world, message);
  const isAtIt = () => task.points[0]?.what.startsWith("reply") === true;
  for (let n = 0; n < 100 && task.state === "works" && !isAtIt(); n++) await scheduler.run(task, 1);
  if (!isAtIt()) return;
  const fault = ([undefined, "late", "lost", "unheard"] as const)[choice.below(4)];
  trace?.(`${task.points[0]!.what} ${fault ?? "comes to a halt"}`);
  if (fault) {
    await scheduler.run(task, 1, () => fault);
    if (choice.below(3) < 2) await scheduler.run(task, 100);
  }
  const seconds = [0, 10, 31, 100][choice.below(4)]!;
  if (seconds === 100) leap(world, seconds * 1000);
  else await pass(world, seconds);
  await crowd(world, choice);
  await scheduler.run(task, 100);
};

const minute: Step = async (world, choice) => {
  world.trace?.("a minute's tick");
  await pass(world, 61);
  await ticks(world, choice.below(4) === 3 ? 4 : 100);
};

export async function ticks(world: World, steps: number): Promise<void> {
  let task!: Task;
  await world.scheduler.start("tick", (mine) => ((task = mine), tick(world.contextFor(mine))), {
    seconds: 60,
    ended: (_, error) => mustBeKnown(world, error),
  });
  await world.scheduler.run(task, steps);
}

/** Time goes by: what lands late lands, and who takes too long is stopped. */
export async function pass({ clock, platform, scheduler }: World, seconds: number): Promise<void> {
  const to = clock.ms + seconds * 1000;
  for (const each of platform.late.splice(0)) {
    if (each.by <= to) each.land();
    else platform.late.push(each);
  }
  clock.ms = to;
  for (const task of scheduler.tasks) if (task.endsBy <= to) scheduler.kill(task);
  await scheduler.settled();
}

const wait: Step = async (world, choice) => {
  const seconds = choice.one(advances)!;
  world.trace?.(`${seconds} s go by`);
  await pass(world, seconds);
};

/** To the moment for which somebody waits, or a message is held back. */
const waitForOne: Step = async (world) => {
  const { scheduler, queues, clock, trace } = world;
  const froms = [
    ...scheduler.tasks.flatMap(({ points }) => points.map(({ from }) => from)),
    ...queues.waiting.map(({ visible }) => visible),
  ].filter((from) => from > clock.ms);
  if (froms.length === 0) return;
  const ms = Math.min(...froms) - clock.ms;
  trace?.(`${ms / 1000} s go by`);
  await pass(world, ms / 1000);
};

/** The machine sleeps, or somebody sets its clock: nobody is stopped, and what they do goes on afterwards. */
const jump: Step = (world, choice) => leap(world, [-30_000, -5000, 100_000, 4_000_000][choice.below(4)]!);

function leap(world: World, ms: number): void {
  const { clock, platform, scheduler } = world;
  world.trace?.(`the clock jumps by ${ms / 1000} s`);
  for (const each of platform.late.splice(0)) each.land();
  clock.ms += ms;
  for (const task of scheduler.tasks) task.endsBy += ms;
}

const post: Step = (world, choice) => {
  const { platform, trace } = world;
  const author = choice.one(authors)!;
  const text = `Acme, ${choice.one(words)} ${choice.below(4)}`;
  const under = [...standing(world), ...platform.ours].filter((each) => !("author" in each) || each.author === author);
  const to = choice.below(3) === 2 ? choice.one(under) : undefined;
  const thread = to && ("thread" in to ? to.thread : platform.posts.find(({ id }) => id === to.to)!.thread);
  const made = platform.post(author, text, isoOf(world), to && { id: to.id, thread: thread! });
  trace?.(`${author} posts ${made.id}: ${text}${to ? ` (under ${to.id})` : ""}`);
};

/** A customer posts, and it is heard and drafted without a fault. */
const drafted: Step = async (world, choice) => {
  await post(world, choice);
  await world.scheduler.drain();
  await collect(world.contextFor(), { brand: BRAND, source: world.source().id }, { now: true });
  for (let n = 0; n < 20; n++) {
    const message = world.queues.ready().find(({ queue }) => queue === "intake" || queue === "draft");
    if (!message) return;
    await deliver(world, message);
    await world.scheduler.drain();
  }
};

const edit: Step = (world, choice) => {
  const it = choice.one(standing(world));
  if (!it) return;
  it.texts.push(`Acme, ${choice.one(words)}, says edit ${it.texts.length}`);
  world.trace?.(`${it.author} edits ${it.id}: ${it.texts.at(-1)}`);
};

const remove: Step = (world, choice) => {
  const it = choice.one(standing(world));
  if (!it) return;
  it.deleted = true;
  world.trace?.(`${it.author} deletes ${it.id}`);
};

/** The platform tells us itself, also what we know or what is long gone. */
const push: Step = async (world, choice) => {
  const { platform, scheduler } = world;
  const it = choice.one(platform.posts);
  if (!it) return;
  const pushed = it.deleted
    ? { deleted: [it.id] }
    : choice.below(4) === 3
      ? { again: [it.id] }
      : { items: [platform.mentionOf(it)] };
  world.trace?.(`a push of ${JSON.stringify(pushed)}`);
  let task!: Task;
  await scheduler.start(
    "push",
    (mine) => (
      (task = mine),
      receivePush(world.contextFor(mine), BRAND, world.source().id, {
        method: "POST",
        headers: new Headers(),
        query: new URLSearchParams(),
        body: Buffer.from(JSON.stringify(pushed)),
      })
    ),
    { seconds: 30, ended: (_, error) => mustBeKnown(world, error) },
  );
  await scheduler.run(task, [100, 2][choice.below(2)]!);
};

/** The platform decides on one of our replies. */
const moderate: Step = (world, choice) => {
  const { platform, trace } = world;
  const it = choice.one(
    platform.ours.filter(({ visibility }) => visibility === "visible" || visibility === "moderation"),
  );
  if (!it) return void (platform.moderates = !platform.moderates);
  it.visibility = (["visible", "rejected", "vanished"] as const)[choice.below(3)]!;
  trace?.(`${it.id} is now ${it.visibility}`);
};

/** The token ends; somebody must sign in anew. */
const signOut: Step = ({ platform, trace }) => {
  const token = [...platform.tokens.keys()].at(-1)!;
  trace?.("the token ends");
  platform.tokens.delete(token);
};

const upgrade: Step = (world) => {
  world.trace?.("the rules change");
  world.deploy();
};

const answerByHand: Step = (world, choice) => {
  const it = choice.one(standing(world));
  if (!it) return;
  const made = world.platform.answer(it.id, "By somebody's hand.", "us", isoOf(world));
  world.trace?.(`somebody of us answers ${it.id} on the platform: ${made.id}`);
};

/** What may happen next, and how often, the tamest first. */
const steps: [weight: number, step: Step][] = [
  [20, goOn],
  [20, give({ copy: false })],
  [8, drafted],
  [6, minute],
  [3, post],
  [4, wait],
  [4, waitForOne],
  [4, failAtPlatform],
  [3, edit],
  [2, push],
  [2, remove],
  [2, give({ copy: true })],
  [2, crowd],
  [2, halt],
  [4, doubt],
  [2, die],
  [1, moderate],
  [1, jump],
  [1, signOut],
  [1, upgrade],
  [1, answerByHand],
  ...acts.map((each): [number, Step] => [each[0], (world, choice) => act(world, each, choice)]),
];

const all = steps.flatMap(([weight, step]) => Array.from({ length: weight }, () => step));

export async function take(world: World, choice: Choice): Promise<void> {
  await choice.one(all)!(world, choice);
}
