import type { Inbox } from "@earshot/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { useSession } from "../../session.tsx";

const EVERY_MS = 10_000;
const HIDDEN_EVERY_MS = 30_000;
const FRESH_MS = 5000;

type Waiting = Pick<Inbox, "counts" | "version">;

/** How much waits in each lane. Where the inbox is on the screen, that is what it read; nothing is asked besides. */
export function useWaiting(): Waiting | undefined {
  const { brand, may } = useSession();
  const client = useQueryClient();
  const queryKey = ["waiting", brand?.id];
  const { data } = useQuery({
    queryKey,
    async queryFn(): Promise<Waiting> {
      const shown = client
        .getQueryCache()
        .findAll({ queryKey: ["inbox", brand!.id], type: "active" })
        .find(({ state }) => state.data !== undefined && Date.now() - state.dataUpdatedAt < FRESH_MS);
      if (shown) {
        const { counts, version } = shown.state.data as Waiting;
        return { counts, version };
      }
      const had = client.getQueryData<Waiting>(queryKey);
      const answer = await api.look(brand!.id, {}, { limit: 1, seen: had?.version });
      return answer.unchanged ? had! : { counts: answer.counts, version: answer.version };
    },
    enabled: brand !== undefined && may("read"),
    refetchInterval: () => (document.hidden ? HIDDEN_EVERY_MS : EVERY_MS),
    refetchIntervalInBackground: true,
  });
  return may("read") ? data : undefined;
}
