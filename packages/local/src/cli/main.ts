import { resolve } from "node:path";
import { Refusal } from "@earshot/core/errors";
import { Command } from "commander";
import { Trouble } from "../trouble.ts";
import { brandCommands } from "./brands.ts";
import { coverageCommand } from "./coverage.ts";
import { classifyCommands } from "./classify.ts";
import { dataCommands } from "./data.ts";
import { digestCommands } from "./digests.ts";
import { draftCommand } from "./draft.ts";
import { importCommands } from "./imports.ts";
import { inboxCommands } from "./inbox.ts";
import { knowledgeCommands } from "./knowledge.ts";
import { newConnectorCommand } from "./new-connector.ts";
import { operationCommands } from "./operations.ts";
import { sourceCommands } from "./sources.ts";
import { taskCommands } from "./tasks.ts";
import { termsCommand } from "./terms.ts";

const program = new Command("earshot")
  .description("Earshot on the command line: the same verbs as the console.")
  .option("--state <folder>", "where everything is kept", ".earshot")
  .option("--stage <name>", "a deployed stage instead, with your AWS credentials")
  .option("--json", "answers as JSON")
  .showHelpAfterError();

/** What every command needs of the options that stand before it. */
export type Shared = { dir: string; stage?: string; json: boolean };
const shared = (): Shared => {
  const { state, stage, json } = program.opts<{ state: string; stage?: string; json?: boolean }>();
  return { dir: resolve(state), json: json === true, ...(stage && { stage }) };
};

for (const add of [
  brandCommands,
  sourceCommands,
  coverageCommand,
  inboxCommands,
  digestCommands,
  operationCommands,
  dataCommands,
  importCommands,
  knowledgeCommands,
  taskCommands,
  termsCommand,
])
  add(program, shared);
classifyCommands(program);
draftCommand(program, shared);
newConnectorCommand(program);

program.parseAsync().catch((error: unknown) => {
  const words = error instanceof Refusal || error instanceof Trouble;
  process.stderr.write(`${words ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
