import type { Writer } from "@earshot/core/draft/writer";
import { hashOf } from "@earshot/core/ids";
import { announce } from "./announce.ts";
import { findArticles } from "./knowledge/find-articles.ts";
import { checkProposals } from "./model/check-proposal.ts";
import { everyPhrase } from "./phrases/phrases-for.ts";
import { hold } from "./hold.ts";
import { holdingStarters } from "./playbooks/holding.ts";
import { allStarters } from "./playbooks/starters.ts";
import { unaskedStarters } from "./playbooks/unasked.ts";
import { goesPrivate } from "./private-ways.ts";
import { review } from "./review.ts";
import { rubric } from "./rubric.ts";
import { unasked } from "./unasked.ts";
import { write } from "./write.ts";

/** Raise it when a rule, a word list or the choice of words changes; phrases and recipes are counted by themselves. */
const RULES = 6;

/** Writes from playbooks, phrases and knowledge, by rules alone: the same input always gives the same draft. No language model. */
export function createWriter(): Writer {
  return {
    version: `writer ${RULES}.${hashOf([allStarters, unaskedStarters, everyPhrase]).slice(0, 8)}`,
    starters: [...allStarters, ...holdingStarters, ...unaskedStarters],
    write: async (input) => write(input, allStarters, findArticles),
    hold: (input) => hold(input, allStarters),
    unasked: (input, what) => unasked(input, what, allStarters),
    goesPrivate,
    announce,
    review,
    check: checkProposals,
    rubric,
    // Most functions that write read none.
    promises: async (input) => (await import("./promises/read-promises.ts")).readPromises(input),
    find: findArticles,
  };
}
