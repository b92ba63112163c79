import { TextInput } from "@mantine/core";
import { DialogForm } from "../dialog-form.tsx";
import { useKept } from "../use-kept.ts";
import { useWords } from "../words/use-words.tsx";
import type { FormProps } from "./together-dialogs.tsx";

/** Asks where a conversation went on in private, or how that ended. */
export function PrivateForm({ view, error, busy, close, act, isOver }: FormProps & { isOver: boolean }) {
  const { say, sayLater } = useWords();
  const { brand, id } = view.conversation;
  const [text = "", setText] = useKept<string>(`${isOver ? "back" : "private"} ${brand} ${id}`);
  const said = text.trim();
  return (
    <DialogForm
      label={say("save")}
      isReady={said !== ""}
      error={error}
      busy={busy}
      close={close}
      submit={() =>
        act({ verb: "handoff", body: isOver ? { back: said } : { where: said }, after: () => setText(undefined) })
      }
    >
      <TextInput
        label={sayLater(isOver ? "privateHow" : "privateWhere")}
        description={sayLater("privateHelp")}
        dir="auto"
        maxLength={500}
        required
        data-autofocus
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value || undefined)}
      />
    </DialogForm>
  );
}
