import MailComposer from "nodemailer/lib/mail-composer";
import type { Email } from "./digest-email.ts";

export type Envelope = {
  from: string;
  to: string[];
  /** When it was sent. */
  date: Date;
  /** The same for every attempt, so that a mail program shows one. */
  messageId: string;
};

/** An e-mail as it travels (RFC 5322, MIME multipart/alternative, UTF-8). */
export async function messageOf(email: Email, { from, to, date, messageId }: Envelope): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to: to.length > 0 ? to : "undisclosed-recipients:;",
    date,
    messageId,
    subject: email.subject,
    text: email.text,
    html: email.html,
    headers: { "Auto-Submitted": "auto-generated" },
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
