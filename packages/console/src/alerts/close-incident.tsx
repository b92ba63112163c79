import type { Incident } from "@earshot/core/incident/incident";
import { Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useWords } from "../words/use-words.tsx";
import { alertsApi } from "./alerts-api.ts";
import { useAlertAct } from "./use-alerts.ts";

type Props = { incident: Incident; opened: boolean; close(): void };

/** Closes an incident with what came of it. */
export function CloseIncident({ incident, opened, close }: Props) {
  const { sayLater } = useWords();
  const [summary, setSummary] = useState("");
  const act = useAlertAct(() => alertsApi.close(incident.brand, incident.id, summary.trim()), close);
  return (
    <Dialog opened={opened} close={close} title={sayLater("incident.close")}>
      <DialogForm
        label={sayLater("incident.close")}
        isReady={summary.trim() !== ""}
        error={act.error}
        busy={act.isPending}
        close={close}
        submit={() => act.mutate(undefined)}
      >
        <Text size="sm">{sayLater("incident.closeHelp")}</Text>
        <Textarea
          label={sayLater("incident.summary")}
          dir="auto"
          autosize
          minRows={3}
          maxLength={4000}
          required
          value={summary}
          onChange={({ currentTarget }) => setSummary(currentTarget.value)}
        />
      </DialogForm>
    </Dialog>
  );
}
