export type Month = { number: number; persian: boolean };

/** Names of months in the languages that files come in, each as a list from the first to the last, with the forms they take in a date. */
const NAMES: { persian?: true; names: string[] }[] = [
  // English, and the same beginnings in German, French, Spanish and others
  { names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] },
  {
    names: [
      "januar",
      "februar",
      "märz",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "dezember",
    ],
  },
  // Hungarian
  {
    names: [
      "január",
      "február",
      "március",
      "április",
      "május",
      "június",
      "július",
      "augusztus",
      "szeptember",
      "október",
      "november",
      "december",
    ],
  },
  { names: ["jan", "febr", "márc", "ápr", "máj", "jún", "júl", "aug", "szept", "okt", "nov", "dec"] },
  // Lithuanian, as in dates (genitive), as headings, and cut
  {
    names: [
      "sausio",
      "vasario",
      "kovo",
      "balandžio",
      "gegužės",
      "birželio",
      "liepos",
      "rugpjūčio",
      "rugsėjo",
      "spalio",
      "lapkričio",
      "gruodžio",
    ],
  },
  {
    names: [
      "sausis",
      "vasaris",
      "kovas",
      "balandis",
      "gegužė",
      "birželis",
      "liepa",
      "rugpjūtis",
      "rugsėjis",
      "spalis",
      "lapkritis",
      "gruodis",
    ],
  },
  { names: ["saus", "vas", "kov", "bal", "geg", "birž", "liep", "rugp", "rugs", "spal", "lapkr", "gruod"] },
  // Hebrew
  {
    names: ["ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"],
  },
  { names: ["ינו", "פבר", "מרס", "אפר", "מאי", "יונ", "יול", "אוג", "ספט", "אוק", "נוב", "דצמ"] },
  // Persian names of our months, and of the Persian calendar's own
  { names: ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"] },
  { names: ["ژانویهٔ", "فوریهٔ", "مارچ", "اپریل", "می", "جون", "جولای", "آگوست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"] },
  {
    persian: true,
    names: ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"],
  },
  {
    persian: true,
    names: ["فروردين", "ارديبهشت", "خرداد", "تير", "امرداد", "شهريور", "مهر", "ابان", "اذر", "دي", "بهمن", "اسفند"],
  },
];

const months = new Map<string, Month>();
for (const { persian = false, names } of NAMES)
  for (const [at, name] of names.entries()) months.set(name, { number: at + 1, persian });

const CUT = 4;

/** The month that a word names: whole, with a Hebrew "in" before it, or cut after its first letters as English does. */
export function monthNamed(word: string): Month | undefined {
  const name = word.toLowerCase().normalize("NFC");
  const whole = months.get(name) ?? (name.startsWith("ב") ? months.get(name.slice(1)) : undefined);
  if (whole || !/^[a-z]{3,}$/u.test(name)) return whole;
  if (name.length <= CUT) return months.get(name.slice(0, 3));
  const full = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ];
  const at = full.findIndex((each) => each.startsWith(name));
  return at < 0 ? undefined : { number: at + 1, persian: false };
}
