import { judged, type Quality } from "@earshot/core/quality/quality";
import { Title } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { useRowNames } from "./drafts-section.tsx";
import { FiguresTable } from "./figures-table.tsx";

/** What people corrected of judgements, in all, by language and by who had judged. */
export function CorrectionsSection({ corrections: { all, languages, classifiers } }: Pick<Quality, "corrections">) {
  const { say, sayLater, language } = useWords();
  const nameOf = useRowNames();
  const number = new Intl.NumberFormat(language);
  const names = {
    all: sayLater("quality.corrected"),
    sentiment: say("sentiment"),
    urgency: say("urgency"),
    intents: say("matter"),
    language: say("language"),
    needsReply: say("needsReply"),
    lane: say("lane"),
    reading: sayLater("quality.reading"),
  };
  const rows = [
    { id: "all", name: sayLater("quality.all"), figures: all, more: [""] },
    ...languages.map(({ of, heard, ...figures }) => ({
      id: `language ${of}`,
      name: nameOf.language(of),
      figures,
      more: [`${number.format(heard.now)} (${number.format(heard.before)})`],
    })),
    ...classifiers.map(({ of, ...figures }) => ({
      id: `classifier ${of}`,
      name: sayLater("quality.classifier", { name: of }),
      figures,
      more: [""],
    })),
  ];
  return (
    <section aria-label={sayLater("quality.corrections")}>
      <Title order={2} size="h4" mt="lg">
        {sayLater("quality.corrections")}
      </Title>
      <FiguresTable
        title={sayLater("quality.corrections")}
        columns={(["all", ...judged] as const).map((id) => ({ id, name: names[id] }))}
        more={[sayLater("quality.heard")]}
        rows={rows}
      />
    </section>
  );
}
