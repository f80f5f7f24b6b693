import assert from 'node:assert/strict';
import { shape } from '../../kit/shape';

describe('structure of a resolution', () => {
  it('tells preamble and operative part, with their lead phrases', () => {
    assert.deepEqual(shape(`# Cooperation in the high valleys

*The General Assembly*,

*Recalling* its resolution 74/1 of 3 December 2019,

*Deeply concerned* at the state of the glaciers,

1. *Requests* the Secretary-General:

   (a) To report on:

      (i) The ice;

      (ii) The water;

   (b) To propose measures;

2. *Decides* to remain seized of the matter.`), [
      'un-ga en', '# Cooperation in the high valleys', 'enacting feminine ,', 'PP1 Recalling ,', 'PP2 Deeply concerned ,',
      'OP1 1. Requests : [(a) [(i) (ii)] (b)]', 'OP2 2. Decides .',
    ]);
  });

  it('takes a single operative paragraph without a number for what its verb says', () => {
    assert.deepEqual(shape('Le Conseil de sécurité,\n\nAyant examiné la demande,\n\nRecommande l’admission de la Ruritanie.'), [
      'un-sc fr', 'enacting masculine ,', 'PP1 Ayant examiné ,', 'OP1 Recommande .',
    ]);
  });

  it('reads paragraphs that stand line under line, without emphasis', () => {
    assert.deepEqual(shape('The General Assembly,\nRecalling its resolution 74/1,\nNoting the report,\n1. Welcomes the report;\n2. Decides to continue.'), [
      'un-ga en', 'enacting feminine ,', 'PP1 Recalling ,', 'PP2 Noting ,', 'OP1 1. Welcomes ;', 'OP2 2. Decides .',
    ]);
  });

  it('reads wrapped lines as one paragraph', () => {
    assert.deepEqual(shape('*The General Assembly*,\n\n*Recalling* its resolution 74/1\nof 3 December 2019, *welcoming*\nthe report, and the need for\n(a) peace and justice,\n\n1. *Notes* the report;\n2. *Decides* to continue.'), [
      'un-ga en', 'enacting feminine ,', 'PP1 Recalling ,', 'OP1 1. Notes ;', 'OP2 2. Decides .',
    ]);
  });

  it('ends a paragraph where a numbered line follows it', () => {
    assert.deepEqual(shape('La 199e Assemblée de l’Union interparlementaire,\nsaluant le travail des parlements,\n1. invite les parlements à agir ;\n2. décide de poursuivre.').slice(2), [
      'PP1 saluant ,', 'OP1 1. invite ;', 'OP2 2. décide .',
    ]);
  });

  it('finds a second enacting line in a recommendation', () => {
    assert.deepEqual(shape(`*The Economic and Social Council*

*Recommends* to the General Assembly the adoption of the following draft resolution:

*The General Assembly*,

*Recalling* the Charter,

1. *Welcomes* the outcome;

2. *Decides* to meet again.`), [
      'un-ecosoc en', 'enacting masculine none', 'OP1 Recommends :', 'enacting feminine ,', 'PP1 Recalling ,', 'OP1 1. Welcomes ;', 'OP2 2. Decides .',
    ]);
  });

  it('reads the session, place and dates inside INTERPOL’s enacting line, and its numbered infinitives', () => {
    assert.deepEqual(shape(`Résolution nº 9

GA-2031-99-RES-09

<u>Objet</u>: Échanges d’empreintes

L'Assemblée générale de l'OIPC - INTERPOL, réunie en sa 99^{ème} session à Ville (Pays) du 3 au 6 novembre 2031,

CONSIDÉRANT l'utilité des empreintes,

RAPPELANT ENFIN ses travaux,

INVITE les pays membres à :

- transmettre leurs fiches;
- 2. former leurs agents.

Adoptée : 100 voix pour, 2 contre et 3 abstentions`), [
      'interpol fr', '# Échanges d’empreintes', 'enacting feminine ,', 'PP1 CONSIDÉRANT ,', 'PP2 RAPPELANT ENFIN ,', 'OP1 INVITE : [- 2.]', 'frame vote',
    ]);
  });

  it('reads an IPU text: lower case, adoption line, a note under an asterisk in two paragraphs', () => {
    assert.deepEqual(shape(`Titre de la résolution sur les rivières

Résolution adoptée par consensus par la 199^e Assemblée de l'UIP
(Ville, 5 mai 2049)*

La 199^e Assemblée de l'Union interparlementaire,

rappelant ses travaux,

* La délégation d'Atlantide a exprimé des réserves sur le paragraphe 1.

La délégation de Ruritanie a exprimé des réserves sur l'alinéa 2.

consciente de l'urgence,

1. *invite* les parlements à agir ;
2. *décide* de suivre la question.`), [
      'ipu fr', '# Titre de la résolution sur les rivières', 'enacting feminine ,', 'PP1 rappelant ,', 'PP2 consciente ,', 'OP1 1. invite ;', 'OP2 2. décide .',
      'note * asterisk', 'frame adoption',
    ]);
  });

  it('reads lettered parts, each with its own enacting line', () => {
    assert.deepEqual(shape('# Title\n\n## A\n\n## First part\n\n*The General Assembly*,\n\n*Noting* one,\n\n1. *Decides* one;\n\n2. *Decides* two.\n\n## B\n\n*The General Assembly*\n\n*Adopts* three.'), [
      'un-ga en', '# Title', 'enacting feminine ,', 'PP1 Noting ,', 'OP1 1. Decides ;', 'OP2 2. Decides .', 'enacting feminine none', 'OP1 Adopts .',
    ]);
  });

  it('leaves the annex out of the paragraphs', () => {
    assert.deepEqual(shape('*The General Assembly*\n\n*Adopts* the declaration annexed hereto.[^1]\n\n---\n\n# Annex\n\n## Declaration\n\n1. We reaffirm our purpose.\n\n2. We will meet.\n\n[^1]: A/99/9.'), [
      'un-ga en', '# Annex', 'enacting feminine none', 'OP1 Adopts .', 'annex Annex', 'note 1 reference',
    ].filter((line) => line !== '# Annex'));
  });

  it('joins what a page break cut, across the notes at the foot of the page', () => {
    assert.deepEqual(shape('La 199e Assemblée de l’Union interparlementaire,\n\nalarmée par un rapport¹ qui montre l’ampleur de\n\n¹ Rapport annuel.\n\nla fonte des glaces,\n\n1. *demande* aux parlements d’agir dans\n\nle cadre de leurs lois ;\n2. *décide* de poursuivre.'), [
      'ipu fr', 'enacting feminine ,', 'PP1 alarmée ,', 'OP1 1. demande ;', 'OP2 2. décide .', 'note 1 superscript',
    ]);
  });

  it('understands the names and brackets of negotiation', () => {
    assert.deepEqual(shape('*The General Assembly*,\n\nPP1 *Recalling* the Charter,\n\n[PP1 bis *Noting* the report,]\n\nOP1 *Requests* a report;\n\nOP1 bis. *Invites* Member States to comment;\n\n[OP2 *Decides* to meet.]'), [
      'un-ga en', 'enacting feminine ,', 'PP1 PP1 Recalling ,', 'PP2 PP1 bis Noting ,', 'OP1 OP1 Requests ;', 'OP2 OP1 bis. Invites ;', 'OP3 OP2 Decides .',
    ]);
  });

  it('leaves the record of a vote behind the closing line out of the paragraphs', () => {
    assert.deepEqual(shape('*Le Conseil des droits de l’homme*,\n\n*Rappelant* la Charte,\n\n*Décide* de poursuivre.\n\n*38ᵉ séance*\n*7 octobre 2048*\n\n[Adoptée par 44 voix contre 1. Les voix se sont réparties comme suit :\n\n*Ont voté pour :*\n\nAtlantide, Ruritanie]').slice(1), [
      'enacting masculine ,', 'PP1 Rappelant ,', 'OP1 Décide .', 'frame other', 'frame vote', 'frame other', 'frame other',
    ]);
  });

  it('reads all six languages, though it has drafting data for two', () => {
    assert.deepEqual(shape('*La Asamblea General*,\n\n*Recordando* su resolución,\n\n1. *Pide* al Secretario General que informe;\n\n2. *Decide* continuar.')[0], 'un-ga es');
    assert.deepEqual(shape('*Совет Безопасности*,\n\n*ссылаясь* на свою резолюцию,\n\n1. *постановляет* продолжать;\n\n2. *просит* доложить.').slice(1), ['enacting masculine ,', 'PP1 ссылаясь ,', 'OP1 1. постановляет ;', 'OP2 2. просит .']);
    assert.deepEqual(shape('*إن الجمعية العامة*،\n\n*إذ تشير* إلى قراراتها،\n\n1 - *تقرر* أن تواصل؛\n\n2 - *تطلب* تقريرا.').slice(1), ['enacting feminine ,', 'PP1 إذ تشير ,', 'OP1 1 - تقرر ;', 'OP2 2 - تطلب .']);
    assert.deepEqual(shape('*大会*，\n\n*回顾*其决议，\n\n1. *决定*继续；\n\n   ㈠ 事项；\n\n2. *请*报告。').slice(1), ['enacting feminine ,', 'PP1 回顾 ,', 'OP1 1. 决定 ; [㈠]', 'OP2 2. 请 .']);
  });

  it('finds the text of a resolution whose organ it does not know', () => {
    assert.deepEqual(shape('Sponsors: Atlantis\n\nThe Committee on Distant Islands,\n\nRecalling the Charter,\n\n1. Urges all States to sail;\n\n2. Decides to return.'), [
      'mun en', 'enacting unknown ,', 'PP1 Recalling ,', 'OP1 1. Urges ;', 'OP2 2. Decides .',
    ]);
  });

  it('reads a text of which everything is indented', () => {
    assert.deepEqual(shape('    *The General Assembly*,\n\n    *Recalling* the Charter,\n\n    1. *Requests* a report;\n\n    2. The budget is approved;\n\n        (a) One;\n\n        (b) Two;\n\n    ## II\n\n    1. *Decides* to meet.').slice(2), [
      'PP1 Recalling ,', 'OP1 1. Requests ;', 'OP2 2. - ; [(a) (b)]', '## II', 'OP3 1. Decides .',
    ]);
  });

  it('reads a letter that the number of its paragraph precedes', () => {
    assert.deepEqual(shape('*The Security Council*,\n\n1. *Requests* the Secretary-General:\n\n   a) To report;\n\n   1.b) To advise;\n\n2. *Decides* to meet.').slice(2), [
      'OP1 1. Requests : [a) 1.b)]', 'OP2 2. Decides .',
    ]);
  });

  it('takes the title from the front matter where no heading bears it', () => {
    assert.equal(shape('---\ntitle: On rivers\n---\n\n*The General Assembly*\n\n*Adopts* the declaration.')[1], '# On rivers');
  });

  it('does without an enacting line', () => {
    assert.deepEqual(shape('*Rappelant* la Charte des Nations Unies et ses buts,\n\n1. *Prie* le Secrétaire général de faire rapport ;\n\n2. *Décide* de rester saisie de la question.'), [
      'un-ga fr', 'PP1 Rappelant ,', 'OP1 1. Prie ;', 'OP2 2. Décide .',
    ]);
  });

  it('takes body and language from the front matter, and from the caller before it', () => {
    const text = '---\nbody: un-hrc\nlanguage: fr\n---\n\n*Le Conseil des droits de l’homme*,\n\n*Rappelant* la Charte,\n\n*Décide* de continuer.';
    assert.equal(shape(text)[0], 'un-hrc fr');
    assert.equal(shape(text, { body: 'mun' })[0], 'mun fr');
    assert.equal(shape('Rien à voir ici, sinon le temps qui passe dans la ville.', { defaultBody: 'ipu' })[0], 'ipu fr');
  });

  it('survives front matter that YAML refuses', () => {
    assert.equal(shape('---\nbody: *nobody\nlanguage: fr\n---\n\nLe Conseil de sécurité,\n')[0], 'un-sc fr');
    const bomb = ['a: &a [x]', ...Array.from({ length: 12 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *a, *a]`)].join('\n');
    assert.equal(shape(`---\n${bomb}\n---\n\nThe Security Council,\n`)[0], 'un-sc en');
  });

  it('makes nothing of what is no resolution', () => {
    assert.deepEqual(shape(''), ['un-ga en']);
    assert.deepEqual(shape('Press release\n\nThe meeting took place on Monday. It was long.'), ['un-ga en']);
  });
});
