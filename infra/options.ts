import { readModelSettings, type ModelSettings } from "../packages/model/src/settings.ts";

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
  /** Who proves who people are; without one, a Cognito user pool of the stage's own. */
  issuer?: { url: string; clientId: string };
  /** A language model that judges what the small model is unsure of and drafts beside the writer; none unless it is set. */
  model?: ModelSettings;
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
  const { EARSHOT_OIDC_ISSUER: issuer, EARSHOT_OIDC_CLIENT_ID: clientId } = env;
  if (issuer && !/^https:\/\/\S+$/.test(issuer))
    problems.push("EARSHOT_OIDC_ISSUER: the issuer's address, such as https://accounts.google.com");
  if (!issuer !== !clientId)
    problems.push("EARSHOT_OIDC_ISSUER and EARSHOT_OIDC_CLIENT_ID: both, or neither for a Cognito user pool");
  let model: ModelSettings | undefined;
  try {
    model = readModelSettings(env);
  } catch (error) {
    problems.push((error as Error).message);
  }
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
    ...(alarmsTo && { alarmsTo }),
    ...(domain && { domain }),
    ...(model && { model }),
    ...(issuer && clientId && { issuer: { url: issuer, clientId } }),
  };
}
