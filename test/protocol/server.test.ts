import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type CompletionList,
  type Diagnostic,
  type MarkupContent,
} from 'vscode-languageserver-protocol';
import { checkMethod, suggestMethod, type CheckResult, type SuggestResult } from '../../server/src/protocol/messages.ts';
import { startServer, type TestServer } from '../support/language-server.ts';

const SUMMARY = [
  'Skip to main content',
  'Experts of the Committee on Migrant Workers Commend Arvania on Schools, Ask about Detention',
  'The Committee on the Protection of the Rights of All Migrant Workers and Members of their Families today concluded its consideration of the second periodic report of Arvania.',
  'Responding, the delegation said there had been more than 1,900 cases of deportation in 2025.',
  'Report',
  'The Committee has before it the second periodic report of Arvania (CMW/C/ARV/2).',
  'Questions by Committee Experts',
  'INES QUIROGA TAMAL, Committee Expert and Country Rapporteur, said the visa requirement had led to an increase in irregular migration. How many people had been deported?',
  'Responses by the Delegation',
  'The delegation said there had been more than 1,900 cases of deportation in 2025. Everybody concerned had been heard by a judge.',
  'Interpreters were used as necessary.',
  'CMW26.099E',
].join('\n');

const CASE = {
  'cobs.yaml': 'committee: CMW\nstate: Arvania\n',
  'dialogue/CMW26.099E.txt': SUMMARY,
  'drafts/co.md': '',
};

const DRAFT = 'drafts/co.md';
let server: TestServer;
afterEach(() => server.stop());

const codes = (found: readonly Diagnostic[]): readonly unknown[] => found.map((diagnostic) => diagnostic.code);

describe('Inside a case', () => {
  test('a wrong figure is marked with both values, and a quick fix puts it right', async () => {
    server = await startServer(CASE);
    const position = await server.open(DRAFT, 'The delegation stated that there had been more than 1,3|00 cases of deportation in 2025 [@CMW26.099E, para. 10].\n');
    const [finding] = await server.diagnostics(DRAFT, (found) => codes(found).includes('figure.mismatch'));
    expect(finding?.message).toContain('1,300');
    expect(finding?.message).toContain('1,900');
    expect(finding?.relatedInformation?.[0]?.location.uri).toBe(server.uri('dialogue/CMW26.099E.txt'));
    const range = { start: position, end: position };
    const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: server.uri(DRAFT) }, range, context: { diagnostics: [] } });
    const edits = (actions ?? []).flatMap((action) => ('edit' in action && action.isPreferred ? (action.edit.changes?.[server.uri(DRAFT)] ?? []) : []));
    expect(edits.map((edit) => edit.newText).join()).toContain('1,900');
  });

  test('an expert’s words are not the delegation’s', async () => {
    server = await startServer(CASE);
    await server.open(DRAFT, 'The delegation stated that the visa requirement had led to an increase in irregular migration [@CMW26.099E, para. 8].\n');
    const found = await server.diagnostics(DRAFT, (all) => codes(all).includes('speaker.mismatch'));
    expect(codes(found)).toContain('speaker.mismatch');
  });

  test('mending the text clears the finding', async () => {
    server = await startServer(CASE);
    await server.open(DRAFT, 'The delegation stated that there had been more than 1,300 cases of deportation in 2025 [@CMW26.099E, para. 10].\n');
    await server.diagnostics(DRAFT, (found) => found.length > 0);
    await server.change(DRAFT, 'The delegation stated that there had been more than 1,900 cases of deportation in 2025 [@CMW26.099E, para. 10].\n');
    expect(await server.diagnostics(DRAFT, (found) => found.length === 0)).toEqual([]);
  });

  test('completion inside a citation offers the statement that fits, and inserts the whole citation', async () => {
    server = await startServer(CASE);
    const position = await server.open(DRAFT, 'The delegation stated that there had been more than 1,900 cases of deportation [@|\n');
    const list = (await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: server.uri(DRAFT) }, position })) as CompletionList;
    expect(list.isIncomplete).toBe(true);
    expect(list.items[0]?.textEdit?.newText).toBe('[@CMW26.099E, para. 10]');
  });

  test('hovering shows the words only on the citation', async () => {
    server = await startServer(CASE);
    const on = await server.open(DRAFT, 'The delegation stated that interpreters were used [@CMW26|.099E, para. 11].\n');
    const uri = server.uri(DRAFT);
    const hover = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: on });
    expect((hover?.contents as MarkupContent).value).toContain('Interpreters were used as necessary');
    const off = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 5 } });
    expect(off).toBeNull();
  });

  test('a symbol is told and opened: in the case, or in the UN’s document system', async () => {
    server = await startServer({ ...CASE, 'sources/report.txt': 'United Nations\n\nCMW/C/ARV/2\n\nSecond periodic report submitted by Arvania under article 73 of the Convention\n\n1. Some 1.8 million foreigners lived there.\n' });
    const position = await server.open(DRAFT, '1. The Committee considered the report (CMW/C/ARV/|2), see CMW/C/SR.601 [@CMW26.099E, para. 11].\n');
    const textDocument = { uri: server.uri(DRAFT) };
    const hover = await server.connection.sendRequest(HoverRequest.type, { textDocument, position });
    expect((hover?.contents as MarkupContent).value).toContain('second periodic report of Arvania to the CMW');
    const links = await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target?.replace(/#.*/u, '')).sort()).toEqual([server.uri('dialogue/CMW26.099E.txt'), server.uri('sources/report.txt'), 'https://undocs.org/en/CMW/C/SR.601'].sort());
    const inSource = await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: server.uri('dialogue/CMW26.099E.txt') } });
    expect(inSource?.map(({ target }) => target?.replace(/#.*/u, ''))).toEqual([server.uri('sources/report.txt')]);
  });

  test('definition leads to the exact block, references lead back', async () => {
    server = await startServer(CASE);
    const position = await server.open(DRAFT, 'The delegation stated that interpreters were used [@CMW26.099E, para. 1|1].\n');
    const uri = server.uri(DRAFT);
    const [place] = (await server.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position })) as { targetUri: string; targetRange: { start: { line: number } } }[];
    expect(place?.targetUri).toBe(server.uri('dialogue/CMW26.099E.txt'));
    expect(SUMMARY.split('\n')[place?.targetRange.start.line ?? -1]).toBe('Interpreters were used as necessary.');
    const source = { uri: server.uri('dialogue/CMW26.099E.txt') };
    const back = await server.connection.sendRequest(ReferencesRequest.type, { textDocument: source, position: place?.targetRange.start as never, context: { includeDeclaration: false } });
    expect(back?.map((found) => found.uri)).toEqual([uri]);
  });

  test('highlights, links, folds and symbols answer', async () => {
    server = await startServer(CASE);
    const position = await server.open(DRAFT, '1. Interpreters were used [@CMW26.099E, para. 1|1]. They were paid [@CMW26.099E, para. 11]:\n\n(a) By day;\n\n(b) By night.\n');
    const textDocument = { uri: server.uri(DRAFT) };
    expect(await server.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position })).toHaveLength(2);
    expect(await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toHaveLength(2);
    expect(await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toHaveLength(1);
    const source = { uri: server.uri('dialogue/CMW26.099E.txt') };
    expect(await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: source })).not.toHaveLength(0);
    expect(await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'interpreters' })).not.toHaveLength(0);
  });

  test('a source that arrives on disk is known at once', async () => {
    server = await startServer(CASE);
    await server.open(DRAFT, 'The delegation stated that schools were free [@CMW26.100E, para. 1].\n');
    await server.diagnostics(DRAFT, (found) => codes(found).includes('citation.unknown-source'));
    await server.write('dialogue/CMW26.100E.txt', 'The delegation said schools were free.\n');
    const found = await server.diagnostics(DRAFT, (all) => !codes(all).includes('citation.unknown-source'));
    expect(codes(found)).not.toContain('citation.unknown-source');
  });

  test('checking the draft gives the figures and the report', async () => {
    server = await startServer(CASE);
    await server.open(DRAFT, 'The delegation stated that interpreters were used as necessary [@CMW26.099E, para. 11].\n');
    const result: CheckResult | null = await server.connection.sendRequest(checkMethod, { uri: server.uri(DRAFT), scope: 'draft' });
    expect(result?.summary).toBe('1 claim · 1 supported');
    expect(result?.reportHtml).toContain('Interpreters were used as necessary.');
  });

  test('Insert Citation offers statements for the sentence at the cursor', async () => {
    server = await startServer(CASE);
    const position = await server.open(DRAFT, 'The delegation stated that interpreters were used as nece|ssary.\n');
    const result: SuggestResult | null = await server.connection.sendRequest(suggestMethod, { uri: server.uri(DRAFT), position });
    expect(result?.items[0]).toMatchObject({ key: 'CMW26.099E', paragraph: 11, role: 'delegation', citation: ' [@CMW26.099E, para. 11]' });
  });
});

