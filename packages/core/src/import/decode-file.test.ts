import { expect, test } from "vitest";
import { decodeFile } from "./decode-file.ts";

const utf16 = (text: string, { big = false, mark = true } = {}) => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return big ? bytes.swap16() : bytes;
};

test.each([
  ["UTF-8", Buffer.from("id,szöveg\n1,jó")],
  ["UTF-8 with its mark", Buffer.from("\ufeffid,szöveg\n1,jó")],
  ["UTF-16LE with its mark", utf16("id,szöveg\n1,jó")],
  ["UTF-16BE with its mark", utf16("id,szöveg\n1,jó", { big: true })],
  ["UTF-16LE without", utf16("id,szöveg\n1,jó", { mark: false })],
  ["UTF-16BE without", utf16("id,szöveg\n1,jó", { big: true, mark: false })],
])("%s is read", (_, bytes) => {
  expect(decodeFile(bytes).text).toBe("id,szöveg\n1,jó");
});

test("a UTF-16 file of Chinese, Persian and Hebrew is read without its mark", () => {
  const text = "編號,內容\n1,這家店的服務很差\n2,خدمات خیلی بد بود\n3,השירות היה גרוע\n";
  expect(decodeFile(utf16(text, { mark: false }))).toEqual({ text, encoding: "utf-16le" });
});

/** Bytes of a text in a code page of one byte a letter. */
function inCodePage(encoding: string, text: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, n) => n));
  return Uint8Array.from([...text].map((letter) => [...letters].indexOf(letter)));
}

test.each([
  ["windows-1250", "név;szöveg\nÁrvíztűrő;Nagyon rossz volt a kiszolgálás, nem jövök többet, szörnyű őszi élmény\n"],
  ["windows-1252", "name;text\nJürgen;Größe und Qualität waren für mich völlig ungenügend, très déçu\n"],
  ["windows-1255", "שם;טקסט\nדנה;השירות היה נורא ואיש לא ענה לי\n"],
  ["windows-1256", "نام;متن\nسارا;خدمات شما خیلی بد بود و کسی پاسخ نداد\n".replaceAll("ی", "ي")],
  ["windows-1257", "vardas;tekstas\nŽydrė;Aptarnavimas buvo siaubingas, niekas neatsakė į mano laišką ačiū\n"],
])("a file in %s, as spreadsheets of that language save it, is read", (encoding, text) => {
  expect(decodeFile(inCodePage(encoding, text))).toEqual({ text, encoding });
});

test("what is no text is refused", () => {
  expect(() => decodeFile(Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000"))).toThrow(/not a text file/);
  expect(() => decodeFile(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toThrow(/not a text file/);
});
