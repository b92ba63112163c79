import type { RowProblem } from "@earshot/core/import/row-problem";
import { List, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

const SHOWN = 50;

/** The first rows that cannot be read, and what to do about each; `n`: how many there are. */
export function RowProblems({ problems, n }: { problems: RowProblem[]; n: number }) {
  const { sayLater } = useWords();
  if (problems.length === 0) return null;
  const shown = problems.slice(0, SHOWN);
  return (
    <>
      <List size="sm" mt="xs">
        {shown.map(({ row, code, values }) => (
          <List.Item key={`${row} ${code}`}>
            {sayLater("row", { n: row })}: <Said text={sayLater(`rowProblem.${code}`, values)} />
          </List.Item>
        ))}
      </List>
      {n > shown.length && <Text size="sm">{sayLater("importMore", { n: n - shown.length })}</Text>}
    </>
  );
}
