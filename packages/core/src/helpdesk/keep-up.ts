import type { Context } from "../context.ts";
import { called } from "./called.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { Conflict, ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { nextTryAt } from "../outgoing-webhook/schedule.ts";
import { askingOf } from "./asking.ts";
import { noteHealth } from "./check-helpdesk.ts";
import type { Connected, HelpdeskHealth } from "./connected.ts";
import { savedHandover, type Handover, type HelpdeskAnswer } from "./handover.ts";
import type { Ask, Helpdesk, Order, Ticket, Told, ToTell } from "./helpdesk.ts";
import { nextLookAt } from "./looks.ts";
import { problemIn } from "./problem.ts";
import { noteHandover, type Noted } from "./note-handover.ts";
import { theHelpdesk } from "./the-helpdesk.ts";
import { toTell } from "./to-tell.ts";

/** Longer than all requests of one visit take together. */
const LEASE_SECONDS = 170;
/** A queue's clock may be ahead of ours. */
const EARLY_MS = 2000;
/** A ticket that may have been made is looked for so often before another is: a helpdesk's search may lag behind. */
const LOOKUPS_BEFORE_MAKING = 3;
const LOOKUP_SECONDS = 90;
/** Messages of one visit, each way: what is more waits for the next, which follows at once. */
const MOST_TOLD = 10;
const MOST_TAKEN = 20;
/** As long as a draft may be. */
const LONGEST_ANSWER = 20_000;
const KEPT_TAKEN = 500;
/** After the last try an open ticket is still visited so often. */
const SELDOM_SECONDS = 6 * 3600;

export type ToKeepUp = Extract<Message<"hooks">, { handover: string }>;

/**
 * Visits a conversation's ticket: makes it where there is none, tells what is new here, takes what is new there. It may be called at any
 * time and any number of times: what stands there is looked at first, so that nothing is made or told twice.
 */
export async function keepUp(ctx: Context, { brand, handover: id }: ToKeepUp): Promise<void> {
  const [handover, connected, health] = (await ctx.store.getMany<any>([
    keys.handover(brand, id),
    keys.helpdesk(brand),
    keys.helpdeskHealth(brand),
  ])) as [Handover?, Connected?, HelpdeskHealth?];
  const now = ctx.now();
  if (!handover || isEarly(handover, now)) return;
  if (handover.leaseUntil !== undefined && handover.leaseUntil > now.toISOString())
    return ctx.queues.send("hooks", [{ brand, handover: id }], { delaySeconds: 30 });
  const records = await readRecords(ctx, brand, id);
  if (!records) return ctx.store.commit([{ remove: keys.handover(brand, id), if: handover.version }]);
  if (!connected || connected.helpdesk !== handover.helpdesk)
    return void (await noteHandover(ctx, handover, {
      ...(handover.state === "going" && { state: "failed" }),
      problem: { code: "helpdesk.problem-gone", at: called[handover.helpdesk] },
      nextAt: undefined,
    }));
  const leaseUntil = new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString();
  // Found again at the end of the lease, should this be cut off.
  const leased: Handover = { ...handover, leaseUntil, nextAt: leaseUntil, version: handover.version + 1 };
  try {
    await ctx.store.commit([savedHandover(records.conversation, leased, handover.version)]);
  } catch (error) {
    if (error instanceof Conflict) return; // somebody else is at it
    throw error;
  }
  await visit(ctx, leased, connected, health, records);
}

/** It waits for the time to undo, or for another try. */
function isEarly({ ticket, tried, nextAt }: Handover, now: Date): boolean {
  if (ticket && tried === 0) return false;
  return nextAt === undefined || Date.parse(nextAt) > now.getTime() + EARLY_MS;
}

async function visit(
  ctx: Context,
  leased: Handover,
  connected: Connected,
  health: HelpdeskHealth | undefined,
  records: Records,
): Promise<void> {
  const { brand, helpdesk: name } = leased;
  const progress: Progress = { handover: leased };
  try {
    const helpdesk = theHelpdesk(ctx, name);
    const at: There = { helpdesk, ask: await askingOf(ctx, helpdesk, connected), connected };
    const { order, messages } = await toTell(ctx, connected, leased, records);
    const ticket = await theTicket(ctx, progress, at, order);
    if (!ticket) return;
    await catchUp(ctx, progress, at, { ticket, messages, records });
    if (health?.problem) await noteHealth(ctx, brand, undefined);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    await failed(ctx, progress.handover, error);
    await noteHealth(ctx, brand, problemIn(error, name));
  }
}

/** As it is on record, whatever comes next. */
type Progress = { handover: Handover };
type There = { helpdesk: Helpdesk; ask: Ask; connected: Connected };

/** The ticket; nothing where it must be looked for once more before another is made. */
async function theTicket(ctx: Context, progress: Progress, at: There, order: Order): Promise<Ticket | undefined> {
  const { helpdesk, ask, connected } = at;
  const { handover } = progress;
  if (handover.ticket) return handover.ticket;
  const found = await helpdesk.find(ask, connected.where, order);
  if (!found && handover.mayBeThere && handover.lookups + 1 < LOOKUPS_BEFORE_MAKING) {
    const nextAt = new Date(ctx.now().getTime() + LOOKUP_SECONDS * 1000).toISOString();
    await noteHandover(ctx, handover, { lookups: handover.lookups + 1, nextAt, leaseUntil: undefined });
    return undefined;
  }
  const ticket = found ?? (await made(ctx, progress, at, order));
  progress.handover = await noteHandover(
    ctx,
    progress.handover,
    { ticket, state: "open", mayBeThere: undefined, lookups: 0, tried: 0, problem: undefined },
    { event: { what: "helpdesk-there", about: `${called[handover.helpdesk]} #${ticket.number}` } },
  );
  return ticket;
}

