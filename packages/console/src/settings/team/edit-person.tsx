import type { Person } from "@earshot/core/team/person";
import type { Roles } from "@earshot/core/team/rights";
import { Divider, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../../announce.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { PersonActs } from "./person-acts.tsx";
import { hasRole, RoleFields } from "./role-fields.tsx";
import { changePerson, setPseudonym, type PersonChange } from "./team-api.ts";

/** How somebody is called and what they are, and below it what ends their access. */
export function EditPerson({ person, close }: { person: Person; close(): void }) {
  const { say, sayLater } = useWords();
  const { person: me } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const isMe = person.id === me.id;
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email ?? "");
  const [pseudonym, setTyped] = useState(person.pseudonym ?? "");
  const [given, give] = useState<Roles>({
    ...(person.role && { role: person.role }),
    brands: person.brands ?? {},
  });
  const save = useMutation({
    async mutationFn() {
      const change = changeOf(person, { name: name.trim(), email: email.trim(), given });
      if (Object.keys(change).length > 0) await changePerson(person.id, change);
      if (pseudonym.trim() !== (person.pseudonym ?? "")) await setPseudonym(person.id, pseudonym.trim() || null);
    },
    onSuccess() {
      announce(say("said.saved"));
      close();
    },
    onSettled: () => Promise.all(["team", "people", "me"].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <Stack gap="md">
      <DialogForm
        label={say("save")}
        isReady={name.trim() !== "" && hasRole(given)}
        error={save.error}
        busy={save.isPending}
        close={close}
        submit={() => save.mutate()}
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
          label={sayLater("team.pseudonym")}
          description={sayLater("team.pseudonymHelp")}
          dir="auto"
          maxLength={60}
          value={pseudonym}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <TextInput
          type="email"
          dir="ltr"
          label={sayLater("email")}
          description={sayLater("emailAbout")}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        {!isMe && <RoleFields given={given} change={give} />}
        <Text size="sm" c="dimmed">
          {sayLater(isMe ? "team.ownRole" : "team.roleHelp")}
        </Text>
      </DialogForm>
      {!isMe && (
        <>
          <Divider />
          <PersonActs person={person} gone={close} />
        </>
      )}
    </Stack>
  );
}

type Wanted = { name: string; email: string; given: Roles };

/** Only what is another than it was. */
function changeOf(person: Person, { name, email, given }: Wanted): PersonChange {
  const brands = given.brands ?? {};
  const sameBrands = inOrder(brands) === inOrder(person.brands ?? {});
  return {
    ...(name !== person.name && { name }),
    ...(email.toLowerCase() !== (person.email ?? "") && { email: email || null }),
    ...(given.role !== person.role && { role: given.role ?? null }),
    ...(!sameBrands && { brands: Object.keys(brands).length > 0 ? brands : null }),
  };
}

const inOrder = (brands: object) => JSON.stringify(Object.entries(brands).toSorted(([a], [b]) => (a < b ? -1 : 1)));
