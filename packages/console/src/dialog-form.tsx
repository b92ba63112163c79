import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { Problem } from "./problem.tsx";
import { useWords } from "./words/use-words.tsx";

type Props = {
  /** What the button says that does it. */
  label: string;
  isReady?: boolean;
  error: unknown;
  busy: boolean;
  close(): void;
  submit(): void;
  children: ReactNode;
};

/** A form in a dialog: what is asked, what went wrong, and the way out beside the way on. */
export function DialogForm({ label, isReady = true, error, busy, close, submit, children }: Props) {
  const { say } = useWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) submit();
      }}
    >
      <Stack gap="sm">
        {children}
        {error ? <Problem error={error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say("cancel")}
          </Button>
          <Button type="submit" loading={busy} disabled={!isReady}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
