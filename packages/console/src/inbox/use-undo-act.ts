import type { ConversationView } from "@earshot/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api, ApiProblem } from "../api.ts";
import { useNames, useSession } from "../session.tsx";
import type { Word } from "../words/en.ts";
import { useWords } from "../words/use-words.tsx";
import { useInboxOrder } from "./order.tsx";
import { useUndo } from "./undo-toast.tsx";

/** Offers the way back from what one did to a conversation, as long as nobody else did something there. */
export function useUndoAct(): (done: ConversationView) => void {
  const { say } = useWords();
  const { offer, withdraw } = useUndo();
  const { person } = useSession();
  const nameOf = useNames();
  const announce = useAnnounce();
  const { returns } = useInboxOrder();
  const client = useQueryClient();
  return ({ conversation: it, undoable }) => {
    const key = `act ${it.id}`;
    withdraw(key);
    if (!undoable || undoable.by !== person.id) return;
    const { what, version, until } = undoable;
    offer({
      key,
      said: say("didTo", { what: say(`event.${what}`), name: it.author.name || it.author.id }),
      until: Date.parse(until),
      undo: async () => {
        try {
          const view = await api.act(it.brand, it.id, "undo-act", { version });
          client.setQueryData(["conversation", it.brand, it.id], view);
        } catch (error) {
          throw inWords(error);
        }
        returns(it.id);
        announce(say("event.taken-back"));
        await client.invalidateQueries({ queryKey: ["inbox", it.brand] });
        await client.invalidateQueries({ queryKey: ["tasks", it.brand] });
      },
    });
  };

  /** Who did what since, in the reader's language. */
  function inWords(error: unknown): unknown {
    if (!(error instanceof ApiProblem) || error.code !== "taken") return error;
    const { by, what } = error.details;
    if (typeof by !== "string" || typeof what !== "string") return error;
    return new Error(say("undoTaken", { name: nameOf(by), what: say(`event.${what}` as Word) }));
  }
}
