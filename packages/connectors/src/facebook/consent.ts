import { consentFor } from "../meta/consent.ts";
import type { Settings } from "./settings.ts";

export const consent = consentFor<Settings>({
  permissions: ["pages_show_list", "pages_read_engagement", "pages_read_user_content", "pages_manage_engagement"],
  fields: "id,access_token",
  isIt: ({ id }, { pageId }) => id === pageId,
});
