import { createApi } from "@earshot/api/app";
import { contextWith } from "@earshot/aws/current";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { withModel } from "@earshot/model/with-model";
import { createWriter } from "@earshot/writer/create-writer";
import { handle } from "hono/aws-lambda";

const context = contextWith({ classifier: createClassifier(), writer: createWriter() });
const modelled = withModel(process.env, (model) => ({ classifier: createClassifier({ stronger: model }) }));

export const handler = handle(createApi(() => modelled(context())));
