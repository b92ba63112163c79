import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { api, serverNow } from "../../api.ts";
import { replyPlace } from "../../inbox/use-reply-text.ts";
import { useSession } from "../../session.tsx";
import { useKept } from "../../use-kept.ts";
import { nextStep, theirs, type Kept } from "./tour-state.ts";

const LOOK_MS = 2000;

function read(place: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** The tour on a brand of the playground: how far it is, by what is heard, opened, typed, approved and posted. */
export function useTour(brand: string) {
  const { person } = useSession();
  const [path] = useLocation();
  const place = `earshot.tour.${person.id}.${brand}`;
  const [kept, setKept] = useState(() => read(place));
  const become = (next: Kept) => {
    localStorage.setItem(place, JSON.stringify(next));
    setKept(next);
  };
  const isOn = kept !== undefined && !kept.left && !kept.endedAt;
  const { conversation } = kept ?? {};

  const heard = useQuery({
    queryKey: ["tour", brand],
    queryFn: () => api.heard(brand, {}),
    enabled: isOn && conversation === undefined,
    refetchInterval: LOOK_MS,
  });
  const view = useQuery({
    queryKey: ["conversation", brand, conversation],
    queryFn: () => api.conversation(brand, conversation!),
    enabled: isOn && conversation !== undefined,
    refetchInterval: LOOK_MS,
  });
  const [typed] = useKept<unknown>(replyPlace(brand, conversation ?? ""));
  const found = isOn && heard.data && conversation === undefined ? theirs(heard.data.items, kept.startedAt) : undefined;
  const isThere = conversation !== undefined && path === `/inbox/${encodeURIComponent(conversation)}`;
  useEffect(() => {
    if (found) become({ ...kept!, conversation: found.conversation });
    else if (isOn && isThere && !kept.opened) become({ ...kept, opened: true });
  });
  useEffect(() => {
    if (!isThere || !isOn || kept.why) return;
    // Opened before the tour knew where it is.
    if (document.querySelector('details[data-tour="why"][open]')) return become({ ...kept, why: true });
    const onToggle = ({ target }: Event) =>
      target instanceof HTMLDetailsElement &&
      target.open &&
      target.dataset["tour"] === "why" &&
      become({ ...kept, why: true });
    // It does not bubble.
    document.addEventListener("toggle", onToggle, true);
    return () => document.removeEventListener("toggle", onToggle, true);
  });
  const next = kept && nextStep(kept, view.data, typed !== undefined);
  const isDone = isOn && next === undefined;
  return {
    kept,
    isOn,
    isDone,
    next,
    isThere,
    reply: view.data?.replies.find(({ status }) => status === "published"),
    start: () => become({ startedAt: new Date(serverNow()).toISOString() }),
    resume: () => kept && become({ startedAt: kept.startedAt, ...(conversation && { conversation }) }),
    decline: () => become({ startedAt: new Date(serverNow()).toISOString(), left: true }),
    leave: () => kept && become({ ...kept, left: true }),
    end: () => kept && become({ ...kept, endedAt: new Date(serverNow()).toISOString() }),
  };
}
