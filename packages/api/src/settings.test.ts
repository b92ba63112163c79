import { expect, test } from "vitest";
import { readApiSettings } from "./settings.ts";

const issuer = { EARSHOT_OIDC_ISSUER: "https://issuer.example", EARSHOT_OIDC_CLIENT_ID: "console" };

test("an issuer is optional, and so is its secret", () => {
  expect(readApiSettings({})).toEqual({ url: undefined });
  expect(readApiSettings({ ...issuer, EARSHOT_OIDC_CLIENT_SECRET: "", EARSHOT_URL: "https://a.example" })).toEqual({
    url: "https://a.example",
    singleSignOn: { issuer: "https://issuer.example", clientId: "console", clientSecret: undefined },
  });
  const more = {
    EARSHOT_OIDC_GROUPS_CLAIM: "groups",
    EARSHOT_OIDC_SCOPE: "openid email groups",
    EARSHOT_ROUTER_WORD: "w",
  };
  expect(readApiSettings({ ...issuer, ...more })).toMatchObject({
    singleSignOn: { groupsClaim: "groups", scope: "openid email groups" },
    routerWord: "w",
  });
});

test.each([
  [{ EARSHOT_OIDC_ISSUER: "https://issuer.example" }, /EARSHOT_OIDC_CLIENT_ID: set .* both, or neither/],
  [{ ...issuer, EARSHOT_OIDC_ISSUER: "issuer" }, /EARSHOT_OIDC_ISSUER/],
  [{ ...issuer, EARSHOT_OIDC_ISSUER: "http://issuer.example" }, /must start with https/],
  [{ ...issuer, EARSHOT_OIDC_SCOPE: "openid groups" }, /EARSHOT_OIDC_SCOPE: must have openid and email/],
  [{ EARSHOT_URL: "javascript:alert(1)" }, /EARSHOT_URL/],
])("what is wrong is named: %j", (env, said) => {
  expect(() => readApiSettings(env)).toThrow(said);
});
