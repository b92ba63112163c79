/** The word for a setting's or a secret's title, which connectors give in English. */
export const fieldWord = (title: string): string => `field.${title.toLowerCase().replaceAll(" ", "-")}`;
