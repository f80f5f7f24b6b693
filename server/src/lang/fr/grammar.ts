import { finishLead, newDraft, type Draft } from '../lead';
import type { LeadManner, LeadPhrase } from '../language';
import { isCapital, wordsOf } from '../words';
import { adjectiveOf, baseOf, isInfinitive, isPastParticiple, respell } from './forms';
import { ADVERBS, ALSO_NOUNS, FUNCTION_WORDS, JUDGEMENTS, NOT_PARTICIPLES, UNDERTAKINGS } from './lexicon';
import { isAttitude, isRestated, readAdverbs, readAttitude, readFixedComplement, readManner } from './pieces';

/** Verbs after which "sa préoccupation", "son attachement" belongs to the lead. */
const RESTATING = new Set(`réaffirmer réitérer renouveler redire rappeler affirmer confirmer reconfirmer souligner déclarer maintenir manifester témoigner marquer signifier
  proclamer répéter formuler offrir présenter adresser apporter donner réexprimer partager`.split(/\s+/));
const VOICING = new Set(['exprimer', 'réexprimer', 'formuler', 'manifester']);
/** "Juge intolérable". */
const DEEMING = new Set(['juger', 'estimer', 'considérer', 'croire', 'trouver', 'tenir']);
/** Verbs that want an adjective: "Se déclare préoccupée", "Demeure saisi". */
const COPULAS = new Set(['être', 'demeurer', 'rester']);
const REFLEXIVE_COPULAS = new Set(['déclarer', 'dire', 'montrer', 'sentir', 'tenir', 'juger', 'estimer', 'trouver', 'avouer', 'réaffirmer', 'affirmer']);
/** Verbs that open no lead without a complement: "Prend des mesures", "Fait à New York". */
const WANTING = new Set(['prendre', 'tenir', 'rendre', 'avoir', 'mettre', 'faire', 'aller', 'devoir', 'pouvoir', 'être', 'rester', 'porter', 'tirer', 'comprendre', 'contenir', 'concourir', 'servir', 'suivre', 'venir', 'voir', 'valoir', 'vouloir', 'joindre', 'pourvoir', 'surprendre']);
/** What follows an adjective that opens a paragraph. */
const AFTER_ADJECTIVE = /^(?:de|d’|du|des|par|que|qu’|à|au|aux|en|dans|pour|devant|face|sur|envers|et|tant|comme|quant|contre|toutefois|avec|lorsqu’|lorsque|si|depuis|ainsi|notamment)?$/;
/** What follows an unknown verb: its object. */
const OBJECT = /^(?:le|la|les|l’|que|qu’|de|d’|du|des|à|au|aux|sur|sa|son|ses|ces|cette|cet|ce|tous|toutes|tout|toute|avec|en|dans|par|pour|un|une|chaque|leur|leurs|contre|vers|combien)?$/;
const DIRECT_OBJECT = /^(?:le|la|les|l’|que|qu’|sa|son|ses|ces|cette|cet|ce|tous|toutes|chaque)$/;

const inCase = (other: string, typed: string): string => {
  if (typed.length > 1 && typed === typed.toUpperCase()) return other.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toLowerCase() ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
};

/** Notes an adjective that agrees with the organ; the first of two counts. */
const noteAgreement = (draft: Draft, index: number, masculine: string, gender: 'masculine' | 'feminine', other: string): void => {
  const word = draft.words.at(index);
  if (word === undefined) return;
  if (gender === 'feminine') draft.respelt.set(index, masculine);
  if (other === '' || draft.agreement !== undefined) return;
  const typed = draft.words.text.slice(word.start, word.end);
  draft.agreement = { start: word.start, end: word.end, gender, other: inCase(other, typed) };
};

