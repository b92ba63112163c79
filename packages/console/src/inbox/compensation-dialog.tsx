import type { Compensation } from "@earshot/core/draft/writer";
import { Button, Group, Modal, NativeSelect, NumberInput, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ConversationVerbs } from "../api.ts";
import { Problem } from "../problem.tsx";
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
    <Modal
      opened={opened}
      onClose={rest.close}
      title={say("decideCompensation")}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      {opened && <CompensationForm {...rest} />}
    </Modal>
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
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) decide({ kind, amount: amount.trim(), value });
      }}
    >
      <Stack gap="sm">
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
          description={may("admin") ? undefined : say("compensationLimitIs", { n: limit })}
          required
          min={0}
          hideControls
          value={value ?? ""}
          onChange={(next) => setValue(typeof next === "number" ? next : undefined)}
        />
        {error ? <Problem error={error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say("cancel")}
          </Button>
          <Button type="submit" loading={busy} disabled={!isReady}>
            {say("decide")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
