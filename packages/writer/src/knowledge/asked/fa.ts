export const fa = `

`;
