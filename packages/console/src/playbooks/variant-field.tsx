import type { Brand, Language } from "@earshot/core/brand/brand";
import { Button, Paper, Text, Textarea } from "@mantine/core";
import { languages } from "../words/languages.ts";
import { useWords } from "../words/use-words.tsx";
import { previewOf } from "./preview.ts";
import { PreviewParts } from "./variant-text.tsx";

type Props = {
  n: number;
  text: string;
  brand: Brand;
  language: Language;
  problem: string | undefined;
  setText(text: string): void;
  remove: (() => void) | undefined;
};

/** One text of a playbook, and what becomes of it in a reply. */
export function VariantField({ n, text, brand, language, problem, setText, remove }: Props) {
  const { say } = useWords();
  const { dir } = languages[language];
  const { parts, unknown } = previewOf(text, language, brand);
  return (
    <div>
      <Textarea
        label={say("textN", { n })}
        dir={dir}
        lang={language}
        autosize
        minRows={2}
        value={text}
        error={problem}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Paper withBorder p="xs" mt={4} component="section" aria-label={`${say("asPosted")}: ${say("textN", { n })}`}>
        <Text size="xs" fw={600} mb={2}>
          {say("asPosted")}
        </Text>
        <Text size="sm" component="div" className="said" dir={dir} lang={language}>
          {parts.length > 0 ? <PreviewParts parts={parts} /> : "–"}
        </Text>
        {unknown.length > 0 && (
          <Text size="sm" fw={600} mt={4} role="status">
            ⚠ {say("unknownFillIns", { names: unknown.join(", ") })}
          </Text>
        )}
      </Paper>
      {remove && (
        <Button
          size="compact-xs"
          mt={4}
          variant="subtle"
          color="red"
          aria-label={`${say("removeText")} ${n}`}
          onClick={remove}
        >
          {say("removeText")}
        </Button>
      )}
    </div>
  );
}
