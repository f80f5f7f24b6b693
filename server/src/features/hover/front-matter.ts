import { contains } from '../../base/span';
import { frontMatterKey } from '../../model/front-matter-schema';
import type { HoverSource } from '.';
import { escapeMarkdown } from '../phrases';

const EXAMPLE = { en: 'For example:', fr: 'Par exemple :' };
const VALUES = { en: 'One of:', fr: 'Au choix :' };

/** What a key of the front matter means. */
export const frontMatterHover: HoverSource = ({ resolution: { frontMatter } }, offset, language) => {
  const entry = frontMatter?.entries.find(({ keySpan }) => contains(keySpan, offset));
  const known = entry === undefined ? undefined : frontMatterKey(entry.key);
  if (entry === undefined || known === undefined) return undefined;
  const { values, example } = known;
  const such = values === undefined ? `${EXAMPLE[language]} \`${example}\`` : `${VALUES[language]} ${values.map((it) => `\`${it}\``).join(', ')}`;
  return { span: entry.keySpan, markdown: `**${escapeMarkdown(entry.key)}** ${escapeMarkdown(known.docs[language])}\n\n${such}` };
};
