import type { Privately, Task } from "@earshot/core/task/task";
import { Button, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";

const outcomes = ["solved", "not-yet", "no-need"] as const;

/** How a talk that went on in private stands; once it is solved there, a text that says so is drafted. */
export function PrivateActs({ task }: { task: Privately }) {
  const { sayLater } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const read = () => client.invalidateQueries({ queryKey: ["tasks", task.brand] });
  const tell = useMutation({
    mutationFn: (is: (typeof outcomes)[number]) => api.closePublicly(task.brand, task.id, is),
    onSuccess: async ({ done }: Task) => {
      announce(sayLater(done?.closing ? `private.${done.closing}` : done ? "private.never" : "private.stays"));
      await read();
    },
  });
  return (
    <>
      <Group gap="xs" mt="xs">
        {outcomes.map((is) => (
          <Button
            key={is}
            size="xs"
            variant={is === "no-need" ? "subtle" : "default"}
            loading={tell.isPending && tell.variables === is}
            onClick={() => tell.mutate(is)}
          >
            {sayLater(`private.${is}`)}
          </Button>
        ))}
      </Group>
      {tell.error && <Problem error={tell.error} again={() => void read()} />}
    </>
  );
}
