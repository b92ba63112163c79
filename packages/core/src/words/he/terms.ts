import type { terms as english } from "../en/terms.ts";

export const terms = {
  "terms.near-excluded": "אי אפשר לשלול \u2068near/5\u2069: כתבו \u2068NOT\u2069 לפני מונח אחד.",
  "terms.near-sides": "מכל צד של \u2068near/5\u2069 צריך לעמוד מונח אחד, או חלופות בסוגריים.",
  "terms.multiplied":
    "בפתיחת הסוגריים יוצאות מן המונחים האלה יותר מ־{most} חלופות; הסירו כמה, או כתבו פחות סוגריים זה ליד זה.",
  "terms.nothing": 'אין מה לחפש ב־"\u2068{text}\u2069" (תו {place}): אין בו אותיות ולא ספרות.',
  "terms.term-long": "אורך המונח שמתחיל בתו {place} הוא {length} תווים; {most} לכל היותר.",
  "terms.term-words": "מספר המילים במונח שמתחיל בתו {place}: {n}; {most} לכל היותר.",
  "terms.start-short": '"\u2068{written}\u2069" (תו {place}) היה מתאים ליותר מדי: כתבו לפחות {least} אותיות לפני *.',
  "terms.slip-short":
    'ב־"\u2068{written}\u2069" (תו {place}) יש רק {letters} אותיות; על שגיאת הקלדה אחת מוותרים רק בשמות בני {least} אותיות ויותר.',
  "terms.filter-alone":
    "\u2068{filter}\u2069 לבדו היה מתאים להכול: צרפו אליו את מה שמחפשים, למשל \u2068acme {filter}\u2069.",
  "terms.exclusion-alone": "שלילה לבדה הייתה מתאימה להכול: צרפו אליה את מה שמחפשים, למשל \u2068acme -pizza\u2069.",
  "terms.two-languages": "שום דבר אינו כתוב בשתי שפות: כתבו \u2068{either}\u2069 לאחת מהן.",
  "terms.one-character":
    '"\u2068{text}\u2069" הוא תו אחד והיה מתאים להכול: כתבו עוד, או חברו אותו למונח אחר ב־\u2068AND\u2069.',
  "terms.common":
    '"\u2068{text}\u2069" נאמר כמעט בכל טקסט: כתבו עוד, חברו אותו למונח אחר ב־\u2068AND\u2069, או, אם רק הכתיב הזה בדיוק הוא השם, כתבו כך: \u2068=Iki\u2069.',
  "terms.near-distance":
    "כתבו \u2068near/5\u2069 לחמש מילים לכל היותר בין שני מונחים, מ־\u2068near/1\u2069 עד \u2068{farthest}\u2069, ולא \u2068{word}\u2069.",
  "terms.quote-open": "המירכאות בתו {place} אינן נסגרות.",
  "terms.quoted-sign": "מה שבמירכאות נמצא רק כפי שהוא: השמיטו את המירכאות או את \u2068{sign}\u2069 שאחריהן.",
  "terms.single-quotes": "סביב מילים מדויקות כותבים מירכאות כפולות, ולא \u2068{written}\u2069.",
  "terms.exact-sign": "\u2068{written}\u2069 נמצא רק כפי שהוא כתוב: השמיטו את \u2068=\u2069 או את \u2068{sign}\u2069.",
  "terms.small-word":
    '"\u2068{text}\u2069" בתו {place} יכול לחבר מונחים או להיות חלק משם: אם הוא מחבר, כתבו באותיות לטיניות גדולות: \u2068{meant}\u2069; אם זה שם, כתבו במירכאות: \u2068{quoted}\u2069.',
  "terms.lone-minus":
    "\u2068{text}\u2069 לבדו בתו {place} אינו אומר דבר: למה שלא הכוונה אליו כתבו \u2068-word\u2069 בלי רווח.",
  "terms.lone-sign": "\u2068{text}\u2069 לבדו בתו {place} היה מתאים להכול: כתבו לפניו מילה.",
  "terms.star-inside":
    "\u2068*\u2069 בא רק בסוף מונח, כמו \u2068telekom*\u2069: אי אפשר לחפש את \u2068{text}\u2069 שבתו {place}.",
  "terms.slips": "מותרת שגיאת הקלדה אחת בלבד: כתבו \u2068{meant}\u2069.",
  "terms.slip-inside":
    "\u2068~\u2069, לשגיאת הקלדה אחת, בא רק בסוף מונח, כמו \u2068acmecoffee~\u2069, ולא בתוך \u2068{text}\u2069 שבתו {place}.",
  "terms.question-mark":
    "\u2068?\u2069 אינו מחליף כאן אות: כתבו את צורות הכתיב של \u2068{text}\u2069 אחת אחת, עם פסיקים.",
  "terms.plus":
    "\u2068+\u2069 לפני מילה אינו אומר כאן דבר: חברו מונחים ב־\u2068AND\u2069, או, אם זה שם, כתבו במירכאות: \u2068{quoted}\u2069.",
  "terms.exclamation": "\u2068!\u2069 לפני מילה אינו אומר כאן דבר: למה שלא הכוונה אליו כתבו \u2068{meant}\u2069.",
  "terms.brackets": "סביב חלופות כותבים סוגריים עגולים, ולא את אלה של \u2068{text}\u2069 שבתו {place}.",
  "terms.equals": "כתבו \u2068=\u2069 צמוד לפני המילה שיש למצוא בדיוק כפי שנכתבה: \u2068=Acme\u2069.",
  "terms.long": "אורך המונחים האלה הוא {length} תווים; {most} לכל היותר.",
  "terms.stray": "הסוגר בתו {place} אינו סוגר דבר.",
  "terms.only-exclusions": "יש כאן רק שלילות; כתבו לפחות מונח אחד לחיפוש.",
  "terms.not-alone": "אחרי \u2068NOT\u2069 צריך לבוא מונח.",
  "terms.deep": "סוגריים בתוך סוגריים: {most} רמות לכל היותר.",
  "terms.unclosed": "הסוגר שנפתח בתו {place} אינו נסגר.",
  "terms.empty": "אין דבר בין הסוגריים שבתו {place}.",
  "terms.sides": "מכל צד של \u2068{operator}\u2069 צריך לעמוד מונח (תו {place}).",
  "terms.no-field":
    'אין שדה "\u2068{field}\u2069" (תו {place}); יש \u2068lang:\u2069, \u2068author:\u2069 ו־\u2068site:\u2069. אם זה שם, כתבו במירכאות: \u2068{quoted}\u2069.',
  "terms.no-value": "כתבו צמוד אחרי \u2068{field}\u2069 את מה שמבקשים: \u2068{example}\u2069.",
  "terms.language":
    'אחרי \u2068lang:\u2069 בא קוד של שפה, כמו \u2068lang:hu\u2069 או \u2068lang:zh-Hant\u2069, ולא "\u2068{value}\u2069".',
  "terms.author":
    'אחרי \u2068author:\u2069 בא שם מלא או שם משתמש, כמו \u2068{example}\u2069, ולא "\u2068{value}\u2069".',
  "terms.site": 'אחרי \u2068site:\u2069 בא שם של אתר בלי נתיב, כמו \u2068{example}\u2069, ולא "\u2068{value}\u2069".',
} satisfies Record<keyof typeof english, string>;
