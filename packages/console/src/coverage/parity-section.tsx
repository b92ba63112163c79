import type { Answering } from "@earshot/core/figures/answering";
import type { Parity } from "@earshot/core/hours/parity";
import { Alert, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Loaded } from "../loaded.tsx";
import { useWords } from "../words/use-words.tsx";
import { lengthIn } from "./length.ts";

const DAYS = 30;

/** Whether praise is answered as well as complaints are. */
export function ParitySection({ brand }: { brand: string }) {
  const { say } = useWords();
  const parity = useQuery({ queryKey: ["parity", brand], queryFn: () => api.parity(brand, DAYS), staleTime: 300_000 });
  return (
    <section aria-label={say("parity")}>
      <Title order={2} size="h4" mt="lg">
        {say("parity")}
      </Title>
      <Text size="sm" mb="xs">
        {say("parityHelp", { n: DAYS })}
      </Text>
      <Loaded query={parity}>{(data) => <Figures parity={data} />}</Loaded>
    </section>
  );
}

const asks = ["complaints", "questions", "praise"] as const;
const heads = ["of", "heard", "rate", "median", "p90", "late"] as const;

function Figures({ parity: { by, time, rate, unfair } }: { parity: Parity }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const length = (seconds: number | undefined) => (seconds === undefined ? "–" : lengthIn(language, seconds));
  const cells = ({ heard, rate: part, median, p90, late }: Answering) => [
    number.format(heard),
    part === undefined ? "–" : percent.format(part),
    length(median),
    length(p90),
    number.format(late),
  ];
  if (asks.every((ask) => by[ask].heard === 0)) return <Text c="dimmed">{say("parity.nothing")}</Text>;
  return (
    <>
      {unfair && (
        <Alert color="orange" mb="xs" role="note">
          {say("parity.unfair")}
        </Alert>
      )}
      <div style={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={say("parity")}>
        <Table maw={680}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {say(`parity.${head}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {asks.map((ask) => (
              <Table.Tr key={ask}>
                <Table.Th scope="row">{say(`ask.${ask}`)}</Table.Th>
                {cells(by[ask]).map((cell, n) => (
                  <Table.Td key={heads[n + 1]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {time !== undefined && <Text size="sm">{say("parity.time", { times: number.format(time) })}</Text>}
      {rate !== undefined && (
        <Text size="sm">{say("parity.rates", { percent: number.format(Math.round(rate * 100)) })}</Text>
      )}
    </>
  );
}
