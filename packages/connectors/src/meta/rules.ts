import type { Rule } from "@earshot/core/connector";

/** What Meta asks of every app, on whichever of its platforms. */
export const metaRules: Rule[] = [
  {
    id: "app-review",
    says: "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.",
    source: "https://developers.facebook.com/docs/graph-api/overview/access-levels",
    since: "2026-11-27",
  },
  {
    id: "data-deletion",
    says: "People can have what an app holds of them deleted, and its privacy policy tells them how.",
    source: "https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback/",
    since: "2026-11-27",
  },
];
