import type { Look } from "@earshot/core/import/together";
import { Alert, List, ScrollArea, Table, Text, Title } from "@mantine/core";
import { Said } from "../said.tsx";
import { Stars } from "../stars.tsx";
import { useWords } from "../words/use-words.tsx";
import { RowProblems } from "./row-problems.tsx";

const SHOWN_TEXT = 120;

/** What would become of a file, and how its first rows were understood. */
export function FileLook({ look }: { look: Look }) {
  const { say, language } = useWords();
  const { format, rows, work, history, undated, known, different, bad, hours, unused } = look;
  const count = (n: number) => n.toLocaleString(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <>
      <Alert mt="sm" color={bad > 0 || undated > 0 ? "orange" : "teal"} role="status">
        <Text fw={600}>
          {format ? say("importKnownAs", { name: format.name, n: count(rows) }) : say("importRows", { n: count(rows) })}
        </Text>
        <List size="sm">
          <List.Item>{say("importWork", { n: count(work) })}</List.Item>
          <List.Item>{say("importHistory", { n: count(history), hours: count(hours) })}</List.Item>
          <List.Item>{say("importKnown", { n: count(known) })}</List.Item>
          {different > 0 && <List.Item>{say("importDifferent", { n: count(different) })}</List.Item>}
          {undated > 0 && <List.Item>{say("importUndated", { n: count(undated) })}</List.Item>}
          {bad > 0 && <List.Item>{say("importBad", { n: count(bad) })}</List.Item>}
        </List>
        {look.dates === "both" && <Text size="sm">{say("importDatesBoth")}</Text>}
        {unused.length > 0 && (
          <Text size="sm">
            {say("importUnused")} <Said text={unused.join(", ")} />
          </Text>
        )}
        <RowProblems problems={look.problems} n={bad} />
      </Alert>
      {look.sample.length > 0 && (
        <>
          <Title order={3} size="h6" mt="sm">
            {say("importSample")}
          </Title>
          <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": say("importSample") }}>
            <Table verticalSpacing={4} fz="sm" miw={560}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say("importAuthor")}</Table.Th>
                  <Table.Th>{say("importText")}</Table.Th>
                  <Table.Th>{say("importDate")}</Table.Th>
                  <Table.Th>{say("importAnswered")}</Table.Th>
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
                    <Table.Td>{answered || firstSeenAt ? say("importIsHistory") : "–"}</Table.Td>
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
