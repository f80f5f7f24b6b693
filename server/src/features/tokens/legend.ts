/** Standard types of tokens, in the order in which a client is told of them. */
export const TOKEN_TYPES = ['class', 'keyword', 'number', 'enumMember', 'variable', 'namespace'] as const;
export const TOKEN_MODIFIERS = ['preambular', 'operative', 'declaration'] as const;
