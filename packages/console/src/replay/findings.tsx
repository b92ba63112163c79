import { changeKinds, type ChangeKind } from "@earshot/core/replay/change-kinds";
import { isOver, type ReplayView } from "@earshot/core/replay/replay";
import { Button, Chip, Group, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Empty } from "../empty.tsx";
import { Problem } from "../problem.tsx";
import { Skeleton } from "../skeleton.tsx";
import { useWords } from "../words/use-words.tsx";
import { ChangedMention } from "./changed-mention.tsx";
import { readChanged } from "./replay-api.ts";

/** What would be different: how often, in which ways, and for which mentions. */
export function Findings({ replay }: { replay: ReplayView }) {
  const { say, sayLater } = useWords();
  const { brand, id, totals, touches, chunk, state } = replay;
  const [chosen, choose] = useState<ChangeKind>();
  const kinds = changeKinds.filter((kind) => totals.kinds[kind]);
  const kind = chosen && kinds.includes(chosen) ? chosen : undefined;
  const changes = useInfiniteQuery({
    // What a part found is read once that part is done.
    queryKey: ["replay", brand, id, "changes", kind, chunk, state],
    queryFn: ({ pageParam }) => readChanged(brand, id, kind, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: totals.changed > 0,
    placeholderData: (before) => before,
  });
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  if (totals.changed === 0)
    return state === "done" ? (
      <Empty title={sayLater("replay.none")}>{sayLater("replay.none-help", { looked: totals.looked })}</Empty>
    ) : null;
  return (
    <div className="replay-findings">
      <Text fw={600}>{sayLater("replay.result", { changed: totals.changed, looked: totals.looked })}</Text>
      {touches.terms && (
        <Text size="sm">{sayLater("replay.heard", { before: totals.before, after: totals.after })}</Text>
      )}
      {totals.drafted > 0 && <Text size="sm">{sayLater("replay.drafted", { n: totals.drafted })}</Text>}
      <Chip.Group value={kind ?? ""} onChange={(value) => choose(changeKinds.find((each) => each === value))}>
        <Group gap={6} my="xs" role="radiogroup" aria-label={sayLater("replay.kinds")}>
          <Chip value="" size="xs" variant="outline">
            {sayLater("replay.any")}
          </Chip>
          {kinds.map((each) => (
            <Chip key={each} value={each} size="xs" variant="outline">
              {sayLater(`replay.kind-${each}`)} ({totals.kinds[each]})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {changes.error && <Problem error={changes.error} again={() => void changes.refetch()} />}
      {changes.isPending && <Skeleton shape="list" />}
      <ul className="replay-changes" aria-label={sayLater("replay.kinds")}>
        {items.map((changed) => (
          <li key={changed.mention}>
            <ChangedMention changed={changed} judge={replay.judge} />
          </li>
        ))}
      </ul>
      {changes.hasNextPage && (
        <Button
          variant="subtle"
          loading={changes.isFetchingNextPage || !isOver(replay)}
          onClick={() => void changes.fetchNextPage()}
        >
          {say("more")}
        </Button>
      )}
    </div>
  );
}
