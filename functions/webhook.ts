import { webhooks } from "@earshot/api/webhooks";
import { helpdeskPushes } from "@earshot/api/helpdesk-pushes";
import { onlyByRouter } from "@earshot/api/only-by-router";
import { contextWith } from "@earshot/aws/current";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { helpdesks } from "@earshot/connectors/helpdesk/registry";
import { findPushing } from "@earshot/connectors/pushing";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const context = contextWith({ vault: createKmsVault, helpdesks });

export const handler = handle(
  new Hono()
    .use(onlyByRouter(process.env["EARSHOT_ROUTER_WORD"] || undefined))
    .route("/webhooks", webhooks(context, findPushing))
    .route("/helpdesk", helpdeskPushes(context)),
);
