import { useEffect, useRef } from "react";
import type { Handlers, ShortcutId } from "./shortcuts.ts";

export type CommandGroup = "conversation" | "list" | "go" | "look";

/** Something that the palette can do and that has no key, or one of many of a kind: a lane, a saved view, a language. */
export type Command = { id: string; group: CommandGroup; label: string; shown?: string; run(): void };

/** What the palette offers for the words that are typed, below what matches them; nothing when there is nothing to offer. */
export type ForQuery = (query: string) => Command | undefined;

const handlers = new Set<() => Handlers>();
const commands = new Set<() => readonly Command[]>();
const forQueries = new Set<() => ForQuery>();

function add<T>(set: Set<T>, one: T): () => void {
  set.add(one);
  return () => void set.delete(one);
}

/** For `useShortcuts`: what can be done now by the keys of whatever is on the screen. */
export const offerHandlers = (current: () => Handlers) => add(handlers, current);

/** Puts commands into the palette while the component is there. */
export function useCommands(offered: readonly Command[]) {
  const latest = useRef(offered);
  useEffect(() => {
    latest.current = offered;
  });
  useEffect(() => add(commands, () => latest.current), []);
}

/** Lets the palette pass on what was typed: to a search, for example. */
export function useCommandForQuery(forQuery: ForQuery) {
  const latest = useRef(forQuery);
  useEffect(() => {
    latest.current = forQuery;
  });
  useEffect(() => add(forQueries, () => latest.current), []);
}

/** The handler of a shortcut that would run now: of what came onto the screen last. */
export function handlerOf(id: ShortcutId) {
  return [...handlers].map((current) => current()[id]).findLast((handler) => handler !== undefined);
}

export const offeredCommands = () => [...commands].flatMap((current) => current());

export const commandsFor = (query: string) =>
  [...forQueries].map((current) => current()(query)).filter((command) => command !== undefined);
