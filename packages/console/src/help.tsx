import { Kbd, Modal, Table, Text } from "@mantine/core";
import { shortcuts } from "./shortcuts.ts";
import { useWords } from "./words/use-words.tsx";

/** The shortcuts, from the list that binds them. */
export function Help({ opened, close }: { opened: boolean; close(): void }) {
  const { say } = useWords();
  return (
    <Modal opened={opened} onClose={close} title={say("shortcuts")} closeButtonProps={{ "aria-label": say("close") }}>
      <Table>
        <Table.Tbody>
          {shortcuts.map(({ id, shown, word }) => (
            <Table.Tr key={id}>
              <Table.Td dir="ltr">
                {shown.split(" ").map((key) => (
                  <Kbd key={key} me={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{say(word)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="sm">
        {say("keysHelp")}
      </Text>
    </Modal>
  );
}
