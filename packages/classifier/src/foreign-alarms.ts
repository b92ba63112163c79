import { bareWord } from "./text/bare-word.ts";

/**
 * Words of law and of danger in languages that Earshot neither judges nor writes, so that a threat to sue or a child in hospital is seen all the same.
 * Beginnings of words without diacritics, "_" for a space; where words are not parted by spaces, any place will do.
 */
const alarms: Record<string, { legal: string; safety: string }> = {
  ar: {
    legal: "محامي محكمة قضية سأقاضي شكوى_رسمية حماية_المستهلك",
    safety: "مستشفى تسمم حساسية حريق انفجر اختنق سأقتل انتحار إسعاف نزيف",
  },
  bg: {
    legal: "адвокат съд ще_ви_съдя потребител",
    safety: "болница отрав алерги пожар експлодира задави самоуби убия",
  },
  bn: { legal: "উকিল আদালত মামলা", safety: "হাসপাতাল বিষক্রিয়া অ্যালার্জি আগুন বিস্ফোর" },
  cs: {
    legal: "advokat pravnik soud zaloba zaluj obchodni_inspekce",
    safety: "nemocnic otrav alergi pozar vybuch popalen zadusil sebevra zabiju",
  },
  da: {
    legal: "advokat sagsog retssag forbrugerklage",
    safety: "sygehus forgift allergi brand eksplod forbraend kvalt selvmord",
  },
  de: {
    legal: "anwalt rechtsanwalt klage verklag gericht strafanzeige anzeige verbraucherschutz abmahn",
    safety:
      "krankenhaus notaufnahme vergift lebensmittelvergiftung allergi anaphyla brannte feuer explodier verbrannt verbrenn verletzt erstick umbring selbstmord suizid notarzt",
  },
  el: { legal: "δικηγορ δικαστηρ μηνυσ", safety: "νοσοκομει δηλητηρια αλλεργι φωτια εκραγ πνιγ αυτοκτον" },
  es: {
    legal: "abogad demanda denunci juzgado tribunal consumo judicial",
    safety: "hospital urgencias intoxic envenen alergi anafila incendi explot quemadura ahog suicid matar herid",
  },
  et: { legal: "advokaat kohtu kaeba tarbijakaitse", safety: "haigla murgi allergi tulekahju plahvat lambus enesetap" },
  fi: {
    legal: "asianajaj oikeuteen haasta kuluttaja",
    safety: "sairaala myrkyt allergi tulipalo rajahti tukehtu itsemurh",
  },
  fr: {
    legal: "avocat porter_plainte plainte tribunal poursuiv justice dgccrf huissier",
    safety: "hopital urgences intoxic empoisonn allergi anaphyla incendie explos brulure etouff suicid tuer blesse",
  },
  hi: { legal: "वकील अदालत मुकदमा उपभोक्ता", safety: "अस्पताल ज़हर एलर्जी आग विस्फोट आत्महत्या" },
  hr: { legal: "odvjetnik tuzb sud tuzit advokat", safety: "bolnic otrovan alergi pozar eksplodir gusio samoubo" },
  id: {
    legal: "pengacara pengadilan menuntut gugat ylki",
    safety: "rumah_sakit keracunan alergi kebakaran meledak tersedak bunuh",
  },
  it: {
    legal: "avvocat denunci tribunale querela causa_legale vie_legali",
    safety:
      "ospedale pronto_soccorso intossic avvelen allergi anafila incendio esplos ustion soffoc suicid uccid ferit",
  },
  ja: {
    legal: "弁護士 訴え 訴訟 裁判 消費者センター 警察",
    safety: "病院 救急 食中毒 アレルギー 火事 爆発 やけど 窒息 自殺 殺す 怪我 異物",
  },
  ko: { legal: "변호사 소송 고소 소비자원 경찰", safety: "병원 응급실 식중독 알레르기 화재 폭발 화상 질식 자살 죽이" },
  nl: {
    legal: "advocaat rechter rechtszaak aangifte consumentenbond",
    safety: "ziekenhuis spoedeisend vergift allergi brand ontploft verbrand verstikt gestikt zelfmoord",
  },
  no: {
    legal: "advokat saksok rettssak forbrukerradet",
    safety: "sykehus forgift allergi brann eksploder kvalt selvmord",
  },
  pl: {
    legal: "adwokat prawnik pozew sad pozwe uokik prokuratur",
    safety: "szpital zatru alergi pozar wybuch oparz udlaw samobojs zabij",
  },
  pt: {
    legal: "advogad processar tribunal denunci procon justica queixa-crime",
    safety: "hospital urgencia intoxic envenen alergi anafila incendio explodiu queimadura engasg suicid matar ferid",
  },
  ro: {
    legal: "avocat tribunal instanta judecata anpc plangere",
    safety: "spital intoxic otravi alergi incendiu explod arsur inec sinuci",
  },
  ru: {
    legal: "адвокат юрист суд подам_в_суд иск роспотребнадзор прокуратур полици",
    safety: "больниц скорую отравл аллерги пожар взорв ожог задохну подави самоуби убью убить",
  },
  sk: {
    legal: "advokat pravnik sud zaloba sud soi",
    safety: "nemocnic otrav alergi poziar vybuch popalen zadusil samovra",
  },
  sr: { legal: "адвокат тужб суд", safety: "болниц отров алерги пожар експлод самоуби" },
  sv: {
    legal: "advokat stamma domstol polisanmal konsumentverket",
    safety: "sjukhus forgift allergi brand exploder kvavd sjalvmord",
  },
  th: { legal: "ทนาย ฟ้อง ศาล สคบ", safety: "โรงพยาบาล อาหารเป็นพิษ แพ้ ไฟไหม้ ระเบิด ฆ่าตัวตาย" },
  tr: {
    legal: "avukat mahkeme dava savci tuketici_hakem",
    safety: "hastane zehirlen alerji yangin patlad yanik bogul intihar oldur yaral",
  },
  uk: { legal: "адвокат юрист суд позов поліці", safety: "лікарн отруї алергі пожеж вибух опік задих самогуб" },
  ur: { legal: "وکیل عدالت مقدمہ", safety: "ہسپتال زہر الرجی آگ دھماکہ خودکشی" },
  vi: { legal: "luat_su khoi_kien toa_an", safety: "benh_vien ngo_doc di_ung phat_no tu_tu cap_cuu" },
};

