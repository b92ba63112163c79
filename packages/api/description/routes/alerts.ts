import { AlertChoices } from "@earshot/core/alert/alert-choices";
import { Snooze } from "@earshot/core/alert/settle-alert";
import * as z from "zod";
import { Alert, AlertCount } from "../answers/alert.ts";
import { Person } from "../answers/team.ts";
import { Paging } from "@earshot/api/paged";
import type { Area } from "../route.ts";

export const alerts: Area = {
  area: "Alerts",
  about: "What people must know now: each said once, however often its cause repeats, until it is over.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/alerts",
      name: "listAlerts",
      summary: "Alerts, those that are not over first, each the newest first",
      scope: "brand",
      right: "hear",
      query: Paging,
      answer: z.strictObject({ alerts: z.array(Alert), next: z.string().optional() }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/alerts/count",
      name: "countAlerts",
      summary: "How many alerts nobody has acknowledged yet",
      scope: "brand",
      right: "hear",
      answer: AlertCount,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/alerts/{id}/acknowledge",
      name: "acknowledgeAlert",
      summary: "Says that one knows of it: nobody is told any more, and it stays until it is over",
      scope: "brand",
      right: "tell",
      answer: Alert,
      problems: ["too-late"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/alerts/{id}/snooze",
      name: "snoozeAlert",
      summary: "Keeps it quiet until a moment, at most a week away; then it is told again",
      scope: "brand",
      right: "tell",
      body: Snooze,
      answer: Alert,
      problems: ["too-late"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/alerts/{id}/end",
      name: "endAlert",
      summary: "Says that it is over; it comes back only when it happens once more",
      scope: "brand",
      right: "tell",
      answer: Alert,
      problems: ["too-late"],
    },
    {
      method: "PUT",
      path: "/api/me/alerts",
      name: "chooseAlerts",
      summary: "Keeps of which alerts one is mailed, and when",
      scope: "signed-in",
      body: AlertChoices,
      answer: z.strictObject({ person: Person }),
    },
  ],
};
