import { Asked } from "@earshot/core/replay/read-replays";
import { NewReplay } from "@earshot/core/replay/start-replay";
import * as z from "zod";
import { Changed, ReplayView } from "../answers/replay.ts";
import type { Area } from "../route.ts";

const also = "approve for articles alone, manage for all else";

export const replays: Area = {
  area: "Replays",
  about: "Changes of settings, tried on what was heard before they are saved.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/replays",
      name: "listReplays",
      summary: "The brand's replays of the last 30 days, the newest first",
      scope: "brand",
      right: "read",
      answer: z.strictObject({ replays: z.array(ReplayView) }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/replays",
      name: "startReplay",
      summary: "Begins to try a change on what was heard; nothing of it is saved",
      scope: "brand",
      right: "read",
      also,
      body: NewReplay,
      answer: ReplayView,
      status: 201,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/replays/{id}",
      name: "getReplay",
      summary: "How far it has come, and what it has found so far",
      scope: "brand",
      right: "read",
      answer: ReplayView,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/replays/{id}/changes",
      name: "listReplayChanges",
      summary: "Mentions for which something would change, what matters most first",
      scope: "brand",
      right: "read",
      query: Asked,
      answer: z.strictObject({ items: z.array(Changed), next: z.string().optional() }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/replays/{id}/cancel",
      name: "cancelReplay",
      summary: "Ends it where it is; what it found stays to be read",
      scope: "brand",
      right: "read",
      also,
      answer: ReplayView,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/replays/{id}/save",
      name: "saveReplayed",
      summary: "Saves the change as it was tried",
      scope: "brand",
      right: "read",
      also,
      answer: ReplayView,
      problems: ["too-late", "stale", "bad-input"],
    },
  ],
};
