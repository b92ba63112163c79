import type { Brand } from "@earshot/core/brand/brand";
import {
  Button,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { KnownNames } from "./known-names.tsx";
import { Learned } from "./learned.tsx";
import { OwnMatters } from "./own-matters.tsx";
import { TermsField } from "./terms/terms-field.tsx";
import { TimeZone } from "./time-zone.tsx";
import { UsualLanguage } from "./usual-language.tsx";

const urgencies = ["critical", "high", "normal", "low"] as const;

/** What is listened for, how we speak, and who gets the digest. */
export function BrandForm({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [changes, setChanges] = useState<Partial<Brand>>({});
  const [digestTo, setDigestTo] = useState(brand.digestTo.join("\n"));
  const shown = { ...brand, ...changes };
  const set = (change: Partial<Brand>) => setChanges({ ...changes, ...change });
  const save = useMutation({
    mutationFn: () =>
      api.changeBrand(brand.id, { ...withoutNothing(changes), digestTo: digestTo.split(/[\s,;]+/).filter(Boolean) }),
    onSuccess: () => {
      setChanges({});
      announce(say("said.saved"));
      return client.invalidateQueries({ queryKey: ["me"] });
    },
  });
  return (
    <form
      aria-label={say("brand")}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Title order={2} size="h4" mb="xs">
        <Said text={brand.name} />
      </Title>
      <Fieldset disabled={!may("admin")} variant="unstyled">
        <Stack gap="sm" maw={680}>
          <TextInput
            label={say("name")}
            dir="auto"
            required
            maxLength={80}
            value={shown.name}
            onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          />
          <TermsField brand={brand.id} value={shown.terms} change={(terms) => set({ terms })} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TimeZone value={shown.timeZone} change={(timeZone) => set({ timeZone })} />
            <NumberInput
              label={say("digestHour")}
              min={0}
              max={23}
              allowDecimal={false}
              value={shown.digestHour}
              onChange={(hour) => typeof hour === "number" && set({ digestHour: hour })}
            />
          </SimpleGrid>
          <Textarea
            label={say("digestTo")}
            description={say("digestToHelp")}
            dir="ltr"
            autosize
            value={digestTo}
            onChange={({ currentTarget }) => setDigestTo(currentTarget.value)}
          />
          <Fieldset legend={say("deadlines")}>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              {urgencies.map((urgency) => (
                <NumberInput
                  key={urgency}
                  label={say(`urgency.${urgency}`)}
                  min={1}
                  allowDecimal={false}
                  value={shown.deadlines[urgency]}
                  onChange={(minutes) =>
                    typeof minutes === "number" && set({ deadlines: { ...shown.deadlines, [urgency]: minutes } })
                  }
                />
              ))}
            </SimpleGrid>
          </Fieldset>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={say("signature")}
              dir="auto"
              maxLength={60}
              value={shown.voice.signature}
              onChange={({ currentTarget }) => set({ voice: { ...shown.voice, signature: currentTarget.value } })}
            />
            <NativeSelect
              label={say("formality")}
              value={shown.voice.formality}
              data={[
                { value: "friendly", label: say("friendly") },
                { value: "formal", label: say("formal") },
              ]}
              onChange={({ currentTarget }) =>
                set({ voice: { ...shown.voice, formality: currentTarget.value as Brand["voice"]["formality"] } })
              }
            />
          </SimpleGrid>
          <TextInput
            label={say("contact")}
            dir="auto"
            maxLength={200}
            value={shown.voice.contact}
            onChange={({ currentTarget }) => set({ voice: { ...shown.voice, contact: currentTarget.value } })}
          />
          <AnswerFields brand={brand} shown={shown} set={set} />
          <NumberInput
            label={say("reachFrom")}
            description={say("reachFromHelp")}
            min={1}
            max={1_000_000_000}
            allowDecimal={false}
            thousandSeparator=" "
            placeholder="10 000"
            value={shown.reachFrom ?? ""}
            onChange={(followers) => set({ reachFrom: typeof followers === "number" ? followers : undefined })}
          />
          <UsualLanguage value={shown.usualLanguage} change={(usualLanguage) => set({ usualLanguage })} />
          <OwnMatters matters={brand.matters ?? []} change={(matters) => set({ matters })} />
          <KnownNames listed={brand.listed ?? []} change={(listed) => set({ listed })} />
          <Learned bias={brand.bias ?? {}} learns={shown.learns ?? true} change={(learns) => set({ learns })} />
          {save.error && <Problem error={save.error} />}
          {may("admin") && (
            <Group>
              <Button type="submit" loading={save.isPending}>
                {say("save")}
              </Button>
            </Group>
          )}
        </Stack>
      </Fieldset>
    </form>
  );
}

/** What was emptied is taken away: JSON has no undefined. */
function withoutNothing(changes: Partial<Brand>): Partial<Brand> {
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? null]));
}
