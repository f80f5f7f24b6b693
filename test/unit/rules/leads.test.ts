import assert from 'node:assert/strict';
import { counterpartOf } from '../../../server/src/rules/leads/counterpart';
import { headOf } from '../../../server/src/rules/leads/openings';
import { checkRule, findingsIn, fixedBy, type Setting } from './check';

const ga = { en: { body: 'un-ga', language: 'en' }, fr: { body: 'un-ga', language: 'fr' } } as const satisfies Record<string, Setting>;
const sc = { body: 'un-sc', language: 'en' } as const;
const ipu = { body: 'ipu', language: 'fr' } as const;
const interpol = { body: 'interpol', language: 'fr' } as const;

/** A text of the Assembly with these preambular paragraphs. */
const preambleEn = (...paragraphs: readonly string[]): string => `*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n\n*Decides* to continue its work.`;
const preambleFr = (...paragraphs: readonly string[]): string => `*L’Assemblée générale*,\n\n${paragraphs.join('\n\n')}\n\n*Décide* de poursuivre ses travaux.`;
const numbered = (paragraphs: readonly string[], mark: string): string =>
  paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}${index + 1 < paragraphs.length ? mark : '.'}`).join('\n\n');
const operativeEn = (...paragraphs: readonly string[]): string => `*The General Assembly*,\n\n*Bearing in mind* its mandate,\n\n${numbered(paragraphs, ';')}`;
const operativeFr = (...paragraphs: readonly string[]): string => `*L’Assemblée générale*,\n\n*Ayant à l’esprit* son mandat,\n\n${numbered(paragraphs, ' ;')}`;

/** Severities of what one rule finds. */
const severities = (rule: string, text: string, setting: Setting): readonly string[] =>
  findingsIn(text, setting).filter((finding) => finding.rule === rule).map(({ severity }) => severity);

describe('repeated openings', () => {
  it('follow a cycle of three: plain, also, further, and plain again', () => {
    checkRule('repeated-opening', preambleEn(
      '*Recalling* the first text,', '*Recalling also* the second text,', '*Recalling further* the third text,', '*Recalling* the fourth text,', '*Recalling also* the fifth text,',
    ), ga.en);
  });

  it('lack an adverb in second and third place, not in fourth', () => {
    checkRule('repeated-opening', preambleEn(
      '*Recalling* the first text,', '*Recalling also* the second text,', '*{{Recalling}}* the third text,', '*{{Recalling}}* the fourth text,',
    ), ga.en);
    checkRule('repeated-opening', preambleFr('*Notant* un fait,', '*Notant également* un autre fait,', '*Notant en outre* un troisième fait,', '*Notant* un quatrième fait,'), ga.fr);
  });

  it('are a hint where the adverb is missing, and a warning where it is out of order', () => {
    assert.deepEqual(severities('repeated-opening', preambleEn('*Noting* one fact,', '*Noting* another fact,'), ga.en), ['hint']);
    assert.deepEqual(severities('repeated-opening', preambleEn('*Noting* one fact,', '*Noting further* the other fact,'), ga.en), ['warning']);
    assert.deepEqual(severities('repeated-opening', preambleEn('*Noting* one fact,', '*Noting also* another,', '*Noting also* a third,'), ga.en), ['warning']);
  });

  it('end with another verb', () => {
    checkRule('repeated-opening', preambleEn('*Recalling* the first text,', '*Welcoming* the progress made,', '*Recalling* the second text,'), ga.en);
  });

  it('end with a heading', () => {
    const text = operativeEn('*Notes* one fact', '*Welcomes* the report', '*Notes* another fact').replace('2. *Welcomes*', '2. *Notes also*');
    checkRule('repeated-opening', text.replace('3. *Notes*', '## Further work\n\n3. *Notes*'), ga.en);
  });

  it('are expected to have the adverb only while the addressee is the same', () => {
    checkRule('repeated-opening', operativeEn('*Requests* the Secretary-General to prepare a study', '*Requests* the Committee to examine it', '*{{Requests}}* the Committee to report on it'), ga.en);
    checkRule('repeated-opening', operativeFr('*Prie* le Secrétaire général d’établir une étude', '*Prie* le Comité de l’examiner', '*{{Prie}}* le Comité d’en rendre compte'), ga.fr);
    checkRule('repeated-opening', operativeFr('*Invite* les États et les organisations à coopérer', '*Invite* les États à échanger leurs données'), ga.fr);
  });

  it('of statements are expected to have it whatever follows', () => {
    checkRule('repeated-opening', operativeFr('*Souligne* le rôle des femmes', '*{{Souligne}}* celui des jeunes'), ga.fr);
  });

  it('are different where their complements are', () => {
    checkRule('repeated-opening', operativeFr('*Demande* aux États de coopérer', '*Demande instamment* aux États de coopérer mieux'), ga.fr);
    checkRule('repeated-opening', preambleEn('*Noting* one fact,', '*Noting with concern* another fact,'), ga.en);
  });

  it('do not count “once again” as an adverb of the series, nor miss one beside it', () => {
    checkRule('repeated-opening', operativeEn('*Requests* the Committee to meet', '*Once again requests* the Committee to report'), ga.en);
    checkRule('orphan-adverb', operativeEn('*Welcomes* the report', '*Once again requests* the Committee to report'), ga.en);
  });

  it('are not looked at where the adverb is free', () => {
    const council = '*The Security Council*,\n\n*Recalling* one text,\n\n*Recalling* another text,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.';
    checkRule('repeated-opening', council, sc);
  });

  it('take the members of the IPU for the parliaments', () => {
    checkRule('repeated-opening', 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions,\n\n1. *exhorte* les Parlements membres de l’UIP à agir ;\n\n2. *{{exhorte}}* les parlements à coopérer.', ipu);
  });

  it('get the adverb where the organ has it', () => {
    assert.equal(fixedBy('repeated-opening', preambleEn('*Recalling* one text,', '*Recalling* another text,'), ga.en), preambleEn('*Recalling* one text,', '*Recalling also* another text,'));
    assert.equal(fixedBy('repeated-opening', operativeEn('*Takes note* of one report', '*Takes note* of another'), ga.en), operativeEn('*Takes note* of one report', '*Also takes note* of another'));
    assert.equal(fixedBy('repeated-opening', operativeFr('*Se félicite* d’un progrès', '*Se félicite* d’un autre'), ga.fr), operativeFr('*Se félicite* d’un progrès', '*Se félicite également* d’un autre'));
  });
});

describe('orphan adverbs', () => {
  it('are none where the paragraph before names the act further on', () => {
    checkRule('orphan-adverb', operativeEn('*Welcomes* the report, and requests the Committee to examine it', '*Also requests* the Committee to publish it'), ga.en);
  });

  it('are none where the complement differs but the verb is the same', () => {
    checkRule('orphan-adverb', preambleEn('*Noting with concern* one fact,', '*Noting also* another fact,'), ga.en);
    checkRule('orphan-adverb', operativeEn('*Strongly condemns* one attack', '*Also condemns* another'), ga.en);
  });

  it('are found at the beginning of a part', () => {
    checkRule('orphan-adverb', preambleEn('*Recalling {{also}}* its decision,'), ga.en);
  });

  it('are information in texts of the Security Council', () => {
    const text = '*The Security Council*,\n\n*Recalling* its resolutions,\n\n1. *Urges* the parties to cooperate;\n\n2. *Further requests* the Secretary-General to report;\n\n3. *Decides* to remain seized of the matter.';
    assert.deepEqual(severities('orphan-adverb', text, sc), ['info']);
  });

  it('leave adjectives and the closing “enfin” of INTERPOL alone', () => {
    checkRule('orphan-adverb', operativeEn('*Welcomes* the report', '*Urges* further and increased support for the mission'), ga.en);
    checkRule('orphan-adverb', 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93e session,\n\nPRENANT NOTE du rapport,\n\nRAPPELANT ENFIN ses travaux,\n\nINVITE les pays membres à coopérer.', interpol);
  });
});

describe('emphasis of lead phrases', () => {
  const bare = 'The General Assembly,\n\n{{Recalling}} its decision,\n\nNoting the report,\n\nWelcoming the progress made,\n\n1. Decides to continue its work;\n\n2. Requests the Committee to report.';

  it('that a whole text has lost is reported once, for information', () => {
    const [finding] = checkRule('lost-emphasis', bare, ga.en);
    assert.equal(finding?.severity, 'info');
    checkRule('unemphasised-lead', bare.replace(/[{}]/g, ''), ga.en);
    const fixed = fixedBy('lost-emphasis', bare.replace(/[{}]/g, ''), ga.en);
    assert.equal(fixed, 'The General Assembly,\n\n*Recalling* its decision,\n\n*Noting* the report,\n\n*Welcoming* the progress made,\n\n1. *Decides* to continue its work;\n\n2. *Requests* the Committee to report.');
  });

  it('that one part has lost is reported for that part', () => {
    const text = bare.replace('1. D', '1. *D').replace('ides', 'ides*').replace('2. Requests', '2. *Requests*');
    const [finding] = checkRule('lost-emphasis', text, ga.en);
    assert.match(finding?.message.en ?? '', /preamble/);
  });

  it('that one paragraph lacks is reported for that paragraph', () => {
    const text = preambleEn('*Recalling* its decision,', '*Noting* the report,', '{{Welcoming}} the progress made,');
    checkRule('unemphasised-lead', text, ga.en);
    checkRule('lost-emphasis', text.replace(/[{}]/g, ''), ga.en);
  });

  it('is not missed in a declaration, which is numbered and has no lead phrases', () => {
    checkRule('unemphasised-lead', operativeEn('We declare this', 'Our peoples need peace', 'The world has changed', 'Recalls of goods hurt us', 'We act together').replace('*Bearing in mind*', '*Recalling*'), ga.en);
  });

  it('at INTERPOL is capitals', () => {
    const text = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93e session,\n\nCONSIDÉRANT les faits,\n\n{{SE FÉLICITANT également}} des progrès,\n\nPRENANT NOTE du rapport,\n\nINVITE les pays membres à coopérer.';
    checkRule('unemphasised-lead', text, interpol);
    assert.match(fixedBy('unemphasised-lead', text.replace(/[{}]/g, ''), interpol), /SE FÉLICITANT ÉGALEMENT des/);
  });

  it('may leave the noun of attitude out, but not cut it in two', () => {
    const council = (lead: string): string => `*The Security Council*,\n\n${lead} concern at the situation,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.`;
    checkRule('short-emphasis', council('*Expressing* its deep'), sc);
    checkRule('short-emphasis', council('*Expressing its deep*').replace('concern', '{{concern}}'), sc);
    checkRule('long-emphasis', council('*Expressing its deep').replace('concern', 'concern*'), sc);
  });

  it('that cuts a word is repaired', () => {
    assert.equal(fixedBy('short-emphasis', preambleEn('*Recall*ing its decision,'), ga.en), preambleEn('*Recalling* its decision,'));
    assert.equal(fixedBy('short-emphasis', preambleEn('*Deeply con*cerned about the situation,'), ga.en), preambleEn('*Deeply concerned* about the situation,'));
  });

  it('in two runs becomes one', () => {
    assert.equal(fixedBy('short-emphasis', preambleEn('*Taking* *note* of the report,'), ga.en), preambleEn('*Taking note* of the report,'));
  });

  it('keeps the marks that the author uses', () => {
    assert.equal(fixedBy('short-emphasis', preambleEn('_Taking_ note of the report,'), ga.en), preambleEn('_Taking note_ of the report,'));
    assert.equal(fixedBy('long-emphasis', preambleEn('**Taking note of** the report,'), ga.en), preambleEn('**Taking note** of the report,'));
  });

  it('over a whole paragraph is information, since conversions do that', () => {
    assert.deepEqual(severities('long-emphasis', preambleEn('*Recalling the decision that it took at its last session on this item*,'), ga.en), ['info']);
  });

  it('may cover a preposition in texts of the IPU, and of the Council, where it is information', () => {
    checkRule('long-emphasis', 'La 151e Assemblée de l’Union interparlementaire,\n\n*consciente de* son rôle,\n\n1. *invite* les parlements à agir ;\n\n2. *demande* au Secrétaire général de suivre la question.', ipu);
    assert.deepEqual(severities('long-emphasis', preambleEn('*Taking note of* the report,'), ga.en), ['warning']);
    assert.deepEqual(severities('long-emphasis', '*The Security Council*,\n\n*Taking note of* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.', sc), ['info']);
  });
});

describe('form of lead phrases', () => {
  it('leaves a participle alone that leads to a verb in a text of the Security Council', () => {
    const council = (first: string): string => `*The Security Council*,\n\n*Recalling* its resolutions,\n\n1. ${first};\n\n2. *Decides* to remain seized of the matter.`;
    checkRule('participle-in-operative', council('*Noting* the progress made, *decides* to continue'), sc);
    checkRule('participle-in-operative', council('*{{Noting}}* the progress made, and of the report'), sc);
    checkRule('participle-in-operative', operativeEn('*{{Noting}}* the progress made, decides to continue', '*Decides* to act'), ga.en);
  });

  it('is not asked of a preamble that is numbered', () => {
    checkRule('participle-in-operative', '*The General Assembly*,\n\n1. *Recalling* its decision,\n\n2. *Noting* the report,\n\n3. *Decides* to act;\n\n4. *{{Welcoming}}* the progress made;\n\n5. *Requests* the Committee to report.', ga.en);
  });

  it('is asked of the last paragraph before number 1 too', () => {
    const text = operativeEn('*Decides* to act', '*Requests* the Committee to report').replace('1.', '*{{Notes}}* the report,\n\n1.');
    checkRule('operative-verb-in-preamble', text, ga.en);
  });

  it('takes a single verb without a number for the operative part, by its end', () => {
    checkRule('operative-verb-in-preamble', preambleEn('*Recalling* its decision,'), ga.en);
  });

  it('proposes forms that the language knows, and no others', () => {
    assert.equal(counterpartOf('en', 'Regrets', 'preamble'), 'Regretting');
    assert.equal(counterpartOf('en', 'Also notes with concern', 'preamble'), 'Also noting with concern');
    assert.equal(counterpartOf('en', 'Applying', 'operative'), 'Applies');
    assert.equal(counterpartOf('en', 'Deeply concerned', 'operative'), undefined);
    assert.equal(counterpartOf('en', 'Mindful', 'operative'), undefined);
    assert.equal(counterpartOf('fr', 'Se réjouit', 'preamble'), 'Se réjouissant');
    assert.equal(counterpartOf('fr', 'Réitérant', 'operative'), 'Réitère');
    assert.equal(counterpartOf('fr', 'PRENANT NOTE', 'operative'), 'PREND NOTE');
    assert.equal(counterpartOf('fr', 'Ayant examiné', 'operative'), undefined);
  });

  it('says nothing of gender where the organ is unknown', () => {
    checkRule('lead-agreement', 'Le Bureau du Forum,\n\n*Consciente* de son rôle,\n\n*Décide* de poursuivre ses travaux.', { language: 'fr' });
    checkRule('lead-agreement', '*Le Conseil de sécurité*,\n\n*Profondément {{préoccupée}}* par la situation,\n\n*Décide* de poursuivre ses travaux.', { language: 'fr' });
  });

  it('takes the case of most openings for the text’s own, and says so once', () => {
    const text = '*The General Assembly*,\n\n*{{r}}ecalling* its decision,\n\n*noting* the report,\n\n*Decides* to continue its work.';
    const [finding] = checkRule('lead-case', text, ga.en);
    assert.equal(finding?.severity, 'info');
  });

  it('has a head without adverbs', () => {
    assert.deepEqual(['deeply concerned', 'strongly condemns', 'se félicite', 'profondément préoccupé', 'takes note'].map(headOf), ['concerned', 'condemns', 'se félicite', 'préoccupé', 'takes']);
  });
});

describe('a lead phrase without emphasis', () => {
  it('is no fault where a participle stands before the verb that is set off', () => {
    checkRule('unemphasised-lead', operativeEn('*Welcomes* the report', 'Acting in support of a request of the parties, *authorizes* the mission to help', '*Decides* to meet'), sc);
    checkRule('unemphasised-lead', operativeEn('*Welcomes* the report', '{{Requests}} the Committee to meet', '*Decides* to go on'), sc);
  });
});
