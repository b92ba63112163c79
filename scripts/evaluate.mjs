// npm run evaluate: the judgement's figures; npm run evaluate -- drafts: those of the drafts.
const [, , what, ...rest] = process.argv;
const drafts = what === "drafts";
const entry = drafts ? "packages/writer/src/evaluation/evaluate.ts" : "packages/classifier/src/evaluation/evaluate.ts";
process.argv.splice(2, Infinity, entry, ...(drafts ? rest : what === undefined ? [] : [what, ...rest]));
await import("./start.mjs");
