import { consume } from "@earshot/aws/consume";
import { tellOwner } from "@earshot/core/source/tell-owner";
import { makeDigest } from "@earshot/core/digest/make-digest";
import { createSesMail } from "@earshot/mail/ses-mail";

export const handler = consume(
  "digest",
  (ctx, message) => (message.kind === "notice" ? tellOwner(ctx, message) : makeDigest(ctx, message)),
  { mail: createSesMail },
);
