import type { Compensation } from "@earshot/core/draft/writer";
import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ConversationVerbs } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

const kinds: Compensation["kind"][] = ["voucher", "refund", "discount", "replacement", "gift"];

type Props = {
  opened: boolean;
  error: unknown;
  busy: boolean;
  close(): void;
  decide(what: ConversationVerbs["compensate"]): void;
};

/** Asks what a customer is to get, before any reply may name it. */
export function CompensationDialog({ opened, ...rest }: Props) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} close={rest.close} title={say("decideCompensation")}>
      {opened && <CompensationForm {...rest} />}
    </Dialog>
  );
}

function CompensationForm({ error, busy, close, decide }: Omit<Props, "opened">) {
  const { say } = useWords();
  const { brand, may } = useSession();
  const [kind, setKind] = useState<Compensation["kind"]>("voucher");
  const [amount, setAmount] = useState("");
  const [value, setValue] = useState<number>();
  const limit = brand?.compensationLimit ?? 0;
  const isReady = amount.trim() !== "" && value !== undefined;
  return (
    <DialogForm
      label={say("decide")}
      isReady={isReady}
      error={error}
      busy={busy}
      close={close}
      submit={() => decide({ kind, amount: amount.trim(), value: value! })}
    >
      <NativeSelect
        label={say("compensationKind")}
        value={kind}
        data-autofocus
        data={kinds.map((each) => ({ value: each, label: say(`compensation.${each}`) }))}
        onChange={({ currentTarget }) => setKind(currentTarget.value as Compensation["kind"])}
      />
      <TextInput
        label={say("compensationAmount")}
        description={say("compensationAmountHelp")}
        dir="auto"
        required
        maxLength={60}
        value={amount}
        onChange={({ currentTarget }) => setAmount(currentTarget.value)}
      />
      <NumberInput
        label={say("compensationValue")}
        description={may("manage") ? undefined : say("compensationLimitIs", { n: limit })}
        required
        min={0}
        hideControls
        value={value ?? ""}
        onChange={(next) => setValue(typeof next === "number" ? next : undefined)}
      />
    </DialogForm>
  );
}
