import { useEffect, useRef } from "react";
import { tinykeys } from "tinykeys";
import type { Word } from "./words/en.ts";

/** Every shortcut: physical keys, so that they work in each keyboard layout. The help overlay is made from this list. */
export const shortcuts = [
  { id: "next", keys: "KeyJ", shown: "J", word: "key.next" },
  { id: "previous", keys: "KeyK", shown: "K", word: "key.previous" },
  { id: "approve", keys: "KeyA", shown: "A", word: "key.approve" },
  { id: "edit", keys: "KeyE", shown: "E", word: "key.edit" },
  { id: "decline", keys: "KeyD", shown: "D", word: "key.decline" },
  { id: "dismiss", keys: "KeyX", shown: "X", word: "key.dismiss" },
  { id: "proposal", keys: "((?:Digit|Numpad)[1-5])", shown: "1 2 3 4 5", word: "key.proposal" },
  { id: "undo", keys: "KeyU", shown: "U", word: "key.undo" },
  { id: "send", keys: "$mod+Enter", shown: "Ctrl/⌘ Enter", word: "key.send", typing: true },
  { id: "leave", keys: "Escape", shown: "Esc", word: "key.leave", typing: true },
  { id: "inbox", keys: "KeyG KeyI", shown: "G I", word: "key.inbox" },
  { id: "knowledge", keys: "KeyG KeyK", shown: "G K", word: "key.knowledge" },
  { id: "tasks", keys: "KeyG KeyT", shown: "G T", word: "key.tasks" },
  { id: "digests", keys: "KeyG KeyD", shown: "G D", word: "key.digests" },
  { id: "sources", keys: "KeyG KeyS", shown: "G S", word: "key.sources" },
  { id: "playbooks", keys: "KeyG KeyP", shown: "G P", word: "key.playbooks" },
  { id: "coverage", keys: "KeyG KeyC", shown: "G C", word: "key.coverage" },
  { id: "health", keys: "KeyG KeyH", shown: "G H", word: "key.health" },
  { id: "help", keys: "Shift+Slash", shown: "?", word: "key.help" },
] as const satisfies readonly { id: string; keys: string; shown: string; word: Word; typing?: boolean }[];

export type ShortcutId = (typeof shortcuts)[number]["id"];
type Handler = (event: KeyboardEvent) => void;

const SEQUENCE_MS = 1000;

/** Runs these handlers on their keys while the component is there; none while somebody types or a dialog is open. */
export function useShortcuts(handlers: Partial<Record<ShortcutId, Handler>>) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    let leaderAt = -Infinity;
    const bindings: Record<string, Handler> = {};
    for (const shortcut of shortcuts) {
      const isSequence = shortcut.keys.includes(" ");
      bindings[shortcut.keys] = (event) => {
        const handler = latest.current[shortcut.id];
        if (!handler || event.repeat || isTyping(event) || isDialogOpen()) return;
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
  return document.querySelector("[role=dialog][aria-modal=true], [role=alertdialog]") !== null;
}
