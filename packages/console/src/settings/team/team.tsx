import type { Person } from "@earshot/core/team/person";
import { Button, Group, Table, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { Dialog } from "../../dialog.tsx";
import { Loaded } from "../../loaded.tsx";
import { Said } from "../../said.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { AddPerson } from "./add-person.tsx";
import { EditPerson } from "./edit-person.tsx";
import { PeopleFile } from "./people-file.tsx";
import { PersonRow } from "./person-row.tsx";
import { RolesExplained } from "./roles-explained.tsx";
import { useManagedBrands } from "./use-managed-brands.ts";

/** Who works here, and as what in which brand; admins change it. */
export function Team() {
  const { say, sayLater } = useWords();
  const { brands } = useSession();
  const { mayManage } = useManagedBrands();
  const team = useQuery({ queryKey: ["team"], queryFn: api.team });
  const [edited, edit] = useState<Person>();
  const [adding, add] = useDisclosure(false);
  return (
    <section aria-label={say("team")}>
      <Title order={2} size="h4" mb="xs">
        {say("team")}
      </Title>
      <Loaded query={team}>
        {({ people }) => {
          const columns = brands.filter(({ id }) => people.some((person) => person.brands?.[id] !== undefined));
          return (
            <div style={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={say("team")}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say("name")}</Table.Th>
                    <Table.Th>{sayLater("team.everyBrand")}</Table.Th>
                    {columns.map(({ id, name }) => (
                      <Table.Th key={id}>
                        <Said text={name} />
                      </Table.Th>
                    ))}
                    <Table.Th>{sayLater("awayUntil")}</Table.Th>
                    {mayManage && <Table.Td />}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {people.map((person) => (
                    <PersonRow
                      key={person.id}
                      person={person}
                      columns={columns}
                      change={mayManage ? () => edit(person) : undefined}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          );
        }}
      </Loaded>
      <Text size="sm" c="dimmed" mt={4}>
        {sayLater("awayHelp")}
      </Text>
      <RolesExplained />
      {mayManage && (
        <>
          <Group mt="sm">
            <Button variant="default" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={add.open}>
              {sayLater("team.add")}
            </Button>
          </Group>
          <PeopleFile />
          <AddPerson opened={adding} close={add.close} />
          <Dialog
            opened={edited !== undefined}
            close={() => edit(undefined)}
            title={edited && <Said text={sayLater("team.changeNamed", { name: edited.name })} />}
          >
            {edited && <EditPerson person={edited} close={() => edit(undefined)} />}
          </Dialog>
        </>
      )}
    </section>
  );
}
