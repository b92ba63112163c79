import { consume } from "@earshot/aws/consume";
import { makeDigest } from "@earshot/core/digest/make-digest";
import { createSesMail } from "@earshot/mail/ses-mail";

export const handler = consume("digest", (ctx, message) => makeDigest(ctx, message), { mail: createSesMail });
