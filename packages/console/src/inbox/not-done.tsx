import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { ProblemWords } from "../problem.tsx";

const SHOWN_MS = 30_000;

/** Says that what somebody did before they went on was refused, and the way back to it. */
export function sayNotDone(
  id: string,
  error: Error,
  { title, open, close, back }: { title: string; open: string; close: string; back(): void },
) {
  const notice = `not-done ${id}`;
  notifications.show({
    id: notice,
    role: "alert",
    color: "red",
    autoClose: SHOWN_MS,
    title,
    message: (
      <>
        <ProblemWords error={error} />
        <Button
          mt={4}
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(notice);
            back();
          }}
        >
          {open}
        </Button>
      </>
    ),
    closeButtonProps: { "aria-label": close },
  });
}
