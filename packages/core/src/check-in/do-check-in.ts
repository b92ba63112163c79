import { isMuted } from "../brand/muted.ts";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import { unaskedDraft } from "../draft/unasked-draft.ts";
import { savedDraft } from "../draft/write-draft.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import { savedFollowUp } from "../follow-up/schedule.ts";
import { afterOpenDays } from "../hours/open-time.ts";
import { keys } from "../keys.ts";
import { askOf } from "../mention/ask.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import type { Task } from "../task/task.ts";
import { isStanding } from "../wellbeing/no-contact.ts";
import { askSatisfaction } from "./ask-satisfaction.ts";
import { USUAL_DAYS } from "./after-solution.ts";
import { takesUnasked } from "./takes-unasked.ts";

/** It is put off for so many days at most, while something else must be done first. */
const MOST_PUT_OFF = 10;
const OPEN_TASKS = 500;

/** Some days after something was solved: drafts a text that asks whether all is well, for a person to approve; once in a conversation. */
export async function checkIn(ctx: Context, duty: FollowUp): Promise<void> {
  const what = await retryOnConflict(async () => {
    const situation = await situationOf(ctx, duty.brand, duty.conversation);
    const next = situation ? await stepOf(ctx, situation, duty) : dropped(duty);
    await ctx.store.commit(next.changes);
    return next.what;
  });
  ctx.log.info("check-in.done", { brand: duty.brand, conversation: duty.conversation, status: what });
}

type Step = { what: "drafted" | "put-off" | "dropped"; changes: Change[] };

const key = ({ brand, conversation, id }: FollowUp) => keys.followUp(brand, conversation, id);
const dropped = (duty: FollowUp): Step => ({ what: "dropped", changes: [{ remove: key(duty) }] });

async function stepOf(ctx: Context, situation: Situation, duty: FollowUp): Promise<Step> {
  if (!mayBeAsked(ctx, situation, duty)) return dropped(duty);
  if (await mustWait(ctx, situation)) return putOff(situation, duty);
  const { conversation } = situation;
  const asked = await askSatisfaction(ctx, situation);
  const kind = asked ? "satisfaction" : "check-in";
  const draft = await unaskedDraft(ctx, situation, kind);
  if (!draft) return dropped(duty);
  const next = moved(conversation, {
    status: "open",
    reason: { code: "reason.check-in" },
    unasked: kind,
    checkIn: { kind, at: draft.at },
    draft: draft.number,
    closedAt: undefined,
  });
  return {
    what: "drafted",
    changes: [
      { remove: key(duty) },
      ...(asked ?? []),
      saved(next),
      savedDraft(conversation, draft),
      happened(next, { at: draft.at, by: "earshot", what: "check-in", about: String(draft.number) }),
    ],
  };
}

/** Whether they may be asked at all: it is solved still, they have said nothing since, and neither they nor the platform forbids it. */
function mayBeAsked(
  ctx: Context,
  { brand, conversation, mention, mentions, replies, noContact }: Situation,
  { from }: FollowUp,
): boolean {
  const { status, reason, heardAt, lane, gone, merged, checkIn: earlier, platform } = conversation;
  const isSolved =
    status === "answered" || (status === "closed" && typeof reason === "object" && reason.code === "reason.resolved");
  if (!isSolved || earlier || gone || merged || lane === "aside" || mention.deletedAt) return false;
  if ((brand.checkIns?.days ?? USUAL_DAYS) === 0 || (from !== undefined && heardAt > from)) return false;
  if (isStanding(noContact) || isMuted(brand, mention, ctx.now())) return false;
  if (mentions.every(({ classification }) => askOf(classification) === "praise")) return false;
  const connector = ctx.connectors[platform];
  return takesUnasked(connector, ctx.now()) && !forbiddenBy(connector?.rulebook, mention, replies, ctx.now());
}

/** Something else goes before: an incident, a promise of ours that is not kept yet, or the check of whoever handed it over. */
async function mustWait(ctx: Context, { brand, conversation }: Situation): Promise<boolean> {
  if (brand.crisis || conversation.checks?.length) return true;
  const { items } = await ctx.store.list<Task>("inbox", keys.tasks(brand.id), { backwards: true, limit: OPEN_TASKS });
  return items.some(({ value }) => value.conversation === conversation.id && value.what === "promise" && !value.done);
}

function putOff({ brand, conversation }: Situation, duty: FollowUp): Step {
  if (duty.attempts >= MOST_PUT_OFF) return dropped(duty);
  const next = { ...duty, attempts: duty.attempts + 1, dueAt: afterOpenDays(brand, duty.dueAt, 1).toISOString() };
  return { what: "put-off", changes: [savedFollowUp(conversation, next)] };
}
