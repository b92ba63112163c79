/** US dollars for a million tokens. */
export type Price = { in: number; out: number };
export type Tokens = { in: number; out: number };

const MILLION = 1_000_000;

/** Reads "0.25/1.25". */
export function parsePrice(text: string): Price {
  const [ins = 0, outs = 0] = text.split("/").map(Number);
  return { in: ins, out: outs };
}

/** What an answer cost; undefined where no price is set. */
export function dollarsFor(tokens: Tokens, price: Price | undefined): number | undefined {
  return price && Number(((tokens.in * price.in + tokens.out * price.out) / MILLION).toFixed(8));
}
