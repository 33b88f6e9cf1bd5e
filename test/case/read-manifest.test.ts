import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestSchemaFor } from '../../server/src/case/manifest-schema.ts';
import { manifestReader } from '../../server/src/case/read-manifest.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';

const read = manifestReader(manifestSchemaFor([
  { code: 'figure.mismatch', level: 'error', summary: 'has a figure that the statement does not have' },
  { code: 'claim.uncited', level: 'information', summary: 'needs a source and has none' },
]));

const whole = `
committee: CMW
state: Arvania
report: CMW/C/ARV/2
drafts: [drafts/**/*.md, "!drafts/old/*"]
sources:
  ARV.1: dialogue/ARV.1.txt
  report:
    file: ./sources\\report.md
    kind: state-report
    title: Second report
    date: 2026-04-16
    symbol: CMW/C/ARV/2
    language: ar
    numbering: printed
checks:
  claim.uncited: error
`;

describe('the State in cobs.yaml', () => {
  test.each(['Peru', 'Pérou', 'el Perú', 'Republic of Peru', 'Türkiye', 'Turkey', 'Arvania', 'Hong Kong, China', 'ARV'])('may be %s', (name) => {
    expect(read(`committee: CMW\nstate: ${name}\n`).problems).toEqual([]);
  });

  test.each([['Perou Peruu', undefined], ['Peruu', 'Peru'], ['Kirgyzstan', 'Kyrgyzstan'], ['Phillippines', 'Philippines'], ['Urugay', 'Uruguay']])('%s is told with the State that is meant', (name, meant) => {
    const [problem] = read(`committee: CMW\nstate: ${name}\n`).problems;
    expect(problem?.fixes[0]?.edits[0]?.text).toBe(meant);
    if (meant !== undefined) expect(problem).toMatchObject({ code: 'manifest.value', severity: 'warning', start: 22, end: 22 + name.length });
  });
});

describe('what cobs.yaml says', () => {
  test('is read whole', () => {
    expect(read(whole).problems).toEqual([]);
    expect(read(whole).manifest).toEqual({
      committee: 'CMW',
      state: 'Arvania',
      report: 'CMW/C/ARV/2',
      drafts: ['drafts/**/*.md', '!drafts/old/*'],
      sources: [
        { key: 'ARV.1', path: 'dialogue/ARV.1.txt' },
        { key: 'report', path: 'sources/report.md', kind: 'state-report', title: 'Second report', date: '2026-04-16', symbol: 'CMW/C/ARV/2', language: 'unknown', numbering: 'printed' },
      ],
      checks: { 'claim.uncited': 'error' },
    });
  });

  test('has defaults where it says nothing', () => {
    expect(read('committee: CMW\nstate: Arvania\n').manifest).toEqual({ committee: 'CMW', state: 'Arvania', drafts: ['drafts/**/*.md'], checks: {} });
  });

  test('may leave names empty, which says nothing', () => {
    const { manifest, problems } = read('committee: CMW\nstate: Arvania\nreport:\nsources:\nchecks:\n');
    expect(problems).toEqual([]);
    expect(manifest).toEqual({ committee: 'CMW', state: 'Arvania', drafts: ['drafts/**/*.md'], checks: {} });
  });

  test('takes numbers and the like as the text that they are', () => {
    expect(read('committee: CMW\nstate: 2024\nsources:\n  601: a.txt\n  A: {file: b.txt, title: 007}\n').manifest).toMatchObject({
      state: '2024',
      sources: [{ key: '601', path: 'a.txt' }, { key: 'A', path: 'b.txt', title: '007' }],
    });
  });

  test('keeps the sources in the order of the file', () => {
    const keys = read('sources:\n  B: b.txt\n  10: c.txt\n  A: a.txt\n').manifest.sources?.map(({ key }) => key);
    expect(keys).toEqual(['B', '10', 'A']);
  });

  test('tells where the file of each source stands', () => {
    const { text, ranges } = textWithRanges('sources:\n  A: ⟦a.txt⟧\n  B:\n    file: ⟦"b.txt"⟧\n    kind: other\n');
    expect([...read(text).sourcePlaces.values()]).toEqual(ranges);
  });
});

