import type { Role } from "@earshot/core/team/person";
import { Alert, Button, Code, Group, NativeSelect, Table, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

const roles: Role[] = ["viewer", "drafter", "approver", "admin"];

/** Who works here, and links that sign people in. */
export function Team() {
  const { say } = useWords();
  const { may, person: me } = useSession();
  const client = useQueryClient();
  const team = useQuery({ queryKey: ["team"], queryFn: api.team });
  const remove = useMutation({
    mutationFn: api.removePerson,
    onSuccess: () => client.invalidateQueries({ queryKey: ["team"] }),
  });
  return (
    <section aria-label={say("team")}>
      <Title order={2} size="h4" mb="xs">
        {say("team")}
      </Title>
      <Loaded query={team}>
        {({ people }) => (
          <Table maw={680}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say("name")}</Table.Th>
                <Table.Th>{say("role")}</Table.Th>
                <Table.Th>{say("email")}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <Table.Tr key={person.id}>
                  <Table.Td>
                    <Said text={person.name} />
                  </Table.Td>
                  <Table.Td>{say(`role.${person.role}`)}</Table.Td>
                  <Table.Td>
                    <bdi>{person.email}</bdi>
                  </Table.Td>
                  <Table.Td ta="end">
                    {may("admin") && person.id !== me.id && (
                      <Button
                        size="compact-sm"
                        variant="light"
                        color="red"
                        disabled={remove.isPending}
                        aria-label={`${say("remove")} ${person.name}`}
                        onClick={() => window.confirm(`${say("remove")}: ${person.name}?`) && remove.mutate(person.id)}
                      >
                        {say("remove")}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Loaded>
      {remove.error && <Problem error={remove.error} />}
      {may("admin") && <Invite />}
    </section>
  );
}

function Invite() {
  const { say } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("approver");
  const [email, setEmail] = useState("");
  const invite = useMutation({
    mutationFn: () => api.invite({ name: name.trim(), role, ...(email && { email }) }),
    onSuccess: () => {
      setName("");
      setEmail("");
      return client.invalidateQueries({ queryKey: ["team"] });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) invite.mutate();
      }}
    >
      <Group align="flex-end" mt="sm">
        <TextInput
          label={say("name")}
          dir="auto"
          required
          maxLength={80}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <NativeSelect
          label={say("role")}
          value={role}
          data={roles.map((value) => ({ value, label: say(`role.${value}`) }))}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Role)}
        />
        <TextInput
          type="email"
          dir="ltr"
          label={say("email")}
          description={say("emailAbout")}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={invite.isPending}>
          {say("invite")}
        </Button>
      </Group>
      {invite.error && <Problem error={invite.error} />}
      {invite.data && (
        <Alert mt="sm" color="teal" role="status">
          <Said text={say("inviteLink", { name: invite.data.person.name })} />
          <Code block dir="ltr" mt="xs">
            {invite.data.link}
          </Code>
        </Alert>
      )}
    </form>
  );
}
