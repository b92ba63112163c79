import type { SourceView } from "@earshot/api/views";
import { Badge, Button, Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { LevelBadge } from "../badges.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { AddSource } from "./add-source.tsx";
import { ImportFile } from "./import-file.tsx";

/** Where Earshot listens, how each source does, and why. */
export function SourcesPage() {
  const { say } = useWords();
  const { brand, may } = useSession();
  const [adding, add] = useDisclosure(false);
  const sources = useQuery({
    queryKey: ["sources", brand!.id],
    queryFn: () => api.sources(brand!.id),
    refetchInterval: 5000,
  });
  const addButton = may("admin") && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {say("addSource")}
    </Button>
  );
  return (
    <Page title={say("sources")} actions={addButton}>
      <Loaded query={sources}>
        {(data) => (
          <Stack gap="xs">
            {data.sources.length === 0 && <Text c="dimmed">{say("noSources")}</Text>}
            {data.sources.map((source) => (
              <SourceCard key={source.id} source={source} brand={brand!.id} />
            ))}
          </Stack>
        )}
      </Loaded>
      {may("admin") && <ImportFile brand={brand!.id} />}
      <AddSource brand={brand!.id} opened={adding} close={add.close} />
    </Page>
  );
}

function SourceCard({ source, brand }: { source: SourceView; brand: string }) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => {
      announce(say("said.done"));
      return client.invalidateQueries({ queryKey: ["sources", brand] });
    },
  });
  const { state, health } = source;
  return (
    <Paper withBorder p="sm" component="section" aria-label={source.name}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Title order={2} size="h5">
              <Said text={source.name} />
            </Title>
            <Badge variant="outline" color="gray" tt="none">
              {source.platform}
            </Badge>
            <LevelBadge of="level" level={state.level} />
          </Group>
          <Text size="sm" mt={4}>
            <Said text={state.why} />{" "}
            {state.todo && (
              <b>
                <Said text={state.todo} />
              </b>
            )}
          </Text>
          <Text size="xs">
            {say("every", { n: source.interval })}
            {source.account && (
              <>
                {" "}
                · <Said text={source.account.name} />
              </>
            )}
            {health.lastHeardAt && (
              <>
                {" "}
                · <LastHeard at={health.lastHeardAt} />
              </>
            )}
          </Text>
          {source.webhook && (
            <Text size="xs" mt={4}>
              {say("webhookAddress")}{" "}
              <Code dir="ltr" style={{ overflowWrap: "anywhere" }}>
                {new URL(source.webhook, window.location.origin).href}
              </Code>
            </Text>
          )}
        </div>
        {may("admin") && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              disabled={change.isPending}
              onClick={() => change.mutate(() => api.changeSource(brand, source.id, { paused: !source.paused }))}
            >
              {say(source.paused ? "resume" : "pause")}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={change.isPending || source.paused}
              onClick={() => change.mutate(() => api.collect(brand, source.id))}
            >
              {say("collect")}
            </Button>
            <Button
              size="xs"
              variant="light"
              color="red"
              disabled={change.isPending}
              onClick={() =>
                window.confirm(say("removeSure", { name: source.name })) &&
                change.mutate(() => api.removeSource(brand, source.id))
              }
            >
              {say("remove")}
            </Button>
          </Group>
        )}
      </Group>
      {change.error && <Problem error={change.error} />}
    </Paper>
  );
}

function LastHeard({ at }: { at: string }) {
  const { say } = useWords();
  const [before, after] = say("lastHeard").split("{when}");
  return (
    <>
      {before}
      <When at={at} />
      {after}
    </>
  );
}
