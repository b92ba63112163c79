import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api, type ArticleFile } from "../api.ts";
import { useWords } from "../words/use-words.tsx";
import { FileToImport } from "./file-to-import.tsx";
import { ImportProblems } from "./import-problems.tsx";
import { useArticles } from "./use-articles.ts";

type Format = ArticleFile["format"];

/** Brings in articles from a file or from what is pasted: looked over first, then all of it or nothing. */
export function ImportArticles({ brand }: { brand: string }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { readAgain } = useArticles();
  const [pasted, setPasted] = useState("");
  const [file, setFile] = useState<{ name: string; text: string }>();
  const [format, setFormat] = useState<Format>("markdown");
  const text = file?.text ?? pasted;
  const bring = useMutation({
    mutationFn: (dryRun: boolean) => api.importArticles(brand, { text, format, dryRun }),
    onSuccess: async (_, dryRun) => {
      if (dryRun) return;
      announce(say("said.done"));
      await readAgain();
    },
  });
  const looked = bring.data !== undefined && bring.variables;
  const change = (next: () => void) => {
    // What was said of it was of another text.
    bring.reset();
    next();
  };
  const choose = (chosen: typeof file) =>
    change(() => {
      setFile(chosen);
      if (chosen) setFormat(chosen.name.toLowerCase().endsWith(".csv") ? "csv" : "markdown");
    });
  return (
    <section aria-label={say("importArticles")}>
      <Title order={2} size="h5">
        {say("importArticles")}
      </Title>
      <Text size="sm" mb="xs">
        {say("importArticlesHelp")}
      </Text>
      <Stack gap="sm" maw={680}>
        <FileToImport file={file} choose={choose} />
        {!file && (
          <Textarea
            label={say("pasteArticles")}
            dir="auto"
            autosize
            minRows={4}
            maxRows={16}
            value={pasted}
            onChange={({ currentTarget: { value } }) => change(() => setPasted(value))}
          />
        )}
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={say("format")}
            value={format}
            data={[
              { value: "markdown", label: "Markdown" },
              { value: "csv", label: "CSV" },
            ]}
            onChange={({ currentTarget: { value } }) => change(() => setFormat(value as Format))}
          />
          <Button
            variant="default"
            loading={bring.isPending}
            disabled={!text.trim()}
            onClick={() => bring.mutate(true)}
          >
            {say("lookOver")}
          </Button>
          <Button disabled={!looked || bring.isPending} onClick={() => bring.mutate(false)}>
            {say("importNow")}
          </Button>
        </Group>
      </Stack>
      {bring.error && <ImportProblems error={bring.error} />}
      {bring.data && (
        <Alert mt="xs" color="teal" role="status" title={say(looked ? "wouldImport" : "didImport")}>
          {say("importCounts", bring.data)}
        </Alert>
      )}
    </section>
  );
}
