import type { Brand } from "@earshot/core/brand/brand";
import type { Person } from "@earshot/core/team/person";
import { Button, Table, Text } from "@mantine/core";
import { Said } from "../../said.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { AwayUntil } from "../away-until.tsx";
import { ResetPasskeys } from "./reset-passkeys.tsx";

type Props = {
  person: Person;
  /** Brands in which somebody is something else than everywhere. */
  columns: readonly Pick<Brand, "id">[];
  /** Absent: one manages nobody. */
  change: (() => void) | undefined;
};

export function PersonRow({ person, columns, change }: Props) {
  const { say, sayLater } = useWords();
  const { person: me } = useSession();
  const { name, email, pseudonym, role, brands } = person;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Said text={name} />
        {pseudonym && (
          <Text size="sm" c="dimmed">
            {sayLater("team.pseudonym")}: <Said text={pseudonym} />
          </Text>
        )}
        {email && (
          <Text size="sm" c="dimmed">
            <bdi>{email}</bdi>
          </Text>
        )}
      </Table.Th>
      <Table.Td>{role && say(`role.${role}`)}</Table.Td>
      {columns.map(({ id }) => (
        <Table.Td key={id}>{brands?.[id] && say(`role.${brands[id]}`)}</Table.Td>
      ))}
      <Table.Td>
        <AwayUntil person={person} />
      </Table.Td>
      {change && (
        <Table.Td ta="end">
          {person.passkeys && person.id !== me.id && <ResetPasskeys of={person} />}
          <Button
            size="compact-sm"
            variant="default"
            aria-label={sayLater("team.changeNamed", { name })}
            onClick={change}
          >
            {sayLater("team.change")}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
