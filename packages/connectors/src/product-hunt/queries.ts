/** Of each comment only what is used: the platform counts how much is asked for. */
const COMMENT = "id body createdAt url parentId user { id name username url }";
const REPLIES = `replies(first: 20, order: NEWEST) { edges { node { ${COMMENT} } } }`;

export const commentsOfPost = `query ($slug: String!, $first: Int!, $after: String) {
  post(slug: $slug) {
    id
    comments(first: $first, after: $after, order: NEWEST) {
      edges { node { ${COMMENT} ${REPLIES} } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const oneComment = `query ($id: ID!) { comment(id: $id) { ${COMMENT} ${REPLIES} } }`;

export const twoComments = `query ($id: ID!, $reply: ID!) {
  comment(id: $id) { ${COMMENT} }
  reply: comment(id: $reply) { ${COMMENT} }
}`;

export const userNamed = "query ($username: String!) { user(username: $username) { id name url } }";
