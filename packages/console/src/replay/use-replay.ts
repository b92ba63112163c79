import { useQuery } from "@tanstack/react-query";
import { isOver } from "@earshot/core/replay/replay";
import { readReplay } from "./replay-api.ts";

const LOOK_AGAIN_MS = 1000;

/** One that is run, read again while it runs. */
export function useReplay(brand: string, id: string) {
  return useQuery({
    queryKey: ["replay", brand, id],
    queryFn: () => readReplay(brand, id),
    refetchInterval: ({ state: { data } }) => (data && isOver(data) ? false : LOOK_AGAIN_MS),
  });
}
