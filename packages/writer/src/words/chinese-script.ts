/** Common characters that exist in one script only, pairwise. Shared forms (台, 里, 后, 只) are left out. */
const SIMPLIFIED =
  "们这为说请谢对没时问题会来见样还让个过产开关发动价买卖订单认识电话务员气给从东车马门间听写读书长现觉点热爱国学经济实网络页级别处备复务际应该总结论";
const TRADITIONAL =
  "們這為說請謝對沒時問題會來見樣還讓個過產開關發動價買賣訂單認識電話務員氣給從東車馬門間聽寫讀書長現覺點熱愛國學經濟實網絡頁級別處備復務際應該總結論";

const onlySimplified = new Set([...SIMPLIFIED].filter((character) => !TRADITIONAL.includes(character)));
const onlyTraditional = new Set([...TRADITIONAL].filter((character) => !SIMPLIFIED.includes(character)));

/** How many characters of a text exist in one script only. */
export function chineseScript(text: string): { simplified: number; traditional: number } {
  const characters = [...text];
  return {
    simplified: characters.filter((character) => onlySimplified.has(character)).length,
    traditional: characters.filter((character) => onlyTraditional.has(character)).length,
  };
}
