import type { Brand } from "@earshot/core/brand/brand";
import { Button, Fieldset, Group, Stack, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useAnnounce } from "../announce.tsx";
import { later } from "../later.tsx";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

const TryOnPast = later(async () => (await import("../replay/try-on-past.tsx")).TryOnPast);

type Props = {
  label: string;
  title?: ReactNode;
  isWide?: boolean;
  /** Stands beside the button. */
  note?: ReactNode;
  save(): Promise<unknown>;
  /** What is typed, for it to be tried on what was heard. */
  tried?: { brand: Brand; change(): Readonly<Record<string, unknown>> };
  children: ReactNode;
};

/** A part of a brand's settings: admins change it, others read it. */
export function SettingsForm({ label, title = label, isWide, note, save, tried, children }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => {
      announce(say("said.saved"));
      return client.invalidateQueries({ queryKey: ["me"] });
    },
  });
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Fieldset disabled={!may("manage")} variant="unstyled">
        <Stack gap="sm" maw={isWide ? undefined : 680}>
          {children}
          {saving.error && <Problem error={saving.error} />}
          {may("manage") && (
            <Group>
              <Button type="submit" loading={saving.isPending}>
                {say("save")}
              </Button>
              {note}
              {tried && <TryOnPast {...tried} />}
            </Group>
          )}
        </Stack>
      </Fieldset>
    </form>
  );
}