const about = 'committee: CMW\nstate: Arvania\n';

/** Each row: what is wrong, the file with the place marked, and how the message goes on. */
const mistakes: readonly (readonly [string, string, RegExp])[] = [
  ['a committee that is none', 'committee: ⟦WHO⟧\nstate: Arvania\n', /“WHO” is not the short name of a committee.*CMW, CERD/],
  ['a committee in small letters', 'committee: ⟦cmw⟧\nstate: Arvania\n', /Did you mean “CMW”/],
  ['no State', '⟦committee: CMW⟧\n', /does not say which State/],
  ['a State with nothing after the colon', 'committee: CMW\n⟦state⟧:\n', /does not say which State/],
  ['neither committee nor State', '⟦drafts: x.md⟧\n', /which committee and State/],
  ['a name that Cobs does not know', `${about}⟦sorces⟧:\n  A: a.txt\n`, /does not know “sorces”. Did you mean “sources”/],
  ['a name like no other', `${about}⟦colour⟧: red\n`, /What can stand here: committee, state, report, language, drafts, sources, checks/],
  ['a check that Cobs does not know', `${about}checks:\n  ⟦figure.mismach⟧: off\n`, /no check “figure.mismach”. Did you mean “figure.mismatch”/],
  ['a level that is none', `${about}checks:\n  claim.uncited: ⟦severe⟧\n`, /cannot be “severe”. Write one of off, hint, information, warning, error/],
  ['checks without levels', `${about}checks: ⟦off⟧\n`, /one a line: the code, a colon/],
  ['a kind that is none', `${about}sources:\n  A: {file: a.txt, kind: ⟦meeting-sumary⟧}\n`, /Did you mean “meeting-summary”/],
  ['a date in another form', `${about}sources:\n  A: {file: a.txt, date: ⟦5.12.2024⟧}\n`, /Write year-month-day/],
  ['a day that there never was', `${about}sources:\n  A: {file: a.txt, date: ⟦2024-02-31⟧}\n`, /is not a date/],
  ['a source without a file', `${about}sources:\n  ⟦A⟧:\n`, /Which file is “A”/],
  ['details without a file', `${about}sources:\n  ⟦A⟧: {title: Summary}\n`, /Which file is “A”/],
  ['a misspelt detail', `${about}sources:\n  A: {file: a.txt, ⟦titl⟧: Summary}\n`, /Did you mean “title”/],
  ['sources as a list', `${about}⟦sources⟧:\n  - a.txt\n`, /not a list/],
  ['sources as a folder', `${about}sources: ⟦dialogue⟧\n`, /one a line: the key, a colon, the file/],
  ['a key that cannot be cited', `${about}sources:\n  ⟦"a{b}"⟧: a.txt\n`, /because of the braces.*“a-b”/],
  ['the same key twice', `${about}sources:\n  A: a.txt\n  ⟦A⟧: b.txt\n`, /“A” stands here twice/],
  ['the same name twice', `${about}⟦state⟧: Belmark\n`, /“state” stands here twice/],
  ['a path that leads up', `${about}sources:\n  A: ⟦../a.txt⟧\n`, /leads out of the case’s folder/],
  ['a path that leads up in the middle', `${about}sources:\n  A: ⟦dialogue/../../a.txt⟧\n`, /leads out of the case’s folder/],
  ['a path from the top', `${about}sources:\n  A: ⟦/etc/passwd⟧\n`, /path from the top of the computer/],
  ['a path on a drive', `${about}sources:\n  A: ⟦C:\\a.txt⟧\n`, /path from the top of the computer/],
  ['a path on another computer', `${about}sources:\n  A: ⟦\\\\server\\share\\a.txt⟧\n`, /path from the top of the computer/],
  ['an address', `${about}sources:\n  A: ⟦https://example.org/a.txt⟧\n`, /an address, not a file/],
  ['drafts elsewhere', `${about}drafts: [⟦../**/*.md⟧]\n`, /leads out of the case’s folder/],
  ['drafts as something else', `${about}⟦drafts⟧: {a: b}\n`, /where the drafts are/],
  ['a star without quotation marks', `${about}drafts: ⟦**/*.md⟧\n`, /must stand in quotation marks/],
  ['a forgotten colon', `${about}⟦report CMW⟧\nsources:\n  A: a.txt\n`, /A colon is missing/],
  ['a forgotten space', '⟦committee:CMW⟧\nstate:Arvania\n', /with a space after the colon/],
  ['a tab', `${about}checks:\n⟦\t⟧claim.uncited: off\n`, /begins with a tab/],
  ['an open quotation mark', `${about}report: ⟦"CMW⟧\nsources:\n  A: a.txt\n`, /not closed/],
  ['an open bracket', `${about}drafts: ⟦[a.md, b.md⟧\nsources:\n  A: a.txt\n`, /bracket is not closed/],
  ['a back slash between quotation marks', `${about}sources:\n  A: "dialogue⟦\\⟧x.txt"\n`, /Write “\/” instead/],
  ['an @ at the start', `${about}report: ⟦@⟧CMW\n`, /cannot begin with this character/],
  ['two colons', `${about}report: ⟦C⟧MW: 2\n`, /two colons/],
  ['a second document', `${about}⟦---⟧\nstate: Belmark\n`, /Take this line away/],
  ['no entries at all', '⟦Concluding observations on Arvania⟧\n', /made of lines like “committee: CMW”/],
  ['a list', '⟦- committee⟧\n- state\n', /made of lines like “committee: CMW”/],
  ['nothing', '⟦⟧', /which committee and State/],
];

