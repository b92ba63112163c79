import { createApi } from "@earshot/api/app";
import { current } from "@earshot/aws/current";
import { handle } from "hono/aws-lambda";

export const handler = handle(createApi(current));
