import { loadConcepts } from "../concepts/index-by-language.ts";
import { loadEnglish } from "./english.ts";

/** Loads once what only texts of this language need: its words for the concepts, and wink-nlp for English. */
export async function loadLanguage(language: string): Promise<void> {
  await Promise.all([loadConcepts(language), language === "en" ? loadEnglish() : undefined]);
}
