import { IconCheck, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../words/use-words.tsx";

type Step = { key: string; label: ReactNode; isDone: boolean };
type Props = { title: string; steps: readonly Step[]; leave(): void; children?: ReactNode };

/** A short list of things to do, with the first that is open explained below it. */
export function Steps({ title, steps, leave, children }: Props) {
  const { say } = useWords();
  const at = steps.findIndex(({ isDone }) => !isDone);
  return (
    <aside className="steps" aria-label={title}>
      <div className="steps-head">
        <b>{title}</b>
        <button type="button" aria-label={say("tour.leave")} title={say("tour.leave")} onClick={leave}>
          <IconX size={14} aria-hidden />
        </button>
      </div>
      <ol>
        {steps.map(({ key, label, isDone }, n) => (
          <li key={key} data-done={isDone || undefined} aria-current={n === at ? "step" : undefined}>
            <span aria-hidden>{isDone ? <IconCheck size={12} stroke={3} /> : n + 1}</span>
            <span>
              {label}
              {isDone && <span className="unseen"> ({say("tour.isDone")})</span>}
            </span>
          </li>
        ))}
      </ol>
      {children}
    </aside>
  );
}
