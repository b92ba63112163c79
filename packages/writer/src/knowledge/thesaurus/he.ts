export const he = `
`;