describe('a mistake', () => {
  test.each(mistakes)('%s is told once, at its place, with the way out', (_, template, message) => {
    const { text, ranges } = textWithRanges(template);
    const { problems } = read(text);
    expect(problems.map((problem) => mark(text, [problem]))).toEqual([mark(text, ranges)]);
    expect(problems[0]?.message).toMatch(message);
  });

  test.each([
    ['committee: cmw\nstate: Arvania\n', 'committee: CMW\nstate: Arvania\n'],
    [`${about}sorces:\n  A: a.txt\n`, `${about}sources:\n  A: a.txt\n`],
    [`${about}checks:\n  claim.uncitd: off\n`, `${about}checks:\n  claim.uncited: off\n`],
    [`${about}drafts:\n  - *.md\n`, `${about}drafts:\n  - "*.md"\n`],
  ])('can be put right with one keystroke: %j', (before, after) => {
    const edit = read(before).problems[0]?.fixes[0]?.edits[0];
    expect(edit && before.slice(0, edit.span.start) + edit.text + before.slice(edit.span.end)).toBe(after);
    expect(read(after).problems).toEqual([]);
  });
});

describe('the rest of a file with mistakes', () => {
  const sources = 'sources:\n  A: a.txt\n';

  test.each([
    ['checks that make no sense', `checks: [1, 2]\n${sources}`],
    ['a half-written check', `checks:\n  cla\n${sources}`],
    ['a half-written line', `rep\n${sources}`],
    ['an open quotation mark', `report: "CMW\n${sources}`],
    ['an open bracket', `drafts: [a.md\n${sources}`],
    ['a tab', `checks:\n\tclaim.uncited: off\n${sources}`],
    ['a conflict of versions', `<<<<<<< mine\nreport: A\n=======\nreport: B\n>>>>>>> theirs\n${sources}`],
    ['other sources with mistakes', `sources:\n  B: ../b.txt\n  C:\n  A: a.txt\n  D: {}\n  E: [x]\n`],
  ])('is still used beside %s', (_, text) => {
    const { manifest, problems } = read(about + text);
    expect(problems.length).toBeGreaterThan(0);
    expect(manifest).toMatchObject({ committee: 'CMW', state: 'Arvania', sources: [{ key: 'A', path: 'a.txt' }] });
  });

  test('is used with the details that are right', () => {
    const { manifest } = read(`${about}sources:\n  A: {file: a.txt, kind: nonsense, title: Summary}\n`);
    expect(manifest.sources).toEqual([{ key: 'A', path: 'a.txt', title: 'Summary' }]);
  });

  test('has its defaults where nothing right is left', () => {
    expect(read(`${about}drafts: [../a.md]\n`).manifest.drafts).toEqual(['drafts/**/*.md']);
  });
});

