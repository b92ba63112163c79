import type { ConversationView } from "@earshot/api/views";
import { CLAIM_BEAT_SECONDS, PRESENCE_BEAT_SECONDS, type Claim } from "@earshot/core/claim/claim";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api, ApiProblem, serverNow } from "../api.ts";
import { useSession } from "../session.tsx";

/** An editor that nobody touched for so long is no longer in use. */
const IDLE_MS = 120_000;

export type AtWorkHere = {
  /** Somebody else who is writing here. */
  other: Claim | undefined;
  /** One was writing until that other took over. */
  isTakenOver: boolean;
  /** One writes, or opens the editor for it. */
  begin(): void;
  takeOver(): void;
};

/** Says that one looks at a conversation and, while its editor is in use, that one writes there; gives both up on leaving. */
export function useAtWork(brand: string, id: string, view: ConversationView | undefined): AtWorkHere {
  const { person, may } = useSession();
  const client = useQueryClient();
  const touchedAt = useRef(-Infinity);
  const [mine, setMine] = useState(false);
  const [isTakenOver, setTakenOver] = useState(false);
  const claim = view?.atWork.claim;
  const held = claim && Date.parse(claim.until) > serverNow() ? claim : undefined;
  const other = held && held.by !== person.id ? held : undefined;
  const isOpen = view?.conversation.status === "open";
  const mayWrite = isOpen && may("draft");

  useEffect(() => {
    const look = () => {
      if (!document.hidden) void api.lookAt(brand, id).catch(() => undefined);
    };
    const leave = () => void api.leave(brand, id).catch(() => undefined);
    look();
    const timer = setInterval(look, PRESENCE_BEAT_SECONDS * 1000);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [brand, id]);

  const say = useCallback(
    async (takeOver: boolean) => {
      try {
        await api.claim(brand, id, takeOver);
        setMine(true);
        setTakenOver(false);
      } catch (error) {
        setMine(false);
        if (!(error instanceof ApiProblem) || error.code !== "taken") return; // told by the next sign of life
      }
      void client.invalidateQueries({ queryKey: ["conversation", brand, id] });
    },
    [brand, id, client],
  );
  useEffect(() => {
    if (!mine || !mayWrite) return;
    const timer = setInterval(() => {
      if (performance.now() - touchedAt.current < IDLE_MS) void say(false);
      else setMine(false);
    }, CLAIM_BEAT_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [mine, mayWrite, say]);

  // Somebody took over what one was writing.
  if (mine && other) {
    setMine(false);
    setTakenOver(true);
  }
  const begin = () => {
    touchedAt.current = performance.now();
    if (mine || !mayWrite || other) return;
    setMine(true); // asked once, however fast one types
    void say(false);
  };
  return { other, isTakenOver: isTakenOver && other !== undefined, begin, takeOver: () => void say(true) };
}
