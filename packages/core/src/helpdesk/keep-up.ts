import type { Context } from "../context.ts";
import { called } from "./called.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { Conflict, ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { nextTryAt } from "../outgoing-webhook/schedule.ts";
import { askingOf } from "./asking.ts";
import { catchUp } from "./catch-up.ts";
import { noteHealth } from "./check-helpdesk.ts";
import type { Connected, HelpdeskHealth } from "./connected.ts";
import { savedHandover, type Handover } from "./handover.ts";
import { problemIn } from "./problem.ts";
import { noteHandover } from "./note-handover.ts";
import { theHelpdesk } from "./the-helpdesk.ts";
import { theTicket } from "./the-ticket.ts";
import { toTell } from "./to-tell.ts";
import type { Progress, There } from "./visit.ts";

/** Longer than all requests of one visit take together. */
const LEASE_SECONDS = 170;
/** A queue's clock may be ahead of ours. */
const EARLY_MS = 2000;
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
