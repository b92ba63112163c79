import { objectionTo } from "./said.ts";
import type { Rule } from "./situation.ts";

/** A page or a machine is no answer to somebody who asks for a person (S32). */
export const selfService: Rule = (situation) =>
  situation.classification.reading?.wantsHuman
    ? objectionTo(
        situation,
        "selfService",
        "self-service",
        "stop",
        "sends somebody who asked for a person to help themselves. Say how a person can be reached.",
      )
    : [];
