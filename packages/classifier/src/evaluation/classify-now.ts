import { conceptLanguages } from "../concepts/index-by-language.ts";
import { loadLanguage } from "../reading/load-language.ts";

await Promise.all(conceptLanguages.map(loadLanguage));

/** For what measures many texts in a row: every language is loaded by whoever imports this. */
export { classifyNow } from "../create-classifier.ts";
