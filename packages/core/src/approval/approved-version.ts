import type { Situation } from "../conversation/read-conversation.ts";
import { nextDraftNumber } from "../conversation/read-conversation.ts";
import { expiryOf, happened } from "../conversation/moves.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Draft, Objection } from "../draft/draft.ts";
import { takenOver } from "../draft/resting-on.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";

type Approved = { text: string; objections: Objection[]; by: string; at: string };

/** The draft that an approved text is: the newest, or a version of its own where a person changed it. */
export function approvedVersion(
  situation: Situation,
  { text, objections, by, at }: Approved,
): { number: number; edited: boolean; changes(next: Conversation): Change[] } {
  const { conversation, draft } = situation;
  if (draft?.text === text) return { number: draft.number, edited: false, changes: () => [] };
  const number = nextDraftNumber(situation);
  const version: Draft = {
    number,
    text,
    ...takenOver(draft, text),
    by,
    at,
    mention: conversation.mention,
    mentionVersion: conversation.mentionVersion,
    objections,
  };
  const { brand, id } = conversation;
  const expiresAt = expiryOf(conversation, at);
  return {
    number,
    edited: true,
    changes: (next) => [
      { put: keys.draft(brand, id, number), value: version, if: "absent", expiresAt },
      happened(next, { at, by, what: "draft-edited", about: String(number) }, 0),
    ],
  };
}
