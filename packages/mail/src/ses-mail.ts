import { SendEmailCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import type { Mail } from "@earshot/core/context";
import { digestEmail } from "./digest-email.ts";
import { messageOf } from "./message.ts";

/** Sends each digest through Amazon SES from a verified address. */
export function createSesMail(from: string, client = new SESv2Client({})): Mail {
  return {
    async digest(brand, digest) {
      const Data = await messageOf(await digestEmail(brand, digest), {
        from: `Earshot <${from}>`,
        to: brand.digestTo,
        date: new Date(digest.mailingAt ?? digest.madeAt),
        messageId: `<${digest.id}.${brand.id}@${from.split("@")[1]}>`,
      });
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: brand.digestTo },
          Content: { Raw: { Data } },
        }),
      );
    },
  };
}
