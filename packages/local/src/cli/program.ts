import { resolve } from "node:path";
import { Command, Option } from "commander";
import { alertCommands } from "./alerts.ts";
import { auditCommands } from "./audit.ts";
import { brandCommands } from "./brands.ts";
import { coverageCommand } from "./coverage.ts";
import { classifyCommands } from "./classify.ts";
import { dataCommands } from "./data.ts";
import { digestCommands } from "./digests.ts";
import { draftCommand } from "./draft.ts";
import { helpdeskCommands } from "./helpdesk.ts";
import { hoursCommands } from "./hours.ts";
import { incidentCommands } from "./incidents.ts";
import { outreachCommands } from "./outreach.ts";
import { importCommands } from "./imports.ts";
import { conversationCommands } from "./conversations.ts";
import { inboxCommand } from "./inbox.ts";
import { keyCommands } from "./keys.ts";
import { knowledgeCommands } from "./knowledge.ts";
import { newConnectorCommand } from "./new-connector.ts";
import { operationCommands } from "./operations.ts";
import { privacyCommands } from "./privacy.ts";
import { qualityCommand } from "./quality.ts";
import { replayCommand, replaysCommand } from "./replay.ts";
import { searchCommand } from "./search.ts";
import { sourceCommands } from "./sources.ts";
import { taskCommands } from "./tasks.ts";
import { teamCommands } from "./team.ts";
import { termsCommand } from "./terms.ts";
import { togetherCommands } from "./together.ts";
import { viewCommand } from "./views.ts";
import { webhookCommands } from "./webhooks.ts";

type Given = { state: string; stage?: string; url?: string; keyFile?: string; json?: boolean };

/** What every command needs of the options that stand before it. */
export type Shared = { dir: string; stage?: string; url?: string; keyFile?: string; json: boolean };

/** The command line, nothing of it run. */
export function createProgram(): Command {
  const program = new Command("earshot")
    .description("Earshot on the command line: the same verbs as the console.")
    .option("--state <folder>", "where everything is kept", ".earshot")
    .option("--stage <name>", "a deployed stage instead, with your AWS credentials")
    .addOption(new Option("--url <address>", "an Earshot anywhere instead, by an access key").conflicts("stage"))
    .option("--key-file <file>", "where that key is; EARSHOT_KEY by default")
    .option("--json", "answers as JSON")
    .showHelpAfterError();
  const shared = (): Shared => {
    const { state, stage, url, keyFile, json } = program.opts<Given>();
    return {
      dir: resolve(state),
      json: json === true,
      ...(stage && { stage }),
      ...(url && { url }),
      ...(keyFile && { keyFile }),
    };
  };

  for (const add of [
    brandCommands,
    hoursCommands,
    sourceCommands,
    coverageCommand,
    privacyCommands,
    qualityCommand,
    inboxCommand,
    viewCommand,
    conversationCommands,
    digestCommands,
    operationCommands,
    keyCommands,
    teamCommands,
    dataCommands,
    importCommands,
    knowledgeCommands,
    taskCommands,
    alertCommands,
    incidentCommands,
    outreachCommands,
    togetherCommands,
    termsCommand,
    replayCommand,
    replaysCommand,
    searchCommand,
    webhookCommands,
    helpdeskCommands,
    auditCommands,
  ])
    add(program, shared);
  classifyCommands(program);
  draftCommand(program, shared);
  newConnectorCommand(program);
  return program;
}
