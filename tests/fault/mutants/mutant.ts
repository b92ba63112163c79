/** A fault planted in the product: in one file of core, one text in the place of another. */
export type Mutant = {
  name: string;
  /** Below packages/core/src. */
  file: string;
  from: string;
  to: string;
};

/** The file with its fault; throws where the text is not there, or more than once: a mutant must be known to be what it says. */
export function planted(source: string, { name, file, from, to }: Mutant): string {
  const places = source.split(from).length - 1;
  if (places !== 1) throw new Error(`The mutant "${name}" finds its text ${places} times in ${file}.`);
  return source.replace(from, () => to);
}
