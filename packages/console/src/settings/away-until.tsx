import type { Person } from "@earshot/core/team/person";
import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, serverNow } from "../api.ts";
import { momentIn, wallClockIn } from "../inbox/moment-in.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** The first day on which somebody is back, by this browser's clock; empty while they are here. */
export function AwayUntil({ person: { id, name, awayUntil } }: { person: Pick<Person, "id" | "name" | "awayUntil"> }) {
  const { sayLater } = useWords();
  const { may, person: me } = useSession();
  const client = useQueryClient();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const set = useMutation({
    mutationFn: (until: string | null) => api.setAway(id, until),
    onSuccess: () =>
      Promise.all(["team", "people"].map((queryKey) => client.invalidateQueries({ queryKey: [queryKey] }))),
  });
  /** A day half typed is no day yet: it is sent on leaving the field. */
  const [typed, setTyped] = useState<string>();
  const isAway = awayUntil !== undefined && Date.parse(awayUntil) > serverNow();
  const stored = isAway ? wallClockIn(timeZone, new Date(awayUntil)).slice(0, 10) : "";
  return (
    <>
      <TextInput
        type="date"
        size="xs"
        dir="ltr"
        aria-label={sayLater("awayUntilOf", { name })}
        disabled={set.isPending || (id !== me.id && !may("manage"))}
        value={typed ?? stored}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onBlur={() => {
          if (typed !== undefined && typed !== stored)
            set.mutate(typed ? (momentIn(timeZone, `${typed}T00:00`) ?? null) : null);
          setTyped(undefined);
        }}
      />
      {set.error && <Problem error={set.error} />}
    </>
  );
}
