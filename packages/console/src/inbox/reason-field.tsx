import { Textarea } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

type Props = {
  description?: string;
  value: string;
  isFirst?: boolean;
  isOptional?: boolean;
  change(reason: string | undefined): void;
};

/** Where a reason is written; Enter gives it, Shift and Enter begins a line. */
export function ReasonField({ description, value, isFirst, isOptional, change }: Props) {
  const { say } = useWords();
  return (
    <Textarea
      label={say("reason")}
      description={description}
      dir="auto"
      autosize
      minRows={2}
      maxLength={500}
      required={!isOptional}
      {...(isFirst && { "data-autofocus": true })}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value || undefined)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
