/** What a policy looked at, what it found there, and what it asks for. */
export type PolicyCheck = { check: string; is: string; asks: string; ok: boolean };

/** How it was decided that a reply goes out by itself: by which version of the brand's rules, writer and classifier. */
export type PolicyPath = {
  name: "praise";
  at: string;
  /** The brand's version, which its policy is part of. */
  brand: number;
  writer: string;
  classifier: string;
  checks: PolicyCheck[];
};
