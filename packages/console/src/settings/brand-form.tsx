import type { Brand } from "@earshot/core/brand/brand";
import { Fieldset, NativeSelect, NumberInput, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { DigestReaders } from "./digest-readers.tsx";
import { KnownNames } from "./known-names.tsx";
import { Learned } from "./learned.tsx";
import { OwnMatters } from "./own-matters.tsx";
import { RivalsField } from "./rivals.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { TermsField } from "./terms/terms-field.tsx";
import { TimeZone } from "./time-zone.tsx";
import { useBrandChanges } from "./use-brand-changes.ts";
import { UsualLanguage } from "./usual-language.tsx";

const urgencies = ["critical", "high", "normal", "low"] as const;

/** What is listened for, how we speak, and who gets the digest. */
export function BrandForm({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const { shown, set, save, tried } = useBrandChanges(brand);
  const [digestTo, setDigestTo] = useState(brand.digestTo.join("\n"));
  return (
    <SettingsForm
      label={say("brand")}
      title={<Said text={brand.name} />}
      save={() => save({ digestTo: digestTo.split(/[\s,;]+/).filter(Boolean) })}
      tried={{ brand, change: tried }}
    >
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
      <DigestReaders readers={brand.digestReaders ?? []} change={(digestReaders) => set({ digestReaders })} />
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
      <RivalsField rivals={brand.rivals ?? []} change={(rivals) => set({ rivals })} />
      <Learned bias={brand.bias ?? {}} learns={shown.learns ?? true} change={(learns) => set({ learns })} />
    </SettingsForm>
  );
}
