export const he = `

`;
