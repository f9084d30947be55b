export { LANGUAGES } from './languages.ts';
export { createPageRecogniser, type PageRecogniser, RecognitionError } from './page-recogniser.ts';
export { type Picture, WORKING_DPI } from './picture.ts';
