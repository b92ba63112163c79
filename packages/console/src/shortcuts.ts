import type { Right } from "@earshot/core/team/rights";
import { useEffect, useRef } from "react";
import { tinykeys } from "tinykeys";
import { offerHandlers } from "./commands.ts";
import type { Word } from "./words/en.ts";

/**
 * Every shortcut: physical keys, so that they work in each keyboard layout. The sheet of shortcuts and the command palette
 * are made from this list. `to` is the page that it opens, `everywhere` works while somebody types too, `typing` is the editor's own.
 */
export const shortcuts = [
  { id: "next", keys: "KeyJ", shown: "J", word: "key.next", right: "read" },
  { id: "previous", keys: "KeyK", shown: "K", word: "key.previous", right: "read" },
  { id: "approve", keys: "KeyA", shown: "A", word: "key.approve", right: "approve" },
  { id: "edit", keys: "KeyE", shown: "E", word: "key.edit", right: "draft" },
  { id: "decline", keys: "KeyD", shown: "D", word: "key.decline", right: "approve" },
  { id: "dismiss", keys: "KeyX", shown: "X", word: "key.dismiss", right: "approve" },
  { id: "proposal", keys: "((?:Digit|Numpad)[1-5])", shown: "1 2 3 4 5", word: "key.proposal", right: "draft" },
  { id: "undo", keys: "KeyU", shown: "U", word: "key.undo", right: "approve" },
  { id: "translate", keys: "KeyT", shown: "T", word: "key.translate", right: "read" },
  { id: "reveal", keys: "KeyV", shown: "V", word: "key.reveal", right: "read" },
  { id: "filter", keys: "KeyF", shown: "F", word: "key.filter", right: "read" },
  { id: "mark", keys: "KeyB", shown: "B", word: "key.mark", right: "draft" },
  { id: "markAll", keys: "Shift+KeyB", shown: "Shift B", word: "key.markAll", right: "draft" },
  { id: "laneBefore", keys: "BracketLeft", shown: "[", word: "key.laneBefore", right: "read" },
  { id: "laneAfter", keys: "BracketRight", shown: "]", word: "key.laneAfter", right: "read" },
  { id: "owner", keys: "KeyO", shown: "O", word: "key.owner", right: "draft" },
  { id: "handOver", keys: "KeyH", shown: "H", word: "key.handOver", right: "draft" },
  { id: "snooze", keys: "KeyS", shown: "S", word: "key.snooze", right: "draft" },
  { id: "note", keys: "KeyN", shown: "N", word: "key.note", right: "draft" },
  { id: "merge", keys: "KeyM", shown: "M", word: "key.merge", right: "draft" },
  { id: "more", keys: "Period", shown: ".", word: "key.more", right: "read" },
  { id: "send", keys: "$mod+Enter", shown: "Ctrl/⌘ Enter", word: "key.send", typing: true, right: "approve" },
  { id: "leave", keys: "Escape", shown: "Esc", word: "key.leave", typing: true, right: "read" },
  { id: "inbox", keys: "KeyG KeyI", shown: "G I", word: "key.inbox", to: "/inbox", right: "read" },
  { id: "knowledge", keys: "KeyG KeyK", shown: "G K", word: "key.knowledge", to: "/knowledge", right: "read" },
  { id: "tasks", keys: "KeyG KeyT", shown: "G T", word: "key.tasks", to: "/tasks", right: "read" },
  { id: "digests", keys: "KeyG KeyD", shown: "G D", word: "key.digests", to: "/digests", right: "hear" },
  { id: "sources", keys: "KeyG KeyS", shown: "G S", word: "key.sources", to: "/sources", right: "read" },
  { id: "playbooks", keys: "KeyG KeyP", shown: "G P", word: "key.playbooks", to: "/playbooks", right: "read" },
  { id: "coverage", keys: "KeyG KeyC", shown: "G C", word: "key.coverage", to: "/coverage", right: "read" },
  { id: "health", keys: "KeyG KeyH", shown: "G H", word: "key.health", to: "/health", right: "read" },
  { id: "heard", keys: "KeyG KeyE", shown: "G E", word: "key.heard", to: "/heard", right: "hear" },
  { id: "settings", keys: "KeyG Comma", shown: "G ,", word: "key.settings", to: "/settings", right: "read" },
  { id: "palette", keys: "$mod+KeyK", shown: "Ctrl/⌘ K", word: "key.palette", everywhere: true },
  { id: "search", keys: "Slash", shown: "/", word: "key.search", to: "/search", right: "hear" },
  { id: "help", keys: "Shift+Slash", shown: "?", word: "key.help" },
] as const satisfies readonly Shortcut[];

export type Shortcut = {
  id: string;
  keys: string;
  shown: string;
  word: Word;
  to?: string;
  typing?: boolean;
  everywhere?: boolean;
  /** What one must have in the brand for it to be of use; absent: nothing. */
  right?: Right;
};

/** Those of use to who has these rights. */
export const shortcutsFor = (may: (right: Right) => boolean): readonly Shortcut[] =>
  (shortcuts as readonly Shortcut[]).filter(({ right }) => right === undefined || may(right));

export type ShortcutId = (typeof shortcuts)[number]["id"];
export type Handler = (event: KeyboardEvent) => void;
/** What is not possible now is undefined: then the palette does not offer it. */
export type Handlers = { [id in ShortcutId]?: Handler | undefined };

const SEQUENCE_MS = 1000;

/** Runs these handlers on their keys while the component is there; none while somebody types or a dialog is open. */
export function useShortcuts(handlers: Handlers) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    let leaderAt = -Infinity;
    const withdraw = offerHandlers(() => latest.current);
    const bindings: Record<string, Handler> = {};
    for (const shortcut of shortcuts as readonly (Shortcut & { id: ShortcutId })[]) {
      const isSequence = shortcut.keys.includes(" ");
      bindings[shortcut.keys] = (event) => {
        const handler = latest.current[shortcut.id];
        if (!handler || event.repeat || (isTyping(event) && !shortcut.everywhere) || isDialogOpen()) return;
        // `g d` is also a `d`: a single key right after the leader belongs to the sequence.
        if (!isSequence && event.timeStamp - leaderAt < SEQUENCE_MS) return;
        event.preventDefault();
        handler(event);
      };
    }
    const watchLeader = (event: KeyboardEvent) => {
      if (event.code === "KeyG" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event)) {
        leaderAt = event.timeStamp;
      } else if (event.timeStamp - leaderAt >= SEQUENCE_MS) leaderAt = -Infinity;
    };
    const forgetLeader = (event: KeyboardEvent) => {
      if (event.code !== "KeyG") leaderAt = -Infinity;
    };
    window.addEventListener("keydown", watchLeader);
    const stop = tinykeys(window, bindings, { timeout: SEQUENCE_MS });
    window.addEventListener("keydown", forgetLeader);
    return () => {
      withdraw();
      window.removeEventListener("keydown", watchLeader);
      stop();
      window.removeEventListener("keydown", forgetLeader);
    };
  }, []);
}

/** Keys in a field belong to the field; the editor handles the two that are meant for it by itself. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (event.isComposing || !target) return event.isComposing;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role=combobox], [role=textbox]") !== null
  );
}

function isDialogOpen(): boolean {
  return document.querySelector("[role=dialog][aria-modal=true], [role=alertdialog], dialog[open]") !== null;
}
