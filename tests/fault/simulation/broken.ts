/** A promise of the product that a schedule has broken: which, and how. */
export class Broken extends Error {
  override name = "Broken";
  readonly law: string;

  constructor(law: string, how: string) {
    super(`${law}: ${how}`);
    this.law = law;
  }
}

/** What the simulated world does to us: no fault of the product's. */
export class Injected extends Error {
  override name = "Injected";
}

/** What somebody threw, for the story. */
export function inWords(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return error === undefined ? "" : JSON.stringify(error);
}
