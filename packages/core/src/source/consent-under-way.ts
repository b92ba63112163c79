/** What is remembered while a person is away on the platform. */
export type ConsentUnderWay = {
  brand: string;
  source: string;
  /** Who set out: nobody else may come back. */
  person: string;
  redirect: string;
  /** PKCE verifier and what the connector wanted kept, sealed by the vault. */
  sealed: string;
  expiresAt: string;
  version: number;
};
