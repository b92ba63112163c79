import { Text } from "@mantine/core";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useKept } from "../use-kept.ts";
import { useWords } from "../words/use-words.tsx";
import { ReasonField } from "./reason-field.tsx";

type Props = {
  opened: boolean;
  of: string;
  rules: string;
  error: unknown;
  busy: boolean;
  close(): void;
  give(why: string): void;
};

/** Asks an admin why they decide alone what two people are asked for. */
export function AloneDialog({ opened, of, rules, error, busy, close, give }: Props) {
  const { say } = useWords();
  const [why = "", setWhy] = useKept<string>(`alone ${of}`);
  return (
    <Dialog opened={opened} close={close} title={say("chain.aloneTitle")}>
      <DialogForm
        label={say("chain.decideAlone")}
        isReady={why.trim() !== ""}
        error={error}
        busy={busy}
        close={close}
        submit={() => give(why.trim())}
      >
        <Text size="sm">{say("chain.aloneHelp", { rules })}</Text>
        <ReasonField isFirst value={why} change={setWhy} />
      </DialogForm>
    </Dialog>
  );
}
