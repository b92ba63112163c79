import type { TriedTerms } from "@earshot/core/terms-tried/try-terms";
import { Accordion } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";
import { AskedSource } from "./asked-source.tsx";
import { OnHeard } from "./on-heard.tsx";
import { OnText } from "./on-text.tsx";
import { TermsForms } from "./terms-forms.tsx";
import { TermsMeaning } from "./terms-meaning.tsx";

type Props = { brand: string; terms: string; tried: Exclude<TriedTerms, { problem: unknown }> };

/** What terms mean, the forms they are asked for in, what they find, and what each platform is asked. */
export function TermsTried({ brand, terms, tried }: Props) {
  const { say } = useWords();
  const sources = tried.sources.filter(({ how }) => how !== "everything");
  return (
    <>
      <TermsMeaning query={tried.query} />
      <Accordion multiple variant="separated" chevronPosition="left" mt="xs" order={3}>
        <Section value="text" title={say("termsText")}>
          <OnText brand={brand} terms={terms} />
        </Section>
        <Section value="heard" title={say("termsOnHeard")}>
          <OnHeard brand={brand} terms={terms} />
        </Section>
        {tried.forms.length > 0 && (
          <Section value="forms" title={say("termsForms")}>
            <TermsForms forms={tried.forms} />
          </Section>
        )}
        {sources.length > 0 && (
          <Section value="asked" title={say("termsAsked")}>
            {sources.map((source) => (
              <AskedSource key={source.id} asked={source} />
            ))}
          </Section>
        )}
      </Accordion>
    </>
  );
}

function Section({ value, title, children }: { value: string; title: string; children: React.ReactNode }) {
  return (
    <Accordion.Item value={value}>
      <Accordion.Control>{title}</Accordion.Control>
      <Accordion.Panel>{children}</Accordion.Panel>
    </Accordion.Item>
  );
}
