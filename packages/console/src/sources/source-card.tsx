import type { Told } from "@earshot/core/words/told";
import type { ConnectorView, SourceView } from "@earshot/api/views";
import { Badge, Button, Code, Group, Paper, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { LevelBadge } from "../badges.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import { Rules } from "./rules.tsx";
import { SignIn } from "./sign-in.tsx";

type Props = { source: SourceView; connector: ConnectorView | undefined; brand: string };

/** One source: how it does and why, how its sign-in stands, and what can be done about it. */
export function SourceCard({ source, connector, brand }: Props) {
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
  const { state, signIn, health } = source;
  return (
    <Paper withBorder p="sm" component="section" aria-label={source.name}>
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0, flex: "1 1 20rem" }}>
          <Group gap="xs">
            <Title order={2} size="h5">
              <Said text={source.name} />
            </Title>
            <Badge variant="outline" color="gray" tt="none">
              {source.platform}
            </Badge>
            <LevelBadge of="level" level={state.level} />
            {signIn && signIn.level !== "ok" && <LevelBadge of="level" level={signIn.level} />}
          </Group>
          <Standing says={state.says} />
          {signIn && signIn.level !== "ok" && state.level !== "failing" && <Standing says={signIn.says} />}
          {source.account?.labelled === false && connector?.rules.some(({ demands }) => demands === "label") && (
            <Text size="sm" mt={4}>
              {say("labelMissing", { name: connector.name })}
            </Text>
          )}
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
        {may("manage") && (
          <Group gap="xs">
            {connector?.secret && <SignIn brand={brand} source={source} connector={connector} />}
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
      {connector && connector.rules.length > 0 && <Rules connector={connector} />}
      {change.error && <Problem error={change.error} />}
    </Paper>
  );
}

/** Why something stands as it does, and what to do about it. */
function Standing({ says: { why, todo } }: Pick<Told, "says">) {
  const inWords = useInWords();
  return (
    <Text size="sm" mt={4}>
      <Said text={inWords(why)} />{" "}
      {todo && (
        <b>
          <Said text={inWords(todo)} />
        </b>
      )}
    </Text>
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
