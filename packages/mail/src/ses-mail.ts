import { SendEmailCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import type { Mail } from "@earshot/core/context";
import { digestEmail, partOf, type Email } from "./digest-email.ts";
import { messageOf } from "./message.ts";
import { noticeEmail } from "./notice-email.ts";

/** Sends mails through Amazon SES from a verified address. */
export function createSesMail(from: string, client = new SESv2Client({})): Mail {
  const host = from.split("@")[1];
  async function send(email: Email, to: string[], at: string, id: string): Promise<void> {
    const Data = await messageOf(email, {
      from: `Earshot <${from}>`,
      to,
      date: new Date(at),
      messageId: `<${id}@${host}>`,
    });
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: to },
        Content: { Raw: { Data } },
      }),
    );
  }
  return {
    digest: async (brand, digest, { to, language, ...read }) =>
      send(
        await digestEmail(brand, digest, language, read),
        to,
        digest.mailingAt ?? digest.madeAt,
        `${digest.id}.${brand.id}.${language}${partOf(read)}`,
      ),
    notice: async (notice) => send(await noticeEmail(notice), notice.to, notice.at, notice.id.replaceAll(":", "")),
  };
}
