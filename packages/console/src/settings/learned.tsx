import type { Brand } from "@earshot/core/brand/brand";
import { Fieldset, Switch, Table, Text } from "@mantine/core";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";

type Props = { bias: NonNullable<Brand["bias"]>; learns: boolean; change(learns: boolean): void };

/** What corrections taught of each language's sentiment, and whether it is used. */
export function Learned({ bias, learns, change }: Props) {
  const { say, sayLater, language } = useWords();
  const languageName = useLanguageName();
  const signed = new Intl.NumberFormat(language, { signDisplay: "exceptZero", maximumFractionDigits: 2 });
  const learned = Object.entries(bias);
  return (
    <Fieldset legend={sayLater("learned")}>
      <Text size="xs" mb="xs">
        {sayLater(learned.length > 0 ? "learnedHelp" : "learnedNothing")}
      </Text>
      {learned.length > 0 && (
        <Table mb="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say("language")}</Table.Th>
              <Table.Th>{say("sentiment.neutral")}</Table.Th>
              <Table.Th>{say("sentiment.positive")}</Table.Th>
              <Table.Th>{sayLater("corrections")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {learned.map(([tag, { neutral, positive, corrections }]) => (
              <Table.Tr key={tag}>
                <Table.Td>{languageName(tag)}</Table.Td>
                <Table.Td>{signed.format(neutral)}</Table.Td>
                <Table.Td>{signed.format(positive)}</Table.Td>
                <Table.Td>{new Intl.NumberFormat(language).format(corrections)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Switch
        label={sayLater("learns")}
        checked={learns}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </Fieldset>
  );
}
