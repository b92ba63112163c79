import type { PasskeySite } from "@earshot/core/passkey/passkey";
import { isThisMachine } from "./settings.ts";

/**
 * Where passkeys of this installation hold: at the address that people open. Where none is set, only this machine is believed, by the one
 * name of it that browsers make passkeys for. Undefined: nowhere, as without TLS or by a bare network address.
 */
export function passkeySiteOf(url: string | undefined, asked: string): PasskeySite | undefined {
  const { protocol, hostname, port } = new URL(url ?? asked);
  if (isThisMachine(url ?? asked))
    return { id: "localhost", origin: `${protocol}//localhost${port === "" ? "" : `:${port}`}` };
  const isName = !/^[\d.]+$|^\[/u.test(hostname);
  if (url === undefined || protocol !== "https:" || !isName) return undefined;
  return { id: hostname, origin: new URL(url).origin };
}