describe('Outside a case', () => {
  test('a Markdown file gets nothing', async () => {
    server = await startServer({ ...CASE, 'README.md': '' });
    const position = await server.open('README.md', 'The delegation stated that there had been 1,300 cases [@CMW26|.099E, para. 10].\n');
    const textDocument = { uri: server.uri('README.md') };
    expect(await server.connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
    expect(await server.connection.sendRequest(CompletionRequest.type, { textDocument, position })).toBeNull();
    expect(await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([]);
  });
});

describe('Bad input', () => {
  const oneProblem = async (path: string): Promise<Diagnostic> => {
    const found = await server.diagnostics(path, (all) => all.length > 0);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  test('a broken cobs.yaml is told at its place, and the rest of it still counts', async () => {
    server = await startServer({ ...CASE, 'cobs.yaml': 'committee: CMV\nstate: Arvania\n' });
    await server.open(DRAFT, '');
    const problem = await oneProblem('cobs.yaml');
    expect(problem.range.start).toEqual({ line: 0, character: 'committee: '.length });
    const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: server.uri('cobs.yaml') }, range: problem.range, context: { diagnostics: [] } });
    expect(actions?.map(({ title }) => title).join()).toContain('CMW');
  });

  test.each([
    ['an empty file', ''],
    ['a binary file', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3])],
  ])('%s under dialogue/ gives one message on itself', async (_name, content) => {
    server = await startServer({ ...CASE, 'dialogue/bad.txt': content });
    await server.open(DRAFT, 'The delegation stated that interpreters were used [@CMW26.099E, para. 11].\n');
    await oneProblem('dialogue/bad.txt');
  });

  test('a file that cobs.yaml names and that is not there gives one message at its entry', async () => {
    server = await startServer({ ...CASE, 'cobs.yaml': 'committee: CMW\nstate: Arvania\nsources:\n  gone: dialogue/gone.txt\n' });
    await server.open(DRAFT, '');
    const problem = await oneProblem('cobs.yaml');
    expect(problem.message).toContain('gone.txt');
  });
});
