import type { PlaybookView } from "@earshot/api/views";
import type { Brand } from "@earshot/core/brand/brand";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { later } from "../later.tsx";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useKept } from "../use-kept.ts";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import { PlaybookMatters } from "./playbook-matters.tsx";
import { problemsByText } from "./problems.ts";
import { SlotsHelp } from "./slots-help.tsx";
import { VariantField } from "./variant-field.tsx";
import { WordingChanges } from "./wording-changes.tsx";

const TryOnPast = later(async () => (await import("../replay/try-on-past.tsx")).TryOnPast);

const MOST_TEXTS = 20;

/** Writes the texts of a playbook; saved, they are the brand's own version of it. */
export function PlaybookForm({ brand, playbook, close }: { brand: Brand; playbook: PlaybookView; close(): void }) {
  const { say } = useWords();
  const { may } = useSession();
  const inWords = useInWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [matters, setMatters] = useState(playbook.matters ?? []);
  const [changes, setChanges] = useState(playbook.changes ?? []);
  const [kept, keep] = useKept<{ key: number; text: string }[]>(`playbook ${brand.id} ${playbook.id}`);
  const [stored] = useState(() => playbook.variants.map((text, key) => ({ key, text })));
  const texts = kept ?? stored;
  const form = useRef<HTMLFormElement>(null);
  const written = () => {
    const { own: _, ...rest } = playbook;
    return { ...rest, matters, changes, variants: texts.map(({ text }) => text) };
  };
  const save = useMutation({
    mutationFn: () => api.savePlaybook(brand.id, written()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["playbooks", brand.id] });
      announce(say("said.saved"));
      leave();
    },
    onError: (error) => {
      const [first] = problemsByText(error).keys();
      if (first !== undefined) form.current?.querySelectorAll("textarea")[first]?.focus();
    },
  });
  const leave = () => {
    keep(undefined);
    close();
  };
  const change = (next: typeof texts) => {
    // What the server said was about other texts.
    save.reset();
    keep(next);
  };
  const problems = problemsByText(save.error);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack gap="sm" mt="sm">
        <Text size="sm">{say("fillIns")}</Text>
        <SlotsHelp />
        <PlaybookMatters brand={brand} matters={matters} change={setMatters} />
        {texts.map(({ key, text }, i) => (
          <VariantField
            key={key}
            n={i + 1}
            text={text}
            brand={brand}
            language={playbook.language}
            problem={problems.has(i) ? inWords(problems.get(i)!) : undefined}
            setText={(written) => change(texts.map((each) => (each.key === key ? { key, text: written } : each)))}
            remove={texts.length > 1 ? () => change(texts.filter((each) => each.key !== key)) : undefined}
          />
        ))}
        <WordingChanges
          changes={changes}
          language={playbook.language}
          remove={(gone) => setChanges(changes.filter((each) => each !== gone))}
        />
        {save.error && problems.size === 0 && <Problem error={save.error} />}
        <Group gap="xs">
          <Button type="submit" loading={save.isPending}>
            {say("save")}
          </Button>
          <Button variant="default" onClick={leave}>
            {say("cancel")}
          </Button>
          {texts.length < MOST_TEXTS && (
            <Button
              variant="subtle"
              onClick={() => change([...texts, { key: Math.max(...texts.map((each) => each.key)) + 1, text: "" }])}
            >
              {say("addText")}
            </Button>
          )}
          {may("manage") && <TryOnPast brand={brand} change={() => ({ playbooks: [written()] })} />}
        </Group>
      </Stack>
    </form>
  );
}
