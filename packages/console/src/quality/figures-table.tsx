import type { Figure } from "@earshot/core/quality/quality";
import { Table, Text, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { ConversationLinks } from "../conversation-links.tsx";
import { useWords } from "../words/use-words.tsx";

export type FigureRow<C extends string> = {
  id: string;
  name: string;
  figures: Record<C, Figure>;
  /** What stands behind the figures, in the order of `more`. */
  more?: readonly string[];
};

type Props<C extends string> = {
  title: string;
  columns: readonly { id: C; name: string }[];
  /** Further columns that are no figures with conversations. */
  more: readonly string[];
  rows: readonly FigureRow<C>[];
};

/** Figures of a week with those of the week before in brackets; pressing one shows conversations behind it. */
export function FiguresTable<C extends string>({ title, columns, more, rows }: Props<C>) {
  const [chosen, choose] = useState<{ row: string; column: C }>();
  const row = rows.find(({ id }) => id === chosen?.row);
  const column = columns.find(({ id }) => id === chosen?.column);
  return (
    <>
      <div className="quality-table" tabIndex={0} role="group" aria-label={title}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {[...columns.map(({ name }) => name), ...more].map((name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, name, figures, more: rest = [] }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{name}</Table.Th>
                {columns.map((each) => (
                  <Table.Td key={each.id}>
                    <Numbers
                      figure={figures[each.id]}
                      name={`${name}, ${each.name}`}
                      isChosen={chosen?.row === id && chosen.column === each.id}
                      choose={() => choose({ row: id, column: each.id })}
                    />
                  </Table.Td>
                ))}
                {rest.map((cell, n) => (
                  <Table.Td key={more[n]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {row && column && <Behind name={`${row.name}, ${column.name}`} figure={row.figures[column.id]} />}
    </>
  );
}

type NumbersProps = { figure: Figure; name: string; isChosen: boolean; choose(): void };

function Numbers({ figure: { now, before, conversations }, name, isChosen, choose }: NumbersProps) {
  const { language } = useWords();
  const number = new Intl.NumberFormat(language);
  const text = `${number.format(now)} (${number.format(before)})`;
  if (conversations.length === 0) return text;
  return (
    <UnstyledButton
      className="quality-figure"
      aria-pressed={isChosen}
      aria-label={`${name}: ${text}`}
      onClick={() => choose()}
    >
      {text}
    </UnstyledButton>
  );
}

function Behind({ name, figure }: { name: string; figure: Figure }) {
  const { sayLater } = useWords();
  return (
    <div className="quality-behind" role="status">
      <Text size="sm">
        {sayLater("quality.look")}: {name}
      </Text>
      <ConversationLinks conversations={figure.conversations} />
    </div>
  );
}
