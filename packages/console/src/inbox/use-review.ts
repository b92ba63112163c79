import type { ConversationView } from "@earshot/api/views";
import type { Draft, Objection } from "@earshot/core/draft/draft";
import type { Mark } from "@earshot/core/draft/writer";
import type { Promised } from "@earshot/core/promise/promise";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";

export type Reviewed = {
  objections: Objection[];
  rubric: Mark[];
  promises: Promised[];
  /** What goes out, where that is more than the text. */
  written?: string | undefined;
};

/** What speaks for and against the text: what the draft came with, until the server has looked at what was typed. */
export function useReview(brand: string, view: ConversationView, text: string, draft: Draft | undefined): Reviewed {
  const { conversation, fingerprint } = view;
  const [settled] = useDebouncedValue(text, 400);
  const review = useQuery({
    // What is decided or known may change what is said of the same text.
    queryKey: ["review", brand, conversation.id, conversation.version, fingerprint.knowledge, settled],
    queryFn: () => api.review(brand, conversation.id, settled),
    enabled: settled.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  if (text.trim() === "") return { objections: [], rubric: [], promises: [] };
  if (settled === text && review.data && !review.isPlaceholderData) return review.data;
  if (text === draft?.text) {
    const { promises = [], written } = review.data ?? {};
    return { objections: draft.objections, rubric: view.rubric, promises, written };
  }
  // Of an older text: shown as a warning, but no reason to hold back the button.
  const older = (review.data?.objections ?? []).map((each) => ({ ...each, level: "warn" as const }));
  return { objections: older, rubric: review.data?.rubric ?? [], promises: review.data?.promises ?? [] };
}
