import "./replay.css";
import type { ReplayView } from "@earshot/core/replay/replay";
import { Anchor, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "wouter";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { CompareJudgements } from "./compare-judgements.tsx";
import { OneReplay } from "./one-replay.tsx";
import { StateBadge } from "./progress.tsx";
import { listReplays } from "./replay-api.ts";
import { useWhatTried } from "./what-tried.tsx";

const LOOK_AGAIN_MS = 5000;

/** What was tried on what was heard, by whom, and what it found; one of them, where the address says which. */
export function ReplaysPage() {
  const { say, sayLater } = useWords();
  const { brand, may } = useSession();
  const { id } = useParams<{ id?: string }>();
  if (id !== undefined) return <OneReplay key={`${brand!.id} ${id}`} brand={brand!} id={id} />;
  return (
    <Page title={say("triedOnPast")}>
      <Text size="sm" mb="sm" maw={680}>
        {sayLater("replay.help")}
      </Text>
      {may("manage") && <CompareJudgements key={brand!.id} brand={brand!} />}
      <Replays brand={brand!.id} />
    </Page>
  );
}

function Replays({ brand }: { brand: string }) {
  const { say, sayLater } = useWords();
  const query = useQuery({
    queryKey: ["replays", brand],
    queryFn: () => listReplays(brand),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <Loaded query={query}>
      {({ replays }) =>
        replays.length === 0 ? (
          <Empty title={sayLater("replay.empty")}>{sayLater("replay.empty-help")}</Empty>
        ) : (
          <ul className="replay-list" aria-label={say("triedOnPast")}>
            {replays.map((replay) => (
              <li key={replay.id}>
                <Listed replay={replay} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Listed({ replay }: { replay: ReplayView }) {
  const { sayLater } = useWords();
  const nameOf = useNames();
  const tried = useWhatTried();
  const { id, at, by, from, to, totals, state, saved } = replay;
  return (
    <>
      <Anchor component={Link} href={`/replays/${encodeURIComponent(id)}`} fw={600} underline="always">
        {tried(replay)}
      </Anchor>{" "}
      <StateBadge state={state} />
      <Text size="sm">
        <Said text={nameOf(by)} /> · <When at={at} /> · <Said text={`${from} – ${to}`} />
      </Text>
      <Text size="sm">
        {sayLater("replay.result", { changed: totals.changed, looked: totals.looked })}
        {saved && (
          <>
            {" "}
            <Said text={sayLater("replay.saved", { name: nameOf(saved.by) })} />
          </>
        )}
      </Text>
    </>
  );
}
