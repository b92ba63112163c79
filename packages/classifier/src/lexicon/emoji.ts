const GOOD =
  "😀😃😄😁😆😅🤣😂🙂😉😊😇🥰😍🤩😘😗😚😙😋😛😜🤪🤗🤭😎🥳😌🤤💕💖💗💘💝💞💟💓💙💚💛🧡💜🖤🤍🤎👍👌🙌👏🙏💪🎉🎊✨⭐🌟💯🔥🏆🥇💐🌹🌷🌸🌺🌻🍀❤♥♡☺☻✌👑😻😸😹💃🕺🎈🎁🤝🫶🥲😏☀🌈🌞";
const BAD =
  "😠😡🤬😤😩😫😖😣😞😔😟😕🙁☹😢😭😥😰😨😱😧😦😒🙄😑😐🤢🤮🤒🤕😷💔👎🖕💩🤡😾😿🙀☠💀👿😈😓😪😵🥵🥶🚫❌⛔⚠🤦🤷😳🗑🐀🪳🤥😬";
const worths = new Map<string, number>([
  ...[...GOOD].map((each): [string, number] => [each, 2]),
  ...[...BAD].map((each): [string, number] => [each, -2]),
  ...[":)", ":d", ";)", "=)", ":p", "<3", "^_", "^^", "))", "8)", "=d", ";d", ":*"].map((each): [string, number] => [
    each,
    1.5,
  ]),
  ...[":(", ":/", ":|", "=(", ":\\", "((", ";("].map((each): [string, number] => [each, -1.5]),
]);
for (const weak of ["😅", "😏", "🥲", "🙏", "🔥", "😂", "🤣"]) worths.set(weak, 1);

/** How good (above 0) or bad an emoji or emoticon is; 0 when it says nothing. */
export function emojiWorth(emoji: string): number {
  return worths.get(emoji) ?? 0;
}
