import { createApi } from "@earshot/api/app";
import { onlyByRouter } from "@earshot/api/only-by-router";
import { readApiSettings } from "@earshot/api/settings";
import { contextWith } from "@earshot/aws/current";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { withModel } from "@earshot/model/with-model";
import { withTranslator } from "@earshot/translation/with-translator";
import { createWriter } from "@earshot/writer/create-writer";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const context = contextWith({ classifier: createClassifier(), writer: createWriter() });
const modelled = withModel(process.env, (model) => ({ classifier: createClassifier({ stronger: model }) }));
const translated = withTranslator(process.env);

const settings = readApiSettings(process.env);
const api = createApi(() => translated(modelled(context())), settings);

export const handler = handle(new Hono().use(onlyByRouter(settings.routerWord)).route("/", api));
