import { roles } from "@earshot/core/team/person";
import { rights, rightsOf } from "@earshot/core/team/rights";
import { Table } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";

/** What each role may do, as a table that is opened. */
export function RolesExplained() {
  const { say, sayLater } = useWords();
  return (
    <details style={{ marginBlock: "var(--space-3)" }}>
      <summary>{sayLater("team.roles")}</summary>
      <div style={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={sayLater("team.roles")}>
        <Table mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {roles.map((role) => (
                <Table.Th key={role}>{say(`role.${role}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rights.map((right) => (
              <Table.Tr key={right}>
                <Table.Th scope="row" fw={400} miw="12rem">
                  {sayLater(`right.${right}`)}
                </Table.Th>
                {roles.map((role) => {
                  const isAllowed = rightsOf[role].includes(right);
                  return (
                    <Table.Td key={role} ta="center">
                      <span role="img" aria-label={sayLater(isAllowed ? "team.may" : "team.mayNot")}>
                        {isAllowed ? "✓" : "–"}
                      </span>
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </details>
  );
}
