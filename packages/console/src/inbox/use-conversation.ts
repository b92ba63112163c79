import type { ConversationView } from "@earshot/api/views";
import type { ChangedPart, Fingerprint } from "@earshot/core/approval/fingerprint";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ApiProblem, type ConversationVerbs } from "../api.ts";

const REFRESH_MS = 2000;

type Act = {
  [V in keyof ConversationVerbs]: { verb: V; body: ConversationVerbs[V]; after?: () => void };
}[keyof ConversationVerbs];

/**
 * A conversation as it stands, and what can be done to it.
 * `seen` is the fingerprint of what the person was shown: news on the screen do not become part of an approval
 * until the person says that they were read, or did something themselves.
 */
export function useConversation(brand: string, id: string) {
  const client = useQueryClient();
  const queryKey = ["conversation", brand, id];
  const query = useQuery({ queryKey, queryFn: () => api.conversation(brand, id), refetchInterval: REFRESH_MS });
  const [seen, setSeen] = useState<Fingerprint>();
  const view = query.data;
  const shown = view && (seen === undefined || onlyFirstDraft(seen, view.fingerprint)) ? view.fingerprint : seen;
  if (shown !== seen) setSeen(shown);

  const accept = (next: ConversationView) => {
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
      after?.();
      accept(next);
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem) || error.status !== 409) return;
      try {
        accept(await api.conversation(brand, id));
      } catch {
        // the next refresh tries again
      }
    },
  });
  const error = mutation.error;
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
    forget: () => mutation.reset(),
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
