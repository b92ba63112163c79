/** What Google's token server gives for a code and for a refresh token; undefined where it takes neither. */
export function googleTokens(form: URLSearchParams): object | undefined {
  const { grant_type: grant, code, code_verifier: verifier, refresh_token: token } = Object.fromEntries(form);
  const access = { access_token: "good", expires_in: 3599, token_type: "Bearer" };
  if (grant === "authorization_code" && code === "good" && verifier) return { ...access, refresh_token: "consent" };
  if (grant === "refresh_token" && token === "consent") return access;
  return undefined;
}
