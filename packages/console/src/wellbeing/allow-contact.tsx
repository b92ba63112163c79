import { Textarea } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useWords } from "../words/use-words.tsx";
import { useContact } from "./use-contact.ts";

export type Whom = { platform: string; author: string; name: string };
type Props = { brand: string; whom: Whom | undefined; close(): void };

/** Asks why somebody may be written to again. */
export function AllowContact({ brand, whom, close }: Props) {
  const { sayLater } = useWords();
  const contact = useContact(brand);
  const [reason, setReason] = useState("");
  const leave = () => {
    setReason("");
    contact.reset();
    close();
  };
  return (
    <Dialog opened={whom !== undefined} close={leave} title={sayLater("contact.allow")}>
      <DialogForm
        label={sayLater("contact.allow")}
        isReady={reason.trim() !== ""}
        error={contact.error}
        busy={contact.isPending}
        close={leave}
        submit={() =>
          whom &&
          contact.mutate(
            { platform: whom.platform, author: whom.author, contact: true, reason: reason.trim() },
            { onSuccess: leave },
          )
        }
      >
        <Textarea
          data-autofocus
          label={sayLater("contact.reason")}
          dir="auto"
          required
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </DialogForm>
    </Dialog>
  );
}
