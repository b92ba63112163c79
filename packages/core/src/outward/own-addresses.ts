/**
 * Origins outside of the public Internet that whoever runs this allows to be asked, set for this machine or deployment
 * (`http://localhost:3000,https://forum.corp`); absent: none.
 * @throws an Error that says how they are written
 */
export function readOwnAddresses(env: Record<string, string | undefined>): ReadonlySet<string> {
  const given = (env["EARSHOT_OWN_ADDRESSES"] ?? "").split(",").map((each) => each.trim());
  return new Set(given.filter((each) => each !== "").map(originOf));
}

function originOf(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/u.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `EARSHOT_OWN_ADDRESSES: addresses without a path, with commas between them, such as http://localhost:3000, not ${text}`,
  );
}
