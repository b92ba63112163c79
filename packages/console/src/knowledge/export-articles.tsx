import { Button, Group, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { api } from "../api.ts";
import { useWords } from "../words/use-words.tsx";

/** All articles as one file, which can be changed and brought in again. */
export function ExportArticles({ brand }: { brand: string }) {
  const { say } = useWords();
  return (
    <section aria-label={say("exportArticles")}>
      <Title order={2} size="h5">
        {say("exportArticles")}
      </Title>
      <Text size="sm" mb="xs">
        {say("exportArticlesHelp")}
      </Text>
      <Group gap="xs" mb="lg">
        {(["markdown", "csv"] as const).map((format) => (
          <Button
            key={format}
            component="a"
            href={api.knowledgeFile(brand, format)}
            download
            variant="default"
            size="xs"
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {say(format === "csv" ? "downloadCsv" : "downloadMarkdown")}
          </Button>
        ))}
      </Group>
    </section>
  );
}
