import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../../loaded.tsx";
import { Problem } from "../../problem.tsx";
import { Said } from "../../said.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { SlackAppSetup } from "./slack-app-setup.tsx";
import { slackApi } from "./slack-api.ts";

/** The workspaces of Slack that the brand may write in; whoever manages everything also sets the app. */
export function SlackWorkspaces({ brand }: { brand: string }) {
  const { sayLater } = useWords();
  const { mayEverywhere } = useSession();
  const client = useQueryClient();
  const workspaces = useQuery({ queryKey: ["slack", brand], queryFn: () => slackApi.workspaces(brand) });
  const connect = useMutation({
    mutationFn: () => slackApi.begin(brand),
    onSuccess: ({ address }) => window.location.assign(address),
  });
  const leave = useMutation({
    mutationFn: (id: string) => slackApi.leave(brand, id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["slack", brand] }),
  });
  return (
    <section aria-label={sayLater("slack.title")}>
      <Title order={3} size="h5" mt="lg" mb="xs">
        {sayLater("slack.title")}
      </Title>
      <Back />
      <Loaded query={workspaces}>
        {({ workspaces: all }) =>
          all.length === 0 ? (
            <Text size="sm">{sayLater("slack.none")}</Text>
          ) : (
            <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
              {all.map(({ id, name }) => (
                <Group key={id} component="li" gap="xs">
                  <Said text={name} />
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${sayLater("slack.leave")}: ${name}`}
                    disabled={leave.isPending}
                    onClick={() => {
                      if (window.confirm(`${sayLater("slack.leave")}: ${name}?`)) leave.mutate(id);
                    }}
                  >
                    {sayLater("slack.leave")}
                  </Button>
                </Group>
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Button variant="default" mt="sm" loading={connect.isPending} onClick={() => connect.mutate()}>
        {sayLater("slack.connect")}
      </Button>
      {connect.error && <Problem error={connect.error} />}
      {leave.error && <Problem error={leave.error} />}
      {mayEverywhere("manage") && <SlackAppSetup />}
    </section>
  );
}

/** How the walk to Slack went, once one is back. */
function Back() {
  const { sayLater } = useWords();
  const search = new URLSearchParams(window.location.search);
  const [connected, refused] = [search.get("connected"), search.get("refused")];
  if (connected === null && refused === null) return null;
  return (
    <Alert
      mb="sm"
      role="status"
      color={refused === null ? "teal" : "red"}
      title={refused === null ? sayLater("slack.connected", { name: connected ?? "" }) : sayLater("slack.notConnected")}
    >
      {refused !== null && <Said text={refused} block />}
    </Alert>
  );
}
