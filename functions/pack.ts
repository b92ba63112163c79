import { contextWith } from "@earshot/aws/current";
import { sealAll } from "@earshot/core/audit/seal";
import { packAll } from "@earshot/core/search/pack";

const context = contextWith();

/** Every five minutes. */
export const handler = async () => {
  // Seals first: it is short, and what is packed late harms nothing.
  await sealAll(context());
  await packAll(context());
};
