import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "@earshot/core/context";
import { digestEmail, partOf, type Email } from "./digest-email.ts";
import { messageOf } from "./message.ts";
import { noticeEmail } from "./notice-email.ts";

/** Writes each mail as an .eml file into a folder, where any mail program opens it; nothing leaves the machine. */
export function createFileMail(dir: string): Mail {
  async function write(email: Email, to: string[], at: string, id: string, name: string): Promise<void> {
    const message = await messageOf(email, {
      from: "Earshot <earshot@localhost>",
      to,
      date: new Date(at),
      messageId: `<${id}@earshot.localhost>`,
    });
    await mkdir(dir, { recursive: true });
    await writeWhole(join(dir, `${name}.eml`), message);
  }
  return {
    digest: async (brand, digest, { to, language, ...read }) =>
      write(
        await digestEmail(brand, digest, language, read),
        to,
        digest.mailingAt ?? digest.madeAt,
        `${digest.id}.${brand.id}.${language}${partOf(read)}`,
        `${brand.id}-${digest.id}.${language}${partOf(read)}`,
      ),
    async notice(notice) {
      const id = notice.id.replaceAll(":", "");
      await write(await noticeEmail(notice), notice.to, notice.at, id, `notice-${id}`);
    },
  };
}

/** Either the whole file is there or the one before: a crash leaves no half. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  const file = await open(draft, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
