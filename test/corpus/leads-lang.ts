export { languageOf } from '../../server/src/lang';
