/** Where passkeys hold: `id` is the domain they belong to (the relying party's id), `origin` the one address whose pages may ask for them. */
export type PasskeySite = { id: string; origin: string };

/** A key that a person's device keeps and uses to prove that it is them; here is only what checks its proofs. */
export type Passkey = {
  person: string;
  /** As the person calls it. */
  name: string;
  /** By which the device knows it, base64url. */
  credential: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often it was used, where the device counts; a proof that counts no further is a copy's. */
  counter: number;
  /** How the device is reached: a hint for the browser. */
  transports?: string[];
  /** The domain it was made for: elsewhere it cannot be used. */
  site: string;
  createdAt: string;
  lastUsedAt?: string;
  version: number;
};

/** What is asked of a device, once; only a hash of it is kept. */
export type Challenge = {
  for: "making" | "sign-in";
  /** Who makes one. */
  person?: string;
  /** Hash of the link that is to be confirmed. */
  link?: string;
  expiresAt: string;
  version: number;
};

/** Of one person. */
export const MOST_PASSKEYS = 20;
