import { createApi } from "@earshot/api/app";
import { contextWith } from "@earshot/aws/current";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { createWriter } from "@earshot/writer/create-writer";
import { handle } from "hono/aws-lambda";

const context = contextWith({ classifier: createClassifier(), writer: createWriter() });

export const handler = handle(createApi(context));
