/// <reference path="../.sst/platform/config.d.ts" />
import { readOptions } from "./options.ts";

export const options = readOptions(process.env, $app.stage);

/** The address digests come from; AWS mails it a link to confirm it. */
export const sender = new sst.aws.Email("Mail", { sender: options.mailFrom });
