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
  /** A language model that gives a second opinion on what the small model is unsure of; none unless it is set. */
  judge?: { url: string; model: string; perDay?: string };
};

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
  const { EARSHOT_JUDGE_URL: judge, EARSHOT_JUDGE_MODEL: model, EARSHOT_JUDGE_PER_DAY: perDay } = env;
  if (judge && !/^https:\/\/\S+$/.test(judge))
    problems.push("EARSHOT_JUDGE_URL: an OpenAI-compatible address, such as https://api.openai.com/v1");
  if (judge && !model) problems.push("EARSHOT_JUDGE_MODEL: which model answers at EARSHOT_JUDGE_URL");
  if (perDay !== undefined && !(Number(perDay) >= 1)) problems.push("EARSHOT_JUDGE_PER_DAY: texts a day, such as 500");
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
    ...(judge && model && { judge: { url: judge, model, ...(perDay && { perDay }) } }),
    ...(issuer && clientId && { issuer: { url: issuer, clientId } }),
  };
}
