import type { AccessKeyView } from "@earshot/core/access-key/key-view";
import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { useWords } from "../../words/use-words.tsx";

type Props = { of: Pick<AccessKeyView, "id" | "name">; opened: boolean; close(): void; label: string };

export function RenameKey({ of: { id, name }, opened, close, label }: Props) {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState(name);
  const rename = useMutation({
    mutationFn: () => api.renameKey(id, typed.trim()),
    onSuccess: async () => {
      await Promise.all([["keys"], ["team"]].map((queryKey) => client.invalidateQueries({ queryKey })));
      close();
    },
  });
  return (
    <Dialog opened={opened} close={close} title={sayLater("accessKeys.renameNamed", { name })}>
      <DialogForm
        label={label}
        isReady={typed.trim() !== ""}
        error={rename.error}
        busy={rename.isPending}
        close={close}
        submit={() => rename.mutate()}
      >
        <TextInput
          label={say("name")}
          dir="auto"
          required
          maxLength={80}
          data-autofocus
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </DialogForm>
    </Dialog>
  );
}
