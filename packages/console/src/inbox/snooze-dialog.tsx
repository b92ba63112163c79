import { Radio, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, serverNow } from "../api.ts";
import { DialogForm } from "../dialog-form.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { momentIn, wallClockIn } from "./moment-in.ts";
import type { FormProps } from "./together-dialogs.tsx";

const presets = ["hour", "tomorrow", "monday"] as const;
type Choice = (typeof presets)[number] | "answer" | "own";

/** Asks until when a conversation is to rest, by the brand's clock. */
export function SnoozeForm({ view, error, busy, close, act }: FormProps) {
  const { say, sayLater, language } = useWords();
  const { brands } = useSession();
  const { brand } = view.conversation;
  const timeZone = brands.find(({ id }) => id === brand)?.timeZone ?? "UTC";
  const { data: times } = useQuery({ queryKey: ["snooze-times", brand], queryFn: () => api.snoozeTimes(brand) });
  const [choice, setChoice] = useState<Choice>("tomorrow");
  const [own, setOwn] = useState(() => wallClockIn(timeZone, new Date(serverNow() + 2 * 3_600_000)));
  const shown = new Intl.DateTimeFormat(language, { weekday: "short", hour: "numeric", minute: "2-digit", timeZone });
  const until = choice === "own" ? momentIn(timeZone, own) : choice === "answer" ? undefined : times?.[choice];
  const isReady = choice === "answer" || until !== undefined;
  const labelOf = (each: Choice) => {
    const at = each === "own" || each === "answer" ? undefined : times?.[each];
    return `${sayLater(`snooze.${each}`)}${at ? ` (${shown.format(new Date(at))})` : ""}`;
  };
  return (
    <DialogForm
      label={say("snooze")}
      isReady={isReady}
      error={error}
      busy={busy}
      close={close}
      submit={() => act({ verb: "snooze", body: choice === "answer" ? { for: "answer" } : { until: until! } })}
    >
      <Radio.Group label={say("snooze")} description={sayLater("snoozeHelp")} value={choice} onChange={setChoice}>
        <Stack gap="xs" mt="xs">
          {([...presets, "answer", "own"] as const).map((each) => (
            <Radio key={each} value={each} label={labelOf(each)} {...(each === choice && { "data-autofocus": true })} />
          ))}
        </Stack>
      </Radio.Group>
      {choice === "own" && (
        <TextInput
          type="datetime-local"
          label={sayLater("snoozeAt")}
          description={timeZone}
          dir="ltr"
          value={own}
          onChange={({ currentTarget }) => setOwn(currentTarget.value)}
        />
      )}
    </DialogForm>
  );
}
