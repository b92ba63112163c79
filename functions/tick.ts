import { current } from "@earshot/aws/current";
import { tick } from "@earshot/core/tick";

/** Every minute. */
export const handler = () => tick(current());
