import type { QueueName } from "@earshot/core/queues";
import type { Doctor } from "@earshot/core/doctor/doctor";
import { Table, Title } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** What waits in the queues, and what failed too often. */
export function Queues({ queues }: { queues: Doctor["queues"] }) {
  const { say } = useWords();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("queues")}
      </Title>
      <Table className="queues" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say("queue")}</Table.Th>
            <Table.Th>{say("waiting")}</Table.Th>
            <Table.Th>{say("dead")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(queues).map(([name, { waiting, dead }]) => (
            <Table.Tr key={name}>
              <Table.Td>{say(`queue.${name as QueueName}`)}</Table.Td>
              <Table.Td>{waiting}</Table.Td>
              <Table.Td fw={dead > 0 ? 700 : 400}>{dead}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
