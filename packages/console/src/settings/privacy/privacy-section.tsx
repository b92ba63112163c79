import { Button, Group, NativeSelect, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { Problem } from "../../problem.tsx";
import { useWords } from "../../words/use-words.tsx";
import { ErasePerson } from "./erase-person.tsx";
import { Erasures } from "./erasures.tsx";

/** What is held about a person, as a file for them; that they are erased; and the proof of it. */
export function PrivacySection({ brand }: { brand: string }) {
  const { sayLater } = useWords();
  const { data } = useQuery({ queryKey: ["sources", brand], queryFn: () => api.sources(brand) });
  const platforms = [...new Set(data?.sources.map(({ platform }) => platform))];
  const [chosen, choose] = useState("");
  const [author, setAuthor] = useState("");
  const [isErasing, setErasing] = useState(false);
  const who = { platform: chosen || (platforms[0] ?? ""), author: author.trim() };
  const isReady = who.platform !== "" && who.author !== "";
  const file = useMutation({ mutationFn: () => api.exportPerson(brand, who), onSuccess: download });
  return (
    <section aria-label={sayLater("privacy.title")}>
      <Title order={2} size="h4" mb="xs">
        {sayLater("privacy.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {sayLater("privacy.help")}
      </Text>
      <Group align="end" gap="sm">
        <NativeSelect
          label={sayLater("privacy.platform")}
          data={platforms}
          value={who.platform}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <TextInput
          label={sayLater("privacy.author")}
          dir="auto"
          maxLength={500}
          value={author}
          onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
        />
        <Button variant="default" disabled={!isReady} loading={file.isPending} onClick={() => file.mutate()}>
          {sayLater("privacy.export")}
        </Button>
        <Button variant="default" c="var(--danger-text)" disabled={!isReady} onClick={() => setErasing(true)}>
          {sayLater("privacy.erase")}
        </Button>
      </Group>
      {file.error ? <Problem error={file.error} /> : null}
      <Erasures brand={brand} />
      <ErasePerson brand={brand} who={isErasing ? who : undefined} close={() => setErasing(false)} />
    </section>
  );
}

function download(pages: readonly object[]): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(pages, undefined, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "person.json";
  link.click();
  URL.revokeObjectURL(url);
}
