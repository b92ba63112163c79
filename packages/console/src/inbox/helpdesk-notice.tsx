import type { ConversationView } from "@earshot/api/views";
import { called } from "@earshot/core/helpdesk/called";
import { Button } from "@mantine/core";
import { useSession } from "../session.tsx";
import { WebLink } from "../web-link.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { Notice } from "./notice.tsx";

type Props = {
  view: ConversationView;
  handover: NonNullable<ConversationView["handover"]>;
  act: DoIt;
  busy: boolean;
};

/** How its way to the helpdesk stands: where it is there, what hinders, and trying again. */
export function HelpdeskNotice({ view, handover, act, busy }: Props) {
  const { sayLater } = useWords();
  const inWords = useInWords();
  const { may } = useSession();
  const { conversation } = view;
  const { state, ticket, problem, helpdesk } = handover;
  const at = called[helpdesk];
  const isDone = conversation.status === "open" || conversation.status === "answered";
  const again = !ticket && (state === "failed" || problem !== undefined) && isDone && may("draft");
  return (
    <Notice
      warns={problem !== undefined || state === "failed"}
      action={
        again && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={busy}
            onClick={() => act({ verb: "hand-over", body: handover.note === undefined ? {} : { note: handover.note } })}
          >
            {sayLater("toHelpdesk.again")}
          </Button>
        )
      }
    >
      <div>{sayLater(`toHelpdesk.${state}`, { at, number: ticket?.number ?? "" })}</div>
      {problem && <div>{inWords(problem)}</div>}
      {ticket && <WebLink href={ticket.url}>{sayLater("toHelpdesk.look", { at })}</WebLink>}
    </Notice>
  );
}
