import { Button, Text } from "@mantine/core";
import { Link } from "wouter";
import { useWords } from "../words/use-words.tsx";

import { chipsOf, laneIn, laneOnly, searchFor, type Asked } from "./filter-address.ts";

/** What a lane is for, said where nothing waits in it; or that the filters leave nothing. */
export function EmptyLane({ asked }: { asked: Asked }) {
  const { say, sayLater } = useWords();
  const lane = laneIn(asked) ?? "open";
  const isFiltered = chipsOf(asked).length > 0;
  return (
    <div className="empty-lane">
      <Text fw={600}>{isFiltered ? say("list.nothingFits") : sayLater(`lane.none.${lane}`)}</Text>
      <Text size="sm" c="dimmed">
        {isFiltered ? say("list.nothingFitsHelp") : sayLater(`lane.about.${lane}`)}
      </Text>
      {(isFiltered || lane !== "open") && (
        <Button
          component={Link}
          href={`/inbox${isFiltered ? searchFor(laneOnly(lane)) : ""}`}
          size="compact-sm"
          variant="default"
          mt="sm"
        >
          {say(isFiltered ? "filters.clear" : "list.toOpen")}
        </Button>
      )}
    </div>
  );
}
