import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './protocol/server.ts';

serve(createConnection(ProposedFeatures.all));
