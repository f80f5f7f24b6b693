import assert from 'node:assert/strict';
import { checkLeads, checkNone, leadOf } from './check';

describe('English lead phrases', () => {
  it('reads participles, perfect participles and adjectives as preamble', () => checkLeads('en', 'preamble', [
    'Recalling| its resolution 1/1', 'Having considered| the report', 'Having been informed| of the talks', 'Having in mind| the aims', 'Having regard| to the rules',
    'Aware| of the risks', 'Mindful| that ports close', 'Deeply alarmed and concerned| about floods', 'Guided| by the Charter', 'Concerned also| that rivers rise',
    'Acting| under Chapter VII', 'Whereas| peace is dear', 'Being convinced| that talks help', 'Remaining deeply concerned| about hunger', 'While noting| that some do',
    'Bearing in mind| the need', 'Bearing also in mind| the need', 'Taking fully into account| the views', 'Viewing with appreciation| the work', 'Building| on past work',
    'Believing it necessary| to act', 'Renewing its unwavering commitment| to peace', 'Noting in particular| that roads fail', 'Welcoming in this regard| the offer',
  ]));

  it('reads third persons as operative', () => checkLeads('en', 'operative', [
    'Requests| the Secretary-General', 'Takes note with appreciation| of the report', 'Pays special tribute| to the staff', 'Looks forward| to the forum', 'Calls once again upon| all States',
    'Calls for| restraint', 'Calls on| the parties', 'Expresses its sincere and heartfelt condolences| to the families', 'Expresses the hope| that talks resume', 'Expresses concern| at delays',
    'Reiterates its call upon| donors', 'Reaffirms its strong support| for the mission', 'Reaffirms| its decision to meet', 'Reaffirms| its resolution 1/1', 'Affirms its support once again| for talks',
    'Condemns in the strongest possible terms| all attacks', 'Strongly and unequivocally condemns| piracy', 'Condemns without reservation| such acts', 'Considers it intolerable| that children starve',
    'Notes with appreciation and satisfaction| the gifts', 'Welcomes and encourages| the work', 'Continues to encourage| States', 'Remains seized| of the matter', 'Has resolved| to meet',
    'Places on record its appreciation| to the hosts', 'Draws the attention| of States', 'Decides| to remain seized', 'Recalls|, in this regard, the pledge', 'Takes note| with respect to ports',
  ]));

  it('leaves prepositions and conjunctions outside but for calls upon, on, for', () => checkLeads('en', 'operative', ['Takes note| of it', 'Notes| that it rains', 'Appeals| to donors', 'Calls upon| donors']));

  it('reads unseen regular verbs', () => {
    assert.equal(leadOf('en', 'Bewailing| the loss of the ship').known, false);
    assert.equal(leadOf('en', 'Beseeches| the parties to talk').known, false);
    assert.equal(leadOf('en', 'Deprecates| the use of force').known, true);
  });

  it('marks programmes of work as less sure', () => {
    assert.equal(leadOf('en', 'Ensuring| access to water').known, false);
    assert.equal(leadOf('en', 'Acting| under Article 41').known, true);
  });

  it('reads capitals, lower case, other spellings and no-break spaces', () => {
    checkLeads('en', 'preamble', ['NOTING WITH SATISFACTION| the work', 'RECALLING also| its work', 'recognising| that', 'Recognising also| that', 'Honoring| the dead', 'Taking\u00a0note with\u202fdeep concern| of it', 'Re-emphasizing| that']);
    assert.equal(leadOf('en', 'Recognising| that').stem, 'recognizing');
    assert.equal(leadOf('en', 'Emphasises| that').stem, 'emphasizes');
  });

  it('finds adverbs of repetition', () => {
    assert.deepEqual(leadOf('en', 'Also welcomes| the offer').repeat, { kind: 'also', start: 0, end: 4 });
    assert.deepEqual(leadOf('en', 'Recalling further| the report').repeat, { kind: 'further', start: 10, end: 17 });
    assert.deepEqual(leadOf('en', 'Once again urges| the parties').repeat, { kind: 'again', start: 0, end: 10 });
    assert.deepEqual(leadOf('en', 'Notes with concern also| that').repeat, { kind: 'also', start: 19, end: 23 });
    assert.equal(leadOf('en', 'Further notes with concern| that').stem, 'notes with concern');
    assert.equal(leadOf('en', 'Requests| further information').repeat, undefined);
    assert.equal(leadOf('en', 'Recalls| the report').repeat, undefined);
  });

  it('stops before the noun of attitude in the short manner', () => {
    leadOf('en', 'Expressing| grave concern at it', 'short');
    leadOf('en', 'Reaffirming| its strong commitment to it', 'short');
    leadOf('en', 'Takes note with interest| of it', 'short');
    assert.equal(leadOf('en', 'Expressing grave concern| at it').shortest, 'Expressing'.length);
    assert.equal(leadOf('en', 'Noting with regret| that').shortest, 'Noting'.length);
    assert.equal(leadOf('en', 'Taking note| of it').shortest, undefined);
  });

  it('takes nothing else for a lead', () => checkNone('en', [
    'The Working Capital Fund shall be kept', 'Working Capital Fund', 'Member States shall pay', 'Wednesday, 22 March', 'During the year', 'Notwithstanding the above', 'Following its meeting', 'Pending a vote', 'Regarding the budget',
    'Including by sea', 'Concerning the budget', 'According to the plan', 'accordance with the plan', 'King Canute', 'Nothing in this text', 'Beijing Declaration', 'Sterling balances', 'and requests', 'Also', 'Financing of the mission',
    'Training of staff', 'Meeting of experts', 'Notes by the Secretariat', 'Requests for advice', 'Measures to be taken', 'States parties to the treaty', 'Thursday', 'Recognize that seas rise', 'We recognize that', 'Express our thanks',
    'Stress the need', 'Address the causes', 'Concerned States', 'Determined efforts', 'Taking measures', 'Gives rise to doubt', 'Legally binding rules', 'Newly emerging threats', 'Early warning systems', 'In accordance with rule 1', '', ' ', '(a) Notes', '1', 'ing', 's',
  ]));
});
