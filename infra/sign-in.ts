/// <reference path="../.sst/platform/config.d.ts" />
import { isProduction } from "./defaults.ts";
import { options } from "./mail.ts";
import { router } from "./router.ts";

/**
 * Anybody may make an account in the pool; only who the team names by a verified e-mail address gets in.
 * The browser's part needs no client secret: PKCE does.
 */
function ownPool() {
  const pool = new sst.aws.CognitoUserPool("Team", {
    usernames: ["email"],
    softwareToken: true,
    mfa: "optional",
    transform: {
      userPool: (args, opts) => {
        args.deletionProtection = isProduction ? "ACTIVE" : "INACTIVE";
        args.passwordPolicy = {
          minimumLength: 12,
          requireLowercase: false,
          requireNumbers: false,
          requireSymbols: false,
          requireUppercase: false,
          temporaryPasswordValidityDays: 7,
        };
        opts.retainOnDelete = isProduction;
      },
    },
  });
  const client = pool.addClient("TeamConsole", {
    callbackUrls: [$interpolate`${router.url}/sign-in/callback`],
    transform: {
      client: (args) => {
        args.name = `earshot-${$app.stage}-console`;
        args.allowedOauthFlows = ["code"];
        args.allowedOauthScopes = ["openid", "email"];
        args.generateSecret = false;
        args.explicitAuthFlows = [];
        args.preventUserExistenceErrors = "ENABLED";
      },
    },
  });
  // A prefix is unique in its region, as the pool's id is.
  new aws.cognito.UserPoolDomain("TeamDomain", {
    userPoolId: pool.id,
    domain: pool.id.apply((id) => `earshot-${id.split("_").at(-1)!.toLowerCase()}`),
  });
  const region = aws.getRegionOutput().region;
  return { url: $interpolate`https://cognito-idp.${region}.amazonaws.com/${pool.id}`, clientId: client.id, secret: "" };
}

/** What the API is told of who proves who people are. */
export const issuer = options.issuer
  ? { ...options.issuer, secret: new sst.Secret("OidcClientSecret", "").value }
  : ownPool();
