/// <reference path="../.sst/platform/config.d.ts" />
import { options } from "./mail.ts";

/** Where an inference profile may send a question: an area, or the world. */
const PROFILE = /^(?:global|us|us-gov|eu|apac|jp|au|ca|sa|me|il|mx|in)\.(?=[a-z0-9-]+\.)/u;

const actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];

/** One model in Bedrock; by a profile, also the model behind it in whatever region the profile leads to, and only by the profile. */
function mayAsk(id: string) {
  const [partition, region, account] = [
    aws.getPartitionOutput().partition,
    aws.getRegionOutput().region,
    aws.getCallerIdentityOutput().accountId,
  ];
  const model = id.replace(PROFILE, "");
  if (model === id)
    return [{ actions, resources: [$interpolate`arn:${partition}:bedrock:${region}::foundation-model/${id}`] }];
  const profile = $interpolate`arn:${partition}:bedrock:${region}:${account}:inference-profile/${id}`;
  return [
    { actions, resources: [profile] },
    {
      actions,
      resources: [$interpolate`arn:${partition}:bedrock:*::foundation-model/${model}`],
      conditions: [{ test: "StringEquals", variable: "bedrock:InferenceProfileArn", values: [profile] }],
    },
  ];
}

const { model } = options;

export const modelPermissions = model && "bedrock" in model.at ? mayAsk(model.at.bedrock) : [];

/** What the functions that ask it are told of the language model; its key comes by `sst secret set ModelKey`. */
export const modelEnvironment = model && {
  EARSHOT_MODEL: model.name,
  ...("url" in model.at && {
    EARSHOT_MODEL_URL: model.at.url,
    EARSHOT_MODEL_KEY: new sst.Secret("ModelKey", "").value,
  }),
  EARSHOT_MODEL_PER_DAY: String(model.perDay),
  EARSHOT_MODEL_SECONDS: String(model.seconds),
  ...(model.price && { EARSHOT_MODEL_PRICE: `${model.price.in}/${model.price.out}` }),
};
