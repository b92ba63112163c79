import type { Context } from "../context.ts";
import { fingerprintWith, type Situation } from "../conversation/read-conversation.ts";
import type { Draft } from "../draft/draft.ts";
import { takenOver } from "../draft/resting-on.ts";
import { draftPart, type Fingerprint } from "./fingerprint.ts";

/** The fingerprint of a text that becomes the draft of this number: it rests on the proposal it was taken from, which may be another than the one shown. */
export function approvedFingerprint(ctx: Context, situation: Situation, text: string, number: number): Fingerprint {
  const { playbook: _, ...draft } = situation.draft ?? {};
  const taken = situation.draft && ({ ...draft, ...takenOver(situation.draft, text) } as Draft);
  const { playbook, knowledge } = fingerprintWith(ctx, situation, taken, text);
  return { ...situation.fingerprint, draft: draftPart(number, text), playbook, knowledge };
}
