import type { Automatic } from "@earshot/core/approval/automatic";
import { LOOKED_BACK, MOST_WRONG } from "@earshot/core/approval/automatic-record";
import { Alert, Fieldset, MultiSelect, NumberInput, SimpleGrid, Switch, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useConnectors } from "../../sources/use-connectors.ts";
import { languages } from "../../words/languages.ts";
import { useLanguageName } from "../../words/use-language-name.ts";
import { useWords } from "../../words/use-words.tsx";
import { wordsIn } from "../words-in.ts";

const usual: Automatic = {
  on: false,
  languages: [],
  platforms: [],
  confidence: 0.9,
  perDay: 10,
  waitMinutes: 30,
  stars: 5,
};

type Props = { automatic: Automatic | undefined; change(automatic: Automatic): void };

/** Which praise may be answered without a person. */
export function AutomaticFields({ automatic = usual, change }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  const connectors = useConnectors();
  const [playbooks, setPlaybooks] = useState((automatic.playbooks ?? []).join(", "));
  const set = (patch: Partial<Automatic>) => change({ ...automatic, ...patch });
  const number = (value: string | number) => (typeof value === "number" ? value : undefined);
  const platforms = connectors.data?.connectors.filter(({ can }) => can.reply) ?? [];
  return (
    <Fieldset legend={say("automatic.title")} p="sm">
      <Text size="sm" mb="xs">
        {say("automatic.help")} {say("automatic.offBy", { n: MOST_WRONG, of: LOOKED_BACK })}
      </Text>
      {automatic.stopped && !automatic.on && (
        <Alert color="orange" p="xs" mb="xs">
          {say("automatic.stopped", { wrong: automatic.stopped.wrong, of: automatic.stopped.of })}
        </Alert>
      )}
      <Switch
        label={say("automatic.on")}
        checked={automatic.on}
        onChange={({ currentTarget }) => set({ on: currentTarget.checked })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt="xs">
        <MultiSelect
          label={say("automatic.languages")}
          data={Object.keys(languages).map((value) => ({ value, label: languageName(value) }))}
          value={automatic.languages}
          onChange={(chosen) => set({ languages: chosen })}
        />
        <MultiSelect
          label={say("automatic.platforms")}
          data={platforms.map(({ platform, name }) => ({ value: platform, label: name }))}
          value={automatic.platforms}
          onChange={(chosen) => set({ platforms: chosen })}
        />
        <NumberInput
          label={say("automatic.stars")}
          description={say("automatic.starsHelp")}
          min={1}
          max={5}
          value={automatic.stars ?? ""}
          onChange={(value) => {
            const { stars: _, ...rest } = automatic;
            const stars = number(value);
            change(stars === undefined ? rest : { ...rest, stars });
          }}
        />
        <TextInput
          label={say("automatic.playbooks")}
          description={say("automatic.playbooksHelp")}
          value={playbooks}
          onChange={({ currentTarget }) => {
            setPlaybooks(currentTarget.value);
            const { playbooks: _, ...rest } = automatic;
            const named = wordsIn(currentTarget.value);
            change(named.length > 0 ? { ...rest, playbooks: named } : rest);
          }}
        />
        <NumberInput
          label={say("automatic.confidence")}
          min={0.5}
          max={1}
          step={0.05}
          value={automatic.confidence}
          onChange={(value) => set({ confidence: number(value) ?? automatic.confidence })}
        />
        <NumberInput
          label={say("automatic.perDay")}
          min={1}
          max={200}
          allowDecimal={false}
          value={automatic.perDay}
          onChange={(value) => set({ perDay: number(value) ?? automatic.perDay })}
        />
        <NumberInput
          label={say("automatic.wait")}
          min={1}
          max={1440}
          allowDecimal={false}
          value={automatic.waitMinutes}
          onChange={(value) => set({ waitMinutes: number(value) ?? automatic.waitMinutes })}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
