import type { Moves } from "../moves.ts";
import type { ReplyStatus } from "./reply.ts";

/** All that may become of a reply, whoever does it. */
export const moves: Moves<ReplyStatus> = {
  begins: ["approved", "published"],
  ends: ["published", "failed", "withdrawn", "retracted"],
  from: {
    approved: {
      sending: "an attempt begins",
      published: "an earlier attempt turns out to have got through",
      failed: "something changed, or a rule forbids it",
      withdrawn: "the approval is taken back, or the mention is deleted",
    },
    sending: {
      published: "the platform has it",
      approved: "the platform surely does not have it",
      unknown: "no answer came",
      check: "the platform cannot be asked",
      failed: "the platform refuses it",
    },
    unknown: {
      sending: "it is not there, and another attempt begins",
      published: "it is found",
      approved: "the platform surely does not have it",
      check: "the platform cannot be asked",
      failed: "it is not there, and something changed",
    },
    check: {
      published: "a person found it",
      approved: "a person did not find it, and it is sent again",
      failed: "a person did not find it, and it may not be sent",
    },
    failed: {
      approved: "a person sends it again",
      published: "an earlier attempt turns out to have got through",
    },
    published: {
      retracted: "a person deletes it there",
      failed: "posted by hand, as somebody said, it is not found",
    },
    withdrawn: {},
    retracted: {},
  },
};

/** Nobody but Earshot itself takes these further: the sweep watches them. */
export const onItsWay: ReadonlySet<ReplyStatus> = new Set(["approved", "sending", "unknown"]);
