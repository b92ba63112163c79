export const hu = `

`;
