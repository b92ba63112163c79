import type { AddressInfo } from "node:net";
import type { Connector } from "@earshot/core/connector";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

export type NewPost = {
  text: string;
  /** ISO 8601 */
  at: string;
  /** Native id of what it answers. */
  parent?: string;
  /** Who wrote it: a customer unless it is us. */
  by?: "customer" | "us";
};

/** A fake of a platform, and what a test may do on it behind the connector's back. Optional: what the platform itself offers. */
export type FakePlatform = {
  connector: Connector;
  settings: object;
  secret?: object;
  /** Resolves with the native id. */
  post(post: NewPost): string | Promise<string>;
  edit?(id: string, text: string): void | Promise<void>;
  remove?(id: string): void | Promise<void>;
  /** Everything that was posted under this, by anybody, oldest first. */
  answers?(id: string): Answer[] | Promise<Answer[]>;
  /** A review has one reply of its owner and no thread. */
  oneReply?: true;
  /** Nothing that is written there may be kept: what comes is a notice for a day, and only after a first look. */
  notices?: true;
  /** The platform knows no keys: the connector looks whether its reply is there before it writes. */
  looksFirst?: true;
  /** Consent given there. Every connector with `consent` needs it of its fake. */
  consents?: Consents;
  /** Headers and query of a push with this body, as the platform makes them. Every connector with `webhook` needs it of its fake. */
  pushes?(body: Uint8Array): { headers?: Record<string, string>; query?: Record<string, string> };
  /**
   * Bodies of the pushes by which the platform tells that something was edited or deleted; `not-told`: it tells nobody. Every connector
   * with `webhook` needs it of its fake.
   */
  changes?: {
    edited: ((id: string, text: string) => object) | "not-told";
    deleted: ((id: string) => object) | "not-told";
  };
  /** What the platform's headers say of its budget, where they say it: with these, so much is left until then. */
  budget?: { headers: Record<string, string>; remaining: number; resetAt: string };
  /** From now on the same key makes a second post, as on servers that ignore keys. */
  forgetKeys?(): void | Promise<void>;
  close(): Promise<void>;
};

type Consents = {
  /** What the platform sends back with who agreed; any other code is not taken. */
  code: string;
  /** What has to be in the secret before; without it, the fake's secret less what consent gives. */
  before?: object;
  /** From now on nothing is taken that was given so far, and what could be renewed can not. Needed where the connector renews. */
  withdraw?(): void | Promise<void>;
};

type Answer = { id: string; text: string; by: "customer" | "us" };

/** Serves a fake on 127.0.0.1 at any free port. */
export function listen(app: Hono): Promise<{ url: string; close(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      }),
    );
  });
}

export const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export const newestFirst = <T extends { at: string }>(posts: Iterable<T>) =>
  [...posts].sort((a, b) => b.at.localeCompare(a.at));
