import type { Coverage } from "@earshot/core/ledger/coverage";
import { Group, Paper, Text, Title } from "@mantine/core";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Clock } from "./clock.tsx";
import { FindingItem } from "./finding-item.tsx";
import { Hours } from "./hours.tsx";
import { lengthIn } from "./length.ts";

type Covered = Coverage["sources"][number];

/** One source's week: its hours, its figures, and what may be missed. */
export function SourceCoverageCard({ coverage }: { coverage: Covered }) {
  const { name, platform, days, findings } = coverage;
  return (
    <Paper withBorder p="sm" component="section">
      <Group gap="xs" mb="xs">
        <PlatformIcon platform={platform} />
        <Title order={2} size="h4">
          <Said text={name} />
        </Title>
      </Group>
      <div className="covered">
        <Hours days={days} name={name} />
        <Figures coverage={coverage} />
      </div>
      {findings.length > 0 && (
        <ul className="plain findings">
          {findings.map((finding) => (
            <FindingItem key={JSON.stringify(finding)} finding={finding} />
          ))}
        </ul>
      )}
    </Paper>
  );
}

function Figures({
  coverage: { counts, expected, gaps, lag, watch, spokeAt, waitsUntil, budget },
}: {
  coverage: Covered;
}) {
  const { sayLater, language } = useWords();
  const listened = gaps.filter(({ why }) => why !== "paused" && why !== "hole");
  const ms = listened.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
  const { shown, fresh, known, edited, other, reread, late } = counts;
  return (
    <div>
      <Text fw={600}>{sayLater("coverageAsked", { n: counts.good, of: expected })}</Text>
      <Text size="sm">
        {listened.length === 0
          ? sayLater("coverageNoGaps")
          : sayLater("coverageGaps", { n: listened.length, length: lengthIn(language, ms / 1000) })}
      </Text>
      <Text size="sm">
        {sayLater("coverageShown", {
          shown: shown,
          fresh: fresh,
          known: known,
          edited: edited,
          other: other,
        })}
      </Text>
      {reread > 0 && <Text size="sm">{sayLater("coverageReread", { n: reread, late: late })}</Text>}
      <Clock word="coverageLag" lag={lag} />
      {watch?.canary && (
        <Text size="sm">
          <Said text={sayLater(watch.canary.found ? "canaryFound" : "canaryNot", { asked: watch.canary.asked })} />{" "}
          <When at={watch.canary.at} />
        </Text>
      )}
      {!watch?.canary && spokeAt && (
        <Text size="sm">
          {sayLater("coverageSpoke")} <When at={spokeAt} />
        </Text>
      )}
      {waitsUntil && (
        <Text size="sm">
          {sayLater("coverageWaits")} <When at={waitsUntil} />
        </Text>
      )}
      {budget && (
        <Text size="sm">
          {sayLater("coverageBudget", { n: budget.remaining })} <When at={budget.resetAt} />
        </Text>
      )}
    </div>
  );
}
