import { readAuditDays } from "../packages/core/src/audit/audit-days.ts";
import { readModelSettings, type ModelSettings } from "../packages/model/src/settings.ts";
import { readTranslationSettings, type TranslationSettings } from "../packages/translation/src/settings.ts";

/** What a person decides at deploy time, by environment variable. */
export type Options = {
  /** The verified address that digests come from. */
  mailFrom: string;
  /** Who is told when an alarm rings. */
  alarmsTo?: string;
  /** The console's own domain, such as earshot.example.com. */
  domain?: string;
  /** Dollars a month; a forecast above them is mailed. */
  budget: number;
  /** A dashboard in CloudWatch, which costs 3 dollars a month beyond the account's first three. */
  dashboard: boolean;
  /** Days for which the audit log is kept, where not the usual 730. */
  auditDays?: number;
  /** Who proves who people are; without one, a Cognito user pool of the stage's own. */
  issuer?: { url: string; clientId: string };
  /** The claim in which the issuer names somebody's groups. */
  groupsClaim?: string;
  /** What the issuer is asked for, where that is not `openid email`. */
  scope?: string;
  /** A language model that judges what the small model is unsure of and drafts beside the writer; none unless it is set. */
  model?: ModelSettings;
  /** What translates mentions and drafts for people who cannot read them; none unless it is set. */
  translation?: TranslationSettings;
};

const MODEL_SECONDS = 20;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** @throws an Error that names every variable that is missing or wrong, and how to set it */
export function readOptions(env: Record<string, string | undefined>, stage: string): Options {
  const problems: string[] = [];
  const { EARSHOT_MAIL_FROM: mailFrom = "", EARSHOT_ALARMS_TO: alarmsTo, EARSHOT_DOMAIN: domain } = env;
  if (!ADDRESS.test(mailFrom))
    problems.push("EARSHOT_MAIL_FROM: the e-mail address that digests come from, verified in Amazon SES");
  if (alarmsTo ? !ADDRESS.test(alarmsTo) : stage === "production")
    problems.push("EARSHOT_ALARMS_TO: the e-mail address that alarms go to");
  if (domain && !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain))
    problems.push("EARSHOT_DOMAIN: a host name such as earshot.example.com, without https://");
  const budget = Number(env.EARSHOT_BUDGET ?? "20");
  if (!(budget > 0)) problems.push("EARSHOT_BUDGET: dollars a month, such as 20");
  if (!["", "yes", "no"].includes(env.EARSHOT_DASHBOARD ?? "")) problems.push("EARSHOT_DASHBOARD: yes or no");
  const { EARSHOT_OIDC_ISSUER: issuer, EARSHOT_OIDC_CLIENT_ID: clientId } = env;
  if (issuer && !/^https:\/\/\S+$/.test(issuer))
    problems.push("EARSHOT_OIDC_ISSUER: the issuer's address, such as https://accounts.google.com");
  const { EARSHOT_OIDC_GROUPS_CLAIM: groupsClaim, EARSHOT_OIDC_SCOPE: scope } = env;
  if (scope && !["openid", "email"].every((each) => scope.split(" ").includes(each)))
    problems.push("EARSHOT_OIDC_SCOPE: openid email and what else it takes, such as: openid email groups");
  if (!issuer !== !clientId)
    problems.push("EARSHOT_OIDC_ISSUER and EARSHOT_OIDC_CLIENT_ID: both, or neither for a Cognito user pool");
  let auditDays: number | undefined;
  try {
    ({ auditDays } = readAuditDays(env));
  } catch (error) {
    problems.push((error as Error).message);
  }
  let model: ModelSettings | undefined;
  try {
    model = readModelSettings(env);
  } catch (error) {
    problems.push((error as Error).message);
  }
  let translation: TranslationSettings | undefined;
  try {
    translation = readTranslationSettings(env);
  } catch (error) {
    problems.push((error as Error).message);
  }
  if (translation?.by === "model" && !model)
    problems.push("EARSHOT_TRANSLATE: model takes a language model: EARSHOT_MODEL");
  if (translation && typeof translation.by !== "string" && !translation.by.url.startsWith("https://"))
    problems.push("EARSHOT_TRANSLATE: an address that begins with https://");
  if (model && "url" in model.at && !model.at.url.startsWith("https://"))
    problems.push("EARSHOT_MODEL_URL: an address that begins with https://, such as https://api.openai.com/v1");
  if (model && model.seconds > MODEL_SECONDS)
    problems.push(`EARSHOT_MODEL_SECONDS: at most ${MODEL_SECONDS}, for a function may ask twice in its time`);
  if (problems.length > 0) {
    throw new Error(
      `Set these before deploying the stage ${stage} (export NAME=value):\n${problems.map((each) => `- ${each}`).join("\n")}`,
    );
  }
  return {
    mailFrom,
    budget,
    dashboard: env.EARSHOT_DASHBOARD === "yes",
    ...(alarmsTo && { alarmsTo }),
    ...(auditDays !== undefined && { auditDays }),
    ...(domain && { domain }),
    ...(model && { model }),
    ...(translation && { translation }),
    ...(groupsClaim && { groupsClaim }),
    ...(scope && { scope }),
    ...(issuer && clientId && { issuer: { url: issuer, clientId } }),
  };
}
