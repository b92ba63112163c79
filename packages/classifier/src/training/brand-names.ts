/** How the mentions that are learned from name the brand. */
export const brandNames = ["Acme", "אקמי", "آکمی", "اکمی", "艾克米"];
