/** The ten treaty bodies by the abbreviation that their documents and releases use. */
export type CommitteeCode = 'CMW' | 'CERD' | 'CCPR' | 'CESCR' | 'CEDAW' | 'CAT' | 'SPT' | 'CRC' | 'CRPD' | 'CED';

/** A name in the three languages that Cobs reads. */
export type Names = Readonly<Record<'en' | 'fr' | 'es', string>>;

/** A treaty body with what it is called and what it watches over. */
export interface Committee {
  readonly code: CommitteeCode;
  /** What its document symbols begin with: "CMW/C", "E/C.12". */
  readonly symbolPrefix: string;
  readonly name: Names;
  /** The name that the press uses. */
  readonly shortName: Names;
  readonly abbreviation: Names;
  /** The treaty under which States report to it. */
  readonly convention: Names;
  /** What the treaty is called in running text. */
  readonly instrument: 'Convention' | 'Covenant' | 'Optional Protocol';
  /** What the committee calls the list of questions that it sends to a State before the dialogue. */
  readonly list: Names;
  /** Names of the committee in Arabic, Russian and Chinese, for pages that Cobs keeps but does not judge. */
  readonly otherNames: readonly string[];
  /** What tells the committee or its treaty from the others, as bare letters (see `bareLetters`). */
  readonly keys: readonly string[];
}

