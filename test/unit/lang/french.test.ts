import assert from 'node:assert/strict';
import { checkLeads, checkNone, leadOf } from './check';

describe('French lead phrases', () => {
  it('reads participles, adjectives and formulae as preamble', () => checkLeads('fr', 'preamble', [
    'Rappelant| sa résolution', 'Prenant note| du rapport', 'Prenant également note| du rapport', 'Ayant à l’esprit| les buts', 'Ayant également à l’esprit| les buts', 'Ayant présent à l’esprit| que', 'Gardant à l’esprit| que', 'Ayant examiné| le rapport',
    'Ayant en outre examiné| le rapport', 'S’étant réunie| à Genève', 'Étant consciente| des risques', 'Profondément préoccupée| par la crue', 'Alarmée et préoccupée| par la crue', 'Convaincue en outre| que', 'Guidé| par la Charte', 'Soucieuse| de la paix',
    'Vu| la Charte', 'Eu égard| à la Charte', 'Compte tenu| de la crue', 'Attendu| que', 'Se déclarant de nouveau gravement préoccupée| par la crue', 'Se disant vivement inquiet| de la crue', 'Se félicitant| de la paix', 'S’inquiétant vivement| de la crue',
    'Tenant dûment compte| de la crue', 'Sachant gré| aux hôtes', 'Mettant de nouveau l’accent| sur la paix', 'Réaffirmant son ferme attachement| à la paix', 'Réaffirmant sa volonté sans faille| de réussir', 'Constatant une fois de plus avec une vive inquiétude| que',
    'Notant avec regret et préoccupation| que', 'Agissant| en vertu du Chapitre VII', 'Confiante| dans la paix', 'Demeurant toutefois profondément préoccupé| par la crue', 'Gravement préoccupée elle aussi| par la crue', 'Exprimant les plus vives inquiétudes| face à la crue',
  ]));

  it('reads third persons as operative', () => checkLeads('fr', 'operative', [
    'Prie instamment| les États', 'Demande également de nouveau| aux États', 'Se déclare préoccupée au plus haut point| par la crue', 'Est particulièrement consciente| que', 'A conscience| que', 'Fait sienne| la déclaration', 'Fait à nouveau siens| les rapports',
    'Fait part de sa satisfaction| au Secrétaire général', 'Met l’accent| sur la paix', 'Lance un vibrant appel| aux donateurs', 'Lance un appel pressant| à tous', 'Rend hommage| aux victimes', 'Exprime sa gratitude et son soutien| aux soignants', 'Exprime l’espoir| que',
    'Exprime son appui sans réserve| à la mission', 'Renouvelle l’expression de sa reconnaissance| aux hôtes', 'Réitère sa condamnation ferme et catégorique| du terrorisme', 'Réaffirme| sa décision', 'Rappelle| sa résolution', 'Note avec une préoccupation croissante| que',
    'Condamne dans les termes les plus énergiques| les attaques', 'Condamne avec la plus grande fermeté| les attaques', 'Accueille avec satisfaction et encourage| les travaux', 'Juge intolérable| que', 'Continue de souligner| que', 'Donne pour instruction| au Groupe',
    'Décide|, à cet égard, de siéger', 'Souscrit| aux conclusions', 'S’élève fermement| contre la guerre', 'Tient à préciser| que', 'Note| que', 'Demande| aux États', 'Demande| de renforcer', 'Compte| que', 'Met fin| au mandat', 'Élit| les membres', 'Reste saisi| de la question',
  ]));

  it('reads unseen regular verbs', () => {
    assert.equal(leadOf('fr', 'Pétrissant| les textes').known, false);
    assert.equal(leadOf('fr', 'Fustige| les coupables').known, false);
    assert.equal(leadOf('fr', 'S’attelle| à la tâche').known, false);
  });

  it('reads capitals, lower case, straight apostrophes, stray and no-break spaces, capitals without accents', () => {
    checkLeads('fr', 'preamble', ['PRENANT NOTE| du rapport', 'RECONNAISSANT AVEC SATISFACTION| le rôle', 'RAPPELANT également| l’accord', 'SE RÉJOUISSANT| de', 'AYANT A L\'ESPRIT| que', 'PREOCCUPEE| par', 'Etant consciente| de', 'rappelant| les buts',
      'profondément préoccupée| par', 'Ayant à l\'esprit| que', 'Ayant à l ’esprit| que', 'S\'inquiétant| de', 'Se\u00a0déclarant profondément\u202fpréoccupé| par']);
    checkLeads('fr', 'operative', ['INVITE| les pays', 'PREND NOTE| de', 'exhorte| les parlements']);
    assert.equal(leadOf('fr', 'PREOCCUPEE| par').stem, 'préoccupé');
  });

  it('finds adverbs of repetition', () => {
    assert.deepEqual(leadOf('fr', 'Rappelant également| que').repeat, { kind: 'also', start: 10, end: 19 });
    assert.deepEqual(leadOf('fr', 'Prie en outre| les États').repeat, { kind: 'further', start: 5, end: 13 });
    assert.deepEqual(leadOf('fr', 'Demande de nouveau| aux États').repeat, { kind: 'again', start: 8, end: 18 });
    assert.equal(leadOf('fr', 'Demande également de nouveau| aux États').repeat?.kind, 'also');
    assert.equal(leadOf('fr', 'Note également avec satisfaction| que').stem, 'note avec satisfaction');
  });

  it('finds the word that agrees with the organ, and folds it in the stem', () => {
    const lead = leadOf('fr', 'Se déclarant vivement préoccupée| par');
    assert.deepEqual(lead.agreement, { start: 22, end: 32, gender: 'feminine', other: 'préoccupé' });
    assert.equal(lead.stem, 'se déclarant vivement préoccupé');
    const others = [['Conscient| de', 'Consciente'], ['Inquiète| de', 'Inquiet'], ['Désireux| de', 'Désireuse'], ['DÉTERMINÉE| à', 'DÉTERMINÉ'], ['Est convaincu| que', 'convaincue'], ['S’étant réuni| à', 'réunie'], ['Attentive| à', 'Attentif']] as const;
    for (const [marked, other] of others) assert.equal(leadOf('fr', marked).agreement?.other, other, marked);
    for (const marked of ['Ayant adopté| le texte', 'Prenant note| de', 'Fait siennes| les conclusions', 'Juge intolérable| que', 'Reconnaissant| que', 'Solidaire| de']) assert.equal(leadOf('fr', marked).agreement, undefined, marked);
  });

  it('stops before the noun of attitude in the short manner', () => {
    leadOf('fr', 'Réaffirmant| son ferme attachement à', 'short');
    leadOf('fr', 'Exprime| sa grave préoccupation face à', 'short');
    leadOf('fr', 'Se déclarant préoccupé| par', 'short');
    leadOf('fr', 'Note avec inquiétude| que', 'short');
    assert.equal(leadOf('fr', 'Se déclarant préoccupé| par').shortest, 'Se déclarant'.length);
  });

  it('takes nothing else for a lead', () => checkNone('fr', [
    'Considérations générales', 'Les États Membres', 'Les États doivent', 'Pendant la session', 'Étant donné que', 'Etant donné les faits', 'Étant entendu que', 'Concernant le budget', 'Suivant les règles', 'Durant la session', 'Notamment les ports', 'dont le siège',
    'et prie', 'Conformément à l’article 3', 'Représentant spécial', 'Conférence des Parties', 'Article premier', 'Annexe I', 'Toute personne', 'Chaque État', 'Fait à New York', 'Prend des mesures', 'Met en place', 'Compte rendu de séance', 'Note du Secrétaire général',
    'Note verbale', 'Demande d’admission', 'Charge de travail', 'Décidé par', 'Mesure 1', 'Adoptée à l’unanimité', 'Adopté par', 'Se doter de moyens', 'S’employer à réussir', 'Reconnaissons que', 'Nous réaffirmons', 'N’ayant pas', 'Y compris', 'Prendre les mesures', 'Réduire les menaces',
    'Vu', 'L’Assemblée générale', 'La présente résolution', 'présente résolution', 'constitue menace', 'Programme des Nations Unies', 'Visant à réussir', 'Portant création', '', 'a) Note', 'Se', 'S’',
  ]));
});
