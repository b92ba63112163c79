import type { DeadLetter } from "@earshot/core/queues";
import { Button, Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** Messages that failed too often, for an admin to send again or discard. */
export function DeadLetters() {
  const { say } = useWords();
  const { may } = useSession();
  const letters = useQuery({
    queryKey: ["dead-letters"],
    queryFn: api.deadLetters,
    enabled: may("manage"),
    refetchInterval: 15_000,
  });
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {say("deadLetters")}
      </Title>
      {may("manage") ? (
        <Loaded query={letters}>
          {(data) => (
            <Stack gap="xs">
              {data.letters.length === 0 && (
                <Text size="sm" c="dimmed">
                  {say("noDeadLetters")}
                </Text>
              )}
              {data.letters.map((letter) => (
                <Letter key={`${letter.queue} ${letter.id}`} letter={letter} />
              ))}
            </Stack>
          )}
        </Loaded>
      ) : (
        <Text c="dimmed">{say("adminsOnly")}</Text>
      )}
    </section>
  );
}

function Letter({ letter }: { letter: DeadLetter }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (act: typeof api.discard) => act(letter.queue, letter.id),
    onSuccess: () => {
      announce(say("said.done"));
      return Promise.all([
        client.invalidateQueries({ queryKey: ["dead-letters"] }),
        client.invalidateQueries({ queryKey: ["doctor"] }),
      ]);
    },
  });
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between">
        <Text span size="sm">
          <b>{letter.queue}</b> · <When at={letter.sentAt} />
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={change.isPending} onClick={() => change.mutate(api.sendAgain)}>
            {say("sendAgain")}
          </Button>
          <Button
            size="xs"
            variant="light"
            color="red"
            disabled={change.isPending}
            onClick={() => window.confirm(say("discardSure")) && change.mutate(api.discard)}
          >
            {say("discard")}
          </Button>
        </Group>
      </Group>
      {letter.problem && (
        <Text size="sm">
          <Said text={letter.problem} />
        </Text>
      )}
      <Code block mt="xs" dir="ltr" tabIndex={0} style={{ maxHeight: 160, overflow: "auto" }}>
        {letter.body.slice(0, 4000)}
      </Code>
      {change.error && <Problem error={change.error} />}
    </Paper>
  );
}
