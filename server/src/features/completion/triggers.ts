/** Characters after which an editor asks without being told to: emphasis and number open a paragraph, `[^` calls a note. */
export const TRIGGERS = ['*', '_', '[', '^', '.', ' '] as const;
