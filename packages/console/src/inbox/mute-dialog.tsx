import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

const choices = [1, 7, 30, 365];

type Props = { opened: boolean; name: string; error: unknown; busy: boolean; close(): void; mute(days: number): void };

/** Asks for how long an author is muted. */
export function MuteDialog({ opened, name, error, busy, close, mute }: Props) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} close={close} title={<Said text={say("muteTitle", { name })} />}>
      {opened && <MuteForm error={error} busy={busy} close={close} mute={mute} />}
    </Dialog>
  );
}

function MuteForm({ error, busy, close, mute }: Omit<Props, "opened" | "name">) {
  const { say, language } = useWords();
  const [days, setDays] = useState(7);
  const inDays = new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "long" });
  return (
    <DialogForm label={say("mute")} error={error} busy={busy} close={close} submit={() => mute(days)}>
      <Radio.Group
        label={say("muteFor")}
        description={say("muteHelp")}
        value={String(days)}
        onChange={(value) => setDays(Number(value))}
      >
        <Stack gap="xs" mt="xs">
          {choices.map((n) => (
            <Radio key={n} value={String(n)} label={inDays.format(n)} {...(n === days && { "data-autofocus": true })} />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  );
}
