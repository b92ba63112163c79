import type { ToMake as TheToMake } from "@earshot/core/passkey/make-passkey";
import type { PasskeyView as ThePasskeyView } from "@earshot/core/passkey/my-passkeys";
import type { ToProve as TheToProve } from "@earshot/core/passkey/sign-in-by-passkey";
import * as z from "zod";

/** One of one's own passkeys; `id` removes it. */
export const PasskeyView = z.strictObject({
  id: z.string(),
  name: z.string(),
  site: z.string().describe("The domain it was made for: elsewhere it cannot be used."),
  createdAt: z.string(),
  lastUsedAt: z.string().optional(),
}) satisfies z.ZodType<ThePasskeyView>;

const Named = z.strictObject({
  type: z.literal("public-key"),
  id: z.string(),
  transports: z.array(z.string()).optional(),
});
const timeout = z.number().describe("Milliseconds.");

/** WebAuthn's PublicKeyCredentialCreationOptionsJSON. */
export const ToMake = z.strictObject({
  challenge: z.string(),
  rp: z.strictObject({ id: z.string(), name: z.string() }),
  user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.strictObject({ type: z.literal("public-key"), alg: z.number() })),
  excludeCredentials: z.array(Named),
  authenticatorSelection: z.strictObject({
    residentKey: z.literal("required"),
    requireResidentKey: z.literal(true),
    userVerification: z.literal("required"),
  }),
  attestation: z.literal("none"),
  timeout,
}) satisfies z.ZodType<TheToMake>;

/** WebAuthn's PublicKeyCredentialRequestOptionsJSON. */
export const ToProve = z.strictObject({
  challenge: z.string(),
  rpId: z.string(),
  allowCredentials: z.array(Named),
  userVerification: z.literal("required"),
  timeout,
}) satisfies z.ZodType<TheToProve>;
