import type { Draft } from "@earshot/core/draft/draft";
import { useState } from "react";
import { isOwnText, type Proposal } from "./proposals.ts";

type Written = { typed?: string | undefined; aside?: string | undefined };

/** What somebody typed and has not sent, by conversation: it outlives a look at another page. */
const kept = new Map<string, Written>();

export type ReplyText = ReturnType<typeof useReplyText>;

/** The text in the editor. What a person typed is never lost to another text: it is put aside and can be had back. */
export function useReplyText(of: string, draft: Draft | undefined, proposals: readonly Proposal[]) {
  const [{ typed, aside }, setWritten] = useState<Written>(() => kept.get(of) ?? {});
  const own = isOwnText(typed, proposals) ? typed : undefined;
  const become = (next: Written) => {
    kept.set(of, { aside: next.aside, typed: isOwnText(next.typed, proposals) ? next.typed : undefined });
    setWritten(next);
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
