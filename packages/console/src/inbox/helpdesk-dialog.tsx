import { called } from "@earshot/core/helpdesk/called";
import { Textarea } from "@mantine/core";
import { DialogForm } from "../dialog-form.tsx";
import { useKept } from "../use-kept.ts";
import { useWords } from "../words/use-words.tsx";
import type { FormProps } from "./together-dialogs.tsx";

/** Asks what the helpdesk's people should know beside what was said. */
export function HelpdeskForm({ view, error, busy, close, act }: FormProps) {
  const { sayLater } = useWords();
  const { brand, id } = view.conversation;
  const [text = "", setText] = useKept<string>(`helpdesk ${brand} ${id}`);
  const note = text.trim();
  return (
    <DialogForm
      label={sayLater("toHelpdesk.pass")}
      error={error}
      busy={busy}
      close={close}
      submit={() => act({ verb: "hand-over", body: note === "" ? {} : { note }, after: () => setText(undefined) })}
    >
      <Textarea
        label={sayLater("toHelpdesk.note")}
        description={view.helpdesk && sayLater("toHelpdesk.passHelp", { at: called[view.helpdesk] })}
        dir="auto"
        autosize
        minRows={3}
        maxLength={4000}
        data-autofocus
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value || undefined)}
      />
    </DialogForm>
  );
}
