import type { Objection } from "@earshot/core/draft/draft";
import { Group, List, Text } from "@mantine/core";
import { LevelBadge } from "../badges.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { objections: readonly Objection[]; text: string };

/** What rules hold against a text: in English in the rule's own sentence, else in the words for the rule, with what it found. */
export function Objections({ objections, text }: Props) {
  const { say, language, words } = useWords();
  if (objections.length === 0) return null;
  return (
    <div role="group" aria-label={say("objections")} aria-live="polite">
      <Text size="sm" fw={600} mt="xs">
        {say("objections")}
      </Text>
      <List size="sm" listStyleType="none">
        {objections.map(({ rule, level, message, start, end }) => (
          <List.Item key={`${rule} ${message}`}>
            <Group gap="xs" wrap="nowrap">
              <LevelBadge of="level" level={level} />
              {language === "en" || !(`objection.${rule}` in words) ? (
                <Said text={message} />
              ) : (
                <span>
                  {words[`objection.${rule}`]}
                  {start !== undefined && end !== undefined && text.slice(start, end).trim() && (
                    <>
                      {" "}
                      <mark>
                        <Said text={text.slice(start, end)} />
                      </mark>
                    </>
                  )}
                </span>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
