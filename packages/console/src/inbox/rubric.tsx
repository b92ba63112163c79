import type { Mark } from "@earshot/core/draft/writer";
import { Text, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** How a reply does by its five virtues, each with the reason. */
export function Rubric({ marks }: { marks: readonly Mark[] }) {
  const { say } = useWords();
  if (marks.length === 0) return null;
  return (
    <div role="group" aria-label={say("rubric")}>
      <details>
        <summary>
          <Text span size="sm" fw={600}>
            {say("rubric")}:
          </Text>{" "}
          {marks.map(({ of, ok }) => (
            <Text key={of} span size="sm" className={ok ? "mark good" : "mark bad"} data-mark={of}>
              {ok ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}{" "}
              {say(`rubric.${of}`)}
              {!ok && <VisuallyHidden component="span"> ({say("rubricNot")})</VisuallyHidden>}
            </Text>
          ))}
        </summary>
        <ul className="plain">
          {marks.map(({ of, why }) => (
            <li key={of}>
              <Text span size="sm">
                {say(`rubric.${of}`)}: <Said text={why} />
              </Text>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
