import { createApi } from "@earshot/api/app";
import { onlyByRouter } from "@earshot/api/only-by-router";
import { readApiSettings } from "@earshot/api/settings";
import { contextWith } from "@earshot/aws/current";
import { createCalendars } from "@earshot/calendars/create-calendars";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { createWriter } from "@earshot/writer/create-writer";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const context = contextWith({
  connectors,
  vault: createKmsVault,
  writer: createWriter(),
  calendars: createCalendars(),
});

const settings = readApiSettings(process.env);

export const handler = handle(
  new Hono().use(onlyByRouter(settings.routerWord)).route("/", createApi(context, settings)),
);
