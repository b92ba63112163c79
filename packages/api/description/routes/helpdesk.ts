import { Connecting } from "@earshot/core/helpdesk/connected";
import { HelpdeskView } from "../answers/helpdesk.ts";
import type { Area } from "../route.ts";

export const helpdesk: Area = {
  area: "Helpdesk",
  about:
    "The helpdesk that a brand's conversations are handed over to. Handing one over is among what can be done to it.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/helpdesk",
      name: "getHelpdesk",
      summary: "The brand's helpdesk, and how it answered last",
      scope: "brand",
      right: "manage",
      answer: HelpdeskView,
    },
    {
      method: "PUT",
      path: "/api/brands/{brand}/helpdesk",
      name: "connectHelpdesk",
      summary: "Connects the brand with its helpdesk, or changes how; whether it lets us in is looked at at once",
      scope: "brand",
      right: "manage",
      body: Connecting,
      answer: HelpdeskView,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/helpdesk/test",
      name: "testHelpdesk",
      summary: "Asks whether the helpdesk lets us in; `health` says so a moment later",
      scope: "brand",
      right: "manage",
      answer: HelpdeskView,
      status: 202,
    },
    {
      method: "DELETE",
      path: "/api/brands/{brand}/helpdesk",
      name: "removeHelpdesk",
      summary: "Forgets the helpdesk with its token; its tickets stay there",
      scope: "brand",
      right: "manage",
      answer: "nothing",
    },
  ],
};
