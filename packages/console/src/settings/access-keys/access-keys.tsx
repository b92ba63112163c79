import { Button, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { Loaded } from "../../loaded.tsx";
import { useWords } from "../../words/use-words.tsx";
import { KeyRow } from "./key-row.tsx";
import { NewKey } from "./new-key.tsx";
import "./access-keys.css";

/** What lets machines in: each key with what it may, its end and its last use. */
export function AccessKeys() {
  const { sayLater } = useWords();
  const found = useQuery({ queryKey: ["keys"], queryFn: api.accessKeys });
  const [making, make] = useDisclosure(false);
  return (
    <section aria-label={sayLater("accessKeys.title")}>
      <Title order={2} size="h4" mb="xs">
        {sayLater("accessKeys.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {sayLater("accessKeys.help")}
      </Text>
      <Loaded query={found}>
        {({ keys }) =>
          keys.length === 0 ? (
            <Text size="sm">{sayLater("accessKeys.none")}</Text>
          ) : (
            <ul className="access-keys">
              {keys.map((key) => (
                <KeyRow key={key.id} of={key} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button variant="default" mt="sm" leftSection={<IconKey size={16} aria-hidden />} onClick={make.open}>
        {sayLater("accessKeys.make")}
      </Button>
      <NewKey opened={making} close={make.close} />
    </section>
  );
}
