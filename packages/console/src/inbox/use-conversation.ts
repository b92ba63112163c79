import type { ConversationView } from "@earshot/api/views";
import type { ReadView } from "@earshot/core/desk/conversation-since";
import type { ChangedPart, Fingerprint } from "@earshot/core/approval/fingerprint";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { api, ApiProblem, serverNow, type ConversationVerbs } from "../api.ts";
import { useInboxOrder } from "./order.tsx";
import { useUndoAct } from "./use-undo-act.ts";

const REFRESH_MS = 2000;
/** Where the list says when something changed: for what it does not say, as a change of an article, once the server reads all of it again. */
const untilWhole = ({ readAgainAt }: Partial<ReadView> = {}) =>
  readAgainAt ? Math.max(REFRESH_MS, Date.parse(readAgainAt) - serverNow() + 1000) : REFRESH_MS;

type Act = {
  [V in keyof ConversationVerbs]: {
    verb: V;
    body: ConversationVerbs[V];
    after?: (next: ConversationView) => void;
    /** The row leaves and the next conversation opens before the server answered; refused, it comes back with why. */
    goesOn?: boolean;
  };
}[keyof ConversationVerbs];

/**
 * A conversation as it stands, and what can be done to it.
 * `seen` is the fingerprint of what the person was shown: news on the screen do not become part of an approval
 * until the person says that they were read, or did something themselves.
 */
export function useConversation(brand: string, id: string) {
  const client = useQueryClient();
  const order = useInboxOrder();
  const [, go] = useLocation();
  const offerUndo = useUndoAct();
  const queryKey = ["conversation", brand, id];
  const newest = async (): Promise<ConversationView> => {
    const shown = client.getQueryData<ConversationView & Partial<ReadView>>(queryKey);
    if (!shown?.readAt) return api.conversation(brand, id);
    const answer = await api.conversationSince(brand, id, { ...shown, readAt: shown.readAt });
    return "unchanged" in answer ? shown : answer;
  };
  const query = useQuery({
    queryKey,
    queryFn: newest,
    refetchInterval: ({ state: { data } }) =>
      order.changed === undefined || data?.conversation.status === "approved" ? REFRESH_MS : untilWhole(data),
  });
  const { changed } = order;
  const known = useRef(changed);
  useEffect(() => {
    if (known.current !== changed && changed !== undefined)
      void client.invalidateQueries({ queryKey: ["conversation", brand, id] });
    known.current = changed;
  }, [changed, client, brand, id]);
  const [seen, setSeen] = useState<Fingerprint>();
  const view = query.data;
  const shown = view && (seen === undefined || onlyFirstDraft(seen, view.fingerprint)) ? view.fingerprint : seen;
  if (shown !== seen) setSeen(shown);

  const accept = (next: ConversationView) => {
    if (next.conversation.id !== id) {
      // It was merged into another, which goes on.
      client.setQueryData(["conversation", brand, next.conversation.id], next);
      go(`/inbox/${encodeURIComponent(next.conversation.id)}${window.location.search}`);
    } else accepted(next);
  };
  const accepted = (next: ConversationView) => {
    client.setQueryData(queryKey, next);
    setSeen(next.fingerprint);
    // Not waited for: the next key press need not wait for the list.
    void client.invalidateQueries({ queryKey: ["inbox", brand] });
  };
  const mutation = useMutation({
    mutationFn: async ({ verb, body }: Act) => {
      await client.cancelQueries({ queryKey });
      return api.act(brand, id, verb, body);
    },
    onSuccess: (next, { after }) => {
      after?.(next);
      accept(next);
      offerUndo(next);
    },
    onMutate: ({ goesOn }) => {
      if (!goesOn) return;
      order.leaves(id);
      order.goOn();
    },
    onError: async (error, { goesOn }) => {
      if (goesOn) order.returns(id, error);
      if (!(error instanceof ApiProblem) || error.status !== 409) return;
      try {
        accept(await api.conversation(brand, id));
      } catch {
        // the next refresh tries again
      }
    },
  });
  const [refusedBefore, setRefusedBefore] = useState(() => order.refusedOf(id));
  const error = mutation.error ?? (mutation.isIdle ? refusedBefore : null);
  const stale =
    error instanceof ApiProblem && error.code === "stale"
      ? ((error.details["changed"] ?? []) as ChangedPart[])
      : undefined;
  return {
    query,
    view,
    seen: shown,
    news: view && shown ? differences(shown, view.fingerprint) : [],
    readNews: () => view && setSeen(view.fingerprint),
    act: (what: Act) => mutation.mutate(what),
    busy: mutation.isPending,
    /** What was refused last; `stale` when it was because something changed, with what. */
    error,
    stale,
    forget() {
      setRefusedBefore(null);
      mutation.reset();
    },
  };
}

/** Nothing was drafted when the person opened it, and now something is. */
function onlyFirstDraft(saw: Fingerprint, is: Fingerprint): boolean {
  return (
    saw.draft.startsWith("0:") && saw.mention === is.mention && saw.account === is.account && saw.draft !== is.draft
  );
}

function differences(saw: Fingerprint, is: Fingerprint): ChangedPart[] {
  const parts = Object.keys(is) as (keyof Fingerprint)[];
  return parts.filter((part) => saw[part] !== is[part]).map((part) => ({ part, saw: saw[part], is: is[part] }));
}
