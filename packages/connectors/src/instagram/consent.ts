import { consentFor } from "../meta/consent.ts";
import type { Settings } from "./settings.ts";

export const consent = consentFor<Settings>({
  permissions: ["instagram_basic", "instagram_manage_comments", "pages_show_list", "pages_read_engagement"],
  fields: "id,access_token,instagram_business_account{id}",
  isIt: ({ instagram_business_account: account }, { userId }) => account?.id === userId,
});
