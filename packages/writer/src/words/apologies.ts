import { patterns, type Words } from "./patterns.ts";

export const apologies: Words = {
  en: patterns("en", ["sorry", "apolog*", "we regret", "forgive us"]),
  he: patterns("he", ["מתנצל*", "סליחה", "התנצלות*", "צר לנו", "מצטער*", "עמכם הסליחה"]),
  fa: patterns("fa", [
    "پوزش*",
    "عذرخواهی*",
    "عذر می خواهیم",
    "متأسفیم",
    "متاسفیم",
    "متأسفم",
    "متاسفم",
    "ببخشید",
    "شرمنده*",
  ]),
  hu: patterns("hu", ["elnézés*", "bocsán*", "bocsi", "sajnál*", "bocsáss*"]),
  "zh-Hant": patterns("zh-Hant", ["抱歉", "道歉", "致歉", "對不起", "不好意思", "歉意"]),
  lt: patterns("lt", ["atsipraš*", "apgailest*", "labai gaila", "gaila, kad", "atleiskite"]),
};
