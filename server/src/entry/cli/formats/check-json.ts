// For programs: findings with zero-based ranges.
import { rangeOf } from '../../../service';
import { type Io, say } from '../io';
import { jsonList } from '../json';
import type { Report } from './report';

export const jsonReport = (io: Io): Report => {
  const list = jsonList(io);
  return {
    add: ({ path, document, findings }) => list.add({
      path, body: document.resolution.profile.id, language: document.resolution.language,
      diagnostics: findings.map(({ rule, severity, message, parameters, span, fixes }) => ({
        rule, severity, message: say(io, message, parameters), range: rangeOf(document.lines, span.start, span.end),
        fixes: fixes.map((fix) => ({ title: say(io, fix.title, fix.parameters), safety: fix.safety })),
      })),
    }),
    end: list.end,
  };
};
