import { Anchor, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { Loaded } from "../loaded.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { alertsApi } from "./alerts-api.ts";
import { useIncidentName } from "./use-alert-words.ts";

const REFRESH_MS = 30_000;

/** All incidents, the newest first, each leading to its war room. */
export function IncidentList() {
  const { sayLater } = useWords();
  const { brand } = useSession();
  const nameOf = useIncidentName();
  const id = brand?.id ?? "";
  const query = useQuery({
    queryKey: ["incidents", id],
    queryFn: () => alertsApi.incidents(id),
    enabled: id !== "",
    refetchInterval: REFRESH_MS,
  });
  return (
    <section aria-label={sayLater("incident.title")}>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {sayLater("incident.title")}
      </Title>
      <Loaded query={query}>
        {({ incidents }) =>
          incidents.length === 0 ? (
            <Text size="sm">{sayLater("incident.none")}</Text>
          ) : (
            <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: "none" }}>
              {incidents.map((incident) => (
                <Group key={incident.id} component="li" gap="xs">
                  <Anchor
                    component={Link}
                    href={`/incidents/${encodeURIComponent(incident.id)}`}
                    underline="always"
                    fw={600}
                  >
                    <Said text={nameOf(incident)} />
                  </Anchor>
                  <Text size="sm" span>
                    {sayLater(incident.status === "open" ? "incident.since" : "incident.closed")}{" "}
                    <When at={incident.closedAt ?? incident.openedAt} />
                  </Text>
                </Group>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}
