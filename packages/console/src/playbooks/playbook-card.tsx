import type { PlaybookView } from "@earshot/api/views";
import type { Brand } from "@earshot/core/brand/brand";
import { Badge, Button, Group, List, Paper, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useMatterName } from "../reading/use-matter-name.ts";
import { useSession } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { PlaybookForm } from "./playbook-form.tsx";
import { VariantText } from "./variant-text.tsx";
import { WordingChanges } from "./wording-changes.tsx";

type Props = { brand: Brand; playbook: PlaybookView; namesLanguage: boolean };

/** When a playbook speaks, what it says, and whose it is. */
export function PlaybookCard({ brand, playbook, namesLanguage }: Props) {
  const { say, language } = useWords();
  const { may } = useSession();
  const languageName = useLanguageName();
  const matterName = useMatterName();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [editing, setEditing] = useState<"not yet" | "now" | "done">("not yet");
  const reset = useMutation({
    mutationFn: () => api.removePlaybook(brand.id, playbook.id),
    onSuccess: () => {
      announce(say("said.done"));
      return client.invalidateQueries({ queryKey: ["playbooks", brand.id] });
    },
  });
  const { intents, rating, sentiments, technique, variants, own } = playbook;
  const matters = intents.length === 0 ? [say("anyMatter")] : intents.map((intent) => say(`intent.${intent}`));
  const about = playbook.matters ?? [];
  const facts = [
    ...(about.length > 0 ? [say("aboutMatters", { names: about.map(matterName).join(", ") })] : []),
    ...(namesLanguage ? [languageName(playbook.language)] : []),
    rating
      ? say("ratingFrom", { from: Math.round(rating[0] * 100), to: Math.round(rating[1] * 100) })
      : say("anyRating"),
    sentiments.length === 0 ? say("anyMood") : sentiments.map((each) => say(`sentiment.${each}`)).join(", "),
    say(`technique.${technique}`),
  ];
  const form = playbook.id.split(".").at(-1);
  if (form === "formal" || form === "friendly") facts.push(say(form));
  return (
    <Paper withBorder p="sm" component="article" aria-label={playbook.id}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Group gap="xs">
            <Title order={2} size="h5">
              {new Intl.ListFormat(language, { type: "disjunction" }).format(matters)}
            </Title>
            <Badge variant="light" color={own ? "cyan" : "gray"} tt="none">
              {say(own ? "ownPlaybook" : "starter")}
            </Badge>
          </Group>
          <Text size="xs">{facts.join(" · ")}</Text>
        </div>
        {may("manage") && editing !== "now" && (
          <Group gap="xs">
            <Button size="xs" variant="default" autoFocus={editing === "done"} onClick={() => setEditing("now")}>
              {say(own ? "editPlaybook" : "makeOwn")}
            </Button>
            {own && (
              <Button
                size="xs"
                variant="light"
                color="red"
                loading={reset.isPending}
                onClick={() => window.confirm(say("backSure")) && reset.mutate()}
              >
                {say("backToStarter")}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {reset.error && <Problem error={reset.error} />}
      {editing === "now" ? (
        <PlaybookForm brand={brand} playbook={playbook} close={() => setEditing("done")} />
      ) : (
        <List
          size="sm"
          mt="xs"
          spacing={4}
          dir={playbook.language === "he" || playbook.language === "fa" ? "rtl" : "ltr"}
        >
          {variants.map((variant) => (
            <List.Item key={variant} lang={playbook.language}>
              <VariantText variant={variant} />
            </List.Item>
          ))}
        </List>
      )}
      {editing !== "now" && <WordingChanges changes={playbook.changes ?? []} language={playbook.language} />}
    </Paper>
  );
}
