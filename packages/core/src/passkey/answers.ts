import * as z from "zod";

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/u);

const Answer = {
  /** The credential's id. */
  id: base64url(1400),
  /** `clientDataJSON` as the browser wrote it. */
  clientData: base64url(4000),
};

/** A new passkey as the browser hands it over; all bytes are base64url. */
export const NewPasskey = z.strictObject({
  ...Answer,
  name: z.string().trim().min(1).max(80),
  attestation: base64url(20_000),
  transports: z.array(z.string().max(20)).max(10).optional(),
});
export type NewPasskey = z.infer<typeof NewPasskey>;

/** A proof made by a passkey; all bytes are base64url. */
export const Assertion = z.strictObject({
  ...Answer,
  authenticatorData: base64url(4000),
  signature: base64url(4000),
  /** Names the person, where the device knows them. */
  userHandle: base64url(100).nullish(),
  /** Of the sign-in link that it confirms; absent: it signs in alone. */
  token: z.string().min(1).max(200).optional(),
});
export type Assertion = z.infer<typeof Assertion>;
