import { createApi } from "@earshot/api/app";
import { readApiSettings } from "@earshot/api/settings";
import { contextWith } from "@earshot/aws/current";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { withModel } from "@earshot/model/with-model";
import { withTranslator } from "@earshot/translation/with-translator";
import { createWriter } from "@earshot/writer/create-writer";
import { handle } from "hono/aws-lambda";

const context = contextWith({ classifier: createClassifier(), writer: createWriter() });
const modelled = withModel(process.env, (model) => ({ classifier: createClassifier({ stronger: model }) }));
const translated = withTranslator(process.env);

export const handler = handle(createApi(() => translated(modelled(context())), readApiSettings(process.env)));
