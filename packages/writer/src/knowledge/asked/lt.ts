export const lt = `

`;
