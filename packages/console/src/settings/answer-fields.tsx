import type { Brand } from "@earshot/core/brand/brand";
import { NativeSelect, NumberInput, SimpleGrid } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { Contacts } from "./contacts.tsx";
import { SaidWords } from "./said-words.tsx";
import { PersonSignatures } from "./signatures.tsx";
import { Tells } from "./tells.tsx";

type Props = {
  brand: Brand;
  /** The brand with what was changed and is not saved. */
  shown: Brand;
  set(change: Partial<Brand>): void;
};

/** How replies speak and sign, where they send people, who hears of them, and what may be given. */
export function AnswerFields({ brand, shown, set }: Props) {
  const { say, sayLater } = useWords();
  const { voice } = shown;
  const speak = (change: Partial<Brand["voice"]>) => set({ voice: { ...voice, ...change } });
  return (
    <>
      <PersonSignatures
        signatures={voice.signatures ?? {}}
        usual={voice.signature}
        change={(signatures) => speak({ signatures })}
      />
      <Contacts contacts={brand.contacts ?? []} change={(contacts) => set({ contacts })} />
      <SaidWords voice={brand.voice} change={speak} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={sayLater("emoji")}
          value={voice.emoji ?? "none"}
          data={(["none", "few"] as const).map((value) => ({ value, label: say(`emoji.${value}`) }))}
          onChange={({ currentTarget }) => speak({ emoji: currentTarget.value as "none" | "few" })}
        />
        <NumberInput
          label={sayLater("compensationLimit")}
          description={sayLater("compensationLimitHelp")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          min={0}
          max={1_000_000}
          hideControls
          value={shown.compensationLimit ?? ""}
          onChange={(limit) => set({ compensationLimit: typeof limit === "number" ? limit : undefined })}
        />
      </SimpleGrid>
      <Tells tells={brand.tells ?? {}} change={(tells) => set({ tells })} />
    </>
  );
}
