import { connectorTrouble } from "../../../../tests/support/connector-calls.ts";
import { fakeFacebook } from "../../../../tests/support/fakes/facebook.ts";
import { fakeInstagram } from "../../../../tests/support/fakes/instagram.ts";
import type { Call, Connector } from "@earshot/core/connector";
import { expect, onTestFinished, test } from "vitest";
import { facebook } from "../facebook/index.ts";
import { callParts } from "../fake-server.ts";
import { instagram } from "../instagram/index.ts";

const entered = { clientId: "app", appSecret: "app secret" };
const step = { redirect: "https://earshot.example/back", state: "s1", verifier: "v".repeat(43) };

const platforms: [string, Connector, () => Promise<{ settings: object; close(): Promise<void> }>][] = [
  ["Facebook", facebook, fakeFacebook],
  ["Instagram", instagram, fakeInstagram],
];

async function callTo(connector: Connector, fake: () => Promise<{ settings: object; close(): Promise<void> }>) {
  const platform = await fake();
  onTestFinished(() => platform.close());
  const call: Call = { ...callParts, settings: connector.settings.parse(platform.settings), secret: entered };
  return { call, ...connector.consent! };
}

test.each(platforms)(
  "%s: who agrees is sent to Facebook Login, and it gives the Page's token",
  async (_, connector, fake) => {
    const { call, begin, finish, gives } = await callTo(connector, fake);
    const { origin, pathname, searchParams } = new URL((await begin(call, step)).address);
    expect(origin + pathname).toBe("https://www.facebook.com/v23.0/dialog/oauth");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: "app",
      redirect_uri: step.redirect,
      response_type: "code",
      state: "s1",
      scope: expect.stringContaining("pages_show_list,"),
    });
    expect(await finish(call, { ...step, code: "good", keep: {} })).toEqual({ secret: { accessToken: "token" } });
    expect(gives).toEqual(["accessToken"]);
    expect(await connectorTrouble(finish(call, { ...step, code: "used", keep: {} }))).toBe("sign-in-again");
  },
);

test.each(platforms)(
  "%s: without the app's secret, or for another's account, it says what to do",
  async (_, connector, fake) => {
    const { call, begin, finish } = await callTo(connector, fake);
    await expect(begin({ ...call, secret: undefined }, step)).rejects.toMatchObject({
      trouble: "sign-in-again",
      message: expect.stringContaining("app"),
    });
    const settings = { ...(call.settings as object), pageId: "999", userId: "999" };
    const another = finish({ ...call, settings }, { ...step, code: "good", keep: {} });
    expect(await connectorTrouble(another)).toBe("not-allowed");
    expect(await connectorTrouble(connector.collect(call, undefined))).toBe("sign-in-again");
  },
);