/** Scripts without spaces between words, or where endings and beginnings grow together. */
const ANYWHERE = new Set(["ja", "ko", "th", "hi", "bn", "ar", "ur"]);

/** Shorter words mean too many other things, most of all where the language could not be told. */
const LEAST = 3;
const LEAST_ANYWHERE = 6;

type Alarm = { what: "legal" | "safety"; start: number; end: number; language: string };

const compiled = new Map<string, RegExp>();

function patternOf(language: string, what: "legal" | "safety", least: number): RegExp {
  const key = `${language}.${what}.${least}`;
  const known = compiled.get(key);
  if (known) return known;
  const words = alarms[language]![what].split(" ")
    .filter((word) => word.length >= least || ANYWHERE.has(language))
    .map((word) => word.replaceAll("_", "\\s+"));
  const start = ANYWHERE.has(language) ? "" : "(?<![\\p{L}])";
  const pattern = new RegExp(words.length > 0 ? `${start}(?:${words.join("|")})` : "(?!)", "u");
  compiled.set(key, pattern);
  return pattern;
}

/** The first word of law or danger in a text of a language that is not read; in every language's words where it could not be told. */
export function alarmIn(text: string, language: string): Alarm | undefined {
  const copy = bareCopy(text);
  const known = alarms[language] !== undefined;
  const asked = known ? [language] : Object.keys(alarms);
  for (const each of asked)
    for (const what of ["safety", "legal"] as const) {
      const found = patternOf(each, what, known ? LEAST : LEAST_ANYWHERE).exec(copy);
      if (found) return { what, start: found.index, end: found.index + found[0].length, language: each };
    }
  return undefined;
}

/** Lower case without diacritics, each character at its own place. */
function bareCopy(text: string): string {
  let copy = "";
  for (let n = 0; n < text.length; n++) {
    const letter = text[n]!;
    const bare = bareWord(letter.toLowerCase());
    copy += bare.length === 1 ? bare : letter;
  }
  return copy;
}
