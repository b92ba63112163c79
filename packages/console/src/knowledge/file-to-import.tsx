import { Button, CloseButton, FileButton, Group, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

type Chosen = { name: string; text: string };

/** A file that was chosen, or the way to choose one. */
export function FileToImport({ file, choose }: { file: Chosen | undefined; choose(file: Chosen | undefined): void }) {
  const { say } = useWords();
  if (file)
    return (
      <Group gap="xs">
        <Text size="sm">
          <Said text={file.name} />
        </Text>
        <CloseButton size="sm" aria-label={say("removeNamed", { name: file.name })} onClick={() => choose(undefined)} />
      </Group>
    );
  const read = async (picked: File | null) => picked && choose({ name: picked.name, text: await picked.text() });
  return (
    <Group>
      <FileButton
        accept=".md,.markdown,.txt,.csv,text/markdown,text/csv,text/plain"
        onChange={(picked) => void read(picked)}
      >
        {(props) => (
          <Button {...props} size="xs" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
            {say("chooseFile")}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
