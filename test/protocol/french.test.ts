import { afterEach, expect, test } from 'vitest';
import { CodeActionRequest, type Diagnostic } from 'vscode-languageserver-protocol';
import { startServer, type TestServer } from '../support/language-server.ts';

const SUMMARY = [
  'Examen du rapport de l’Arvanie devant le Comité des travailleurs migrants : la détention et le travail domestique au centre des débats',
  '25 septembre 2025',
  'Le Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille a examiné, hier et ce matin, le deuxième rapport périodique de l’Arvanie.',
  'Examen du rapport de l’Arvanie',
  'Questions et observations des membres du Comité',
  'MME INÈS CALVET-MORA, Rapporteuse du Comité pour l’examen du rapport de l’Arvanie, s’est déclarée préoccupée par la situation des employés de maison. Elle a regretté que les inspections soient rares.',
  'Réponses de la délégation',
  'La délégation a indiqué que plus de 3 900 enfants étaient hébergés dans des foyers « ouverts et sûrs ».',
  'Le salaire minimum a été relevé de 18 % le 1er janvier 2024. La loi no 12-2023 s’applique aux travailleurs péruviens.',
  'CMW25.018F',
].join('\n');

const DRAFT = 'drafts/co.md';
const CASE = { 'cobs.yaml': 'committee: CMW\nstate: Arvania\n', 'dialogue/CMW25.018F.txt': SUMMARY, [DRAFT]: '' };

let server: TestServer;
afterEach(() => server.stop());

const codes = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => String(code)).sort();

const WRONG = [
  'Le Comité note que plus de 9 300 enfants sont hébergés dans des foyers [@CMW25.018F, para. 8].',
  'Le Comité se félicite du relèvement de 18 % du salaire minimum, le 1er juin 2024 [@CMW25.018F, para. 9].',
  'La loi no 12-2023 s’applique aux travailleurs chiliens [@CMW25.018F, para. 9].',
  'La délégation a regretté que les inspections soient rares [@CMW25.018F, para. 6].',
  'La délégation a assuré que les foyers étaient « ouverts et gais » [@CMW25.018F, para. 8].',
  'La délégation a indiqué que les inspections avaient doublé.',
].join('\n\n');

const RIGHT = [
  'Le Comité note que plus de 3 900 enfants sont hébergés dans des foyers [@CMW25.018F, para. 8].',
  'Le salaire minimum a augmenté de 18 % en janvier 2024 [@CMW25.018F, para. 9].',
  'Le Comité est préoccupé par la rareté des inspections [@CMW25.018F, para. 6].',
  'Le Comité recommande à l’État partie de multiplier les inspections.',
].join('\n\n');

test('a French draft is checked against a French summary, and put right in French', async () => {
  server = await startServer(CASE);
  await server.open(DRAFT, WRONG);
  const found = await server.diagnostics(DRAFT, (diagnostics) => codes(diagnostics).includes('claim.uncited'));
  expect(codes(found)).toEqual(['claim.uncited', 'date.mismatch', 'figure.mismatch', 'name.mismatch', 'quote.altered', 'speaker.mismatch']);
  const edits = await Promise.all(
    found.map(async ({ range }) => {
      const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: server.uri(DRAFT) }, range: { start: range.start, end: range.start }, context: { diagnostics: [] } });
      return (actions ?? []).flatMap((action) => ('edit' in action && action.isPreferred ? (action.edit.changes?.[server.uri(DRAFT)] ?? []) : [])).map(({ newText }) => newText);
    }),
  );
  expect(edits.flat()).toEqual(expect.arrayContaining(['3 900', '1er janvier 2024', 'péruviens']));
});

test('a French draft that says what the summary says is left alone', async () => {
  server = await startServer(CASE);
  await server.open(DRAFT, `${RIGHT}\n\nLa délégation a indiqué que les foyers étaient sûrs.`);
  expect(codes(await server.diagnostics(DRAFT, (diagnostics) => diagnostics.length > 0))).toEqual(['claim.uncited']);
});

test('an English draft is checked against the French summary as far as that can be judged', async () => {
  server = await startServer(CASE);
  const draft = ['The Committee notes that there are more than 9,300 children in shelters [@CMW25.018F, para. 8].', 'The minimum wage rose by 18 per cent on 1 January 2024 [@CMW25.018F, para. 9].', 'The Committee notes that no shelter is safe [@CMW25.018F, para. 8].'].join('\n\n');
  await server.open(DRAFT, draft);
  expect(codes(await server.diagnostics(DRAFT, (diagnostics) => diagnostics.length > 0))).toEqual(['figure.mismatch']);
});
