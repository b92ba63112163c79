// npm run evaluate: the judgement's figures; `-- drafts`: those of the drafts; `-- identity`: those of what is known again; `-- terms`: those of search terms.
const [, , what, ...rest] = process.argv;
const entries = {
  drafts: "packages/writer/src/evaluation/evaluate.ts",
  identity: "tests/unit/identity/evaluate.ts",
  terms: "tests/unit/terms/evaluate.ts",
};
const own = entries[what];
const given = own || what === undefined ? rest : [what, ...rest];
process.argv.splice(2, Infinity, own ?? "packages/classifier/src/evaluation/evaluate.ts", ...given);
await import("./start.mjs");
