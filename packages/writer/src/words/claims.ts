import { patterns, type Words } from "./patterns.ts";

/** Says how things are with the company, why something happened, or that others are better: a fact, which takes an article. */
export const claims: Words = {
  en: patterns("en", [
    "(we|it|they|our *|the (shop|store|café|branch|app|team)) (are |is |will be )?(open|opens|close|closes|closed|opened|cost|costs|charge|charges|deliver|delivers|accept|accepts|offer|offers|stock|use|uses|sell|sells|contain|contains)",
    "(because|due to|caused by|the (reason|cause) (is|was))",
    "(better|best|cheaper) (choice|option|place)",
    "next door",
    "the previous customer",
  ]),
  he: patterns("he", [
    "(אנחנו|אנו|הסניף|החנות) (פותחים|פתוחים|סוגרים|סגורים|גובים|מקבלים|משלוחים|מוכרים|משתמשים|פתוח|סגור|נפתח|נסגר)",
    "(פותחים|סוגרים|עולה|עולים) ",
    "(כי אנחנו|כי אנו|בגלל ש|בגלל|מכיוון ש|הסיבה)",
    "(טוב|טובה|טובים|עדיף|זול|זולים) יותר",
    "הלקוח הקודם",
  ]),
  fa: patterns("fa", [
    "(باز|بسته|تعطیل) (می کنیم|می شویم|هستیم|است|می کند|می شود)",
    "(باز می‌کنیم|می‌بندیم|می‌فروشیم|استفاده می‌کنیم|قیمت … است)",
    "(چون ما|چون|به دلیل|به خاطر این که|علت)",
    "(بهتر|ارزان تر|ارزان‌تر) (است|هست|از)",
    "مشتری قبلی",
  ]),
  hu: patterns("hu", [
    "(nyitunk|zárunk|nyitva vagyunk|zárva vagyunk|nyitva tartunk|szállítunk|elfogadunk|használunk|árulunk|kerül)",
    "(azért … mert|mert … (használ|tart|vet|vesz)*|mivel|az oka)",
    "(jobb|olcsóbb|legjobb) (választás|hely|lehetőség)",
    "az előző (ügyfél|vendég)",
  ]),
  "zh-Hant": patterns("zh-Hant", [
    "(開門|關門|打烊|營業|開到|收費|售價|使用的?是|使用過期)",
    "(是因為|因為我們|原因是|由於)",
    "(比較好|更好|更便宜)",
    "上一位(顧客|客人)",
  ]),
  lt: patterns("lt", [
    "(atsidarome|atidarome|uždarome|dirbame|esame atsidarę|pristatome|naudojame|parduodame|priimame|kainuoja)",
    "(nes … naudoj*|nes mes|dėl to, kad|priežastis)",
    "(geresnis|geresnė|pigesnis|geriausias) (pasirinkimas|vieta)",
    "(ankstesnis|ankstesnė) (klientas|klientė|pirkėjas)",
  ]),
};

/** Speaks of itself as a machine, or repeats what it was told to do. */
export const machineTalk: Words = {
  en: patterns("en", [
    "(language model|ai model|ai assistant|as an ai|chatbot|system prompt)",
    "my (instructions|prompt|rules)",
    "you draft (replies|answers)",
    "in the name of a company",
    "never promise",
  ]),
  he: patterns("he", [
    "מודל שפה",
    "בינה מלאכותית",
    "ההוראות שלי",
    "(אתה|את) מנסח*",
    "בשם חברה",
    "לעולם (אל|לא) תבטיח*",
  ]),
  fa: patterns("fa", [
    "مدل زبانی",
    "هوش مصنوعی",
    "(دستورهایم|دستورالعمل های من|دستورهای من)",
    "به نام یک شرکت",
    "هرگز قولی",
  ]),
  hu: patterns("hu", [
    "nyelvi modell*",
    "mesterséges intelligencia",
    "az? utasításaim*",
    "egy cég nevében",
    "soha ne ígérj*",
  ]),
  "zh-Hant": patterns("zh-Hant", ["語言模型", "人工智慧", "我的指示", "你代表一家公司", "絕對不要承諾"]),
  lt: patterns("lt", [
    "kalbos model*",
    "dirbtinis intelektas",
    "mano nurodym*",
    "įmonės vardu",
    "niekada nieko nežad*",
  ]),
};