describe('a hostile file', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'.charAt(i)}`).join(', ')}]`)].join('\n');

  test('with an alias bomb is told so in one message, and the rest is used', () => {
    const { manifest, problems } = read(`${about}${bomb}\nsources:\n  A: a.txt\n`);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('repeat each other')]);
    expect(manifest).toMatchObject({ committee: 'CMW', sources: [{ key: 'A', path: 'a.txt' }] });
  });

  test('may use an alias or two', () => {
    const { manifest, problems } = read(`${about}sources:\n  A: &a {file: a.txt, kind: other}\n  B: *a\n`);
    expect(problems).toEqual([]);
    expect(manifest.sources?.map(({ key, kind }) => [key, kind])).toEqual([['A', 'other'], ['B', 'other']]);
  });

  test.each([
    ['nested brackets', '['.repeat(2_000)],
    ['nested lists', '- '.repeat(2_000)],
    ['nested names', 'a: '.repeat(2_000)],
    ['stray brackets', '{}'.repeat(2_000)],
    ['anchors', '&a '.repeat(2_000)],
    ['a name of great length', `${'a'.repeat(100_000)}: b`],
    ['many names', Array.from({ length: 2_000 }, (_, i) => `k${i}: v`).join('\n')],
    ['one name many times', 'state: Arvania\n'.repeat(2_000)],
    ['an alias to itself', 'sources: &a\n  A: *a\n'],
  ])('of %s is told of, and nothing breaks', (_, text) => {
    expect(read(text).problems.length).toBeGreaterThan(0);
    expect(read(text).problems.length).toBeLessThanOrEqual(100);
  });

  test('that is too large is not read', () => {
    const { manifest, problems } = read(`${about}${'# nothing\n'.repeat(50_000)}`);
    expect(problems.map(({ code }) => code)).toEqual(['manifest.too-large']);
    expect(manifest).toEqual({ drafts: ['drafts/**/*.md'], checks: {} });
  });
});

describe('whatever the file', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...whole.split(/(?<=\n)/), '\t', '"', "'", '[', ']', '{', '}', ': ', '- ', '*a', '&a ', '|\n', '---\n', '#', '\r\n', '\0', '\ufeff'), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 30 });

  test('reading never throws, and every place is in the text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const { start, end, message, fixes } of read(text).problems) {
          expect(message).not.toBe('');
          for (const place of [{ start, end }, ...fixes.flatMap(({ edits }) => edits.map(({ span }) => span))]) {
            expect(0 <= place.start && place.start <= place.end && place.end <= text.length).toBe(true);
          }
        }
      }),
    );
  });

  test('a broken line costs no other entry', () => {
    const lines = ['committee: CMW', 'state: Arvania', 'report: CMW/C/ARV/2', 'drafts: a.md'];
    const broken = fc.constantFrom('sources', 'sources: "', 'sources: [', "sources: '", 'sources: {a: b', '{', '"', 'checks:\n\tx: y', '@', '%', '!', '>>>>');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 4 }), fc.nat(4), broken, (good, at, bad) => {
        const { manifest } = read([...good.slice(0, at), bad, ...good.slice(at)].join('\n'));
        expect(manifest).toMatchObject({ committee: 'CMW', state: 'Arvania', report: 'CMW/C/ARV/2', drafts: ['a.md'] });
      }),
    );
  });
});
