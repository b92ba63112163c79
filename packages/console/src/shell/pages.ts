import {
  IconAlertTriangle,
  IconBook,
  IconBulb,
  IconChecklist,
  IconEar,
  IconFileImport,
  IconHeartbeat,
  IconHistory,
  IconInbox,
  IconPlugConnected,
  IconRadar,
  IconReport,
  IconSearch,
  IconSettings,
  IconSpeakerphone,
} from "@tabler/icons-react";
import type { Right } from "@earshot/core/team/rights";
import type { Word } from "../words/en.ts";

export type ListedPage = { to: string; word: Word; Icon: typeof IconInbox; right: Right };

/** The pages of the navigation and of the command palette, by what they are for, with the right that opens each. A new page: a line here, one in app.tsx. */
export const pageGroups = [
  {
    word: "navWork",
    pages: [
      { to: "/inbox", word: "inbox", Icon: IconInbox, right: "read" },
      { to: "/alerts", word: "alertsPage", Icon: IconAlertTriangle, right: "hear" },
      { to: "/tasks", word: "tasks", Icon: IconChecklist, right: "read" },
      { to: "/heard", word: "heard", Icon: IconEar, right: "hear" },
      { to: "/search", word: "search", Icon: IconSearch, right: "hear" },
      { to: "/digests", word: "digests", Icon: IconReport, right: "hear" },
    ],
  },
  {
    word: "navListening",
    pages: [
      { to: "/sources", word: "sources", Icon: IconPlugConnected, right: "read" },
      { to: "/coverage", word: "coverage", Icon: IconRadar, right: "read" },
      { to: "/health", word: "health", Icon: IconHeartbeat, right: "read" },
    ],
  },
  {
    word: "navSetUp",
    pages: [
      { to: "/knowledge", word: "knowledge", Icon: IconBulb, right: "read" },
      { to: "/playbooks", word: "playbooks", Icon: IconBook, right: "read" },
      { to: "/audit", word: "auditLog", Icon: IconHistory, right: "manage" },
      { to: "/settings", word: "settings", Icon: IconSettings, right: "read" },
    ],
  },
] as const satisfies readonly { word: Word; pages: readonly ListedPage[] }[];

/** Pages that another one leads to. */
export const innerPages = [
  { to: "/outreach", word: "outreach", Icon: IconSpeakerphone, right: "hear" },
  { to: "/replays", word: "triedOnPast", Icon: IconHistory, right: "read" },
  { to: "/quality", word: "quality", Icon: IconReport, right: "read" },
  { to: "/sources/import", word: "imports", Icon: IconFileImport, right: "read" },
] as const satisfies readonly ListedPage[];

/** The groups with what of them opens to who has these rights; none that is empty. */
export function pagesFor(may: (right: Right) => boolean): { word: Word; pages: ListedPage[] }[] {
  return pageGroups
    .map(({ word, pages }) => ({ word, pages: (pages as readonly ListedPage[]).filter(({ right }) => may(right)) }))
    .filter(({ pages }) => pages.length > 0);
}

/** What opens first: the inbox, or the digests for who only hears. */
export const homeOf = (may: (right: Right) => boolean): string => (may("read") ? "/inbox" : "/digests");
