/** A text's right class (0 negative, 1 neutral, 2 positive), the three probabilities, and whether the class was told. */
export type Outcome = { label: number; probabilities: [number, number, number]; told: boolean };

export type Figures = {
  texts: number;
  accuracy: number;
  macroF1: number;
  /** Share of texts that were told, and the same figures on those. */
  coverage: number;
  toldAccuracy: number;
  toldMacroF1: number;
  /** Expected calibration error over ten bins of the highest probability. */
  calibrationError: number;
  /** Rows: right class; columns: class found. */
  confusion: number[][];
};

/** All figures in percent, one decimal. */
export function figuresOf(outcomes: Outcome[]): Figures {
  const told = outcomes.filter((outcome) => outcome.told);
  const confusion = confusionOf(outcomes);
  return {
    texts: outcomes.length,
    accuracy: percent(accuracyOf(confusion)),
    macroF1: percent(macroF1Of(confusion)),
    coverage: percent(told.length / outcomes.length),
    toldAccuracy: percent(accuracyOf(confusionOf(told))),
    toldMacroF1: percent(macroF1Of(confusionOf(told))),
    calibrationError: percent(calibrationErrorOf(outcomes)),
    confusion,
  };
}

const percent = (share: number) => Math.round(share * 1000) / 10;
export const foundIn = ({ probabilities }: Outcome) => probabilities.indexOf(Math.max(...probabilities));

function confusionOf(outcomes: Outcome[]): number[][] {
  const rows = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (const outcome of outcomes) rows[outcome.label]![foundIn(outcome)]!++;
  return rows;
}

function accuracyOf(confusion: number[][]): number {
  const all = confusion.flat().reduce((sum, each) => sum + each, 0);
  return all === 0 ? 0 : confusion.reduce((sum, row, n) => sum + row[n]!, 0) / all;
}

/** Over the classes that the texts have. */
function macroF1Of(confusion: number[][]): number {
  const scores = confusion.flatMap((row, n) => {
    const right = row[n]!;
    const wanted = row.reduce((sum, each) => sum + each, 0);
    const found = confusion.reduce((sum, other) => sum + other[n]!, 0);
    return wanted === 0 ? [] : (2 * right) / (wanted + found);
  });
  return scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length);
}

/** Texts, mean probability and share right in each tenth of probability. */
export function reliabilityOf(outcomes: Outcome[]): { texts: number; said: number; right: number }[] {
  const bins = Array.from({ length: 10 }, () => ({ texts: 0, said: 0, right: 0 }));
  for (const outcome of outcomes) {
    const most = Math.max(...outcome.probabilities);
    const bin = bins[Math.min(9, Math.floor(most * 10))]!;
    bin.texts++;
    bin.said += most;
    if (foundIn(outcome) === outcome.label) bin.right++;
  }
  return bins.map(({ texts, said, right }) => ({ texts, said: said / (texts || 1), right: right / (texts || 1) }));
}

function calibrationErrorOf(outcomes: Outcome[]): number {
  return reliabilityOf(outcomes).reduce(
    (sum, { texts, said, right }) => sum + (texts / Math.max(1, outcomes.length)) * Math.abs(said - right),
    0,
  );
}
