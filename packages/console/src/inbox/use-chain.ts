import type { ConversationView } from "@earshot/api/views";
import { writerOf } from "@earshot/core/approval/writer-of";
import { voiceOf } from "@earshot/core/wellbeing/pseudonym";
import { useSession } from "../session.tsx";

export type Chain = ReturnType<typeof useChain>;

/** What one's approval of this text would come to, by the rules that the server named. */
export function useChain(view: ConversationView, text: string) {
  const { brand, person, may } = useSession();
  const { demand, first, others } = view.approval;
  const newest = view.drafts.find(({ number }) => number === view.conversation.draft);
  const isOwn =
    brand !== undefined &&
    writerOf({ voice: voiceOf(brand.voice, person) }, view.drafts, text, person.id) === person.id;
  const standing = first && !first.broken && newest?.text === text ? first : undefined;
  const isMine = standing?.by === person.id;
  const asksMore = demand.people > 1 || (demand.other && (isOwn || standing !== undefined));
  // Whoever approves now is one of those who are asked, and somebody has approved before them.
  const completes = standing !== undefined && !isMine && others.includes(person.id);
  const isEnough = !asksMore || completes;
  const besides = others.filter((id) => id !== person.id);
  return {
    asksMore,
    standing,
    isMine,
    isEnough,
    /** Who is asked next, after oneself. */
    others: completes ? others : besides,
    rules: demand.rules.filter(({ asks }) => asks !== "other" || isOwn || standing !== undefined),
    /** Nobody else may approve: an admin decides alone and says why. */
    isAlone: !isEnough && !isMine && besides.length === 0,
    mayDecideAlone: besides.length === 0 && may("manage"),
  };
}
