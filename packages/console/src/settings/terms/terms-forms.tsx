import { Badge, Group, Stack, Text } from "@mantine/core";
import { Said } from "../../said.tsx";
import { useWords } from "../../words/use-words.tsx";

/** In which spellings each term is asked for. */
export function TermsForms({ forms }: { forms: { term: string; spellings: string[] }[] }) {
  const { say } = useWords();
  return (
    <Stack gap="xs">
      <Text size="sm">{say("termsFormsHelp")}</Text>
      {forms.map(({ term, spellings }) => (
        <Group key={term} gap={4} role="group" aria-label={term}>
          {spellings.map((spelling) => (
            <Badge key={spelling} variant="light" color="gray" tt="none" fw={400} size="lg" radius="sm" c="inherit">
              <Said text={spelling} />
            </Badge>
          ))}
        </Group>
      ))}
    </Stack>
  );
}
