/** Where conventions come from. Rules and profiles name these ids. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

const list: readonly Source[] = [
  { id: 'em-drafting', title: 'United Nations Editorial Manual, Resolutions and decisions: Drafting and editing', url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit' },
  { id: 'em-paragraphs', title: 'United Nations Editorial Manual, Paragraphs and subparagraphs', url: 'https://www.un.org/dgacm/en/content/editorial-manual' },
  { id: 'em-headings', title: 'United Nations Editorial Manual, Headings and subheadings', url: 'https://www.un.org/dgacm/en/content/editorial-manual/headings' },
  { id: 'em-footnotes', title: 'United Nations Editorial Manual, Footnotes and other references, chapter IX', url: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-09' },
  { id: 'em-italics', title: 'United Nations Editorial Manual, Italics and bold print', url: 'https://www.un.org/dgacm/en/content/editorial-manual/italics' },
  { id: 'un-resolutions', title: 'Practice of adopted United Nations resolutions (machine-readable texts of the United Nations, DGACM)' },
  { id: 'ipu-resolutions', title: 'Practice of resolutions of the Inter-Parliamentary Union', url: 'https://www.ipu.org' },
  { id: 'interpol-resolutions', title: 'Practice of resolutions of the INTERPOL General Assembly', url: 'https://www.interpol.int' },
  { id: 'mun-un', title: 'United Nations guide for Model UN, Drafting resolutions', url: 'https://outreach.un.org/mun/guidebook/skills/drafting-resolutions' },
  { id: 'mun-amun', title: 'American Model United Nations, Document format and style', url: 'https://www.amun.org/handbooks' },
  { id: 'plenary-format', title: 'The source form of Plenary: Markdown with front matter, notes and paragraph marks' },
];

const byId = new Map(list.map((source) => [source.id, source]));

export const sourceOf = (id: string): Source => byId.get(id) ?? { id, title: id };
export const SOURCES = list;
