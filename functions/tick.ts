import { contextWith } from "@earshot/aws/current";
import { tick } from "@earshot/core/tick";

const context = contextWith();

/** Every minute. */
export const handler = () => tick(context());
