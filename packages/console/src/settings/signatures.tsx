import type { Brand } from "@earshot/core/brand/brand";
import { Fieldset, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useWords } from "../words/use-words.tsx";

type Signatures = NonNullable<Brand["voice"]["signatures"]>;

type Props = { signatures: Signatures; usual: string; change(signatures: Signatures): void };

/** How each person of the team signs what they approve. */
export function PersonSignatures({ signatures, usual, change }: Props) {
  const { say, sayLater } = useWords();
  const { data } = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000 });
  const people = data?.people.filter(({ role }) => role === "approver" || role === "admin") ?? [];
  if (people.length === 0) return null;
  return (
    <Fieldset legend={say("signatures")}>
      <Text size="xs" mb="xs">
        {sayLater("signaturesHelp")}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {people.map(({ id, name }) => (
          <TextInput
            key={id}
            label={name}
            dir="auto"
            maxLength={60}
            placeholder={usual}
            value={signatures[id] ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const { [id]: _, ...others } = signatures;
              change(value === "" ? others : { ...others, [id]: value });
            }}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
