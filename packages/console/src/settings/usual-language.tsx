import type { Language } from "@earshot/core/brand/brand";
import { NativeSelect } from "@mantine/core";
import { languages } from "../words/languages.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";

type Props = { value: Language | undefined; change(language: Language | undefined): void };

/** The language most customers write, or none. */
export function UsualLanguage({ value, change }: Props) {
  const { sayLater } = useWords();
  const languageName = useLanguageName();
  return (
    <NativeSelect
      label={sayLater("usualLanguage")}
      description={sayLater("usualLanguageHelp")}
      value={value ?? ""}
      data={[
        { value: "", label: sayLater("notSet") },
        ...Object.keys(languages).map((tag) => ({ value: tag, label: languageName(tag) })),
      ]}
      onChange={({ currentTarget: { value: chosen } }) => change(chosen === "" ? undefined : (chosen as Language))}
    />
  );
}
