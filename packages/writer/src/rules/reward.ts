import type { Rule } from "./situation.ts";

/** What is given for an answer, in any of our languages. */
const REWARD =
  /(?<![\p{L}\p{M}])(?:vouchers?|coupons?|discounts?|gifts?|prizes?|rewards?|raffle|cashback|kupon\p{L}*|kedvezmény\p{L}*|ajándék\p{L}*|nyeremény\p{L}*|jutalm\p{L}*|sorsolás\p{L}*|nuolaid\p{L}*|dovan\p{L}*|priz\p{L}*|loterij\p{L}*|[והבלמשכ]{0,3}(?:שובר|קופון|הנחה|מתנה|פרס|הטבה|הגרלה)|تخفیف|جایزه|هدیه|پاداش|قرعه‌?کشی)(?![\p{L}\p{M}])|折價券|優惠券|贈品|禮物|獎品|抽獎|送您/iu;

/** Who is asked whether all is well is offered nothing for an answer: a bought one says nothing (V05). */
export const reward: Rule = ({ text, unasked }) => {
  const found = unasked && REWARD.exec(text);
  if (!found) return [];
  const [words] = found;
  const end = found.index + words.length;
  const message = `“${words}” offers something for an answer. Take it out: who is asked is never rewarded.`;
  return [{ rule: "reward", level: "stop", message, start: found.index, end }];
};
