/** Something the person at the terminal can mend; printed as it is, without a stack. */
export class Trouble extends Error {
  override name = "Trouble";
}
