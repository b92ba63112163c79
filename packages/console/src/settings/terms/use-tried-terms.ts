import type { TriedTerms } from "@earshot/core/terms-tried/try-terms";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";

const PAUSE_MS = 400;

/** What the terms mean and do, a moment after the last key; `terms` are those that were tried. */
export function useTriedTerms(brand: string, typed: string): { terms: string; tried: TriedTerms | undefined } {
  const [terms] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ["tried-terms", brand, terms],
    queryFn: () => api.tryTerms(brand, { terms }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return { terms, tried: data };
}

/** Whether a text has them, a moment after the last key. */
export function useTriedText(
  brand: string,
  terms: string,
  typed: string,
): { text: string; tried: TriedTerms | undefined } {
  const [text] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ["tried-terms", brand, terms, "text", text],
    queryFn: () => api.tryTerms(brand, { terms, text }),
    enabled: text.trim() !== "",
    staleTime: 60_000,
  });
  return { text, tried: data };
}
