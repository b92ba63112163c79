/** Kinds that are looked for together, as the API takes them; what ends in a dot means all that begin so. */
export const kindGroups = {
  conversations:
    "approved,policy-approved,first-approved,first-taken-back,undone,declined,dismissed,resolved,reopened,closing-asked,closing-refused,taken-back,compensated,posted-by-hand,sending,published,failed,checked,retracted,corrected,assigned,taken-over,transferred,check-done,merged,split,went-private,came-back,handed-over",
  settings: "brand.,approvals.,sending.,security.,vip.,author.,deadlines.,contact.,view.,replay.,incident.,outreach.",
  sources: "source.,webhook.,slack.,helpdesk.,dead-letter.",
  knowledge: "playbook.,edit.,article.,articles.",
  people: "person.,groups.,key.",
  "sign-ins": "signed-in,sign-in-failed,signed-out,session.,passkey.",
  exports: "privacy.,exported.,imported.,import.,digest.",
} as const;
export type KindGroup = keyof typeof kindGroups;
