import "./terms.css";
import { Textarea } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";
import { TermsTried } from "./terms-tried.tsx";
import { useTriedTerms } from "./use-tried-terms.ts";
import { WhereItIs } from "./where-it-is.tsx";

type Props = { brand: string; value: string; change(terms: string): void };

/** The search terms, with what is wrong with them where it is, and under them what they mean and do. */
export function TermsField({ brand, value, change }: Props) {
  const { say } = useWords();
  const { terms, tried } = useTriedTerms(brand, value);
  const problem = tried && "problem" in tried ? tried.problem : undefined;
  return (
    <div>
      <Textarea
        label={say("terms")}
        description={say("termsHelp")}
        dir="auto"
        autosize
        maxLength={2000}
        value={value}
        error={problem && <WhereItIs terms={terms} {...problem} />}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      {tried && !("problem" in tried) && <TermsTried brand={brand} terms={terms} tried={tried} />}
    </div>
  );
}
