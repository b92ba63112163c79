import { foundIn, reliabilityOf, type Outcome } from "./figures.ts";

const SIDE = 320;
const MARGIN = 40;
const x = (share: number) => (MARGIN + share * SIDE).toFixed(1);
const y = (share: number) => (MARGIN + (1 - share) * SIDE).toFixed(1);
const colours = ["#1b6ca8", "#c8553d", "#3a7d44", "#7d5ba6", "#b8860b", "#444444"];

/** How often a class is right that was given a probability, per language. */
export function reliabilityPlot(outcomes: Record<string, Outcome[]>): string {
  const lines = Object.entries(outcomes).map(([language, own]) => ({
    name: language,
    points: reliabilityOf(own)
      .filter(({ texts }) => texts >= 20)
      .map(({ said, right }): [number, number] => [said, right]),
  }));
  return plot("Probability and how often it is right", "probability told", "share right", [
    {
      name: "perfect",
      points: [
        [0, 0],
        [1, 1],
      ],
    },
    ...lines,
  ]);
}

/** Accuracy on the surest share of the texts, per language. */
export function coveragePlot(outcomes: Record<string, Outcome[]>): string {
  const lines = Object.entries(outcomes).map(([name, own]) => {
    const sorted = own.toSorted((a, b) => Math.max(...b.probabilities) - Math.max(...a.probabilities));
    const points = Array.from({ length: 19 }, (_, n): [number, number] => {
      const share = (n + 2) / 20;
      const best = sorted.slice(0, Math.ceil(sorted.length * share));
      return [share, best.filter((outcome) => foundIn(outcome) === outcome.label).length / best.length];
    });
    return { name, points };
  });
  return plot("Accuracy when only the surest are told", "share told", "accuracy", lines);
}

type Line = { name: string; points: [number, number][] };

function plot(title: string, across: string, up: string, lines: Line[]): string {
  const size = SIDE + 2 * MARGIN;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    .map(
      (at) =>
        `<path d="M${x(at)} ${y(0)}V${y(1)}M${x(0)} ${y(at)}H${x(1)}" stroke="#ddd"/><text x="${x(at)}" y="${MARGIN + SIDE + 14}" text-anchor="middle">${at}</text><text x="${MARGIN - 6}" y="${y(at)}" text-anchor="end">${at}</text>`,
    )
    .join("");
  const drawn = lines
    .map(({ name, points }, n) => {
      const colour = name === "perfect" ? "#aaa" : colours[n % colours.length]!;
      const path = points.map(([a, b], at) => `${at === 0 ? "M" : "L"}${x(a)} ${y(b)}`).join("");
      return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${size + 4}" y="${MARGIN + 16 * (n + 1)}" fill="${colour}">${name}</text>`;
    })
    .join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 90} ${size}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/><text x="${MARGIN}" y="20" font-size="14">${title}</text>
${ticks}
<text x="${MARGIN + SIDE / 2}" y="${size - 6}" text-anchor="middle">${across}</text><text x="12" y="${MARGIN + SIDE / 2}" transform="rotate(-90 12 ${MARGIN + SIDE / 2})" text-anchor="middle">${up}</text>
${drawn}
</svg>
`;
}