/** Sources of the names: the treaties and the committees' own documents; UNTERM for the official forms in the three languages. */
export const COMMITTEES: readonly Committee[] = [
  {
    code: 'CMW',
    symbolPrefix: 'CMW/C',
    name: {
      en: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      fr: 'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      es: 'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
    },
    shortName: { en: 'Committee on Migrant Workers', fr: 'Comité des travailleurs migrants', es: 'Comité de los Trabajadores Migratorios' },
    abbreviation: { en: 'CMW', fr: 'CMW', es: 'CMW' },
    convention: {
      en: 'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      fr: 'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      es: 'Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
    },
    instrument: 'Convention',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['اللجنة المعنية بحقوق العمال المهاجرين', 'لجنة العمال المهاجرين', 'Комитет по защите прав всех трудящихся-мигрантов', '移徙工人委员会'],
    keys: ['migrantworkers', 'travailleursmigrants', 'trabajadoresmigratorios', 'trabajadoresmigrantes'],
  },
  {
    code: 'CERD',
    symbolPrefix: 'CERD/C',
    name: {
      en: 'Committee on the Elimination of Racial Discrimination',
      fr: 'Comité pour l’élimination de la discrimination raciale',
      es: 'Comité para la Eliminación de la Discriminación Racial',
    },
    shortName: { en: 'Committee on Racial Discrimination', fr: 'Comité contre la discrimination raciale', es: 'Comité contra la Discriminación Racial' },
    abbreviation: { en: 'CERD', fr: 'CERD', es: 'CERD' },
    convention: {
      en: 'International Convention on the Elimination of All Forms of Racial Discrimination',
      fr: 'Convention internationale sur l’élimination de toutes les formes de discrimination raciale',
      es: 'Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial',
    },
    instrument: 'Convention',
    list: { en: 'list of themes', fr: 'liste de thèmes', es: 'lista de temas' },
    otherNames: ['لجنة القضاء على التمييز العنصري', 'Комитет по ликвидации расовой дискриминации', '消除种族歧视委员会'],
    keys: ['racialdiscrimination', 'discriminationraciale', 'discriminacionracial'],
  },
  {
    code: 'CCPR',
    symbolPrefix: 'CCPR/C',
    name: { en: 'Human Rights Committee', fr: 'Comité des droits de l’homme', es: 'Comité de Derechos Humanos' },
    shortName: { en: 'Human Rights Committee', fr: 'Comité des droits de l’homme', es: 'Comité de Derechos Humanos' },
    abbreviation: { en: 'CCPR', fr: 'CCPR', es: 'CCPR' },
    convention: {
      en: 'International Covenant on Civil and Political Rights',
      fr: 'Pacte international relatif aux droits civils et politiques',
      es: 'Pacto Internacional de Derechos Civiles y Políticos',
    },
    instrument: 'Covenant',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['اللجنة المعنية بحقوق الإنسان', 'Комитет по правам человека', '人权事务委员会'],
    keys: ['civilandpoliticalrights', 'civilpoliticalrights', 'droitscivilsetpolitiques', 'derechoscivilesypoliticos'],
  },
  {
    code: 'CESCR',
    symbolPrefix: 'E/C.12',
    name: {
      en: 'Committee on Economic, Social and Cultural Rights',
      fr: 'Comité des droits économiques, sociaux et culturels',
      es: 'Comité de Derechos Económicos, Sociales y Culturales',
    },
    shortName: {
      en: 'Committee on Economic, Social and Cultural Rights',
      fr: 'Comité des droits économiques, sociaux et culturels',
      es: 'Comité de Derechos Económicos, Sociales y Culturales',
    },
    abbreviation: { en: 'CESCR', fr: 'CESCR', es: 'CESCR' },
    convention: {
      en: 'International Covenant on Economic, Social and Cultural Rights',
      fr: 'Pacte international relatif aux droits économiques, sociaux et culturels',
      es: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales',
    },
    instrument: 'Covenant',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية', 'Комитет по экономическим, социальным и культурным правам', '经济、社会及文化权利委员会'],
    keys: ['economicsocialandculturalrights', 'economicsocialculturalrights', 'droitseconomiquessociauxetculturels', 'derechoseconomicossocialesyculturales'],
  },
  {
    code: 'CEDAW',
    symbolPrefix: 'CEDAW/C',
    name: {
      en: 'Committee on the Elimination of Discrimination against Women',
      fr: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
      es: 'Comité para la Eliminación de la Discriminación contra la Mujer',
    },
    shortName: {
      en: 'Committee on the Elimination of Discrimination against Women',
      fr: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
      es: 'Comité para la Eliminación de la Discriminación contra la Mujer',
    },
    abbreviation: { en: 'CEDAW', fr: 'CEDAW', es: 'CEDAW' },
    convention: {
      en: 'Convention on the Elimination of All Forms of Discrimination against Women',
      fr: 'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
      es: 'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
    },
    instrument: 'Convention',
    list: { en: 'list of issues and questions', fr: 'liste de points et de questions', es: 'lista de cuestiones y preguntas' },
    otherNames: ['اللجنة المعنية بالقضاء على التمييز ضد المرأة', 'Комитет по ликвидации дискриминации в отношении женщин', '消除对妇女歧视委员会'],
    keys: ['discriminationagainstwomen', 'discriminationalegarddesfemmes', 'discriminacioncontralamujer', 'womensrights', 'womensantidiscrimination'],
  },
  {
    code: 'SPT',
    symbolPrefix: 'CAT/OP',
    name: {
      en: 'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
      fr: 'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      es: 'Subcomité para la Prevención de la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    },
    shortName: { en: 'Subcommittee on Prevention of Torture', fr: 'Sous-Comité pour la prévention de la torture', es: 'Subcomité para la Prevención de la Tortura' },
    abbreviation: { en: 'SPT', fr: 'SPT', es: 'SPT' },
    convention: {
      en: 'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
      fr: 'Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      es: 'Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    },
    instrument: 'Optional Protocol',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['اللجنة الفرعية لمنع التعذيب', 'Подкомитет по предупреждению пыток', '防范酷刑小组委员会'],
    keys: ['preventionoftorture', 'preventiondelatorture', 'prevenciondelatortura'],
  },
  {
    code: 'CAT',
    symbolPrefix: 'CAT/C',
    name: { en: 'Committee against Torture', fr: 'Comité contre la torture', es: 'Comité contra la Tortura' },
    shortName: { en: 'Committee against Torture', fr: 'Comité contre la torture', es: 'Comité contra la Tortura' },
    abbreviation: { en: 'CAT', fr: 'CAT', es: 'CAT' },
    convention: {
      en: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
      fr: 'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      es: 'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    },
    instrument: 'Convention',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['لجنة مناهضة التعذيب', 'Комитет против пыток', '禁止酷刑委员会'],
    keys: ['againsttorture', 'contrelatorture', 'contralatortura', 'antitorture'],
  },
  {
    code: 'CRC',
    symbolPrefix: 'CRC/C',
    name: { en: 'Committee on the Rights of the Child', fr: 'Comité des droits de l’enfant', es: 'Comité de los Derechos del Niño' },
    shortName: { en: 'Committee on the Rights of the Child', fr: 'Comité des droits de l’enfant', es: 'Comité de los Derechos del Niño' },
    abbreviation: { en: 'CRC', fr: 'CRC', es: 'CRC' },
    convention: {
      en: 'Convention on the Rights of the Child',
      fr: 'Convention relative aux droits de l’enfant',
      es: 'Convención sobre los Derechos del Niño',
    },
    instrument: 'Convention',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['لجنة حقوق الطفل', 'Комитет по правам ребенка', '儿童权利委员会'],
    keys: ['rightsofthechild', 'rightsofchild', 'childrights', 'droitsdelenfant', 'derechosdelnino'],
  },
  {
    code: 'CRPD',
    symbolPrefix: 'CRPD/C',
    name: {
      en: 'Committee on the Rights of Persons with Disabilities',
      fr: 'Comité des droits des personnes handicapées',
      es: 'Comité sobre los Derechos de las Personas con Discapacidad',
    },
    shortName: {
      en: 'Committee on the Rights of Persons with Disabilities',
      fr: 'Comité des droits des personnes handicapées',
      es: 'Comité sobre los Derechos de las Personas con Discapacidad',
    },
    abbreviation: { en: 'CRPD', fr: 'CRPD', es: 'CRPD' },
    convention: {
      en: 'Convention on the Rights of Persons with Disabilities',
      fr: 'Convention relative aux droits des personnes handicapées',
      es: 'Convención sobre los Derechos de las Personas con Discapacidad',
    },
    instrument: 'Convention',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة', 'Комитет по правам инвалидов', '残疾人权利委员会'],
    keys: ['personswithdisabilities', 'disabilityrights', 'personneshandicapees', 'personascondiscapacidad'],
  },
  {
    code: 'CED',
    symbolPrefix: 'CED/C',
    name: { en: 'Committee on Enforced Disappearances', fr: 'Comité des disparitions forcées', es: 'Comité contra la Desaparición Forzada' },
    shortName: { en: 'Committee on Enforced Disappearances', fr: 'Comité des disparitions forcées', es: 'Comité contra la Desaparición Forzada' },
    abbreviation: { en: 'CED', fr: 'CED', es: 'CED' },
    convention: {
      en: 'International Convention for the Protection of All Persons from Enforced Disappearance',
      fr: 'Convention internationale pour la protection de toutes les personnes contre les disparitions forcées',
      es: 'Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas',
    },
    instrument: 'Convention',
    list: { en: 'list of issues', fr: 'liste de points', es: 'lista de cuestiones' },
    otherNames: ['اللجنة المعنية بحالات الاختفاء القسري', 'Комитет по насильственным исчезновениям', '强迫失踪问题委员会'],
    keys: ['enforceddisappearance', 'disparitionsforcees', 'desaparicionforzada', 'desaparicionesforzadas'],
  },
];

const BY_CODE: ReadonlyMap<string, Committee> = new Map(COMMITTEES.map((committee) => [committee.code, committee]));

/** The committee with this abbreviation, in capitals. */
export function committeeCoded(code: string): Committee | undefined {
  return BY_CODE.get(code);
}
