import { Anchor, Button, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { When } from "../when.tsx";
import type { Word } from "../words/en.ts";
import type { LaterWord } from "../words/en/later.ts";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import { revertAudit, type ListedEntry } from "./audit-api.ts";
import { Changed } from "./changed.tsx";

type Props = { entry: ListedEntry; nameOf(id: string): string };

/** One act: who, what, to what, when, from where, and before and after; a change of a setting can be taken back. */
export function AuditRow({ entry, nameOf }: Props) {
  const { say, sayLater, words } = useWords();
  const inWords = useInWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { at, by, what, about, conversation, why, before, after, from, reverts, revertible, brand, id } = entry;
  const revert = useMutation({
    mutationFn: () => revertAudit(brand, id),
    onSuccess: () => {
      announce(sayLater("audit.reverted"));
      return client.invalidateQueries();
    },
  });
  const kind = `auditKind.${what}`;
  return (
    <li className="audit-row">
      <div className="audit-head">
        <b>
          <Said text={nameOf(by)} />
        </b>
        <span>{kind in words ? sayLater(kind as LaterWord) : say(`event.${what}` as Word)}</span>
        {conversation ? (
          <Anchor component={Link} href={`/inbox/${encodeURIComponent(conversation)}`} underline="always">
            {sayLater("audit.conversation")}
          </Anchor>
        ) : (
          about && about !== brand && about !== by && <Said text={nameOf(about)} />
        )}
        {reverts && <Text span>{sayLater("audit.takes-back")}</Text>}
        {revertible && (
          <Button
            size="compact-xs"
            variant="default"
            loading={revert.isPending}
            onClick={() => window.confirm(sayLater("audit.revert-sure")) && revert.mutate()}
          >
            {sayLater("audit.revert")}
          </Button>
        )}
      </div>
      <div className="audit-where">
        <When at={at} />
        {from?.address && <span>{sayLater("audit.address", { address: from.address })}</span>}
        {from?.agent && <Said text={from.agent} />}
      </div>
      {why !== undefined && <Said text={inWords(why)} block />}
      {(before || after) && <Changed before={before} after={after} />}
      {revert.error && <Problem error={revert.error} />}
    </li>
  );
}
