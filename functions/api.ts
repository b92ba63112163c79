import { createApi } from "@earshot/api/app";
import { readApiSettings } from "@earshot/api/settings";
import { contextWith } from "@earshot/aws/current";
import { createCalendars } from "@earshot/calendars/create-calendars";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { createWriter } from "@earshot/writer/create-writer";
import { handle } from "hono/aws-lambda";

const context = contextWith({
  connectors,
  vault: createKmsVault,
  writer: createWriter(),
  calendars: createCalendars(),
});

export const handler = handle(createApi(context, readApiSettings(process.env)));
