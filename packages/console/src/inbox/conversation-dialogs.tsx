import type { ConversationView } from "@earshot/api/views";
import type { Because, Draft } from "@earshot/core/draft/draft";
import { useAnnounce } from "../announce.tsx";
import { later } from "../later.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Asked } from "./asked.ts";
import { CompensationDialog } from "./compensation-dialog.tsx";
import { ReasonDialog, type WithReason } from "./reason-dialog.tsx";
import { togetherAsked, type TogetherAsked } from "./together-asked.ts";
import type { useConversation } from "./use-conversation.ts";
import type { ReplyText } from "./use-reply-text.ts";

const TogetherDialogs = later(async () => (await import("./together-dialogs.tsx")).TogetherDialogs);

type Props = {
  asking: Asked | undefined;
  close(): void;
  view: ConversationView;
  draft: Draft | undefined;
  reply: ReplyText;
  talk: ReturnType<typeof useConversation>;
};

/** What is asked before something is done: a reason, or what a customer is to get. */
export function ConversationDialogs({ asking, close, view, draft, reply, talk }: Props) {
  const { sayLater, say, language } = useWords();
  const announce = useAnnounce();
  const done = (word: "said.declined" | "said.dismissed" | "said.done") => {
    close();
    announce(say(word));
  };
  const giveReason = (reason: string, because: Because[], given: () => void) => {
    const after = () => {
      given();
      if (asking === "decline" || asking === "dismiss") reply.put(undefined);
      done(asking === "decline" ? "said.declined" : asking === "dismiss" ? "said.dismissed" : "said.done");
    };
    if (asking === "decline" && draft) {
      const why = because.length > 0 ? { because } : {};
      talk.act({ verb: "decline", body: { reason, draft: draft.number, ...why }, after });
    } else if (asking === "dismiss") talk.act({ verb: "dismiss", body: { reason }, after });
    else if (asking === "retract" && view.conversation.reply)
      talk.act({ verb: "retract", body: { reply: view.conversation.reply, reason }, after });
    else if (asking === "resolve" || asking === "reopen" || asking === "keep-open")
      talk.act({ verb: asking, body: { reason }, after });
  };
  const isTogether = asking !== undefined && togetherAsked.has(asking);
  const withReason = asking === "compensate" || isTogether ? undefined : (asking as WithReason | undefined);
  const { grave, warnings: open } = view.closing;
  const { closing } = view.conversation;
  const matters = new Intl.ListFormat(language, { style: "long", type: "conjunction" }).format(
    grave.map((intent) => say(`intent.${intent}`)),
  );
  const warnings = [
    ...(grave.length > 0 ? [sayLater(closing ? "closing.second" : "closing.two", { matters })] : []),
    ...open.map((warning) => sayLater(`closing.${warning}`)),
  ];
  const shared = { error: talk.error, busy: talk.busy, close };
  return (
    <>
      <ReasonDialog
        {...shared}
        what={withReason}
        warnings={withReason === "dismiss" || withReason === "resolve" ? warnings : []}
        of={`${view.conversation.brand} ${view.conversation.id}`}
        give={giveReason}
      />
      <CompensationDialog
        {...shared}
        opened={asking === "compensate"}
        decide={(body) => talk.act({ verb: "compensate", body, after: () => done("said.done") })}
      />
      {isTogether && <TogetherDialogs {...shared} asking={asking as TogetherAsked} view={view} act={talk.act} />}
    </>
  );
}
