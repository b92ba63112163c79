import type { Draft } from "@earshot/core/draft/draft";
import { useState } from "react";
import { useKept } from "../use-kept.ts";
import { isOwnText, type Proposal } from "./proposals.ts";

type Written = { typed?: string | undefined; aside?: string | undefined };

export type ReplyText = ReturnType<typeof useReplyText>;

/** Where the text that somebody typed for a conversation is kept. */
export const replyPlace = (brand: string, conversation: string) => `reply ${brand} ${conversation}`;

/** The text in the editor. What a person typed is never lost to another text: it is put aside and can be had back. */
export function useReplyText(place: string, draft: Draft | undefined, proposals: readonly Proposal[]) {
  const [kept, keep] = useKept<Written>(place);
  const { typed: ownTyped, aside } = kept ?? {};
  // A proposal that was chosen, or an empty field, is not worth keeping.
  const [chosen, setChosen] = useState<string>();
  const typed = chosen ?? ownTyped;
  const own = isOwnText(typed, proposals) ? typed : undefined;
  const become = (next: Written) => {
    const isOwn = isOwnText(next.typed, proposals);
    setChosen(isOwn ? undefined : next.typed);
    const worth: Written = {
      ...(isOwn && { typed: next.typed }),
      ...(next.aside !== undefined && { aside: next.aside }),
    };
    keep(Object.keys(worth).length > 0 ? worth : undefined);
  };
  const text = typed ?? draft?.text ?? "";
  return {
    text,
    isOwn: own !== undefined,
    /** It is another text than the draft that is stored. */
    differs: text !== (draft?.text ?? ""),
    aside,
    type: (next: string) => become({ typed: next, aside }),
    /** Puts a proposal into the editor; undefined: the draft, whatever it then is. */
    put: (next: string | undefined) => become({ typed: next, aside: own ?? aside }),
    putBack: () => become({ typed: aside, aside: own }),
    clear: () => become({}),
  };
}
