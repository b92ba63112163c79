import type { ConversationView } from "@earshot/api/views";
import { Dialog } from "../dialog.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { MergeForm } from "./merge-dialog.tsx";
import { PrivateForm } from "./private-dialog.tsx";
import { SnoozeForm } from "./snooze-dialog.tsx";
import type { TogetherAsked } from "./together-asked.ts";
import { TransferForm } from "./transfer-dialog.tsx";

const titles = {
  transfer: "handOver",
  snooze: "snooze",
  private: "goPrivate",
  "private-over": "endPrivate",
  merge: "merge",
} as const;

export type FormProps = { view: ConversationView; error: unknown; busy: boolean; close(): void; act: DoIt };

/** What is asked before a conversation is handed over, let rest, followed into private or merged. */
export function TogetherDialogs({ asking, ...form }: FormProps & { asking: TogetherAsked | undefined }) {
  const { say } = useWords();
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
    <Dialog opened={asking !== undefined} close={form.close} title={asking && say(titles[asking])}>
      {asking === "transfer" && <TransferForm {...props} />}
      {asking === "snooze" && <SnoozeForm {...props} />}
      {asking === "private" && <PrivateForm {...props} isOver={false} />}
      {asking === "private-over" && <PrivateForm {...props} isOver />}
      {asking === "merge" && <MergeForm {...props} />}
    </Dialog>
  );
}
