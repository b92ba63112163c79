import { Anchor, Group, Kbd, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "wouter";
import { LevelBadge } from "../badges.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Proposal } from "./proposals.ts";

type Props = {
  proposals: readonly Proposal[];
  /** What is in the editor. */
  text: string;
  language: string | undefined;
  mayChoose: boolean;
  choose(proposal: Proposal): void;
};

/** The proposed texts side by side, each with its key; the one in the editor is marked. */
export function ProposalCards({ proposals, text, language, mayChoose, choose }: Props) {
  const { say } = useWords();
  if (proposals.length < 2) return null;
  return (
    <ol className="proposals" aria-label={say("proposals")}>
      {proposals.map((proposal, i) => {
        const isShown = proposal.text === text;
        const id = `proposal-${i + 1}`;
        return (
          <li key={proposal.text} className="proposal" data-shown={isShown || undefined}>
            <div>
              <button
                type="button"
                aria-pressed={isShown}
                aria-describedby={id}
                disabled={!mayChoose}
                onClick={() => choose(proposal)}
              >
                <Kbd size="xs">{i + 1}</Kbd>{" "}
                <Text span size="sm" fw={600}>
                  {say(`proposal.${proposal.name}`)}
                </Text>
                {isShown && <IconCheck size={16} aria-hidden />}
              </button>
              <span id={id} dir="auto" lang={language} className="clamp preview">
                {proposal.text}
              </span>
            </div>
            <Group gap="xs">
              {proposal.objections.some(({ level }) => level === "stop") && <LevelBadge of="level" level="stop" />}
              {proposal.from && (
                <Anchor
                  component={Link}
                  href={`/inbox/${encodeURIComponent(proposal.from)}`}
                  size="xs"
                  underline="always"
                >
                  {say("saidThere")}
                </Anchor>
              )}
            </Group>
          </li>
        );
      })}
    </ol>
  );
}