/** That it may be there is on record before it is asked for. */
async function made(ctx: Context, progress: Progress, { helpdesk, ask, connected }: There, order: Order) {
  progress.handover = await noteHandover(ctx, progress.handover, { mayBeThere: true, lookups: 0 });
  try {
    return await helpdesk.make(ask, connected.where, order);
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble !== "unknown")
      progress.handover = await noteHandover(ctx, progress.handover, { mayBeThere: undefined });
    throw error;
  }
}

type ToCatchUp = { ticket: Ticket; messages: ToTell[]; records: Records };

async function catchUp(ctx: Context, progress: Progress, at: There, { ticket, messages, records }: ToCatchUp) {
  const { helpdesk, ask, connected } = at;
  const { brand, conversation: id, taken, state } = progress.handover;
  const look = await helpdesk.look(ask, connected.where, ticket).catch((error: unknown) => {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  });
  const told = { ...progress.handover.told, ...ours(look?.messages ?? []) };
  const untold = look ? messages.filter(({ key }) => told[key] === undefined) : [];
  try {
    for (const message of untold.slice(0, MOST_TOLD))
      told[message.key] = await helpdesk.tell(ask, connected.where, ticket, message);
  } finally {
    progress.handover = { ...progress.handover, told };
  }
  const known = new Set([...taken, ...Object.values(told)]);
  const isNews = ({ by, internal, key, id, text }: Told) =>
    by === "agent" && !internal && key === undefined && !known.has(id) && text !== "";
  const unknown = look?.messages.filter(isNews) ?? [];
  const news = unknown.slice(0, MOST_TAKEN);
  const now = ctx.now();
  const isActive = untold.length > 0 || news.length > 0;
  const isOpen = look?.isOpen === true;
  const next = {
    told,
    taken: [...taken, ...news.map((each) => each.id)].slice(-KEPT_TAKEN),
    state: isOpen ? ("open" as const) : ("closed" as const),
    activeAt: isActive ? now.toISOString() : progress.handover.activeAt,
  };
  const isMore = untold.length > MOST_TOLD || unknown.length > MOST_TAKEN;
  const later = isMore ? now.toISOString() : nextLookAt(next, now, connected);
  const answers = news.map((each) => answerOf(progress.handover, ticket, each, now));
  const waits = [...records.helpdeskAnswers.filter(({ status }) => status === "new"), ...answers];
  await noteHandover(
    ctx,
    progress.handover,
    { ...next, tried: 0, problem: undefined, leaseUntil: undefined, nextAt: later },
    { answers, ...turned(state, { isOpen, isThere: look !== undefined, hasAnswers: next.taken.length > 0 }, ticket) },
  );
  await ctx.queues.send(
    "draft",
    waits.map((answer) => ({ brand, conversation: id, answer: answer.id })),
  );
}

/** Those of ours that stand there, by our keys. */
const ours = (messages: readonly Told[]): Record<string, string> =>
  Object.fromEntries(messages.flatMap(({ key, id }) => (key === undefined ? [] : [[key, id]])));

/** What it means here that a ticket was closed, or opened again, there. */
function turned(
  before: Handover["state"],
  { isOpen, isThere, hasAnswers }: { isOpen: boolean; isThere: boolean; hasAnswers: boolean },
  { number }: Ticket,
): Noted {
  if (isOpen) return before === "closed" ? { event: { what: "helpdesk-reopened", about: `#${number}` } } : {};
  if (before === "closed") return {};
  return {
    event: { what: isThere ? "helpdesk-closed" : "helpdesk-gone", about: `#${number}` },
    ...(!hasAnswers && { comesBack: true }),
  };
}

const answerOf = (
  { brand, conversation, helpdesk }: Handover,
  { number }: Ticket,
  { id, text, name, at }: Told,
  now: Date,
): HelpdeskAnswer => ({
  brand,
  conversation,
  id,
  helpdesk,
  number,
  by: name,
  at: at < now.toISOString() ? at : now.toISOString(),
  text: text.slice(0, LONGEST_ANSWER).toWellFormed(),
  status: "new",
  version: 1,
});

/** Tried again later, more and more seldom; what has no ticket is given up at last, and a person may try again. */
async function failed(ctx: Context, handover: Handover, error: ConnectorError): Promise<void> {
  const { brand, conversation, ticket, helpdesk } = handover;
  const tried = handover.tried + 1;
  const problem = problemIn(error, helpdesk);
  const now = ctx.now();
  const seldom = ticket ? new Date(now.getTime() + SELDOM_SECONDS * 1000) : undefined;
  const next = nextTryAt(now, tried, ctx.random(), error.retryAfter) ?? seldom;
  await noteHandover(
    ctx,
    handover,
    {
      tried,
      problem,
      leaseUntil: undefined,
      nextAt: next?.toISOString(),
      ...(!next && { state: "failed" }),
    },
    next ? {} : { event: { what: "helpdesk-failed", about: called[helpdesk], why: problem } },
  );
  ctx.log.warn("helpdesk.failed", { brand, conversation, trouble: error.trouble, count: tried });
}
