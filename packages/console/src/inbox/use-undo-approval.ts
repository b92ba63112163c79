import type { ConversationView } from "@earshot/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api, serverNow } from "../api.ts";
import { useWords } from "../words/use-words.tsx";
import { useInboxOrder } from "./order.tsx";
import { useUndo } from "./undo-toast.tsx";

/** Names the offer to take the approval of a conversation back. */
export const approvalOf = (conversation: string) => `approve ${conversation}`;

/** Offers the way back from an approval, which opens its conversation again. */
export function useUndoApproval(): (approved: ConversationView) => void {
  const { say } = useWords();
  const { offer } = useUndo();
  const announce = useAnnounce();
  const { returns } = useInboxOrder();
  const [, go] = useLocation();
  const client = useQueryClient();
  return ({ conversation: it, replies, approval, undoSeconds }) => {
    const reply = replies.find(({ id, status }) => id === it.reply && status === "approved");
    const name = it.author.name || it.author.id;
    const taken = async (view: ConversationView) => {
      client.setQueryData(["conversation", it.brand, it.id], view);
      void client.invalidateQueries({ queryKey: ["inbox", it.brand] });
      announce(say("said.undone"));
      returns(it.id);
      go(`/inbox/${encodeURIComponent(it.id)}`);
    };
    if (it.status === "approved" && reply)
      offer({
        key: approvalOf(it.id),
        said: say("approvedFor", { name }),
        until: Date.parse(reply.sendAfter),
        undo: async () => taken(await api.act(it.brand, it.id, "undo", { reply: reply.id })),
      });
    else if (approval.first && !approval.first.broken)
      offer({
        key: approvalOf(it.id),
        said: say("approvedFirstFor", { name }),
        until: serverNow() + undoSeconds * 1000,
        undo: async () => taken(await api.act(it.brand, it.id, "take-back", {})),
      });
  };
}
