import { createAmazonBedrock } from "@ai-sdk/amazon-bedrock";

/** A model in Amazon Bedrock; the region and what signs the request are the function's own (AWS_REGION, AWS_ACCESS_KEY_ID …). */
export function openBedrock(id: string, call: typeof fetch) {
  return createAmazonBedrock({ fetch: (input, init) => call(input, { ...init, redirect: "error" }) })(id);
}
