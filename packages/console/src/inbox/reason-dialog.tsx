import type { Because } from "@earshot/core/draft/draft";
import { Alert } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useKept } from "../use-kept.ts";
import { useWords } from "../words/use-words.tsx";
import { BecauseChips } from "./because-chips.tsx";
import { ReasonField } from "./reason-field.tsx";

export type WithReason = "decline" | "dismiss" | "resolve" | "reopen" | "retract" | "keep-open";

const help = {
  decline: "declineHelp",
  dismiss: "dismissHelp",
  resolve: "resolveHelp",
  reopen: "reopenHelp",
  retract: "retractHelp",
  "keep-open": "keepOpenHelp",
} as const;

type Props = {
  what: WithReason | undefined;
  /** What closing it takes, in words. */
  warnings: readonly string[];
  /** The conversation that it is about. */
  of: string;
  error: unknown;
  busy: boolean;
  close(): void;
  give(reason: string, because: Because[], after: () => void): void;
};

/** Asks why, before something that needs a reason. */
export function ReasonDialog({ what, ...form }: Props) {
  const { say } = useWords();
  return (
    <Dialog opened={what !== undefined} close={form.close} title={what && say(what)}>
      {what && <ReasonForm key={what} what={what} {...form} />}
    </Dialog>
  );
}

function ReasonForm({ what, warnings, of, error, busy, close, give }: Props & { what: WithReason }) {
  const { say, sayLater } = useWords();
  const [reason = "", setReason] = useKept<string>(`${what} ${of}`);
  const [because, setBecause] = useState<Because[]>([]);
  // What was chosen is said in words where nobody wrote any.
  const given = reason.trim() || because.map((code) => say(`because.${code}`)).join(", ");
  return (
    <DialogForm
      label={say(what)}
      isReady={given !== ""}
      error={error}
      busy={busy}
      close={close}
      submit={() => give(given, because, () => setReason(undefined))}
    >
      {warnings.map((warning) => (
        <Alert key={warning} color="orange" p="xs">
          {warning}
        </Alert>
      ))}
      {what === "decline" && <BecauseChips chosen={because} choose={setBecause} />}
      <ReasonField
        description={sayLater(help[what])}
        isFirst
        isOptional={because.length > 0}
        value={reason}
        change={setReason}
      />
    </DialogForm>
  );
}
