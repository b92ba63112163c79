import type { Answered, Conversation } from "./conversation.ts";

/** The last of them say all that is counted. */
const MOST = 20;

/** A conversation's replies with one more that is out now. After a holding reply the customer waits since before it. */
export function withAnswer(
  { answers = [], heardAt, dueAt, dueFrom }: Conversation,
  { reply, at, holding }: { reply: string; at: string; holding?: boolean },
): { answers: Answered[] } {
  const last = answers.at(-1);
  const held = last?.holding && last.at === dueFrom ? last : undefined;
  const answer: Answered = {
    reply,
    since: held?.since ?? dueFrom ?? heardAt,
    at,
    ...(dueAt !== undefined && at > dueAt && { late: true }),
    ...(holding && { holding }),
  };
  return { answers: [...answers, answer].slice(-MOST) };
}

/** Without a reply that is not there. */
export function withoutAnswer({ answers }: Conversation, reply: string): { answers: Answered[] | undefined } {
  const left = answers?.filter((each) => each.reply !== reply);
  return { answers: left && left.length > 0 ? left : undefined };
}
