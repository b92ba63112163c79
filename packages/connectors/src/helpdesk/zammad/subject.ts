const OURS = /^Earshot (?:(?<ticket>[a-z0-9]+)\/)?(?<key>[a-z0-9]+)$/u;

/** What an article's subject says by which we know it: its own key, and in a ticket's first article whose ticket it is. */
const namedIn = (subject: string | null | undefined) => OURS.exec(subject ?? "")?.groups;

export const keyIn = (subject: string | null | undefined): string | undefined => namedIn(subject)?.["key"];
export const ticketIn = (subject: string | null | undefined): string | undefined => namedIn(subject)?.["ticket"];

export const subjectOf = (key: string): string => `Earshot ${key}`;
export const firstSubject = (ticket: string, key: string): string => `Earshot ${ticket}/${key}`;
