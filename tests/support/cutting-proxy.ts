import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** Passes every request on to a platform; what `cuts` names is done there, and its answer never comes back. */
export async function cuttingProxy(target: string, cuts: (method: string, path: string) => boolean) {
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const body = await buffer(request);
    const {
      host: _host,
      connection: _connection,
      "content-length": _length,
      "transfer-encoding": _encoding,
      ...kept
    } = headers;
    const answer = await fetch(new URL(url, target), {
      method,
      headers: Object.entries(kept).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" ? [[name, value]] : [],
      ),
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    }).catch(() => undefined);
    if (!answer) return void request.socket.destroy();
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (cuts(method, url)) return void request.socket.destroy();
    response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" })
      .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
