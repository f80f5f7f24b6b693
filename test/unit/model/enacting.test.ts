import assert from 'node:assert/strict';
import { matchEnacting } from '../../../server/src/model/enacting';
import { guessLanguage } from '../../../server/src/model/words';

const found = (line: string): string => {
  const match = matchEnacting(line);
  return match === undefined ? 'none' : `${match.body} ${match.language} ${match.gender}`;
};

describe('enacting line', () => {
  it('names an organ of the United Nations, in six languages', () => {
    assert.equal(found('*The General Assembly*,'), 'un-ga en feminine');
    assert.equal(found('The Security Council'), 'un-sc en masculine');
    assert.equal(found('*L’Assemblée générale*,'), 'un-ga fr feminine');
    assert.equal(found('L\'Assemblée générale,'), 'un-ga fr feminine');
    assert.equal(found('_Le Conseil économique et social_,'), 'un-ecosoc fr masculine');
    assert.equal(found('*El Consejo de Derechos Humanos*,'), 'un-hrc es masculine');
    assert.equal(found('*Совет Безопасности*,'), 'un-sc ru masculine');
    assert.equal(found('*إن مجلس الأمن*،'), 'un-sc ar masculine');
    assert.equal(found('*安全理事会，*'), 'un-sc zh masculine');
  });

  it('holds number, session, place and dates of the IPU and INTERPOL', () => {
    assert.equal(found('The 190th Assembly of the Inter-Parliamentary Union,'), 'ipu en feminine');
    assert.equal(found('La 190^e Assemblée de l’Union interparlementaire,'), 'ipu fr feminine');
    assert.equal(found('L\'Assemblée générale de l\'OIPC - INTERPOL, réunie en sa 99^{ème} session à Ville (Pays) du 3 au 6 mai 2031,'), 'interpol fr feminine');
    assert.equal(found('The ICPO-INTERPOL General Assembly, meeting in Town, Country, from 3 to 6 May 2031 at its 99th session:'), 'interpol en feminine');
  });

  it('is no sentence about an organ', () => {
    assert.equal(found('The General Assembly has decided to meet.'), 'none');
    assert.equal(found('The Security Council and its committees,'), 'none');
    assert.equal(found('L’Assemblée générale des Nations Unies a adopté une résolution,'), 'none');
  });
});

describe('language of a text without front matter', () => {
  it('is told by script and by the commonest words', () => {
    assert.equal(guessLanguage('The state of the glaciers and the needs of the people of the valleys'), 'en');
    assert.equal(guessLanguage('L’état des glaciers et les besoins de la population des vallées dans la région'), 'fr');
    assert.equal(guessLanguage('El estado de los glaciares y las necesidades de la población en los valles'), 'es');
    assert.equal(guessLanguage('состояние ледников и потребности населения долин'), 'ru');
    assert.equal(guessLanguage('حالة الأنهار الجليدية واحتياجات السكان'), 'ar');
    assert.equal(guessLanguage('关于冰川状况以及山谷居民需要的报告已经提交给大会审议'), 'zh');
  });

  it('is unknown for a few letters', () => {
    assert.equal(guessLanguage('A/RES/75/1'), undefined);
  });
});
