import { isSpace } from '../base/chars';

const ORDINAL_MARK = /\^\{?([\p{L}]{1,4})\}?\^?/gu;

/**
 * A piece of text as it is compared: emphasis and superscript marks gone, white space single, apostrophes typographic, hyphens tight.
 * Only for comparison; positions are those of the original.
 */
export const normalise = (text: string): string => {
  let out = '';
  let pending = false;
  for (const char of text.replace(ORDINAL_MARK, '$1')) {
    const code = char.charCodeAt(0);
    if (code === 42 || code === 95 || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) continue;
    if (isSpace(code) || code === 10 || code === 13) {
      pending = out !== '';
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    out += char === '\'' ? '’' : char === '‑' || char === '–' ? '-' : char;
  }
  return out.replaceAll(' ’', '’').replaceAll(' - ', '-').toLowerCase();
};