/** Reads "Alarmée et préoccupée", "favorable" at `index`: the index after it, or `undefined`. */
const readAdjective = (draft: Draft, index: number, opening: boolean): number | undefined => {
  const { words } = draft;
  const adjective = adjectiveOf(words.norm(index));
  if (adjective === undefined || (opening && !adjective.opening)) return undefined;
  // "Confiant que", but "Confiant au Secrétaire général".
  if (opening && adjective.masculine === words.norm(index) && adjective.masculine.endsWith('ant') && !/^(?:que|qu’|dans|en)$/.test(words.norm(index + 1))) return undefined;
  if (opening && adjective.masculine === 'décidé' && !(isCapital(words, 0) && words.norm(index + 1) === 'à')) return undefined;
  noteAgreement(draft, index, adjective.masculine, adjective.gender, adjective.other);
  let end = readAdverbs(draft, index + 1);
  if (words.norm(end) === 'et') {
    let at = end + 1;
    while (ADVERBS.has(words.norm(at))) at += 1;
    const second = adjectiveOf(words.norm(at));
    if (second !== undefined) {
      noteAgreement(draft, at, second.masculine, second.gender, second.other);
      end = readAdverbs(draft, at + 1);
    }
  }
  return opening && !AFTER_ADJECTIVE.test(words.norm(end)) ? undefined : end;
};

/** Reads the noun of attitude after a verb that takes one; notes where the short manner stops. */
const readAttitudeOf = (draft: Draft, index: number, base: string): number => {
  const { words } = draft;
  const expression = words.norm(index) === 'l’' && words.norm(index + 1) === 'expression' && words.norm(index + 2) === 'de' ? index + 3 : index;
  const end = VOICING.has(base)
    ? readAttitude(words, expression, false, isAttitude)
    : RESTATING.has(base) ? readAttitude(words, expression, true, isRestated) : expression;
  if (end === expression) return index;
  draft.core ??= index;
  return end;
};

/** Reads "de souligner" after "continue": the infinitive of a verb of the table, with its complements. */
const readContinued = (draft: Draft, index: number): number => {
  const { words } = draft;
  if (!/^(?:de|d’|à)$/.test(words.norm(index))) return index;
  const at = /^(?:se|s’)$/.test(words.norm(index + 1)) ? index + 2 : index + 1;
  if (!isInfinitive(words.norm(at))) return index;
  draft.core ??= index;
  return readComplements(draft, at + 1, words.norm(at));
};

/** Reads what belongs to the run after a verb. */
const readComplements = (draft: Draft, from: number, base: string): number => {
  const { words } = draft;
  let index = readAdverbs(draft, from);
  const fixed = readFixedComplement(words, index, base);
  if (fixed > index) index = readAdverbs(draft, fixed);
  if (DEEMING.has(base) && isJudgement(words.norm(index))) return index + 1;
  if (base === 'continuer') return readContinued(draft, index);
  if (base === 'tenir' && words.norm(index) === 'à' && isInfinitive(words.norm(index + 1))) return index + 2;
  const attitude = readAttitudeOf(draft, index, base);
  if (attitude > index) index = readAdverbs(draft, attitude);
  const manner = readManner(words, index);
  if (manner > index) {
    if (words.norm(index) === 'avec') draft.least ??= index;
    else if (words.norm(index) === 'dans') draft.core ??= index;
    index = readAdverbs(draft, manner);
  }
  return index;
};

const isJudgement = (word: string): boolean => {
  const singular = word.replace(/s$/, '');
  return JUDGEMENTS.has(singular) || JUDGEMENTS.has(singular.replace(/le$/, 'l')) || JUDGEMENTS.has(singular.replace(/e$/, '')) || JUDGEMENTS.has(singular.replace(/ve$/, 'f'));
};

