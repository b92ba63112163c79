import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readText } from "./read-text.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "earshot-read-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const written = async (bytes: string | Uint8Array) => {
  const file = join(dir, "file.md");
  await writeFile(file, bytes);
  return file;
};

test("a text is read, its byte order mark taken off", async () => {
  expect(await readText(await written("\uFEFFšalom שלום"), 100)).toBe("šalom שלום");
});

test.each([
  ["empty", "", /is empty/, "bad-input"],
  ["of another encoding", new Uint8Array([0x61, 0xe9, 0x62]), /not UTF-8/, "bad-input"],
  ["UTF-16", Buffer.from("\uFEFFid,text", "utf16le"), /not UTF-8/, "bad-input"],
  ["too large", "x".repeat(2 * 1024 * 1024), /larger than 1 MB/, "too-large"],
])("a file that is %s is refused with what to do", async (_, bytes, why, code) => {
  await expect(readText(await written(bytes), 1024 * 1024)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(why),
  });
});

test("what is no file is refused", async () => {
  await expect(readText(dir, 100)).rejects.toThrow(/no file/);
  await expect(readText(join(dir, "none.md"), 100)).rejects.toThrow(/no file/);
});
