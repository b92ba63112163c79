import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";

/** The platforms that a source can be made of; they change only with a deployment. */
export function useConnectors(enabled = true) {
  return useQuery({ queryKey: ["connectors"], queryFn: api.connectors, enabled, staleTime: Infinity });
}
