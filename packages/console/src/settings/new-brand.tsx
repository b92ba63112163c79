import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { TimeZone } from "./time-zone.tsx";

export function NewBrand({ opened, close }: { opened: boolean; close(): void }) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} close={close} title={say("newBrand")}>
      <Form close={close} />
    </Dialog>
  );
}

function Form({ close }: { close(): void }) {
  const { say } = useWords();
  const { chooseBrand } = useSession();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [typedId, setTypedId] = useState<string>();
  const [terms, setTerms] = useState("");
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const id = typedId ?? slugOf(name);
  const add = useMutation({
    mutationFn: () => api.addBrand({ id, name, terms, timeZone }),
    onSuccess: async (brand) => {
      await client.invalidateQueries({ queryKey: ["me"] });
      chooseBrand(brand.id);
      close();
    },
  });
  return (
    <DialogForm label={say("add")} error={add.error} busy={add.isPending} close={close} submit={() => add.mutate()}>
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
        label={say("brandId")}
        description={say("brandIdHelp")}
        dir="ltr"
        required
        maxLength={40}
        value={id}
        onChange={({ currentTarget }) => setTypedId(currentTarget.value)}
      />
      <TextInput
        label={say("terms")}
        description={say("termsHelp")}
        dir="auto"
        maxLength={2000}
        value={terms}
        onChange={({ currentTarget }) => setTerms(currentTarget.value)}
      />
      <TimeZone value={timeZone} change={setTimeZone} />
    </DialogForm>
  );
}

function slugOf(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
}
