import type { Person } from "@earshot/core/team/person";
import type { StrainView } from "@earshot/core/wellbeing/strain";
import { Button } from "@mantine/core";
import { IconCup } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, get, post } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";
import { strainOf } from "./note-read.ts";
import "./pause-offer.css";

/** Offers a pause to who has read much that is hostile, and says while one is taken; it stands in nobody's way. */
export function PauseOffer() {
  const { sayLater } = useWords();
  const { brand, person } = useSession();
  const now = useNow(5000);
  const client = useQueryClient();
  const id = brand?.id ?? "";
  const { data: strain } = useQuery({
    queryKey: ["strain", id],
    queryFn: () => get<StrainView>(strainOf(id)),
    enabled: id !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pause = useMutation({
    mutationFn: (minutes: number | null) => ask<{ person: Person }>("PUT", "/me/pause", { minutes }),
    onSuccess: () =>
      Promise.all(["me", "people", "strain"].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  const putOff = useMutation({
    mutationFn: () => post<StrainView>(`${strainOf(id)}/not-now`),
    onSuccess: (after) => client.setQueryData(["strain", id], after),
  });
  const { pausedUntil } = person;
  const isPaused = pausedUntil !== undefined && Date.parse(pausedUntil) > now;
  const isOffered = !isPaused && strain?.offered === true;
  const error = pause.error ?? putOff.error;
  return (
    <div className="pause-offer">
      <p role="status">
        {isPaused && sayLater("pause.on", { until: pausedUntil })}
        {isOffered && sayLater("pause.offer", { read: strain.read })}
      </p>
      {isPaused && (
        <Button size="compact-sm" variant="default" loading={pause.isPending} onClick={() => pause.mutate(null)}>
          {sayLater("pause.back")}
        </Button>
      )}
      {isOffered && (
        <>
          <Button
            size="compact-sm"
            leftSection={<IconCup size={14} aria-hidden />}
            loading={pause.isPending}
            onClick={() => pause.mutate(strain.minutes)}
          >
            {sayLater("pause.take", { seconds: strain.minutes * 60 })}
          </Button>
          <Button size="compact-sm" variant="default" loading={putOff.isPending} onClick={() => putOff.mutate()}>
            {sayLater("pause.notNow")}
          </Button>
        </>
      )}
      {error && <Problem error={error} />}
    </div>
  );
}
