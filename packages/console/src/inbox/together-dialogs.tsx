import type { ConversationView } from "@earshot/api/views";
import { Dialog } from "../dialog.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Word } from "../words/en.ts";
import type { DoIt } from "./act.ts";
import { HelpdeskForm } from "./helpdesk-dialog.tsx";
import { MergeForm } from "./merge-dialog.tsx";
import { PrivateForm } from "./private-dialog.tsx";
import { SnoozeForm } from "./snooze-dialog.tsx";
import type { TogetherAsked } from "./together-asked.ts";
import { TransferForm } from "./transfer-dialog.tsx";

const titles: Record<Exclude<TogetherAsked, "helpdesk">, Word> = {
  transfer: "handOver",
  snooze: "snooze",
  private: "goPrivate",
  "private-over": "endPrivate",
  merge: "merge",
};

export type FormProps = { view: ConversationView; error: unknown; busy: boolean; close(): void; act: DoIt };

/** What is asked before a conversation is handed over, let rest, followed into private or merged. */
export function TogetherDialogs({ asking, ...form }: FormProps & { asking: TogetherAsked | undefined }) {
  const { say, sayLater } = useWords();
  const title = asking === "helpdesk" ? sayLater("toHelpdesk.pass") : asking && say(titles[asking]);
  const act: DoIt = (what) =>
    form.act({
      ...what,
      after: (next: ConversationView) => {
        what.after?.(next);
        form.close();
      },
    });
  const props = { ...form, act };
  return (
    <Dialog opened={asking !== undefined} close={form.close} title={title}>
      {asking === "transfer" && <TransferForm {...props} />}
      {asking === "snooze" && <SnoozeForm {...props} />}
      {asking === "private" && <PrivateForm {...props} isOver={false} />}
      {asking === "private-over" && <PrivateForm {...props} isOver />}
      {asking === "helpdesk" && <HelpdeskForm {...props} />}
      {asking === "merge" && <MergeForm {...props} />}
    </Dialog>
  );
}
