/** Not `expiresAt`: records have a field of that name. */
export const TTL_ATTRIBUTE = "ttl";
export const hashOf = (index: string) => `${index}Hash`;
export const rangeOf = (index: string) => `${index}Range`;
