import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { useSession } from "../../session.tsx";
import { SetUp } from "./set-up.tsx";
import { Tour } from "./tour.tsx";

/** The way in for who is new: the tour on the playground, the first steps on a brand of one's own. */
export function Guide() {
  const { brand, may } = useSession();
  const sources = useQuery({
    queryKey: ["sources", brand?.id],
    queryFn: () => api.sources(brand!.id),
    enabled: brand !== undefined && may("approve"),
    staleTime: 60_000,
  });
  if (!brand || !sources.data) return null;
  const playground = sources.data.sources.find(({ platform }) => platform === "playground")?.settings["server"];
  if (typeof playground === "string") return <Tour key={brand.id} brand={brand.id} playground={playground} />;
  return may("manage") && <SetUp key={brand.id} sources={sources.data.sources.length} />;
}
