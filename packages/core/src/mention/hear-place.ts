import { storyCause } from "../alert/about-of.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { noted, type Kin } from "../identity/find-known.ts";
import { namesIn } from "../identity/known.ts";
import { placeOf } from "../identity/place.ts";
import { cameTo } from "../import/outcome.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import { classifyIncoming } from "./classify-incoming.ts";
import type { Arrival } from "./arrival.ts";
import { waiting } from "./look-of.ts";
import type { Pointer } from "./pointer.ts";

/** More places than this are counted, not listed. */
const MOST_LISTED = 200;

/** Stores one more place at which a story stands that is known already: its conversation stays one, whoever prints it. */
export async function hearPlace(
  ctx: Context,
  arrival: Arrival,
  { conversation, mention: story }: Kin,
): Promise<Conversation> {
  const { brand, message, id, hash, where, read, self } = arrival;
  const { incoming, seenAt, source, baseline } = message;
  const place = placeOf(incoming, story, { mention: id, source, heardAt: seenAt });
  // What a copy says besides is judged, lest a correction that matters goes by unseen.
  const judged =
    place.says && (await classifyIncoming(ctx, brand, { ...incoming, title: undefined, text: place.says.join(" ") }));
  const places = (conversation.places ?? 1) + (self ? 0 : 1);
  const reach = (conversation.reach ?? 0) + (self ? 0 : (incoming.author.followers ?? 0));
  const next = moved(conversation, {
    places,
    ...(reach > 0 && { reach }),
    ...(judged && !baseline && sounding(arrival, conversation, judged)),
  });
  const expiresAt = expiryOf(next, seenAt);
  const pointer: Pointer = { conversation: next.id, what: "place", author: incoming.author.id, hash, version: 1 };
  const unaware = namesIn(where).filter(
    (name) => !read.get(name)?.entries.some((known) => known.conversation === next.id),
  );
  const changes: Change[] = [
    { put: keys.pointer(brand.id, id), value: pointer, ...(!self && { if: "absent" as const }), expiresAt },
    saved(next),
    ...noted({ ...story, ...incoming, brand: brand.id }, unaware, read, ctx.now()),
  ];
  if (places <= MOST_LISTED) changes.push({ put: keys.place(brand.id, next.id, id), value: place, expiresAt });
  if (next.reason !== conversation.reason)
    changes.push(happened(next, { at: seenAt, by: "earshot", what: "heard", about: story.id, why: next.reason }));
  if (!baseline && !self) changes.push(...storyCause(next, seenAt).map((alert) => ({ alert })));
  changes.push(...cameTo(message, "known", self ? {} : { mention: id, conversation: next.id }));
  await ctx.store.commit(changes);
  ctx.log.info("mention.place", { brand: brand.id, platform: incoming.platform, mention: id, conversation: next.id });
  return next;
}

/** A copy that makes it critical takes the story back among what waits. */
function sounding({ brand, message }: Arrival, known: Conversation, judged: Classification): Patch {
  if (judged.urgency !== "critical" || known.urgency === "critical") return {};
  const inFlight = known.status === "approved" || known.status === "check";
  return {
    reason: { code: "reason.copy-says-more" },
    urgency: "critical",
    lane: judged.lane,
    ...(!inFlight && { status: "open", closedAt: undefined, ...waiting(brand, judged, message.seenAt) }),
  };
}
