import type { Clause, Filter, Query, Term } from "@earshot/core/terms/query";
import { typedNear } from "@earshot/core/terms/typed";
import { List, Text } from "@mantine/core";
import { Fragment } from "react";
import { Said } from "../../said.tsx";
import { useWords, type Say } from "../../words/use-words.tsx";

/** The terms in words. */
export function TermsMeaning({ query: { any, none, never = [] } }: { query: Query }) {
  const { say } = useWords();
  if (any.length === 0) return <Text size="sm">{say("termsAll")}</Text>;
  return (
    <section aria-label={say("termsMeaning")}>
      <Text size="sm" fw={500} mt="xs">
        {say("termsMeaning")}
      </Text>
      <List size="sm" withPadding>
        {any.map((clause, at) => (
          // Two alternatives may be alike: only their place tells them apart.
          // eslint-disable-next-line react/no-array-index-key
          <List.Item key={at}>
            <ClauseInWords clause={clause} />
          </List.Item>
        ))}
      </List>
      {none.length + never.length > 0 && (
        <Text size="sm">
          {say("termsNone")} <Listed terms={none} filters={never} />
        </Text>
      )}
    </section>
  );
}

function ClauseInWords({ clause }: { clause: Clause }) {
  const { say } = useWords();
  const { all, near = [], none = [], only = [], never = [] } = clause;
  return (
    <>
      {all.map((term, at) => (
        <Fragment key={`${term.text} ${term.match}`}>
          {at > 0 && ` ${say("termsAnd")} `}
          <TermInWords term={term} />
        </Fragment>
      ))}
      {near.map((each) => (
        <Fragment key={each.terms.join(" ")}>
          ; {say("termsNear", { n: each.words })} <Said text={`(${typedNear(each, clause)})`} />
        </Fragment>
      ))}
      {only.map((filter) => `; ${filterInWords(filter, say)}`).join("")}
      {none.length + never.length > 0 && (
        <>
          ; {say("termsExcept")} <Listed terms={none} filters={never} />
        </>
      )}
    </>
  );
}

function TermInWords({ term }: { term: Term }) {
  const { say } = useWords();
  return (
    <>
      <strong>
        <Said text={term.text} />
      </strong>{" "}
      <Text span size="xs" c="dimmed">
        ({say(`match.${term.match ?? "any"}`)})
      </Text>
    </>
  );
}

function Listed({ terms, filters }: { terms: Term[]; filters: Filter[] }) {
  const { say } = useWords();
  return (
    <>
      {terms.map((term, at) => (
        <Fragment key={`${term.text} ${term.match}`}>
          {at > 0 && ", "}
          <TermInWords term={term} />
        </Fragment>
      ))}
      {filters.map((filter, at) => `${at + terms.length > 0 ? ", " : ""}${filterInWords(filter, say)}`).join("")}
    </>
  );
}

const filterInWords = ({ field, value }: Filter, say: Say): string => say(`filter.${field}`, { value });
