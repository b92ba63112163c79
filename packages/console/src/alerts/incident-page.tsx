import type { IncidentView } from "@earshot/core/incident/read-incident";
import { Button, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { AlertCard } from "./alert-card.tsx";
import { alertsApi } from "./alerts-api.ts";
import { CloseIncident } from "./close-incident.tsx";
import { HeardTable } from "./heard-table.tsx";
import { HoldingTexts } from "./holding-texts.tsx";
import { IncidentActs } from "./incident-acts.tsx";
import { useIncidentName } from "./use-alert-words.ts";
import "./incident.css";

const REFRESH_MS = 10_000;
const figures = ["minutes", "heard", "negative", "alerts", "acts", "approved"] as const;

/** The war room: what was heard, alerts, who did what, and what all can be told meanwhile. */
export function IncidentPage() {
  const { sayLater } = useWords();
  const { brand } = useSession();
  const { id } = useParams<{ id: string }>();
  const of = brand?.id ?? "";
  const query = useQuery({
    queryKey: ["incidents", of, id],
    queryFn: () => alertsApi.incident(of, id),
    enabled: of !== "",
    refetchInterval: REFRESH_MS,
  });
  return (
    <Page title={sayLater("incident.title")}>
      <Loaded query={query}>{(view) => <Room view={view} />}</Loaded>
    </Page>
  );
}

function Room({ view }: { view: IncidentView }) {
  const { sayLater, language } = useWords();
  const { may } = useSession();
  const [closing, close] = useDisclosure(false);
  const nameOf = useIncidentName();
  const { incident, seniors, alerts, heard, acts, names = {} } = view;
  const isOpen = incident.status === "open";
  const number = new Intl.NumberFormat(language);
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          <Said text={nameOf(incident)} />
        </Title>
        <Text size="sm">
          {sayLater(isOpen ? "incident.since" : "incident.closed")} <When at={incident.closedAt ?? incident.openedAt} />
        </Text>
        {isOpen && <Text size="sm">{sayLater("incident.effects", { names: seniors.join(", ") || "–" })}</Text>}
        {isOpen && may("approve") && (
          <Button mt="xs" onClick={close.open}>
            {sayLater("incident.close")}
          </Button>
        )}
        {incident.summary !== undefined && (
          <section aria-label={sayLater("incident.summary")}>
            <Title order={3} size="h5" mt="sm">
              {sayLater("incident.summary")}
            </Title>
            <Said text={incident.summary} block />
          </section>
        )}
      </div>
      <dl className="incident-figures" aria-label={sayLater("incident.figures")}>
        {figures.map((name) => (
          <div key={name}>
            <dt>{sayLater(`incident.figure.${name}`)}</dt>
            <dd>{number.format(view.figures[name])}</dd>
          </div>
        ))}
      </dl>
      {(view.proposed || incident.holding) && <HoldingTexts incident={incident} proposed={view.proposed} />}
      <HeardTable heard={heard} />
      <section aria-label={sayLater("incident.alerts")}>
        <Title order={3} size="h5" mb="xs">
          {sayLater("incident.alerts")}
        </Title>
        <Stack gap="xs">
          {alerts.map((alert) => (
            <AlertCard key={alert.id} alert={alert} />
          ))}
        </Stack>
      </section>
      {acts && <IncidentActs acts={acts} names={names} />}
      <CloseIncident incident={incident} opened={closing} close={close.close} />
    </Stack>
  );
}
