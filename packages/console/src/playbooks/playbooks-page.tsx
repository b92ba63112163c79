import "./playbooks.css";
import type { Language } from "@earshot/core/brand/brand";
import { intents, type Intent } from "@earshot/core/classification/classifier";
import { Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { languages } from "../words/languages.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { EditProposals } from "./edit-proposals.tsx";
import { PlaybookCard } from "./playbook-card.tsx";
import { sortPlaybooks, type Filter } from "./sort-playbooks.ts";
import { TryIt } from "./try-it.tsx";

const stars = [1, 2, 3, 4, 5];

/** What drafts are made of, by language, matter and rating: the starters, and what the brand wrote in their place. */
export function PlaybooksPage() {
  const { say, language } = useWords();
  const { brand, may } = useSession();
  const languageName = useLanguageName();
  const [filter, setFilter] = useState<Filter>({ language, intent: undefined, rating: undefined });
  const playbooks = useQuery({
    queryKey: ["playbooks", brand!.id],
    queryFn: () => api.playbooks(brand!.id),
    // Read again only on purpose: somebody may be writing.
    staleTime: Infinity,
  });
  return (
    <Page title={say("playbooks")}>
      <Text size="sm" mb="sm" maw={680}>
        {say("playbooksHelp")}
      </Text>
      <EditProposals key={`edits ${brand!.id}`} brand={brand!.id} />
      {may("draft") && <TryIt key={brand!.id} brand={brand!.id} />}
      <Group mb="md" gap="sm">
        <NativeSelect
          label={say("language")}
          value={filter.language ?? ""}
          data={[
            { value: "", label: say("allLanguages") },
            ...Object.keys(languages).map((value) => ({ value, label: languageName(value) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ ...filter, language: value === "" ? undefined : (value as Language) })
          }
        />
        <NativeSelect
          label={say("matter")}
          value={filter.intent ?? ""}
          data={[
            { value: "", label: say("anyMatter") },
            ...intents.filter((each) => each !== "spam").map((value) => ({ value, label: say(`intent.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ ...filter, intent: value === "" ? undefined : (value as Intent) })
          }
        />
        <NativeSelect
          label={say("ratings")}
          value={filter.rating === undefined ? "" : String(filter.rating)}
          data={[
            { value: "", label: say("anyRating") },
            ...stars.map((n) => ({
              value: String(n / stars.length),
              label: "★".repeat(n) + "☆".repeat(stars.length - n),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ ...filter, rating: value === "" ? undefined : Number(value) })
          }
        />
      </Group>
      <Loaded query={playbooks}>
        {({ playbooks: all }) => {
          const shown = sortPlaybooks(all, filter);
          if (shown.length === 0) return <Empty title={say("noPlaybooks")}>{say("noPlaybooksHelp")}</Empty>;
          return (
            <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label={say("playbooks")}>
              {shown.map((playbook) => (
                <li key={playbook.id}>
                  <PlaybookCard brand={brand!} playbook={playbook} namesLanguage={filter.language === undefined} />
                </li>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
