import type { Coverage } from "@earshot/core/ledger/coverage";
import { Table, Text, Title } from "@mantine/core";
import { Said } from "../said.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** Each of the brand's terms: since when it is looked for, and when it was last found. */
export function TermsFound({ terms, sources }: Pick<Coverage, "terms" | "sources">) {
  const { sayLater } = useWords();
  if (terms.length === 0) return null;
  const names = (on: string[]) => on.map((id) => sources.find(({ source }) => source === id)?.name ?? id).join(", ");
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {sayLater("coverageTerms")}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{sayLater("coverageTerm")}</Table.Th>
            <Table.Th>{sayLater("coverageLastFound")}</Table.Th>
            <Table.Th>{sayLater("coverageSince")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {terms.map(({ term, since, heard, on }) => (
            <Table.Tr key={term}>
              <Table.Td>
                <Said text={term} />
                <Text size="xs" c="dimmed">
                  <Said text={names(on)} />
                </Text>
              </Table.Td>
              <Table.Td>{heard ? <When at={heard} /> : sayLater("coverageNever")}</Table.Td>
              <Table.Td>
                <When at={since} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
