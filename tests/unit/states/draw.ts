import { nouns } from "./nouns.ts";

/** The states of every noun, drawn from the very tables that its verbs go by. */
export function draw(): string {
  const parts = nouns.map(({ name, file, about, moves }) =>
    [
      `## ${name}`,
      "",
      `${about} [\`${file}\`](../packages/core/src/${file})`,
      "",
      "```mermaid",
      "stateDiagram-v2",
      ...moves.begins.map((state) => `  [*] --> ${state}`),
      ...Object.entries(moves.from).flatMap(([from, to]) =>
        Object.entries(to).map(([state, by]) => `  ${from} --> ${state}: ${by}`),
      ),
      ...moves.ends.map((state) => `  ${state} --> [*]`),
      "```",
      "",
    ].join("\n"),
  );
  return [
    "# States",
    "",
    "What may become of each thing, drawn by `npm run states` from the tables that the verbs go by: a move that is not here is refused.",
    "",
    ...parts,
  ].join("\n");
}
