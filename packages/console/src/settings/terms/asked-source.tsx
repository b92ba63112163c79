import type { AskedOf } from "@earshot/core/terms-tried/asked-of";
import { Code, List, Text, Title } from "@mantine/core";
import { lengthIn } from "../../coverage/length.ts";
import { PlatformIcon } from "../../platform-icon.tsx";
import { Said } from "../../said.tsx";
import { useWords } from "../../words/use-words.tsx";

const SHOWN = 12;

/** What one source asks its platform, in the platform's words, and what cannot be asked. */
export function AskedSource({ asked }: { asked: AskedOf }) {
  const { say } = useWords();
  return (
    <section>
      <Title order={4} size="h6" mt="sm">
        <PlatformIcon platform={asked.platform} /> <Said text={asked.name} />
      </Title>
      {asked.how === "searches" ? <Queries asked={asked} /> : <Text size="sm">{say(`termsHow.${asked.how}`)}</Text>}
    </section>
  );
}

function Queries({ asked }: { asked: Extract<AskedOf, { how: "searches" }> }) {
  const { say, language } = useWords();
  const { queries, turns, interval, unsaid } = asked;
  const more = queries.length - SHOWN;
  // What goes beside every query is not worth a word at each.
  const common = parameters(queries[0]?.beside).filter((each) =>
    queries.every(({ beside }) => parameters(beside).includes(each)),
  );
  return (
    <>
      {turns > 1 && <Text size="sm">{say("termsTurns", { length: lengthIn(language, turns * interval) })}</Text>}
      <ul className="terms-queries">
        {queries.slice(0, SHOWN).map(({ text, beside, always }) => (
          <li key={[text, ...parameters(beside)].join(" ")}>
            <Code dir="auto" className="terms-query">
              {text}
            </Code>
            {parameters(beside, common).map((parameter) => (
              <Code key={parameter} dir="ltr" className="terms-query">
                {parameter}
              </Code>
            ))}
            {turns > 1 && !always && (
              <Text span size="xs" c="dimmed">
                {" "}
                {say("termsByTurns")}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <Text size="sm">{say("termsMoreQueries", { n: more })}</Text>}
      {unsaid.length > 0 && (
        <>
          <Text size="sm" fw={500} mt="xs">
            {say("termsUnsaid")}
          </Text>
          <List size="sm" withPadding>
            {unsaid.map(({ term, why, instead }) => (
              <List.Item key={`${why} ${term}`}>
                {term && (
                  <>
                    <strong>
                      <Said text={term} />
                    </strong>
                    :{" "}
                  </>
                )}
                {say(`unsaid.${why}`)} ({say(`instead.${instead}`)})
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}

const parameters = (beside: Record<string, string> = {}, without: string[] = []): string[] =>
  Object.entries(beside)
    .map(([name, value]) => `${name}=${value}`)
    .filter((each) => !without.includes(each));
