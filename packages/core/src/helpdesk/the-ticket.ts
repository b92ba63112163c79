import type { Context } from "../context.ts";
import { ConnectorError } from "../errors.ts";
import { called } from "./called.ts";
import type { Order, Ticket } from "./helpdesk.ts";
import { noteHandover } from "./note-handover.ts";
import type { Progress, There } from "./visit.ts";

/** A ticket that may have been made is looked for so often before another is: a helpdesk's search may lag behind. */
const LOOKUPS_BEFORE_MAKING = 3;
const LOOKUP_SECONDS = 90;

/** The ticket; nothing where it must be looked for once more before another is made. */
export async function theTicket(
  ctx: Context,
  progress: Progress,
  at: There,
  order: Order,
): Promise<Ticket | undefined> {
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
