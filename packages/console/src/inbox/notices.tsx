import type { ConversationView } from "@earshot/api/views";
import { Button } from "@mantine/core";
import { ContactNotice } from "../wellbeing/contact-notice.tsx";
import { later } from "../later.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import type { Asked } from "./asked.ts";
import { Notice } from "./notice.tsx";

/** Few conversations go there. */
const HelpdeskNotice = later(async () => (await import("./helpdesk-notice.tsx")).HelpdeskNotice);

type Props = { view: ConversationView; act: DoIt; ask(what: Asked): void; busy: boolean };

/** What a person should know before they decide: that it rests, goes on elsewhere, or that somebody waits for their word. */
export function Notices({ view, act, ask, busy }: Props) {
  const { say, language } = useWords();
  const { may, person, brands } = useSession();
  const nameOf = useNames();
  const { conversation: it } = view;
  const timeZone = brands.find(({ id }) => id === it.brand)?.timeZone;
  const wake = () => act({ verb: "snooze", body: { wake: true } });
  const moment = (at: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(at));
  return (
    <>
      <ContactNotice view={view} />
      {it.mentioned?.includes(person.id) && <Notice>{say("mentionsYou")}</Notice>}
      {it.closing && (
        <Notice
          warns
          action={
            may("approve") && (
              <>
                {it.closing.by !== person.id && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={busy}
                    onClick={() => ask(it.closing!.how === "dismissed" ? "dismiss" : "resolve")}
                  >
                    {say("closeToo")}
                  </Button>
                )}
                <Button size="compact-sm" variant="default" disabled={busy} onClick={() => ask("keep-open")}>
                  {say("keepOpenMenu")}
                </Button>
              </>
            )
          }
        >
          <Said text={say("closingAsked", { name: nameOf(it.closing.by), reason: it.closing.reason })} />
        </Notice>
      )}
      {(it.snoozedUntil ?? it.snoozedFor) && (
        <Notice
          action={
            may("draft") && (
              <Button size="compact-sm" variant="default" disabled={busy} onClick={wake}>
                {say("wake")}
              </Button>
            )
          }
        >
          {it.snoozedUntil ? say("snoozedUntil", { when: moment(it.snoozedUntil) }) : say("snoozedForAnswer")}
        </Notice>
      )}
      {it.handoff && !it.handoff.back && (
        <Notice
          action={
            may("draft") && (
              <Button size="compact-sm" variant="default" disabled={busy} onClick={() => ask("private-over")}>
                {say("endPrivateMenu")}
              </Button>
            )
          }
        >
          <Said text={say("privateNow", { where: it.handoff.where })} />
        </Notice>
      )}
      {view.handover && <HelpdeskNotice view={view} handover={view.handover} act={act} busy={busy} />}
      {it.checks?.map(({ by, task }) => (
        <Notice key={task}>
          <Said text={say("checksBy", { name: nameOf(by) })} />
        </Notice>
      ))}
    </>
  );
}
