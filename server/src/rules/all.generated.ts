// Written by tools/generate.mjs from the files of this folder. Do not edit.
import type { Rule } from './engine/rule';
import preambularTerminal from './preambular-terminal';

export const RULES: readonly Rule[] = [
  preambularTerminal,
] as unknown as readonly Rule[];
