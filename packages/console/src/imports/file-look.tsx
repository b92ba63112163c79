import type { Look } from "@earshot/core/import/together";
import { Alert, List, ScrollArea, Table, Text, Title } from "@mantine/core";
import { Said } from "../said.tsx";
import { Stars } from "../stars.tsx";
import { useWords } from "../words/use-words.tsx";
import { RowProblems } from "./row-problems.tsx";

const SHOWN_TEXT = 120;

/** What would become of a file, and how its first rows were understood. */
export function FileLook({ look }: { look: Look }) {
  const { sayLater, language } = useWords();
  const { format, rows, work, history, undated, known, different, bad, hours, unused } = look;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <>
      <Alert mt="sm" color={bad > 0 || undated > 0 ? "orange" : "teal"} role="status">
        <Text fw={600}>
          {format ? sayLater("importKnownAs", { name: format.name, n: rows }) : sayLater("importRows", { n: rows })}
        </Text>
        <List size="sm">
          <List.Item>{sayLater("importWork", { n: work })}</List.Item>
          <List.Item>{sayLater("importHistory", { n: history, hours: hours })}</List.Item>
          <List.Item>{sayLater("importKnown", { n: known })}</List.Item>
          {different > 0 && <List.Item>{sayLater("importDifferent", { n: different })}</List.Item>}
          {undated > 0 && <List.Item>{sayLater("importUndated", { n: undated })}</List.Item>}
          {bad > 0 && <List.Item>{sayLater("importBad", { n: bad })}</List.Item>}
        </List>
        {look.dates === "both" && <Text size="sm">{sayLater("importDatesBoth")}</Text>}
        {unused.length > 0 && (
          <Text size="sm">
            {sayLater("importUnused")} <Said text={unused.join(", ")} />
          </Text>
        )}
        <RowProblems problems={look.problems} n={bad} />
      </Alert>
      {look.sample.length > 0 && (
        <>
          <Title order={3} size="h6" mt="sm">
            {sayLater("importSample")}
          </Title>
          <ScrollArea
            type="auto"
            viewportProps={{ tabIndex: 0, role: "region", "aria-label": sayLater("importSample") }}
          >
            <Table verticalSpacing={4} fz="sm" miw={560}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{sayLater("importAuthor")}</Table.Th>
                  <Table.Th>{sayLater("importText")}</Table.Th>
                  <Table.Th>{sayLater("importDate")}</Table.Th>
                  <Table.Th>{sayLater("importAnswered")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {look.sample.map(({ row, incoming, answered, firstSeenAt }) => (
                  <Table.Tr key={row}>
                    <Table.Td>
                      <Said text={incoming.author.name} />
                    </Table.Td>
                    <Table.Td>
                      {incoming.rating && <Stars rating={incoming.rating} />}{" "}
                      <Said text={shortened([incoming.title, incoming.text].filter(Boolean).join(" — "))} />
                    </Table.Td>
                    <Table.Td style={{ whiteSpace: "nowrap" }}>
                      {incoming.createdAt ? day.format(new Date(incoming.createdAt)) : "–"}
                    </Table.Td>
                    <Table.Td>{answered || firstSeenAt ? sayLater("importIsHistory") : "–"}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea>
        </>
      )}
    </>
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN_TEXT ? `${letters.slice(0, SHOWN_TEXT).join("")}…` : text;
}
