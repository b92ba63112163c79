import type { ConversationView } from "@earshot/api/views";
import { lengthOf } from "@earshot/core/draft/length";
import { Paper, Text } from "@mantine/core";
import { useState } from "react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { PostedText } from "./posted-text.tsx";

/** Characters that are not seen and may turn the order of what is read. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

type Props = {
  /** What goes out. */
  text: string;
  /** What is in the editor; the platform's own addition is the difference. */
  typed: string;
  view: ConversationView;
  language?: string;
};

/** The reply as people on the platform will see it: who speaks, to whom, before whose eyes, and where it is cut off. */
export function AsPosted({ text, typed, view, language }: Props) {
  const { say } = useWords();
  const [isWhole, showWhole] = useState(false);
  const { conversation, limit, shown, mentions, account } = view;
  const { author, platform } = conversation;
  const name = author.handle ?? (author.name || author.id);
  const invisible = typed.match(INVISIBLE)?.length ?? 0;
  const isPrivate = mentions.find(({ id }) => id === conversation.mention)?.visibility === "private";
  const added = text.endsWith(typed) ? text.slice(0, text.length - typed.length).trim() : "";
  const lines = shown?.lines;
  const isCut = lines !== undefined && text.trim().split("\n").length > lines;
  return (
    <details className="as-posted">
      <summary>{say("asPosted")}</summary>
      <Paper withBorder p="sm" mt="xs" component="section" aria-label={say("asPosted")}>
        <Text size="sm" fw={600}>
          <Said text={account?.name ?? platform} />
        </Text>
        <Text size="xs" c="dimmed">
          <Said text={say("asPostedTo", { name })} /> ·{" "}
          {isPrivate ? <Said text={say("seen.private", { name })} /> : say("seen.public")}
        </Text>
        <PostedText
          text={isCut && !isWhole ? text.trim().split("\n").slice(0, lines).join("\n") : text.trim()}
          language={language}
          links={shown?.links ?? (limit.urlLength === undefined ? "whole" : "shortened")}
        />
        {isCut && (
          <button type="button" className="as-posted-more" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
            … {say("seen.more")}
          </button>
        )}
        <Text size="xs" c="dimmed" mt="xs">
          {say("length", { n: lengthOf(typed, limit), max: limit.max })}
        </Text>
        {added !== "" && (
          <Text size="xs">
            <Said text={say("seen.adds", { handle: added })} />
          </Text>
        )}
        {isCut && <Text size="xs">{say("seen.cut")}</Text>}
        {shown?.links === "text" && /https?:\/\//u.test(text) && <Text size="xs">{say("seen.plainLinks")}</Text>}
        {shown?.markdown && /[*_#>`]/u.test(text) && <Text size="xs">{say("seen.markdown")}</Text>}
        {invisible > 0 && (
          <Text size="sm" fw={600} mt="xs">
            ⚠ {say("invisible", { n: invisible })}
          </Text>
        )}
      </Paper>
    </details>
  );
}
