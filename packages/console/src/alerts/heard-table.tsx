import type { HeardThen } from "@earshot/core/incident/figures-of";
import { Table, Text, Title } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** How much was heard, by ten minutes, the newest first; the bars say no more than the figures. */
export function HeardTable({ heard }: { heard: readonly HeardThen[] }) {
  const { say, sayLater, language } = useWords();
  const most = Math.max(1, ...heard.map(({ all }) => all));
  const time = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short", timeZone: "UTC" });
  const number = new Intl.NumberFormat(language);
  return (
    <section aria-label={sayLater("incident.heard")}>
      <Title order={3} size="h5" mb="xs">
        {sayLater("incident.heard")}
      </Title>
      {heard.length === 0 ? (
        <Text size="sm">{sayLater("incident.heardNone")}</Text>
      ) : (
        <div className="incident-heard" tabIndex={0} role="group" aria-label={sayLater("incident.heard")}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say("date")}</Table.Th>
                <Table.Th>{sayLater("incident.all")}</Table.Th>
                <Table.Th>{sayLater("incident.negative")}</Table.Th>
                <Table.Td aria-hidden w="40%" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {heard.toReversed().map(({ slot, all, negative }) => (
                <Table.Tr key={slot}>
                  <Table.Th scope="row">
                    <time>{time.format(new Date(`${slot.replace(" ", "T")}:00Z`))}</time>
                  </Table.Th>
                  <Table.Td>{number.format(all)}</Table.Td>
                  <Table.Td>{number.format(negative)}</Table.Td>
                  <Table.Td aria-hidden>
                    <span className="incident-bar" style={{ width: `${(negative / most) * 100}%` }} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}
