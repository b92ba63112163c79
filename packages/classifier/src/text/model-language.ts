/** The language whose words are used: both kinds of Chinese share one. */
export function modelLanguage(language: string): string {
  return language.startsWith("zh") ? "zh" : language;
}