/** "ayant", "a": "à l’esprit", "conscience", or a past participle. */
const readHaving = (draft: Draft, index: number): number | undefined => {
  const { words } = draft;
  const at = readAdverbs(draft, index);
  const fixed = readFixedComplement(words, at, 'avoir');
  if (fixed > at) return readManner(words, readAdverbs(draft, fixed));
  if (draft.mood === 'operative' && !/^(?:résolu|décidé|convenu|examiné|arrêté)$/.test(words.norm(at))) return undefined;
  if (!isPastParticiple(words.norm(at))) return undefined;
  const first = words.norm(at);
  const verb = first === 'été' && isPastParticiple(words.norm(at + 1)) ? at + 1 : at;
  const base = first === 'pris' ? 'prendre' : first === 'rendu' ? 'rendre' : first === 'tenu' ? 'tenir' : first === 'fait' ? 'faire' : '';
  return readComplements(draft, verb + 1, base);
};

/** "Se", "S’" and the verb after it. */
const readReflexive = (draft: Draft): number | undefined => {
  const { words } = draft;
  const form = words.norm(1);
  draft.mood = form.endsWith('ant') ? 'preamble' : 'operative';
  const base = baseOf(form);
  draft.known = base !== undefined;
  if (base === 'être') {
    const at = readAdverbs(draft, 2);
    const participle = words.norm(at);
    if (!isPastParticiple(participle)) return undefined;
    const feminine = participle.endsWith('e');
    const masculine = feminine ? participle.slice(0, -1) : participle;
    noteAgreement(draft, at, masculine, feminine ? 'feminine' : 'masculine', feminine ? masculine : `${participle}e`);
    return readComplements(draft, at + 1, '');
  }
  if (base === undefined && (!/(?:ant|e|it|[^aeiou]t|nd)$/.test(form) || form.length < 4 || /(?:er|ir|re|ent|ont|ons|ez|ai[st]|rait|ra)$/.test(form) && !/(?:ontre|lustre|gistre)$/.test(form))) return undefined;
  if (isInfinitive(form)) return undefined;
  if (base !== undefined && REFLEXIVE_COPULAS.has(base)) {
    const adjective = readAdjective(draft, readAdverbs(draft, 2), false);
    if (adjective !== undefined) {
      draft.known = true;
      draft.least = 2;
      return readManner(words, readAdverbs(draft, adjective));
    }
    draft.repeats.length = 0;
  }
  return readComplements(draft, 2, base ?? '');
};

/** Fixed openings that are no verb: "Vu", "Attendu que", "Eu égard à", "Compte tenu de". */
const readFormula = (draft: Draft): number | undefined => {
  const { words } = draft;
  const second = words.norm(1);
  switch (words.norm(0)) {
    case 'vu': return /^(?:le|la|les|l’|sa|son|ses|que|qu’|également|en|de)$/.test(second) ? readAdverbs(draft, 1) : undefined;
    case 'attendu': return /^(?:que|qu’|également|en)$/.test(second) ? readAdverbs(draft, 1) : undefined;
    case 'eu': return second === 'égard' || second === 'egard' ? readAdverbs(draft, 2) : undefined;
    case 'compte': return second === 'tenu' || (second === 'dûment' && words.norm(2) === 'tenu') ? readAdverbs(draft, second === 'tenu' ? 2 : 3) : undefined;
    default: return undefined;
  }
};

