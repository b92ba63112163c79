import { definitions } from "@earshot/core/figures/definitions";
import { Table } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** What each number of a digest means, from the table by which they are tested. */
export function Definitions() {
  const { sayLater } = useWords();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={sayLater("digest.definitions")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{sayLater("digest.number")}</Table.Th>
            <Table.Th>{sayLater("digest.how")}</Table.Th>
            <Table.Th>{sayLater("digest.unit")}</Table.Th>
            <Table.Th>{sayLater("digest.by-day")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {definitions.map(({ name, unit, by }) => (
            <Table.Tr key={name} id={name}>
              <Table.Th scope="row">{sayLater(`figure.${name}`)}</Table.Th>
              <Table.Td>{sayLater(`definition.${name}`)}</Table.Td>
              <Table.Td>{sayLater(`unit.${unit}`)}</Table.Td>
              <Table.Td>{sayLater(`day.${by}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
