import { Alert, Button, FileButton, List, Paper, Text, Title } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** Takes in what was said elsewhere, from a CSV or JSON file, and says which rows it could not read. */
export function ImportFile({ brand }: { brand: string }) {
  const { say } = useWords();
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: async (file: File) => {
      const isJson = file.type === "application/json" || file.name.toLowerCase().endsWith(".json");
      return api.import(brand, await file.text(), isJson ? "application/json" : "text/csv");
    },
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <Paper withBorder p="sm" mt="lg" component="section" aria-label={say("importFile")}>
      <Title order={2} size="h5">
        {say("importFile")}
      </Title>
      <Text size="sm" mb="xs">
        {say("importHelp")}
      </Text>
      <FileButton accept=".csv,.json,text/csv,application/json" onChange={(file) => file && take.mutate(file)}>
        {(props) => (
          <Button
            {...props}
            size="xs"
            variant="default"
            loading={take.isPending}
            leftSection={<IconUpload size={14} aria-hidden />}
          >
            {say("chooseFile")}
          </Button>
        )}
      </FileButton>
      {take.error && <Problem error={take.error} />}
      {take.data && (
        <Alert mt="xs" color={take.data.problems.length > 0 ? "orange" : "teal"} role="status">
          {say("imported", { n: take.data.accepted })}
          <List size="sm">
            {take.data.problems.slice(0, 50).map(({ row, message }) => (
              <List.Item key={`${row} ${message}`}>
                {say("row", { n: row })}: <Said text={message} />
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Paper>
  );
}
