import type { Context } from "../context.ts";
import type { Records } from "../conversation/read-records.ts";
import { ConnectorError } from "../errors.ts";
import type { Handover, HelpdeskAnswer } from "./handover.ts";
import type { Ticket, Told, ToTell } from "./helpdesk.ts";
import { nextLookAt } from "./looks.ts";
import { noteHandover, type Noted } from "./note-handover.ts";
import type { Progress, There } from "./visit.ts";

/** Messages of one visit, each way: what is more waits for the next, which follows at once. */
const MOST_TOLD = 10;
const MOST_TAKEN = 20;
/** As long as a draft may be. */
const LONGEST_ANSWER = 20_000;
const KEPT_TAKEN = 500;

type ToCatchUp = { ticket: Ticket; messages: ToTell[]; records: Records };

/** Tells a ticket what is new here, and takes what is new there: each once, by its key or its id. */
export async function catchUp(ctx: Context, progress: Progress, at: There, { ticket, messages, records }: ToCatchUp) {
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
