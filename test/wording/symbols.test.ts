import { describe, expect, it } from 'vitest';
import { symbolsInCase } from '../../server/src/features/symbol-at.ts';
import { symbolDescription } from '../../server/src/wording/symbols.ts';
import { smallLibrary } from '../support/small-case.ts';

describe('symbolDescription', () => {
  it.each([
    ['CMW/C/PER/2', 'second periodic report of Peru to the CMW'],
    ['CMW/C/SYC/1', 'initial report of Seychelles to the CMW'],
    ['CERD/C/ITA/16-18', 'combined sixteenth to eighteenth periodic reports of Italy to the CERD'],
    ['CEDAW/C/NRU/1–2', 'combined initial and second periodic reports of Nauru to the CEDAW'],
    ['CERD/C/NLD/22-24', 'combined twenty-second to twenty-fourth periodic reports of the Netherlands to the CERD'],
    ['CERD/C/ITA/CO/16-18', 'concluding observations on the combined sixteenth to eighteenth periodic reports of Italy (CERD)'],
    ['CCPR/C/CHN-HKG/CO/3', 'concluding observations on the third periodic report of Hong Kong, China (CCPR)'],
    ['CMW/C/SR.601', 'summary record of the 601st meeting of the CMW'],
    ['CRC/C/SR.665-666', 'summary records of the 665th to 666th meetings of the CRC'],
    ['CAT/C/SR.434/Add.1', 'summary record of the 434th meeting of the CAT, addendum 1'],
    ['E/C.12/2024/SR.31', 'summary record of the 31st meeting of the CESCR in 2024'],
    ['CMW/C/PER/Q/2', 'list of issues in relation to the second periodic report of Peru (CMW)'],
    ['CEDAW/C/NOR/Q/10', 'list of issues and questions in relation to the tenth periodic report of Norway (CEDAW)'],
    ['CERD/C/UKR/Q/22-23', 'list of themes in relation to the combined twenty-second and twenty-third periodic reports of Ukraine (CERD)'],
    ['CMW/C/MRT/QPR/1', 'list of issues prior to reporting for the initial report of Mauritania (CMW)'],
    ['E/C.12/ISL/RQ/5', 'replies of Iceland to the list of issues in relation to the fifth periodic report (CESCR)'],
    ['CAT/C/GBR/Q/6/Add.1', 'replies of the United Kingdom to the list of issues in relation to the sixth periodic report (CAT)'],
    ['CED/C/BEL/AI/1', 'additional information of Belgium (CED)'],
    ['CED/C/BEL/Q/AI/1', 'list of issues in relation to the additional information of Belgium (CED)'],
    ['CRC/C/OPAC/IND/CO/1', 'concluding observations on the initial report of India under the Optional Protocol on the involvement of children in armed conflict (CRC)'],
    ['CERD/C/RUS/CO/19/Add.1', 'concluding observations on the nineteenth periodic report of the Russian Federation (CERD), addendum 1 (an addendum to concluding observations is mostly what the State party sent afterwards: information on follow-up, or comments)'],
    ['CCPR/C/USA/FCO/4', 'follow-up to the concluding observations on the United States of America (CCPR)'],
    ['CMW/C/PER/2/Rev.1', 'second periodic report of Peru to the CMW, revision 1'],
    ['CMW/C/PER/2/Corr.1', 'second periodic report of Peru to the CMW, corrigendum 1'],
    ['HRI/CORE/PER/2010', 'common core document of Peru'],
    ['CAT/OP/PER/1', 'report of the SPT on a visit to Peru'],
    // Older forms
    ['CERD/C/299/Add.2', 'report of a State party to the CERD (the old form of the symbol does not say which)'],
    ['E/1990/5/Add.70', 'report of a State party to the CESCR (the old form of the symbol does not say which)'],
    ['E/1994/104/Add.9', 'report of a State party to the CESCR (the old form of the symbol does not say which)'],
    ['CRC/C/15/Add.124', 'concluding observations of the CRC (the old form of the symbol does not say on which State)'],
    ['CCPR/CO/77/MLI', 'concluding observations on Mali (CCPR), 77th session'],
    ['CCPR/C/UKR/99/5', 'fifth periodic report of Ukraine to the CCPR, of 1999'],
    ['CCPR/C/MLI/2003/2', 'second periodic report of Mali to the CCPR'],
    ['CCPR/C/73/L/UKR', 'list of issues in relation to the report of Ukraine (CCPR), 73rd session'],
    ['CRC/C/Q/COM/1', 'list of issues in relation to the initial report of the Comoros (CRC)'],
    ['HRI/CORE/1/Add.80/Rev.1', 'core document of a State party (the old form of the symbol does not say which), addendum 80, revision 1'],
    ['CEDAW/PSWG/2002/I/CRP.1/Add.4', 'document of the CEDAW'],
    // A number that the document itself has lost, and a State that no table knows
    ['CRPD/C/NPL/Q/Add.1', 'replies of Nepal to the list of issues in relation to the report (CRPD)'],
    ['CMW/C/ARV/2', 'second periodic report of ARV to the CMW'],
  ])('of %s', (text, description) => {
    expect(symbolsInCase(`see ${text}.`, smallLibrary({})).map(symbolDescription)).toEqual([description]);
  });
});
