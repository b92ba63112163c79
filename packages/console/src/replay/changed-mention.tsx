import type { Judging } from "@earshot/core/replay/judging";
import type { Changed } from "@earshot/core/replay/replay";
import { Anchor, Badge, Group, Text } from "@mantine/core";
import { Link } from "wouter";
import { Became } from "../inbox/became.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { useLookRows } from "./use-look-rows.tsx";

type Props = { changed: Changed; judge: Judging | undefined };

/** A mention, and side by side how it stands and how it would. */
export function ChangedMention({ changed, judge }: Props) {
  const { say, sayLater } = useWords();
  const rowsOf = useLookRows();
  const { mention, conversation, platform, author, text, heardAt, kinds, before, after, abuse } = changed;
  const heads = judge ? (["audit.before", "audit.after"] as const) : (["replay.now", "replay.then"] as const);
  const drafts = [before?.draft, after?.draft] as const;
  const differs = kinds.includes("draft") && drafts[0] && drafts[1];
  return (
    <article className="replay-changed" aria-label={author}>
      <Group gap="xs">
        <Text span fw={600}>
          <Said text={author} />
        </Text>
        <Text span size="sm" className="facts">
          <PlatformIcon platform={platform} /> {platform}
        </Text>
        <Text span size="xs">
          <When at={heardAt} />
        </Text>
        {kinds.map((kind) => (
          <Badge key={kind} variant="light" tt="none">
            {sayLater(`replay.kind-${kind}`)}
          </Badge>
        ))}
      </Group>
      <Covered abuse={abuse} id={mention}>
        <div className="clamp" style={{ WebkitLineClamp: 4 }}>
          <Said text={text} block />
        </div>
      </Covered>
      <table className="replay-sides">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{sayLater("replay.kinds")}</span>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {sayLater(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(before, after).map(({ name, was, is }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{was}</td>
              <td>{is}</td>
            </tr>
          ))}
          {differs && (
            <tr>
              <th scope="row">{sayLater("replay.kind-draft")}</th>
              <td>
                <Said text={drafts[0].text} block />
              </td>
              <td>
                <Became earlier={drafts[0].text} later={drafts[1].text} language={after?.language ?? ""} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <Anchor component={Link} href={`/inbox/${encodeURIComponent(conversation)}`} size="sm" underline="always">
        {say("showConversation")}
      </Anchor>
    </article>
  );
}
