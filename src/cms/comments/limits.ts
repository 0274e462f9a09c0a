/** Characters of a comment: more is a text of its own. */
export const longestComment = 4000

/** So many colleagues can be named in one comment. */
export const mostNamed = 20
