import { fates, type DraftFigures, type Quality } from "@earshot/core/quality/quality";
import { Text, Title } from "@mantine/core";
import { ConversationLinks } from "../conversation-links.tsx";
import { Said } from "../said.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { FiguresTable, type FigureRow } from "./figures-table.tsx";

const columns = ["shown", ...fates, "by-policy"] as const;
type Row = FigureRow<(typeof columns)[number]>;

/** What became of drafts: in all, and by language, technique, playbook and objection. */
export function DraftsSection({ drafts }: { drafts: Quality["drafts"] }) {
  const { sayLater, language } = useWords();
  const nameOf = useRowNames();
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const share = (part: number | undefined) => (part === undefined ? "–" : percent.format(part));
  const rowOf = (id: string, name: string, { changed, ...figures }: DraftFigures): Row => ({
    id,
    name,
    figures,
    more: [`${share(changed.now)} (${share(changed.before)})`],
  });
  const rows = [
    rowOf("all", sayLater("quality.all"), drafts.all),
    ...drafts.languages.map((row) => rowOf(`language ${row.of}`, nameOf.language(row.of), row)),
    ...drafts.techniques.map((row) => rowOf(`technique ${row.of}`, nameOf.technique(row.of), row)),
    ...drafts.playbooks.map((row) => rowOf(`playbook ${row.of}`, sayLater("quality.playbook", { name: row.of }), row)),
    ...drafts.rules.map((row) => rowOf(`rule ${row.of}`, nameOf.rule(row.of), row)),
  ];
  return (
    <section aria-label={sayLater("quality.drafts")}>
      <Title order={2} size="h4" mt="lg">
        {sayLater("quality.drafts")}
      </Title>
      <FiguresTable
        title={sayLater("quality.drafts")}
        columns={columns.map((id) => ({ id, name: sayLater(`quality.${id}`) }))}
        more={[sayLater("quality.changed")]}
        rows={rows}
      />
      <Declines drafts={drafts} />
    </section>
  );
}

function Declines({ drafts: { because, declines } }: { drafts: Quality["drafts"] }) {
  const { sayLater, words, language } = useWords();
  const languageName = useLanguageName();
  const number = new Intl.NumberFormat(language);
  const reason = (code: string) => words[`because.${code}`] ?? sayLater("quality.other");
  return (
    <>
      {because.length > 0 && (
        <>
          <Title order={3} size="h5" mt="md">
            {sayLater("quality.because")}
          </Title>
          <ul className="plain">
            {because.map(({ of, now, before, conversations }) => (
              <li key={of}>
                {reason(of)}: {`${number.format(now)} (${number.format(before)})`}{" "}
                <ConversationLinks conversations={conversations} />
              </li>
            ))}
          </ul>
        </>
      )}
      {declines.length > 0 && (
        <>
          <Title order={3} size="h5" mt="md">
            {sayLater("quality.declines")}
          </Title>
          <ul className="plain">
            {declines.map(({ conversation, at, language: tag, why }) => (
              <li key={`${conversation} ${at}`}>
                <Text span size="sm">
                  {languageName(tag)}: <Said text={why} />
                </Text>{" "}
                <ConversationLinks conversations={[conversation]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What rows are called. */
export function useRowNames() {
  const { sayLater, words } = useWords();
  const languageName = useLanguageName();
  return {
    language: (tag: string) => sayLater("quality.language", { name: languageName(tag) }),
    technique: (code: string) => sayLater("quality.technique", { name: words[`technique.${code}`] ?? code }),
    rule: (code: string) => sayLater("quality.rule", { name: words[`objection.${code}`] ?? code }),
  };
}
