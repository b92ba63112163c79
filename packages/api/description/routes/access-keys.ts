import { NewKey } from "@earshot/core/access-key/make-key";
import { KeyChange } from "@earshot/core/access-key/rename-key";
import * as z from "zod";
import { AccessKeyView } from "../answers/access-key.ts";
import type { Area } from "../route.ts";

export const accessKeys: Area = {
  area: "Access keys",
  about:
    "What lets programs in: `Authorization: Bearer ek_…` in place of a cookie and the header x-earshot. A key never may more than whoever made it may now.",
  routes: [
    {
      method: "GET",
      path: "/api/keys",
      name: "listKeys",
      summary: "The keys of the brands that one looks after, the newest first",
      scope: "some-brand",
      right: "manage",
      answer: z.strictObject({ keys: z.array(AccessKeyView) }),
    },
    {
      method: "POST",
      path: "/api/keys",
      name: "makeKey",
      summary: "Makes a key; its token is answered this once",
      scope: "some-brand",
      right: "manage",
      also: "manage in each brand of the key's, or everywhere for a role everywhere; a key makes none",
      body: NewKey,
      answer: z.strictObject({ key: AccessKeyView, token: z.string() }),
      status: 201,
    },
    {
      method: "PATCH",
      path: "/api/keys/{id}",
      name: "renameKey",
      summary: "Calls a key by another name, also in what it did before",
      scope: "some-brand",
      right: "manage",
      also: "manage in a brand of the key's, or everywhere for a role everywhere; none for whoever made it",
      body: KeyChange,
      answer: AccessKeyView,
    },
    {
      method: "DELETE",
      path: "/api/keys/{id}",
      name: "revokeKey",
      summary: "Ends a key at once",
      scope: "some-brand",
      right: "manage",
      also: "manage in a brand of the key's, or everywhere for a role everywhere; none for whoever made it",
      answer: "nothing",
    },
  ],
};
