import type { Roles } from "@earshot/core/team/rights";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { LinkShown } from "./link-shown.tsx";
import { hasRole, RoleFields } from "./role-fields.tsx";
import { addPerson } from "./team-api.ts";
import { useManagedBrands } from "./use-managed-brands.ts";

export function AddPerson({ opened, close }: { opened: boolean; close(): void }) {
  const { sayLater } = useWords();
  return (
    <Dialog opened={opened} close={close} title={sayLater("team.add")}>
      <Form close={close} />
    </Dialog>
  );
}

function Form({ close }: { close(): void }) {
  const { say, sayLater } = useWords();
  const { brand } = useSession();
  const { everywhere, managed } = useManagedBrands();
  const client = useQueryClient();
  const here = managed.find(({ id }) => id === brand?.id) ?? managed[0];
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [given, give] = useState<Roles>(() =>
    everywhere || !here ? { role: "approver" } : { brands: { [here.id]: "approver" } },
  );
  const add = useMutation({
    mutationFn: () => addPerson({ name: name.trim(), ...given, ...(email && { email }) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["team"] }),
  });
  if (add.data)
    return (
      <Stack gap="sm">
        <LinkShown {...add.data} />
        <Group justify="flex-end">
          <Button onClick={close}>{say("close")}</Button>
        </Group>
      </Stack>
    );
  return (
    <DialogForm
      label={sayLater("team.add")}
      isReady={name.trim() !== "" && hasRole(given)}
      error={add.error}
      busy={add.isPending}
      close={close}
      submit={() => add.mutate()}
    >
      <TextInput
        label={say("name")}
        dir="auto"
        required
        maxLength={80}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        type="email"
        dir="ltr"
        label={sayLater("email")}
        description={sayLater("emailAbout")}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <RoleFields given={given} change={give} />
    </DialogForm>
  );
}
