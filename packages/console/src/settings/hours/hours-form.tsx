import type { Brand } from "@earshot/core/brand/brand";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useAnnounce } from "../../announce.tsx";
import { api } from "../../api.ts";
import { Problem } from "../../problem.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { SettingsForm } from "../settings-form.tsx";
import { useBrandChanges } from "../use-brand-changes.ts";
import { HolidayFields } from "./holiday-fields.tsx";
import { LadderFields } from "./ladder-fields.tsx";
import { LaneDeadlineFields } from "./lane-deadline-fields.tsx";
import { OpeningHours } from "./opening-hours.tsx";

/** When the team works, what is due when, and who is told. */
export function HoursForm({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const { may } = useSession();
  const { shown, set, save, tried } = useBrandChanges(brand);
  return (
    <Stack gap="sm">
      <SettingsForm label={say("deadlinesAndDuty")} save={save} tried={{ brand, change: tried }}>
        <OpeningHours hours={shown.hours} timeZone={brand.timeZone} change={(hours) => set({ hours })} />
        <HolidayFields holidays={shown.holidays} change={(holidays) => set({ holidays })} />
        <LaneDeadlineFields
          deadlines={shown.laneDeadlines ?? {}}
          usual={brand.deadlines}
          change={(laneDeadlines) => set({ laneDeadlines })}
        />
        <LadderFields ladder={shown.ladder} change={(ladder) => set({ ladder })} />
      </SettingsForm>
      {may("manage") && <Recount brand={brand.id} />}
    </Stack>
  );
}

/** What is open keeps its deadline until somebody asks for this, a page after the other. */
function Recount({ brand }: { brand: string }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const recount = useMutation({
    mutationFn: async () => {
      let changed = 0;
      for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
        const page = await api.recountDeadlines(brand, after);
        changed += page.changed;
        after = page.next;
      }
      return changed;
    },
    onSuccess: (n) => announce(say("recounted", { n })),
  });
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" loading={recount.isPending} onClick={() => recount.mutate()}>
        {say("recount")}
      </Button>
      <Text size="xs">{recount.data === undefined ? say("recountHelp") : say("recounted", { n: recount.data })}</Text>
      {recount.error && <Problem error={recount.error} />}
    </Group>
  );
}
