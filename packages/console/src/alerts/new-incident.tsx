import { Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useWords } from "../words/use-words.tsx";
import { alertsApi } from "./alerts-api.ts";
import { useAlertAct } from "./use-alerts.ts";

type Props = { brand: string; opened: boolean; close(): void };

/** Opens an incident by hand, having said what comes of that. */
export function NewIncident({ brand, opened, close }: Props) {
  const { sayLater } = useWords();
  const [name, setName] = useState("");
  const open = useAlertAct(
    () => alertsApi.open(brand, name.trim()),
    () => {
      setName("");
      close();
    },
  );
  return (
    <Dialog opened={opened} close={close} title={sayLater("incident.open")}>
      <DialogForm
        label={sayLater("incident.open")}
        isReady={name.trim() !== ""}
        error={open.error}
        busy={open.isPending}
        close={close}
        submit={() => open.mutate(undefined)}
      >
        <Text size="sm">{sayLater("incident.openHelp")}</Text>
        <TextInput
          label={sayLater("incident.name")}
          dir="auto"
          maxLength={200}
          required
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </DialogForm>
    </Dialog>
  );
}
