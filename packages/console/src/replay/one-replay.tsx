import type { Brand } from "@earshot/core/brand/brand";
import type { ReplayView } from "@earshot/core/replay/replay";
import { rightFor } from "@earshot/core/replay/right-for";
import { Alert, Anchor, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Findings } from "./findings.tsx";
import { Progress } from "./progress.tsx";
import { saveReplayed, startReplay } from "./replay-api.ts";
import { useReplay } from "./use-replay.ts";
import { useWhatTried, WhatTried } from "./what-tried.tsx";

/** One that was tried, with the way to save it as it was tried. */
export function OneReplay({ brand, id }: { brand: Brand; id: string }) {
  const { say, sayLater } = useWords();
  const nameOf = useNames();
  const tried = useWhatTried();
  const query = useReplay(brand.id, id);
  return (
    <Page title={query.data ? tried(query.data) : say("triedOnPast")}>
      <Anchor component={Link} href="/replays" size="sm" underline="always">
        {sayLater("replay.all")}
      </Anchor>
      <Loaded query={query}>
        {(replay) => (
          <>
            <Text size="sm" mt="xs">
              <Said text={nameOf(replay.by)} /> · <When at={replay.at} /> ·{" "}
              <Said text={`${replay.from} – ${replay.to}`} />
            </Text>
            <Progress replay={replay} />
            <WhatTried replay={replay} />
            <Keep replay={replay} />
            <Findings replay={replay} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Saves it while the settings are those it was compared with; else it is tried again. */
function Keep({ replay }: { replay: ReplayView }) {
  const { sayLater } = useWords();
  const { may } = useSession();
  const nameOf = useNames();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [, go] = useLocation();
  const { brand, id, state, saved, fresh, from, to, change, judge } = replay;
  const save = useMutation({
    mutationFn: () => saveReplayed(brand, id),
    onSuccess: () => announce(sayLater("replay.was-saved")),
    onSettled: () => client.invalidateQueries(),
  });
  const again = useMutation({
    mutationFn: () => startReplay(brand, { from, to, change, ...(judge && { judge }) }),
    onSuccess: (next) => go(`/replays/${encodeURIComponent(next.id)}`),
  });
  if (saved)
    return (
      <Alert color="teal" my="xs">
        <Said text={sayLater("replay.saved", { name: nameOf(saved.by) })} /> · <When at={saved.at} />
      </Alert>
    );
  if (!may(rightFor(replay)) || state === "running" || state === "waiting") return null;
  const maySave = state === "done" && fresh && Object.keys(change).length > 0;
  return (
    <div>
      {state === "done" && !fresh && !save.error && (
        <Text size="sm" my="xs">
          {sayLater("replay.stale")}
        </Text>
      )}
      <Group gap="xs" my="xs">
        {maySave && (
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {sayLater("replay.save")}
          </Button>
        )}
        <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
          {sayLater("replay.again")}
        </Button>
      </Group>
      {save.error && <Problem error={save.error} />}
      {again.error && <Problem error={again.error} />}
    </div>
  );
}
