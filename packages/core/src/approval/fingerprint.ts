/** Everything an approver saw, part by part; an approval holds only while each is the same. */
export type Fingerprint = {
  mention: string; // id@version
  draft: string; // number:hash of the text that will be sent
  account: string; // source and account that will speak
  playbook: string; // id@version the draft rests on, or "-"
  policy: string; // version of the rules that raised objections
};
