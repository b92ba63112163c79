import { Button, SegmentedControl, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { Link } from "wouter";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { AlertCard } from "./alert-card.tsx";
import { IncidentList } from "./incident-list.tsx";
import { MyAlerts } from "./my-alerts.tsx";
import { NewIncident } from "./new-incident.tsx";
import { useAlerts } from "./use-alerts.ts";

/** What people must know now, what was, the incidents, and what oneself is mailed. */
export function AlertsPage() {
  const { say, sayLater } = useWords();
  const { brand, may } = useSession();
  const [shown, setShown] = useState<"open" | "ended">("open");
  const [opening, open] = useDisclosure(false);
  const query = useAlerts();
  const all = query.data?.alerts;
  const isIn = (status: string, which: typeof shown) => (status === "ended") === (which === "ended");
  const actions = (
    <>
      <SegmentedControl
        aria-label={say("alertsPage")}
        value={shown}
        onChange={setShown}
        data={(["open", "ended"] as const).map((value) => ({
          value,
          label: `${sayLater(`alertPage.${value}`)} (${all?.filter(({ status }) => isIn(status, value)).length ?? "…"})`,
        }))}
      />
      <Button component={Link} href="/outreach" variant="default">
        {say("outreach")}
      </Button>
      {may("approve") && !brand?.crisis && (
        <Button variant="default" onClick={open.open}>
          {sayLater("incident.open")}
        </Button>
      )}
    </>
  );
  return (
    <Page title={say("alertsPage")} actions={actions}>
      <Text size="sm" mb="sm">
        {sayLater("alertPage.help")}
      </Text>
      <Loaded query={query}>
        {({ alerts }) => {
          const listed = alerts.filter(({ status }) => isIn(status, shown));
          if (listed.length === 0)
            return shown === "open" ? (
              <Empty title={sayLater("alertPage.none")}>{sayLater("alertPage.noneHelp")}</Empty>
            ) : (
              <Empty title={sayLater("alertPage.noneEnded")} />
            );
          return (
            <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label={say("alertsPage")}>
              {listed.map((alert) => (
                <li key={alert.id}>
                  <AlertCard alert={alert} />
                </li>
              ))}
            </Stack>
          );
        }}
      </Loaded>
      <IncidentList />
      <MyAlerts />
      {brand && <NewIncident brand={brand.id} opened={opening} close={open.close} />}
    </Page>
  );
}
