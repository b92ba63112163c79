import type { Promising } from "@earshot/core/task/task";
import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { momentIn, wallClockIn } from "../inbox/moment-in.ts";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";

/** Moves a promise to another time, or says that the sentence was none. */
export function PromiseActs({ task }: { task: Promising }) {
  const { say, sayLater } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const stored = wallClockIn(timeZone, new Date(task.dueAt)).slice(0, 16);
  const [typed, setTyped] = useState(stored);
  const read = () => client.invalidateQueries({ queryKey: ["tasks", task.brand] });
  const move = useMutation({
    mutationFn: (dueAt: string) => api.postponePromise(task.brand, task.id, dueAt),
    onSuccess: async () => {
      announce(sayLater("promiseMoved"));
      await read();
    },
  });
  const drop = useMutation({
    mutationFn: () => api.dropPromise(task.brand, task.id),
    onSuccess: async () => {
      announce(sayLater("promiseWasNone"));
      await read();
    },
  });
  const moment = momentIn(timeZone, typed);
  return (
    <>
      <Group gap="xs" mt="xs" align="end">
        <TextInput
          type="datetime-local"
          size="xs"
          dir="ltr"
          label={sayLater("promiseMove")}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <Button
          size="xs"
          variant="default"
          loading={move.isPending}
          disabled={moment === undefined || typed === stored}
          onClick={() => moment !== undefined && move.mutate(moment)}
        >
          {say("save")}
        </Button>
        <Button size="xs" variant="subtle" loading={drop.isPending} onClick={() => drop.mutate()}>
          {sayLater("promiseNever")}
        </Button>
      </Group>
      {(move.error ?? drop.error) && <Problem error={move.error ?? drop.error} again={() => void read()} />}
    </>
  );
}
