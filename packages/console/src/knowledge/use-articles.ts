import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useSession } from "../session.tsx";
import { useNow } from "../use-now.ts";
import { dayIn } from "./article-state.ts";

/** The brand's articles, and how to read them again once something was written. */
export function useArticles() {
  const { brand } = useSession();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ["knowledge", brand!.id], queryFn: () => api.articles(brand!.id) });
  const readAgain = () =>
    Promise.all(
      ["knowledge", "versions", "gaps", "conversation"].map((what) =>
        client.invalidateQueries({ queryKey: [what, brand!.id] }),
      ),
    );
  return { query, readAgain };
}

/** The brand's calendar day. */
export function useToday(): string {
  const { brand } = useSession();
  return dayIn(brand!.timeZone, new Date(useNow(60_000)));
}
