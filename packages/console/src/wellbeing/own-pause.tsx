import type { Person } from "@earshot/core/team/person";
import { Button, Group, NumberInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { ask } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** After how much that is hostile oneself is offered a pause. */
export function OwnPause() {
  const { say, sayLater } = useWords();
  const { person } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [typed, setTyped] = useState<number | undefined>(person.pauseAfter);
  const save = useMutation({
    mutationFn: () => ask<{ person: Person }>("PUT", "/me/pause-after", { hostile: typed ?? null }),
    onSuccess() {
      announce(say("said.saved"));
      return Promise.all(["me", "strain"].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  return (
    <form
      aria-label={sayLater("pause.own")}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <NumberInput
        mt="md"
        label={sayLater("pause.own")}
        description={sayLater("pause.ownHelp")}
        min={0}
        max={1000}
        allowDecimal={false}
        value={typed ?? ""}
        maw={420}
        onChange={(hostile) => setTyped(typeof hostile === "number" ? hostile : undefined)}
      />
      <Group mt="xs">
        <Button type="submit" variant="default" loading={save.isPending}>
          {say("save")}
        </Button>
      </Group>
      {save.error && <Problem error={save.error} />}
    </form>
  );
}
