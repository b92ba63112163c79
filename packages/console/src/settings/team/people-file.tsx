import { Alert, Button, Checkbox, Group, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FileToImport } from "../../knowledge/file-to-import.tsx";
import { ImportProblems } from "../../knowledge/import-problems.tsx";
import { useWords } from "../../words/use-words.tsx";
import { PeopleChanges } from "./people-changes.tsx";
import { importPeople, peopleFile } from "./team-api.ts";

type Chosen = { name: string; text: string };

/** The people from a file: what it would do is seen first, then all of it is done or nothing. And as a file. */
export function PeopleFile() {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [file, setFile] = useState<Chosen>();
  const [removeMissing, setRemove] = useState(false);
  const bring = useMutation({
    mutationFn: ({ of, dryRun, remove }: { of: Chosen; dryRun: boolean; remove: boolean }) =>
      importPeople({ text: of.text, dryRun, removeMissing: remove }),
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : client.invalidateQueries({ queryKey: ["team"] })),
  });
  const look = (of: Chosen | undefined, remove: boolean) => {
    setFile(of);
    setRemove(remove);
    bring.reset();
    if (of) bring.mutate({ of, remove, dryRun: true });
  };
  const would = bring.data;
  const isDone = bring.variables?.dryRun === false && would !== undefined;
  const changes = would ? would.added.length + would.changed.length + would.removed.length : 0;
  return (
    <Stack component="section" gap="xs" mt="md" aria-label={sayLater("team.file")}>
      <Title order={3} size="h5">
        {sayLater("team.file")}
      </Title>
      <Text size="sm" c="dimmed" maw={680}>
        {sayLater("team.fileHelp")}
      </Text>
      <Group gap="sm">
        <FileToImport file={file} choose={(chosen) => look(chosen, removeMissing)} />
        {!file && (
          <Button
            component="a"
            href={peopleFile}
            download
            variant="default"
            size="xs"
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {say("downloadCsv")}
          </Button>
        )}
      </Group>
      {file && !isDone && (
        <Checkbox
          label={sayLater("team.fileRemove")}
          checked={removeMissing}
          disabled={bring.isPending}
          onChange={({ currentTarget }) => look(file, currentTarget.checked)}
        />
      )}
      {bring.error && <ImportProblems error={bring.error} />}
      {file && would && (
        <Alert
          color={isDone ? "teal" : "blue"}
          role="status"
          title={isDone ? sayLater("team.fileDone") : sayLater("team.fileWould", { file: file.name })}
        >
          <PeopleChanges of={would} />
        </Alert>
      )}
      {file && would && !isDone && changes > 0 && (
        <Group>
          <Button
            loading={bring.isPending}
            onClick={() => bring.mutate({ of: file, remove: removeMissing, dryRun: false })}
          >
            {sayLater("team.fileApply")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
