import { consume } from "@earshot/aws/consume";
import { createCalendars } from "@earshot/calendars/create-calendars";
import { lookAtAlert } from "@earshot/core/alert/look-at-alert";
import { tellOfEnd } from "@earshot/core/access-key/tell-of-end";
import { mailNote } from "@earshot/core/conversation/mail-note";
import { mailWaiting } from "@earshot/core/decide/mail-waiting";
import { tellTurnedOff } from "@earshot/core/outgoing-webhook/tell-turned-off";
import { sendLetter } from "@earshot/core/ladder/send-letter";
import { makeDigest } from "@earshot/core/digest/make-digest";
import { tellOwner } from "@earshot/core/source/tell-owner";
import { mailTells } from "@earshot/core/task/mail-tells";
import { createSesMail } from "@earshot/mail/ses-mail";
import { createWriter } from "@earshot/writer/create-writer";

export const handler = consume(
  "digest",
  (ctx, message) => {
    if (message.kind === "alert") return lookAtAlert(ctx, message);
    if (message.kind === "letter") return sendLetter(ctx, message.person);
    if (message.kind === "notice") return tellOwner(ctx, message);
    if (message.kind === "endpoint") return tellTurnedOff(ctx, message);
    if (message.kind === "key-ends") return tellOfEnd(ctx, message.key);
    if (message.kind === "waiting") return mailWaiting(ctx, message);
    if (message.kind === "told") return mailTells(ctx, message);
    return message.kind === "note" ? mailNote(ctx, message) : makeDigest(ctx, message);
  },
  { mail: createSesMail, calendars: createCalendars(), writer: createWriter() },
);
