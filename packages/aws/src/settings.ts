import { readAuditDays } from "@earshot/core/audit/audit-days";
import { queueNames, type QueueName } from "@earshot/core/queues";
import { readOwnAddresses } from "@earshot/core/outward/own-addresses";
import * as z from "zod";
import type { QueueUrls } from "./sqs-queues.ts";

const Urls = z.partialRecord(z.enum(queueNames as [QueueName]), z.object({ queue: z.url(), dead: z.url().optional() }));

/** What the deployment tells a function, by environment variable. Only what the function uses is there. */
const Settings = z.object({
  EARSHOT_STAGE: z.string().min(1),
  EARSHOT_TABLE: z.string().min(1),
  EARSHOT_QUEUES: z.string().transform((text, issue) => {
    try {
      return Urls.parse(JSON.parse(text));
    } catch {
      issue.addIssue({ code: "custom", message: 'must be JSON such as {"intake":{"queue":"https://…"}}' });
      return z.NEVER;
    }
  }),
  EARSHOT_VAULT_KEY: z.string().min(1).optional(),
  EARSHOT_MAIL_FROM: z.email().optional(),
  EARSHOT_URL: z.url({ protocol: /^https?$/u }).optional(),
});

export type LambdaSettings = {
  stage: string;
  table: string;
  queues: QueueUrls;
  vaultKey?: string | undefined;
  mailFrom?: string | undefined;
  console?: string | undefined;
  auditDays?: number;
  own: ReadonlySet<string>;
};

/** @throws an Error that names each setting that is missing or wrong, and where it comes from */
export function readSettings(env: Record<string, string | undefined>): LambdaSettings {
  const { data, error } = Settings.safeParse(env);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new Error(`This function lacks settings that its deployment gives it (infra/functions.ts): ${problems}`);
  }
  return {
    stage: data.EARSHOT_STAGE,
    table: data.EARSHOT_TABLE,
    queues: data.EARSHOT_QUEUES as QueueUrls,
    vaultKey: data.EARSHOT_VAULT_KEY,
    mailFrom: data.EARSHOT_MAIL_FROM,
    console: data.EARSHOT_URL,
    own: readOwnAddresses(env),
    ...readAuditDays(env),
  };
}
