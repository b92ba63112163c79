export const zhHant = `

`;
