import { webhooks } from "@earshot/api/webhooks";
import { contextWith } from "@earshot/aws/current";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { findPushing } from "@earshot/connectors/pushing";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const context = contextWith({ vault: createKmsVault });

export const handler = handle(new Hono().route("/webhooks", webhooks(context, findPushing)));
