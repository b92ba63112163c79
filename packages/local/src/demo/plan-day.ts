import type { DemoMention } from "./demo-mention.ts";

/** One act of a customer, in minutes after the day's start; a late release carries the date under which it appears. */
export type Act = { what: "post" | "release" | "edit" | "remove"; mention: DemoMention; minute: number; dated: number };

const DAY = 1440;

/**
 * What happens from a minute of the day on, in order: whatever was to come earlier in the day comes after midnight.
 * An answer, an edit or a removal keeps its distance from the first post, though it may then fall after the 24 hours.
 */
export function planDay(mentions: readonly DemoMention[], startMinute: number): Act[] {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  const startOf = ({ minute, replyTo }: DemoMention): number => {
    const answered = replyTo === undefined ? undefined : byKey.get(replyTo);
    return answered ? startOf(answered) + minute - answered.minute : (minute - startMinute + DAY) % DAY;
  };
  return mentions
    .filter(({ onceAnswered }) => !onceAnswered)
    .flatMap((mention) => actsOf(mention, startOf(mention)))
    .toSorted((a, b) => a.minute - b.minute);
}

function actsOf(mention: DemoMention, start: number): Act[] {
  const { late, edit, remove } = mention;
  const act = (what: Act["what"], after: number): Act => ({ what, mention, minute: start + after, dated: start });
  return [
    late ? act("release", late.afterMinutes) : act("post", 0),
    ...(edit ? [act("edit", edit.afterMinutes)] : []),
    ...(remove ? [act("remove", remove.afterMinutes)] : []),
  ];
}

/** A few first posts of which no two are the same case, in turn from each language. */
export function pickFew(mentions: readonly DemoMention[], most: number): DemoMention[] {
  const roots = mentions.filter((each) => !each.replyTo && !each.edit && !each.remove && !each.late);
  const lists = [...Map.groupBy(roots, ({ language }) => language).values()];
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  const turns = Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list, i) => (round < list.length ? [list[(round + i) % list.length]!] : [])),
  );
  return turns.flat().slice(0, most);
}