/** Whether the participle or third person at 0 opens a lead. */
const isVerb = (draft: Draft, base: string | undefined): boolean => {
  const { words } = draft;
  const form = words.norm(0);
  const next = words.norm(1);
  if (draft.mood === 'preamble') {
    if (base !== undefined && !NOT_PARTICIPLES.has(form)) return true;
    if (WANTING.has(base ?? '') && (form === 'tenant' || form === 'mettant')) return true;
    return !NOT_PARTICIPLES.has(form) && form.length > 5 && !form.includes('-') && (OBJECT.test(next) || (ADVERBS.has(next) && next !== 'tout'));
  }
  const after = readAdverbs(newDraft(words, 'operative'), 1);
  if (base !== undefined) {
    // In lower case, where lines of running text may begin so: a verb has an object.
    if (!isCapital(words, 0) && after === 1 && !OBJECT.test(next) && !isCapital(words, 1) && readComplements(newDraft(words, 'operative'), 1, base) === 1) return false;
    if (!ALSO_NOUNS.has(form)) return true;
    if (form === 'note' && /^\s?[:–—]/.test(words.text.slice(words.at(0)?.end ?? 0))) return false;
    // "Demande de renforcer", but "Demande d’admission".
    if ((next === 'de' || next === 'd’') && /(?:er|ir)$/.test(words.norm(2)) && isInfinitive(words.norm(2))) return true;
    return after > 1 || !/^(?:de|d’|du|des|n|no|nº|relative|relatif|verbale|concernant|explicative|par|et|présentée?|rendus?|\d.*|pour|liminaire|introductive|conceptuelle|technique|en)$/.test(next);
  }
  return isCapital(words, 0) && form.length > 4 && /(?:[^r]e|it|nd)$/.test(form) && !form.includes('-') &&
    !FUNCTION_WORDS.has(form) && !/^(?:quelque|presque|puisque|quoique|simple|seule|ensemble|contre|votre|lorsque|ensuite|malgré|autre|chacune|aucune|certaine|telle|celle|quatre|onze|douze|treize|quatorze|quinze|seize|mille|article|annexe|chapitre|titre|partie|toute|entre|prière|avant|parfois)$/.test(form) &&
    DIRECT_OBJECT.test(next);
};

const readVerb = (draft: Draft): number | undefined => {
  const { words } = draft;
  const form = words.norm(0);
  const base = baseOf(form);
  draft.known = base !== undefined;
  draft.mood = form.endsWith('ant') ? 'preamble' : 'operative';
  if (base === 'avoir') return readHaving(draft, 1);
  if (base !== undefined && COPULAS.has(base)) {
    const at = readAdverbs(draft, 1);
    if (words.norm(at) === 'donné' || words.norm(at) === 'entendu') return undefined;
    if (base === 'être' && words.norm(at) === 'd’' && words.norm(at + 1) === 'avis') return at + 2;
    const end = readAdjective(draft, at, false);
    return end === undefined ? undefined : readManner(words, end);
  }
  if (!isVerb(draft, base)) return undefined;
  const end = readComplements(draft, 1, base ?? '');
  if (base !== undefined && UNDERTAKINGS.has(base) && end === 1 && form !== 'agissant') draft.known = false;
  if (base !== undefined && WANTING.has(base)) {
    const bare = readAdverbs(newDraft(words, draft.mood), 1);
    if (end === bare) return undefined;
  }
  return readSecondVerb(draft, end);
};

/** Reads "et encourage" after a verb: a second verb of the same mood. */
const readSecondVerb = (draft: Draft, index: number): number => {
  const { words } = draft;
  if (words.norm(index) !== 'et') return index;
  const at = /^(?:se|s’)$/.test(words.norm(index + 1)) ? index + 2 : index + 1;
  const form = words.norm(at);
  const base = baseOf(form);
  if (base === undefined || form.endsWith('ant') !== (draft.mood === 'preamble') || ALSO_NOUNS.has(form) || NOT_PARTICIPLES.has(form)) return index;
  draft.core ??= index;
  return readComplements(draft, at + 1, base);
};

/** Recognises a French lead phrase at the start of an opening. */
export const recogniseFrench = (opening: string, manner: LeadManner = 'long'): LeadPhrase | undefined => {
  const words = wordsOf(opening, true, respell);
  const first = words.at(0);
  if (first === undefined || (first.elided && first.norm !== 's’')) return undefined;
  const draft = newDraft(words, 'preamble');
  let end: number | undefined;
  if (first.norm === 'se' || first.norm === 's’') end = readReflexive(draft);
  else {
    end = readFormula(draft) ?? readAdjective(draft, readAdverbs(draft, 0), true);
    if (end === undefined) {
      const { words: same } = draft;
      const verb = newDraft(same, 'preamble');
      end = readVerb(verb);
      return end === undefined ? undefined : finishLead(verb, end, manner);
    }
  }
  return end === undefined ? undefined : finishLead(draft, end, manner);
};
