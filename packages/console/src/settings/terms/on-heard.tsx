import type { HeardExample, TriedOnHeard } from "@earshot/core/terms-tried/on-heard";
import { Anchor, Button, List, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { api } from "../../api.ts";
import { Loaded } from "../../loaded.tsx";
import { Said } from "../../said.tsx";
import { useWords } from "../../words/use-words.tsx";

const DAYS = 7;

/** What was heard in the last days, by the terms as they are saved and as they stand here. Read only when it is asked for. */
export function OnHeard({ brand, terms }: { brand: string; terms: string }) {
  const { say } = useWords();
  const [asked, setAsked] = useState<string>();
  const query = useQuery({
    queryKey: ["tried-terms", brand, terms, "heard"],
    queryFn: () => api.tryTerms(brand, { terms, days: DAYS }),
    enabled: asked === terms,
    staleTime: 60_000,
  });
  if (asked !== terms) {
    return (
      <Button variant="light" onClick={() => setAsked(terms)}>
        {say("termsTryOnHeard", { n: DAYS })}
      </Button>
    );
  }
  return (
    <Loaded query={query}>
      {(tried) => ("heard" in tried && tried.heard ? <Result heard={tried.heard} /> : null)}
    </Loaded>
  );
}

function Result({ heard }: { heard: TriedOnHeard }) {
  const { say } = useWords();
  const { looked, days, anyway, before, after, whole, gained, lost } = heard;
  return (
    <div aria-live="polite">
      <Text size="sm">{say("termsHeard", { looked, n: days, anyway, before, after })}</Text>
      {!whole && <Text size="sm">{say("termsHeardPart")}</Text>}
      <Examples title={say("termsGained")} examples={gained} />
      <Examples title={say("termsLost")} examples={lost} />
    </div>
  );
}

function Examples({ title, examples }: { title: string; examples: HeardExample[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={500} mt="xs">
        {title}
      </Text>
      <List size="sm" withPadding>
        {examples.map(({ id, author, text, conversation }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`/inbox/${encodeURIComponent(conversation)}`} size="sm" underline="always">
              <Said text={author} />
            </Anchor>
            : <Said text={text} />
          </List.Item>
        ))}
      </List>
    </>
  );
}
