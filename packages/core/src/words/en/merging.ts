/** Why conversations are not merged or split. */
export const merging = {
  "refusal.merge-same": "That is the same conversation. Name another.",
  "refusal.merged-already": "One of them is part of another conversation already.",
  "refusal.no-part": "There is no part {part} of this conversation.",
  "refusal.no-mention-here": "There is no mention {mention} in this conversation.",
  "refusal.split-all": "It is all that was said here: there is nothing to part it from.",
  "refusal.split-answered": "It was answered here, and its answer stands by it. Split out what has no answer.",
  "refusal.split-versions": "It was changed more than {n} times and stays where it is.",
  "refusal.reply-going": "A reply to {name} is on its way or has to be checked. Wait until it is settled.",
} as const;
