import { isOver, type ReplayView } from "@earshot/core/replay/replay";
import { rightFor } from "@earshot/core/replay/right-for";
import { Badge, Button, Group, Progress as Bar, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import { cancelReplay } from "./replay-api.ts";

const colors = { waiting: "gray", running: "blue", done: "teal", cancelled: "orange", failed: "red" } as const;

/** How far it has come, and the way to stop it. */
export function Progress({ replay }: { replay: ReplayView }) {
  const { sayLater } = useWords();
  const inWords = useInWords();
  const { may } = useSession();
  const client = useQueryClient();
  const { brand, id, state, days, drafts, failed } = replay;
  const cancel = useMutation({
    mutationFn: () => cancelReplay(brand, id),
    onSuccess: (view) => {
      client.setQueryData(["replay", brand, id], view);
      return client.invalidateQueries({ queryKey: ["replays", brand] });
    },
  });
  const isDrafting = days.done >= days.all && drafts.all > 0;
  const far = isDrafting
    ? sayLater("replay.drafting", { done: drafts.done, all: drafts.all })
    : sayLater("replay.progress", { done: days.done, all: days.all });
  return (
    <div className="replay-progress">
      <Group gap="xs">
        <StateBadge state={state} />
        <Text size="sm" role="status">
          {far}
        </Text>
        {!isOver(replay) && may(rightFor(replay)) && (
          <Button size="compact-sm" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {sayLater("replay.stop")}
          </Button>
        )}
      </Group>
      {!isOver(replay) && (
        <Bar
          mt={4}
          value={(100 * (days.done + drafts.done)) / Math.max(1, days.all + drafts.all)}
          aria-label={far}
          transitionDuration={0}
        />
      )}
      {failed && <Said text={inWords(failed)} block />}
      {cancel.error && <Problem error={cancel.error} />}
    </div>
  );
}

export function StateBadge({ state }: Pick<ReplayView, "state">) {
  const { sayLater } = useWords();
  return (
    <Badge variant="light" color={colors[state]} tt="none">
      {sayLater(`replay.state-${state}`)}
    </Badge>
  );
}
