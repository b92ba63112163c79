import { Stopping } from "@earshot/core/reply/stop";
import * as z from "zod";
import { DeadLetter, Doctor, Health } from "../answers/doctor.ts";
import type { Area } from "../route.ts";

export const operations: Area = {
  area: "Operations",
  about: "How the installation is, what failed, and the kill switch.",
  routes: [
    {
      method: "GET",
      path: "/api/health",
      name: "getHealth",
      summary: "For a monitor: whether all sources are collected; 503 where not",
      scope: "public",
      answer: Health,
      orStatus: 503,
    },
    {
      method: "GET",
      path: "/api/doctor",
      name: "getDoctor",
      summary: "Everything that can quietly go wrong in the brands that one may read: what, why and what to do",
      scope: "some-brand",
      right: "read",
      answer: Doctor,
    },
    {
      method: "PUT",
      path: "/api/stop",
      name: "setStopped",
      summary: "The kill switch for everything; drafting goes on",
      scope: "everywhere",
      right: "approve",
      also: "manage, to start again",
      body: Stopping,
      answer: z.strictObject({ stopped: z.boolean() }),
    },
    {
      method: "GET",
      path: "/api/dead-letters",
      name: "listDeadLetters",
      summary: "Messages that failed too often",
      scope: "everywhere",
      right: "manage",
      answer: z.strictObject({ letters: z.array(DeadLetter) }),
    },
    {
      method: "POST",
      path: "/api/dead-letters/{queue}/{id}/send-again",
      name: "sendLetterAgain",
      summary: "Puts one back into its queue",
      scope: "everywhere",
      right: "manage",
      answer: "nothing",
      problems: ["bad-input"],
    },
    {
      method: "DELETE",
      path: "/api/dead-letters/{queue}/{id}",
      name: "discardLetter",
      summary: "Throws one away",
      scope: "everywhere",
      right: "manage",
      answer: "nothing",
      problems: ["bad-input"],
    },
  ],
};
