import { isPublished } from "../identity/story.ts";
import type { Incoming } from "./mention.ts";

/** Whether its author may go on in its thread: not with a review, nor with what is published and belongs to none. */
export function hasThread(incoming: Incoming): boolean {
  return incoming.kind !== "review" && (incoming.thread !== undefined || !isPublished(incoming));
}

/** The thread a mention is part of; a first post starts its own. */
export function threadOf(incoming: { thread?: string | undefined; nativeId: string }): string {
  return incoming.thread ?? incoming.nativeId;
}
