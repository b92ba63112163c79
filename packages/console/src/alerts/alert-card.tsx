import type { Alert } from "@earshot/core/alert/alert";
import type { AlertView } from "@earshot/core/alert/list-alerts";
import { Anchor, Button, Group, Menu, Paper, Text } from "@mantine/core";
import { Link } from "wouter";
import { UrgencyBadge } from "../badges.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { alertsApi } from "./alerts-api.ts";
import { useAlertWords } from "./use-alert-words.ts";
import { useAlertAct } from "./use-alerts.ts";

const HOUR_MS = 3_600_000;
const pauses = [
  { word: "alertPage.hour1", ms: HOUR_MS },
  { word: "alertPage.hour4", ms: 4 * HOUR_MS },
  { word: "alertPage.day1", ms: 24 * HOUR_MS },
] as const;

/** What happened, how often and when, who knows of it, and what one can say of it. */
export function AlertCard({ alert }: { alert: AlertView }) {
  const { say, sayLater } = useWords();
  const { may } = useSession();
  const nameOf = useNames();
  const words = useAlertWords();
  const { about, status, times, by, endedBy, snoozedUntil } = alert;
  return (
    <Paper withBorder p="sm" component="article" aria-label={words(alert)}>
      <Group gap="xs">
        <UrgencyBadge urgency={alert.urgency} />
        <Text fw={600} span className="alert-words">
          <Said text={words(alert)} />
        </Text>
      </Group>
      {alert.preview !== undefined && (
        <Text size="sm" mt={4}>
          <Said text={alert.preview} />
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {about.platform !== undefined && (
          <Text span size="sm" className="facts">
            <PlatformIcon platform={about.platform} /> <bdi>{about.platform}</bdi>
          </Text>
        )}
        <Text span size="sm">
          <When at={alert.last} />
        </Text>
        {times > 1 && (
          <Text span size="sm">
            {sayLater("alertPage.times", { n: times })}
          </Text>
        )}
        {about.dueAt !== undefined && status !== "ended" && (
          <Text span size="sm">
            {sayLater("alertPage.due")}: <When at={about.dueAt} />
          </Text>
        )}
        <Text span size="sm" c="dimmed">
          {status === "acknowledged" && by !== undefined ? (
            sayLater("alertPage.knows", { name: nameOf(by) })
          ) : status === "ended" && endedBy !== undefined ? (
            sayLater("alertPage.endedBy", { name: nameOf(endedBy) })
          ) : snoozedUntil !== undefined ? (
            <>
              {sayLater("alertPage.until")}: <When at={snoozedUntil} />
            </>
          ) : (
            sayLater(`alertPage.status.${status}`)
          )}
        </Text>
      </Group>
      <Group gap="xs" mt="xs">
        {about.conversation !== undefined && may("read") && (
          <Anchor
            component={Link}
            href={`/inbox/${encodeURIComponent(about.conversation)}`}
            size="sm"
            underline="always"
          >
            {say("showConversation")}
          </Anchor>
        )}
        {about.incident !== undefined && (
          <Anchor
            component={Link}
            href={`/incidents/${encodeURIComponent(about.incident)}`}
            size="sm"
            underline="always"
          >
            {sayLater("incident.room")}
          </Anchor>
        )}
        {(alert.kind === "source" || alert.kind === "sign-in") && may("read") && (
          <Anchor component={Link} href="/sources" size="sm" underline="always">
            {say("sources")}
          </Anchor>
        )}
        {status !== "ended" && may("tell") && <Acts alert={alert} />}
      </Group>
    </Paper>
  );
}

function Acts({ alert: { brand, id, status } }: { alert: Alert }) {
  const { sayLater } = useWords();
  const acknowledge = useAlertAct(() => alertsApi.acknowledge(brand, id));
  const snooze = useAlertAct((ms: number) => alertsApi.snooze(brand, id, new Date(Date.now() + ms).toISOString()));
  const end = useAlertAct(() => alertsApi.end(brand, id));
  const error = acknowledge.error ?? snooze.error ?? end.error;
  return (
    <>
      {status !== "acknowledged" && (
        <Button size="xs" loading={acknowledge.isPending} onClick={() => acknowledge.mutate(undefined)}>
          {sayLater("alertPage.acknowledge")}
        </Button>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" loading={snooze.isPending}>
            {sayLater("alertPage.snooze")} …
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {pauses.map(({ word, ms }) => (
            <Menu.Item key={word} onClick={() => snooze.mutate(ms)}>
              {sayLater(word)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate(undefined)}>
        {sayLater("alertPage.end")}
      </Button>
      {error && <Problem error={error} />}
    </>
  );
}
