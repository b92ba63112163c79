/// <reference path="../.sst/platform/config.d.ts" />

/** What holds for every function, whoever declares it. */
export function setDefaults() {
  $transform(sst.aws.Function, (args) => {
    args.runtime ??= "nodejs24.x";
    args.architecture ??= "arm64";
    args.logging ??= { retention: "1 month", format: "json" };
    args.nodejs ??= { minify: true, sourcemap: false };
    // SST's own roles also trust the whole account; these trust Lambda alone.
    args.transform = {
      ...args.transform,
      role: (role) => {
        role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" });
      },
    };
  });
}

/** Data outlives a mistake in production, and nothing outlives a development stage. */
export const isProduction = $app.stage === "production";
