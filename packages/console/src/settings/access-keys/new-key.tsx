import { roles, type Role } from "@earshot/core/team/person";
import { may as mayAs } from "@earshot/core/team/rights";
import { Button, Code, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";

/** Days after which a key ends, to choose from; "" for one without an end. */
const ends = ["30", "90", "180", "365", ""] as const;
const EVERYWHERE = "";

export function NewKey({ opened, close }: { opened: boolean; close(): void }) {
  const { sayLater } = useWords();
  return (
    <Dialog opened={opened} close={close} title={sayLater("accessKeys.make")}>
      <Form close={close} />
    </Dialog>
  );
}

function Form({ close }: { close(): void }) {
  const { say, sayLater } = useWords();
  const { person, brands, brand, mayEverywhere } = useSession();
  const client = useQueryClient();
  const everywhere = mayEverywhere("manage") ? [{ value: EVERYWHERE, label: sayLater("accessKeys.everyBrand") }] : [];
  const mine = brands.filter(({ id }) => mayAs(person, "manage", id));
  const [name, setName] = useState("");
  const [where, setWhere] = useState(brand && mine.includes(brand) ? brand.id : (mine[0]?.id ?? EVERYWHERE));
  const [role, setRole] = useState<Role>("viewer");
  const [days, setDays] = useState<(typeof ends)[number]>("90");
  const make = useMutation({
    mutationFn: () =>
      api.makeKey({
        name: name.trim(),
        ...(where === EVERYWHERE ? { role } : { brands: { [where]: role } }),
        days: days === "" ? null : Number(days),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["keys"] }),
  });
  if (make.data) return <ShownOnce name={make.data.key.name} token={make.data.token} close={close} />;
  return (
    <DialogForm
      label={sayLater("accessKeys.make")}
      isReady={name.trim() !== ""}
      error={make.error}
      busy={make.isPending}
      close={close}
      submit={() => make.mutate()}
    >
      <TextInput
        label={say("name")}
        description={sayLater("accessKeys.nameHelp")}
        dir="auto"
        required
        maxLength={80}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NativeSelect
        label={sayLater("accessKeys.where")}
        value={where}
        data={[...mine.map(({ id, name: label }) => ({ value: id, label })), ...everywhere]}
        onChange={({ currentTarget }) => setWhere(currentTarget.value)}
      />
      <NativeSelect
        label={sayLater("role")}
        value={role}
        data={roles.map((value) => ({ value, label: say(`role.${value}`) }))}
        onChange={({ currentTarget }) => setRole(currentTarget.value as Role)}
      />
      <NativeSelect
        label={sayLater("accessKeys.end")}
        value={days}
        data={ends.map((value) => ({
          value,
          label: value === "" ? sayLater("accessKeys.endless") : sayLater("accessKeys.days", { n: Number(value) }),
        }))}
        onChange={({ currentTarget }) => setDays(currentTarget.value as (typeof ends)[number])}
      />
    </DialogForm>
  );
}

/** The key itself, this once. */
function ShownOnce({ name, token, close }: { name: string; token: string; close(): void }) {
  const { say, sayLater } = useWords();
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <Stack gap="sm">
      <Text role="status">{sayLater("accessKeys.once", { name })}</Text>
      <Code block dir="ltr" className="access-key-token">
        {token}
      </Code>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => clipboard.copy(token)}>
          {say(clipboard.copied ? "copied" : "copy")}
        </Button>
        <Button onClick={close}>{sayLater("accessKeys.kept")}</Button>
      </Group>
    </Stack>
  );
}
