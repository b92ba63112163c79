import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { DialogForm } from "../dialog-form.tsx";
import { useSession } from "../session.tsx";
import { useKept } from "../use-kept.ts";
import { usePeople } from "../use-people.ts";
import { useWords } from "../words/use-words.tsx";
import { ReasonField } from "./reason-field.tsx";
import type { FormProps } from "./together-dialogs.tsx";

/** Asks to whom a conversation is handed over, and why. */
export function TransferForm({ view, error, busy, close, act }: FormProps) {
  const { say, sayLater } = useWords();
  const { person } = useSession();
  const { owner, brand, id } = view.conversation;
  const people = usePeople().filter((each) => each.role !== "viewer" && each.id !== person.id && each.id !== owner);
  const [chosen, setTo] = useState<string>();
  const [reason = "", setReason] = useKept<string>(`transfer ${brand} ${id}`);
  const to = chosen ?? people[0]?.id;
  return (
    <DialogForm
      label={say("handOver")}
      isReady={to !== undefined && reason.trim() !== ""}
      error={error}
      busy={busy}
      close={close}
      submit={() =>
        act({ verb: "transfer", body: { to: to!, reason: reason.trim() }, after: () => setReason(undefined) })
      }
    >
      <NativeSelect
        label={sayLater("handOverTo")}
        data-autofocus
        value={to ?? ""}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      <ReasonField description={sayLater("handOverHelp")} value={reason} change={setReason} />
    </DialogForm>
  );
}
