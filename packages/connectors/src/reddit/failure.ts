import { ConnectorError, type Trouble } from "@earshot/core/errors";

const troubles: Record<string, Trouble> = {
  RATELIMIT: "slow-down",
  DELETED_COMMENT: "gone",
  DELETED_LINK: "gone",
  USER_REQUIRED: "sign-in-again",
  SUBREDDIT_NOTALLOWED: "not-allowed",
};

/** Reddit's errors are a code, words and a field, with status 200. */
export function failureOf([code, words]: (string | null | undefined)[]): ConnectorError {
  const trouble = troubles[code ?? ""] ?? "refused";
  const [, amount, unit] = /(\d+) (second|minute|hour)/u.exec(words ?? "") ?? [];
  const seconds = Number(amount ?? 10) * { second: 1, minute: 60, hour: 3600 }[(unit ?? "minute") as "minute"];
  const said = `Reddit answered ${code}: ${words ?? ""}`;
  return new ConnectorError(trouble, said, trouble === "slow-down" ? { retryAfter: seconds } : {});
}
