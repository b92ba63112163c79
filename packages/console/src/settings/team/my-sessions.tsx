import type { SessionView } from "@earshot/core/team/my-sessions";
import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../../loaded.tsx";
import { Problem } from "../../problem.tsx";
import { When } from "../../when.tsx";
import { useWords } from "../../words/use-words.tsx";
import { browserIn } from "./browser-in.ts";
import { endSession, mySessions, signOutEverywhere } from "./team-api.ts";
import "./my-sessions.css";

/** Where one is signed in; each can be ended, and all at once. */
export function MySessions() {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const found = useQuery({ queryKey: ["sessions"], queryFn: mySessions });
  const readAgain = () => client.invalidateQueries({ queryKey: ["sessions"] });
  const end = useMutation({ mutationFn: endSession, onSuccess: readAgain });
  const endAll = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => window.location.assign("/") });
  const error = end.error ?? endAll.error;
  return (
    <Stack component="section" gap="xs" aria-label={sayLater("sessions.title")}>
      <Title order={3} size="h5">
        {sayLater("sessions.title")}
      </Title>
      <Loaded query={found}>
        {({ sessions }) => (
          <ul className="sessions">
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                of={session}
                busy={end.isPending}
                end={session.isThis ? undefined : () => end.mutate(session.id)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {error && <Problem error={error} />}
      <Group>
        <Button
          variant="default"
          loading={endAll.isPending}
          onClick={() => window.confirm(sayLater("sessions.endAllSure")) && endAll.mutate()}
        >
          {sayLater("sessions.endAll")}
        </Button>
      </Group>
    </Stack>
  );
}

/** `end`: absent for the one that is looked from, which signing out ends. */
function SessionRow({ of, busy, end }: { of: SessionView; busy: boolean; end: (() => void) | undefined }) {
  const { sayLater } = useWords();
  const { how, from, createdAt, lastSeenAt, isThis } = of;
  const { browser, system } = browserIn(from?.agent);
  const called = browser && system ? sayLater("sessions.browserOn", { browser, system }) : browser;
  const label = called ?? sayLater("sessions.unknown");
  return (
    <li>
      <div>
        <bdi>{label}</bdi> {isThis && <Badge variant="light">{sayLater("sessions.this")}</Badge>}
        <Text size="sm" c="dimmed">
          {sayLater("sessions.began")}: <When at={createdAt} /> ({sayLater(`sessions.${how}`)})
          {from?.address && (
            <>
              {" · "}
              <bdi>{from.address}</bdi>
            </>
          )}
          {" · "}
          {sayLater("sessions.lastSeen")}: <When at={lastSeenAt} />
        </Text>
      </div>
      {end && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          aria-label={sayLater("sessions.endNamed", { browser: label })}
          onClick={end}
        >
          {sayLater("sessions.end")}
        </Button>
      )}
    </li>
  );
}
