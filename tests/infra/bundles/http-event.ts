export type HttpHandler = (event: object, context: object) => Promise<any>;

/** Calls a function as API Gateway's HTTP API does (payload format 2.0), and reads its answer. */
export async function callHttp(handler: HttpHandler, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const bytes = Buffer.from(await request.arrayBuffer());
  const headers = Object.fromEntries(request.headers);
  const { cookie, ...others } = headers;
  const event = {
    version: "2.0",
    routeKey: "ANY /{proxy+}",
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { ...others, host: url.host, "x-forwarded-proto": "https" },
    ...(cookie && { cookies: cookie.split("; ") }),
    requestContext: {
      accountId: "123456789012",
      apiId: "api",
      domainName: url.host,
      domainPrefix: "api",
      http: {
        method: request.method,
        path: url.pathname,
        protocol: "HTTP/1.1",
        sourceIp: "192.0.2.1",
        userAgent: "test",
      },
      requestId: "1",
      routeKey: "ANY /{proxy+}",
      stage: "$default",
      time: "",
      timeEpoch: 0,
    },
    ...(bytes.length > 0 && { body: bytes.toString("base64") }),
    isBase64Encoded: bytes.length > 0,
  };
  const { statusCode, headers: answered = {}, cookies = [], body = "", isBase64Encoded } = await handler(event, {});
  const response = new Response(
    [204, 304].includes(statusCode) ? null : isBase64Encoded ? Buffer.from(body, "base64") : body,
    { status: statusCode, headers: answered },
  );
  for (const each of cookies) response.headers.append("set-cookie", each);
  return response;
}
