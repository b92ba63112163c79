import type { Fact } from "@earshot/core/draft/draft";
import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { articleAddress } from "../knowledge/addresses.ts";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** The articles that a text rests on, each with the sentences that it takes from there. */
export function CitedFacts({ facts, language }: { facts: readonly Fact[]; language: string }) {
  const { say } = useWords();
  if (facts.length === 0) return null;
  const articles = Map.groupBy(facts, ({ article }) => article);
  return (
    <div role="group" aria-label={say("cited")}>
      <Text size="sm" fw={600}>
        {say("cited")}
      </Text>
      <ul className="plain rows">
        {[...articles].map(([id, [first, ...others]]) => (
          <CitedArticle key={id} id={id} language={language} facts={[first!, ...others]} />
        ))}
      </ul>
    </div>
  );
}

function CitedArticle({ id, language, facts }: { id: string; language: string; facts: [Fact, ...Fact[]] }) {
  const { say } = useWords();
  return (
    <li>
      <Anchor
        component={Link}
        href={articleAddress({ id, language })}
        size="sm"
        underline="always"
        title={facts.map(({ text }) => text).join(" ")}
      >
        <Said text={facts[0].title} />
      </Anchor>
      <details>
        <summary>
          <Text span size="xs">
            {say("citedSentence")}
          </Text>
        </summary>
        {facts.map(({ text }) => (
          <Text key={text} size="sm" component="blockquote" className="quoted" lang={language}>
            <Said text={text} block />
          </Text>
        ))}
      </details>
    </li>
  );
}
