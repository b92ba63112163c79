import type { Brand, Language } from "@earshot/core/brand/brand";

/** Where somebody in despair is heard, by country (ISO 3166-1), as that service names itself. Free, day and night unless said. To be checked once a year against the sites named. */
const byCountry: Record<string, string> = {
  US: "988 Suicide & Crisis Lifeline, call or text 988", // 988lifeline.org
  CA: "9-8-8 Suicide Crisis Helpline, call or text 988", // 988.ca
  GB: "Samaritans, call 116 123", // samaritans.org
  IE: "Samaritans, call 116 123", // samaritans.org/ireland
  AU: "Lifeline, call 13 11 14", // lifeline.org.au
  NZ: "1737, call or text 1737", // 1737.org.nz
  IN: "Tele MANAS, call 14416", // telemanas.mohfw.gov.in
  IL: "ער״ן, בטלפון 1201", // eran.org.il
  IR: "صدای مشاور بهزیستی، ۱۴۸۰", // behzisti.ir, daily from 6 to 21
  HU: "LESZ lelkisegély-vonal, 116-123", // sos116-123.hu
  LT: "Vilties linija, tel. 116 123", // viltieslinija.lt
  TW: "衛福部安心專線 1925", // mohw.gov.tw
  HK: "情緒通精神健康支援熱線 18111", // mentalhealthhotline.hk
};

const usual: Record<Language, string> = { en: "US", he: "IL", fa: "IR", hu: "HU", "zh-Hant": "TW", lt: "LT" };
const spoken: Record<string, Language> = { IL: "he", IR: "fa", HU: "hu", TW: "zh-Hant", HK: "zh-Hant", LT: "lt" };

const byZone: [RegExp, string][] = [
  [/^Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)/u, "GB"],
  [/^Europe\/Dublin/u, "IE"],
  [/^Australia\//u, "AU"],
  [/^Pacific\/Auckland/u, "NZ"],
  [/^Asia\/(?:Kolkata|Calcutta)/u, "IN"],
  [/^America\/(?:Toronto|Vancouver|Winnipeg|Edmonton|Halifax|St_Johns|Regina|Montreal)/u, "CA"],
  [/^Asia\/Hong_Kong/u, "HK"],
];

/** The helpline to name in a reply: that of the brand's country where its time zone tells it and the customer's language is spoken there, else that of the language. */
export function helplineFor(language: Language, { timeZone }: Pick<Brand, "timeZone">): string {
  const country = byZone.find(([zone]) => zone.test(timeZone))?.[1];
  const fits = country && (spoken[country] ?? "en") === language;
  return byCountry[fits ? country : usual[language]]!;
}
