import { Alert, List } from "@mantine/core";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import { problemsIn } from "./problems-in.ts";

/** Why nothing was imported, line by line. */
export function ImportProblems({ error }: { error: unknown }) {
  const { say } = useWords();
  const inWords = useInWords();
  const problems = problemsIn(error);
  if (problems.length === 0) return <Problem error={error} />;
  return (
    <Alert mt="xs" color="red" role="alert" title={say("notImported", { n: problems.length })}>
      <List size="sm">
        {problems.map(({ line, message, says }) => (
          <List.Item key={`${line} ${message}`}>
            <b>{say("lineN", { n: line })}</b>: <Said text={says ? inWords(says) : message} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
