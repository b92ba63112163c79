import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

/** A text in an encoding of one byte a character; what the encoding does not have fails. */
function inBytes(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${label} has no ${character}`);
    return byte;
  });
}

const BIG5: Record<string, [number, number]> = {};
for (let first = 0xa1; first <= 0xf9; first++) {
  for (let second = 0x40; second <= 0xfe; second++) {
    const character = new TextDecoder("big5").decode(Uint8Array.of(first, second));
    if (character.length === 1) BIG5[character] ??= [first, second];
  }
}
const inBig5 = (text: string) =>
  Uint8Array.from([...text].flatMap((character) => BIG5[character] ?? [character.charCodeAt(0)]));

const feed = (text: string, prolog = '<?xml version="1.0"?>') =>
  `${prolog}<rss version="2.0"><channel><title>T</title><item><title>Acme</title><description>${text}</description></item></channel></rss>`;
const hebrew = "הקומקום של אקמה נשרף אחרי שבוע, אני רוצה את הכסף בחזרה.";

describe("where nothing is said of it, or what is said is wrong", () => {
  test.each([
    ["windows-1255", hebrew],
    ["windows-1255", "שירות גרוע"],
    ["windows-1250", "A kávéfőző egy hét után elromlott, kérem vissza a pénzemet."],
    ["windows-1250", "Szörnyű hűtő, őrületes zajjal."],
    ["windows-1257", "Kavos aparatas sugedo po savaitės, prašau grąžinti pinigus."],
    ["windows-1257", "Puikus aptarnavimas, ačiū už viską."],
    ["windows-1256", "قهوه ساز بعد از يك هفته خراب شد و هنوز جواب نداده اند"],
    ["windows-1256", "تعطلت آلة القهوة بعد أسبوع وأريد استرداد أموالي"],
    ["windows-1252", "Don’t buy it. The “warranty” isn’t worth it."],
    ["windows-1252", "The café was closed – it’s £5 wasted."],
    ["windows-1252", "Die Maschine läuft nicht, ich möchte mein Geld zurück."],
    ["windows-1251", "Кофеварка сломалась через неделю, верните деньги"],
  ])("%s: %s", (label, text) => expect(decode(inBytes(label, feed(text)), null)).toContain(text));

  test.each(["咖啡機用了一個星期就壞了,我要退款。", "服務非常好,謝謝大家,我會再來。"])("big5: %s", (text) =>
    expect(decode(inBig5(feed(text)), "text/xml")).toContain(text),
  );

  test("the language that the feed names helps, and does not where the bytes say otherwise", () => {
    const lithuanian = feed("gėda", '<?xml version="1.0"?><!-- <language>lt</language> -->');
    expect(decode(inBytes("windows-1257", lithuanian), null)).toContain("gėda");
    const mislabelled = feed(hebrew).replace("<title>T", "<language>en-us</language><title>T");
    expect(decode(inBytes("windows-1255", mislabelled), null)).toContain(hebrew);
  });

  test.each(["windows-1255", "iso-8859-8", "windows-1252", "big5", "utf-16", "us-ascii"])(
    "UTF-8 that is called %s is UTF-8",
    (label) => {
      const text = `${hebrew} — ő ű ė 咖啡 ☕`;
      const bytes = new TextEncoder().encode(feed(text, `<?xml version="1.0" encoding="${label}"?>`));
      expect(decode(bytes, null)).toContain(text);
      expect(decode(bytes, `text/xml; charset=${label}`)).toContain(text);
    },
  );

  test("a Chinese word that is valid UTF-8 by chance is not UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="gbk"?><rss>'),
      Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]),
    ]);
    expect(decode(bytes, null)).toContain("联通");
  });

  test("stray bytes of Windows in UTF-8 are what was meant, and so is one in a text of ASCII", () => {
    const stray = Buffer.concat([Buffer.from(feed("őűáéíóöúüő don")), Buffer.from([0x92]), Buffer.from("t")]);
    expect(decode(stray, null)).toContain("őűáéíóöúüő don");
    expect(decode(stray, null)).toMatch(/’t$/u);
    const ascii = Buffer.concat([Buffer.from("<rss><item>don"), Buffer.from([0x92]), Buffer.from("t</item></rss>")]);
    expect(decode(ascii, "text/xml; charset=utf-8")).toBe("<rss><item>don’t</item></rss>");
    expect(decode(ascii, "text/xml; charset=iso-8859-1")).toBe("<rss><item>don’t</item></rss>");
  });

  test("UTF-8 that ends within a character is UTF-8", () => {
    const bytes = new TextEncoder().encode(`<rss>${hebrew}ש`);
    expect(decode(bytes.subarray(0, -1), null)).toBe(`<rss>${hebrew}`);
  });
});
