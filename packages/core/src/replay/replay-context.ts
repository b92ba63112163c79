import type { Classifier } from "../classification/classifier.ts";
import type { Context } from "../context.ts";

/** `classifier` is this machine's own, `modelled` the one that asks the language model that is set; absent: none is. */
export type ReplayContext = Context & { modelled?: Classifier };
