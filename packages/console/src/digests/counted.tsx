import type { Digest } from "@earshot/core/digest/digest";
import { Anchor, Table, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSession } from "../session.tsx";
import { heardAddress, type Narrowed } from "./heard-address.ts";

export type Row = {
  key: string;
  name: ReactNode;
  n: number;
  note?: ReactNode;
  /** What the mentions behind it are found by. */
  narrow?: Narrowed;
  /** A conversation behind it, for who reads conversations. */
  conversation?: string;
};

/** Numbers as a table with bars; each leads to the mentions that it was counted of. */
export function Counted({ title, rows, digest }: { title: string; rows: readonly Row[]; digest: Digest }) {
  const { may } = useSession();
  if (rows.length === 0) return null;
  const largest = Math.max(1, ...rows.map(({ n }) => n));
  const hrefOf = ({ narrow, conversation }: Row) =>
    narrow
      ? heardAddress(digest, narrow)
      : conversation !== undefined && may("read")
        ? `/inbox/${encodeURIComponent(conversation)}`
        : undefined;
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      <Table className="counted" aria-label={title}>
        <Table.Tbody>
          {rows.map((row) => {
            const href = hrefOf(row);
            return (
              <Table.Tr key={row.key}>
                <Table.Th scope="row">
                  {href === undefined ? (
                    row.name
                  ) : (
                    <Anchor component={Link} href={href} underline="always">
                      {row.name}
                    </Anchor>
                  )}
                </Table.Th>
                <Table.Td className="counted-bar">
                  <div style={{ inlineSize: `${(row.n / largest) * 100}%` }} aria-hidden />
                  {row.note !== undefined && row.note !== "" && <span className="counted-note">{row.note}</span>}
                </Table.Td>
                <Table.Td ta="end">{row.n}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
