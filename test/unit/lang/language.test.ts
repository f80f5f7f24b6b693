import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/lang';
import { scoreLeads, shareExact } from '../../corpus/leads';

describe('languages', () => {
  it('has no drafting data for Spanish, Russian, Arabic and Chinese', () => {
    for (const tag of ['es', 'ru', 'ar', 'zh'] as const) {
      assert.equal(languageOf(tag).tag, tag);
      assert.equal(languageOf(tag).recogniseLead('Recordando su resolución'), undefined);
      assert.deepEqual(languageOf(tag).phrases, []);
    }
  });

  it('ranks the vocabulary, with counterparts and both genders', () => {
    const [first] = languageOf('en').phrases;
    assert.equal(first?.text, 'Recalling');
    assert.equal(first.counterparts[0], 'Rappelant');
    const aware = languageOf('fr').phrases.find(({ text }) => text === 'Consciente');
    assert.equal(aware?.masculine, 'Conscient');
    for (const tag of ['en', 'fr'] as const) {
      const { phrases } = languageOf(tag);
      assert.equal(new Set(phrases.map(({ mood, text }) => `${mood} ${text}`)).size, phrases.length);
      for (const { text, count, counterparts } of phrases) assert.ok(count >= 3 && counterparts.length > 0, text);
    }
  });

  it('recognises its own vocabulary', () => {
    for (const [tag, tail] of [['en', ' that the'], ['fr', ' que les']] as const) {
      const texts = languageOf(tag).phrases.flatMap(({ text, masculine, mood }) => [text, ...(masculine === undefined ? [] : [masculine])].map((phrase) => ({ phrase, mood })));
      const missed = texts.filter(({ phrase, mood }) => {
        const lead = languageOf(tag).recogniseLead(phrase + tail);
        return lead?.length !== phrase.length || lead.mood !== mood || !lead.known;
      });
      assert.ok(missed.length <= texts.length * 0.03, missed.map(({ phrase }) => phrase).join(', '));
    }
  });

  it('stays within the opening and reads hostile input in bounded time', () => {
    const hostile = ['Recalling ' + 'also '.repeat(20_000), 'A'.repeat(200_000), '’'.repeat(200_000), 'Recalling' + ' '.repeat(200_000), 'Expresses its ' + 'deep '.repeat(20_000), 'Se’'.repeat(50_000), 'Notant avec ' + 'une '.repeat(20_000), 'also '.repeat(20_000)];
    const start = performance.now();
    for (const tag of ['en', 'fr'] as const) for (const text of hostile) {
      const length = languageOf(tag).recogniseLead(text)?.length ?? 0;
      assert.ok(length < 400, text.slice(0, 20));
    }
    assert.ok(performance.now() - start < 500);
  });

  it('finds the leads of the corpus', function () {
    const corpus = process.env['PLENARY_CORPUS'];
    if (corpus === undefined || corpus === '') { console.log('      not run: PLENARY_CORPUS names no folder of texts'); this.skip(); return; }
    this.timeout(60_000);
    const report = scoreLeads(corpus);
    assert.ok(shareExact(report, 'en ga') > 0.985, `en ga ${String(shareExact(report, 'en ga'))}`);
    assert.ok(shareExact(report, 'fr ga') > 0.985, `fr ga ${String(shareExact(report, 'fr ga'))}`);
    assert.ok(shareExact(report) > 0.97, `all ${String(shareExact(report))}`);
  });
});
