import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import {
  moveEditsMethod,
  moveMethod,
  moveSourcesMethod,
  type MoveEditsResult,
  type MoveResult,
  type MoveSourcesResult,
} from '../../server/src/protocol/messages.ts';
import { startServer, type TestServer } from '../support/language-server.ts';

const SUMMARY = [
  'Experts of the Committee on Migrant Workers Commend Arvania on Schools, Ask about Detention',
  'The Committee on the Protection of the Rights of All Migrant Workers and Members of their Families today concluded its consideration of the second periodic report of Arvania (CMW/C/ARV/2).',
  'Questions by Committee Experts',
  'INES QUIROGA TAMAL, Committee Expert and Country Rapporteur, said the visa requirement had led to an increase in irregular migration. How many people had been deported?',
  'Responses by the Delegation',
  'The delegation said there had been more than 1,900 cases of deportation in 2025. Everybody concerned had been heard by a judge.',
  'Interpreters of nine languages were used as necessary.',
  'CMW26.099E',
].join('\n');

const RECORD = [
  '---\nkind: summary-record\nsymbol: CMW/C/SR.732\ncommittee: CMW\nstate: Arvania\nreport: CMW/C/ARV/2\nnumbering: printed\n---',
  'The meeting was called to order at 10 a.m.',
  '1. Ms. Quiroga Tamal (Country Rapporteur) said that irregular migration had increased because of the visa requirement. She asked how many persons had been deported.',
  '2. Ms. Drevna (Arvania) said that in 2025 there had been over 1,900 deportations.',
  '3. All persons concerned had been heard by a judge.',
  '4. Interpretation into nine languages was available where needed.',
].join('\n\n');

const DRAFT = 'drafts/co.md';
const TEXT = '1. More than 1,900 persons were deported in 2025 [see @CMW26.099E, para. 6; @CMW26.099E, para. 7].\n';
let server: TestServer;
beforeEach(async () => {
  server = await startServer({ 'cobs.yaml': 'committee: CMW\nstate: Arvania\n', 'dialogue/CMW26.099E.txt': SUMMARY, 'dialogue/SR.732.md': RECORD, [DRAFT]: TEXT });
  await server.open(DRAFT, TEXT);
});
afterEach(() => server.stop());

const ask = <Result>(method: string, params: object): Promise<Result> => server.connection.sendRequest<Result>(method, { uri: server.uri(DRAFT), ...params });

describe('Moving citations', () => {
  test('the cited sources are offered with where they could go', async () => {
    const sources = await ask<MoveSourcesResult | null>(moveSourcesMethod, {});
    expect(sources).toMatchObject([{ key: 'CMW26.099E', count: 2, targets: [{ key: 'SR.732' }] }]);
    expect(sources?.[0]?.targets[0]?.reasons).toContain('CMW, Arvania');
  });

  test('a review shows both texts, and links to them', async () => {
    const result = await ask<MoveResult | null>(moveMethod, { from: 'CMW26.099E', to: 'SR.732' });
    expect(result?.summary).toMatch(/^2 cited paragraphs/);
    expect(result?.reviewHtml).toContain('data-paragraphs="2"');
    expect(result?.reviewHtml).toContain('over 1,900 deportations');
    expect(result?.reviewHtml).toContain(`${server.uri('dialogue/SR.732.md')}#L`);
    expect(result?.reviewHtml).not.toMatch(/<script|<style| on\w+=/i);
  });

  test('what is accepted becomes edits of the draft', async () => {
    const edits = await ask<MoveEditsResult | null>(moveEditsMethod, { from: 'CMW26.099E', to: 'SR.732', choices: [{ proposal: 0, paragraphs: [2, 3] }, { proposal: 9, paragraphs: [1] }] });
    expect(edits?.map(({ newText }) => newText)).toEqual(['SR.732', 'paras. 2-3']);
  });

  test.each([[{ from: 'CMW26.099E', to: 'nowhere' }], [{ from: 'SR.732', to: 'SR.732' }]])('what cannot be moved is answered with nothing: %j', async (keys) => {
    expect(await ask(moveMethod, keys)).toBeNull();
    expect(await ask(moveEditsMethod, { ...keys, choices: [] })).toBeNull();
  });

  test('a cancelled request ends, and the server goes on', async () => {
    const source = new CancellationTokenSource();
    const asked = server.connection.sendRequest(moveMethod, { uri: server.uri(DRAFT), from: 'CMW26.099E', to: 'SR.732' }, source.token);
    source.cancel();
    await asked.catch(() => undefined);
    expect(await ask<MoveSourcesResult | null>(moveSourcesMethod, {})).toHaveLength(1);
  });
});
