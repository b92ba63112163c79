import type { Because } from "@earshot/core/draft/draft";
import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { useKept } from "../use-kept.ts";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { BecauseChips } from "./because-chips.tsx";

export type WithReason = "decline" | "dismiss" | "resolve" | "reopen" | "retract";

const help = {
  decline: "declineHelp",
  dismiss: "dismissHelp",
  resolve: "resolveHelp",
  reopen: "reopenHelp",
  retract: "retractHelp",
} as const;

type Props = {
  what: WithReason | undefined;
  /** The conversation that it is about. */
  of: string;
  error: unknown;
  busy: boolean;
  close(): void;
  give(reason: string, because: Because[], after: () => void): void;
};

/** Asks why, before something that needs a reason. */
export function ReasonDialog({ what, of, error, busy, close, give }: Props) {
  const { say } = useWords();
  return (
    <Modal
      opened={what !== undefined}
      onClose={close}
      title={what && say(what)}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      {what && <ReasonForm key={what} what={what} of={of} error={error} busy={busy} close={close} give={give} />}
    </Modal>
  );
}

function ReasonForm({ what, of, error, busy, close, give }: Props & { what: WithReason }) {
  const { say } = useWords();
  const [reason = "", setReason] = useKept<string>(`${what} ${of}`);
  const [because, setBecause] = useState<Because[]>([]);
  // What was chosen is said in words where nobody wrote any.
  const given = reason.trim() || because.map((code) => say(`because.${code}`)).join(", ");
  const submit = () => {
    if (given && !busy) give(given, because, () => setReason(undefined));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {what === "decline" && <BecauseChips chosen={because} choose={setBecause} />}
      <Textarea
        label={say("reason")}
        description={say(help[what])}
        dir="auto"
        autosize
        minRows={2}
        maxLength={500}
        required={because.length === 0}
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value || undefined)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            submit();
          }
        }}
      />
      {error ? <Problem error={error} /> : null}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close}>
          {say("cancel")}
        </Button>
        <Button type="submit" loading={busy} disabled={!given}>
          {say(what)}
        </Button>
      </Group>
    </form>
  );
}
