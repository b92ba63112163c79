const MASK = "•••";

const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
// Six digits or more in any script, alone or in groups: phone, order, card and account numbers.
const longNumber = /\+?\(?\p{Nd}(?:[ \u00a0().\-/\u2010-\u2015]{0,3}\p{Nd}){5,}/gu;
const date = /^(?:\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}|\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./]\p{Nd}{4})$/u;
const years = /^(?:19|20)\d\d *[-/\u2010-\u2015] *(?:19|20)\d\d$/;

/** A text without e-mail addresses, phone numbers and other long numbers, and what to put instead of each; dates stay. */
export function masked(
  text: string,
  instead: (found: string, what: "email" | "number") => string = () => MASK,
): string {
  return text
    .replace(email, (found) => instead(found, "email"))
    .replace(longNumber, (found) => (date.test(found) || years.test(found) ? found : instead(found, "number")));
}
