import type { Exchange } from "./description.ts";

/** Where an official description is silent or wrong, and why it is known to be. */
type Exception = { platform: string; call: RegExp; problem?: RegExp; why: string };

const GOOGLE_TOKENS = "Google's token server is in none of its descriptions: RFC 6749 is.";
const META_PERSONS = "Types of persons and of tokens are not among Meta's files that were brought along.";

const exceptions: Exception[] = [
  {
    platform: "chatwoot",
    call: /^GET .*\/(inboxes|conversations)\/\d+$/u,
    why: "The description brought along is cut down to other calls.",
  },
  {
    platform: "chatwoot",
    call: /^POST .*\/contacts$/u,
    problem: /^answer/u,
    why: "Chatwoot answers with the contact and its inbox; nothing of that answer is used.",
  },
  { platform: "google-play", call: /^POST \/token$/u, why: GOOGLE_TOKENS },
  { platform: "google-business", call: /^POST \/token$/u, why: GOOGLE_TOKENS },
  { platform: "youtube", call: /^POST \/token$/u, why: GOOGLE_TOKENS },
  {
    platform: "google-business",
    call: /reviews/u,
    problem: /there is no (reviewReplyState|policyViolation)$/u,
    why: "Google's reference has them since 2026; the description is of 2021.",
  },
  { platform: "x", call: /^POST \/2\/oauth2\/token$/u, why: "X's token server is not in its description." },
  {
    platform: "x",
    call: /^GET \/2\/users\/\d+\/tweets$/u,
    why: "The description brought along is cut down to other calls.",
  },
  { platform: "facebook", call: /^GET \/v[\d.]+\/(oauth\/access_token|me\/accounts)$/u, why: META_PERSONS },
  { platform: "instagram", call: /^GET \/v[\d.]+\/(oauth\/access_token|me\/accounts)$/u, why: META_PERSONS },
  {
    platform: "threads",
    call: /access_token$/u,
    problem: /there is no parameter (code_verifier|access_token)$/u,
    why: "PKCE goes along wherever it is not known too, and the collection has the token in its own field.",
  },
  {
    platform: "threads",
    call: /keyword_search$/u,
    problem: /there is no parameter after$/u,
    why: "The answer has cursors as every list of Meta's; the collection names no way to use them.",
  },
  {
    platform: "mastodon",
    call: /^GET \/api\/v1\/trends\/tags$/u,
    why: "The description brought along is cut down to other calls; the documentation has it since 3.0.",
  },
  { platform: "bluesky", call: /getProfile$/u, why: "The lexicon of profiles was not brought along." },
  {
    platform: "app-store-connect",
    call: /customerReviews$/u,
    problem: /there is no cursor$/u,
    why: "Apple puts it into the link to the next page, which is followed as it is.",
  },
];

/** Problems of an exchange that no exception names. */
export function withoutExceptions(platform: string, { method, url }: Exchange, problems: string[]): string[] {
  const call = `${method} ${url.pathname}`;
  const named = exceptions.filter((each) => each.platform === platform && each.call.test(call));
  return problems.filter((problem) => !named.some((each) => each.problem?.test(problem) ?? true));
}
