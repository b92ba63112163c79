import type { Language } from "@earshot/core/brand/brand";
import { NativeSelect } from "@mantine/core";
import { languages } from "../words/languages.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";

type Props = { value: Language | undefined; change(language: Language | undefined): void };

/** The language most customers write, or none. */
export function UsualLanguage({ value, change }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  return (
    <NativeSelect
      label={say("usualLanguage")}
      description={say("usualLanguageHelp")}
      value={value ?? ""}
      data={[
        { value: "", label: say("notSet") },
        ...Object.keys(languages).map((tag) => ({ value: tag, label: languageName(tag) })),
      ]}
      onChange={({ currentTarget: { value: chosen } }) => change(chosen === "" ? undefined : (chosen as Language))}
    />
  );
}
