import type { Doctor } from "@earshot/core/doctor/doctor";
import { Anchor, Group, Paper, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { api } from "../api.ts";
import { LevelBadge } from "../badges.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { DeadLetters } from "./dead-letters.tsx";

/** What the doctor finds, and what to do about it. */
export function HealthPage() {
  const { say } = useWords();
  const doctor = useQuery({ queryKey: ["doctor"], queryFn: api.doctor, refetchInterval: 5000 });
  return (
    <Page title={say("health")} actions={doctor.data && <LevelBadge of="level" level={doctor.data.level} />}>
      <Loaded query={doctor}>
        {(data) => (
          <Stack gap="lg">
            <Checks doctor={data} />
            <SourceStates doctor={data} />
            <Queues doctor={data} />
            {data.stuck.length > 0 && <StuckReplies doctor={data} />}
          </Stack>
        )}
      </Loaded>
      <DeadLetters />
    </Page>
  );
}

function Checks({ doctor }: { doctor: Doctor }) {
  const { say } = useWords();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("checks")}
      </Title>
      <Stack gap="xs">
        {doctor.checks.map((check) => (
          <Paper key={check.name} withBorder p="xs">
            <Group gap="xs">
              <LevelBadge of="level" level={check.level} />
              <Text span fw={600}>
                {check.name}
              </Text>
            </Group>
            <Text size="sm">
              <Said text={check.why} />{" "}
              {check.todo && (
                <b>
                  <Said text={check.todo} />
                </b>
              )}
            </Text>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}

function SourceStates({ doctor }: { doctor: Doctor }) {
  const { say } = useWords();
  if (doctor.sources.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("sources")}
      </Title>
      <Stack gap="xs">
        {doctor.sources.map(({ brand, source, name, platform, state }) => (
          <Paper key={`${brand} ${source}`} withBorder p="xs">
            <Group gap="xs">
              <LevelBadge of="level" level={state.level} />
              <Text span fw={600}>
                <Said text={name} />
              </Text>
              <Text span size="sm">
                {brand} · {platform}
              </Text>
            </Group>
            <Text size="sm">
              <Said text={state.why} />{" "}
              {state.todo && (
                <b>
                  <Said text={state.todo} />
                </b>
              )}
            </Text>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}

function Queues({ doctor }: { doctor: Doctor }) {
  const { say } = useWords();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("queues")}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say("queue")}</Table.Th>
            <Table.Th>{say("waiting")}</Table.Th>
            <Table.Th>{say("dead")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(doctor.queues).map(([name, { waiting, dead }]) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{waiting}</Table.Td>
              <Table.Td fw={dead > 0 ? 700 : 400}>{dead}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function StuckReplies({ doctor }: { doctor: Doctor }) {
  const { say } = useWords();
  const { brand, brands, chooseBrand } = useSession();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("stuck")}
      </Title>
      {doctor.stuck.map((stuck) => (
        <Group key={stuck.reply} gap="xs">
          <LevelBadge of="status" level={stuck.status} />
          <Text span size="sm">
            {brands.find(({ id }) => id === stuck.brand)?.name ?? stuck.brand} · <When at={stuck.since} />
          </Text>
          <Anchor
            component={Link}
            href={`/inbox/${encodeURIComponent(stuck.conversation)}`}
            size="sm"
            underline="always"
            onClick={() => stuck.brand !== brand?.id && chooseBrand(stuck.brand)}
          >
            {say("showConversation")}
          </Anchor>
        </Group>
      ))}
    </section>
  );
}
