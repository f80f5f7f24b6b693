import type { TextEdit } from '../../base/text-edit';
import type { Document } from '../../workspace/document';
export const formatEdits = (_document: Document): readonly TextEdit[] => [];
