import type { Conversation } from "@earshot/core/conversation/conversation";
import { Badge } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { useNames } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** Whether its author is a VIP, what their history warns of, and how far its deadline's ladder has come. */
export function Standing({ it }: { it: Pick<Conversation, "vip" | "atRisk" | "ladder"> }) {
  const { say } = useWords();
  const nameOf = useNames();
  const { passedOnAt, remindedAt, to } = it.ladder ?? {};
  const rung = to ? say("rung.passedTo", { name: nameOf(to) }) : say(passedOnAt ? "rung.passedOn" : "rung.reminded");
  return (
    <>
      {it.vip && (
        <Badge color="grape" variant="light" size="sm" className="tag" leftSection={<span aria-hidden>★</span>}>
          {say("vip")}
        </Badge>
      )}
      {it.atRisk?.map((risk) => (
        <Badge
          key={risk}
          color="orange"
          variant="light"
          size="sm"
          className="tag"
          leftSection={<span aria-hidden>!</span>}
        >
          {say(`risk.${risk}`)}
        </Badge>
      ))}
      {(passedOnAt ?? remindedAt) && (
        <Badge color="gray" variant="light" size="sm" className="tag" leftSection={<IconClock size={11} aria-hidden />}>
          {rung}
        </Badge>
      )}
    </>
  );
}
