const SHORT: Record<string, string> = {
  stackoverflow: "stackoverflow.com",
  superuser: "superuser.com",
  serverfault: "serverfault.com",
  askubuntu: "askubuntu.com",
  stackapps: "stackapps.com",
  mathoverflow: "mathoverflow.net",
};
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/u;
const WORD = /^[a-z\d-]+$/u;

/** The hosts that somebody named, each by its address, its host or its short name; undefined where one is none of these. */
export function sitesIn(text: string): string[] | undefined {
  const names = text.toLowerCase().split(/[\s,;]+/u);
  const hosts = names.filter((name) => name !== "").map(hostOf);
  return hosts.length > 0 && hosts.every((host) => host !== undefined) ? [...new Set(hosts)] : undefined;
}

function hostOf(name: string): string | undefined {
  const host = name
    .replace(/^https?:\/\//u, "")
    .replace(/\/.*$/u, "")
    .replace(/^www\./u, "");
  if (HOST.test(host)) return host;
  return WORD.test(host) ? (SHORT[host] ?? `${host}.stackexchange.com`) : undefined;
}
