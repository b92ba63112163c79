import * as z from "zod";

/** A setting for an address of the platform's own, which nobody changes but to stand something else in its place. */
export const serverAt = (address: string, title: string, what: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(address)
    .meta({ title, description: `${what}; leave it as it is.`, advanced: true });
