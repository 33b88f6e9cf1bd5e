/**
 * What statements of this genre are about, in sets of one kind: who, where, which offence, illness, event, payment, document. Members of a set are divided
 * by "|". The words of a member before the colon name its subject; those behind it only keep company with it: where a statement has "school", a sentence about
 * "pupils" may well rest on it. Only words that say something definite stand here: a word for everything of a kind ("illness", "offence", "official") can
 * stand for any of them. A word may name several members; then it excludes none of them.
 * Own compilation of general English.
 */
export const SUBJECTS: readonly string[] = [
  // who, by trade
  'judge, magistrate : court, tribunal, bench, judiciary, judicial, ruling, judgment, hearing, justice, bail, sentence | prosecutor : prosecution, prosecute, indictment, charge, court | ' +
    'lawyer, attorney, solicitor, barrister, defence counsel : counsel, legal, advocate, defender, bar association | ' +
    'police, policeman, policewoman, gendarmerie, gendarme, police officer : law enforcement, officer, constable, security force, patrol, arrest, custody | ' +
    'army, soldier, troops, armed forces, military, conscript : defence, barracks, navy, war, combat, force | ' +
    'teacher, schoolteacher : teaching, teach, educator, lecturer, professor, school, classroom, education, tutor, class | ' +
    'doctor, physician, surgeon : medical, clinician, medicine, hospital, clinic, health, gynaecologist, psychiatrist, practitioner, forensic, nurse | ' +
    'nurse, nursing : hospital, clinic, medical, health, midwife, doctor | midwife : obstetric, birth, maternity, antenatal, nurse, health | ' +
    'social worker, social workers, caseworker : social work, welfare, social services, social service, child protection, guardianship, social assistance | ' +
    'journalist, reporter : media, press, newspaper, broadcaster, journalism, editor, correspondent | ' +
    'farmer, peasant : farm, agriculture, agricultural, crop, harvest, livestock, rural, farming, land | fisherman, fishermen, fisher : fishing, fishery, fish, vessel, trawler | ' +
    'miner : mining, mine, quarry | priest, clergy, clergyman, imam, bishop, rabbi : church, mosque, religious, faith | mayor : municipal, municipality, town, city, local | ' +
    'psychologist, therapist : psychological, psychology, psychosocial, mental, counselling, counsellor, therapy | interpreter, translator : interpretation, translation, interpret, translate, language | ' +
    'diplomat, consul, ambassador : consular, embassy, consulate, diplomatic, mission | seafarer, sailor, seaman : maritime, crew, ship, vessel, sea | driver : driving, transport, truck, taxi, licence, vehicle, drive | ' +
    'engineer : engineering, technical | scientist, researcher : scientific, research, academic, study, university | athlete : sport, football | artist, musician : art, artistic, cultural, music | ' +
    'border guard, border guards, border police, frontier guard : border, guard, frontier, police | firefighter, fire brigade : fire | ' +
    'bailiff : eviction, evict, court | notary : notarial | accountant, auditor : accounting, audit | pharmacist : pharmacy',
  // who, by condition
  'woman, women, female : mother, wife, girl, she, her, maternal, maternity, pregnant, pregnancy, lady, daughter, sister, gender, sex, widow, housewife, midwife, abortion, birth | man, men, male : boy, father, husband, he, his, him, son, brother, gender, sex',
  'girl, schoolgirl : daughter, female, woman, women, she, her | boy, schoolboy : son, male, man, men, he, his',
  'daughter : girl, child | son, sons : boy, child',
  'mother, motherhood : maternal, maternity, parent, pregnant, pregnancy, woman, birth | father, fatherhood : paternal, paternity, parent, man',
  'child, children, minor, infant, kid, schoolchild, baby, adolescent, teenager, juvenile : pupil, student, youth, young, underage, boy, girl, son, daughter, orphan, newborn, school, kindergarten, paediatric, childhood, birth, age, parent, family, preschool | ' +
    'older person, older persons, older people, elderly, old age, pensioner, senior citizen : older, pension, retirement, ageing, aged, age',
  'pregnant, pregnancy : maternity, maternal, antenatal, prenatal, childbirth, birth, abortion, obstetric, expectant, mother, motherhood, midwife',
  'Roma, Gypsy, Gypsies, Romani, Sinti : Traveller, antigypsyism, ethnic, minority | indigenous, aboriginal : tribal, tribe, ancestral, native, ethnic, Amazon, Andean | ' +
    'Afrodescendant, African descent, Afro : African, black, descent, ethnic | Jew, Jewish, antisemitism, antisemitic : synagogue, religious | Muslim, Islamic, Islam : mosque, Islamophobia, religious | Christian, Christianity : church, religious',
  'disability, disabled, disabilities, wheelchair, deaf, blind, sign language : impairment, impaired, accessible, accessibility, psychosocial, handicap, mental, intellectual | ' +
    'migrant, immigrant, foreigner : migration, immigration, foreign, alien, national, expatriate, emigrant, emigration, emigrate, immigrate, asylum, refugee, abroad, returnee, border, expel, expulsion, deport, deportation, removal, collective, diaspora, visa, migratory, stateless, nationality, origin, citizen, country | ' +
    'lesbian, gay, bisexual, transgender, homosexual, LGBT, LGBTI, intersex : same sex, sexual orientation, gender identity, homophobia | ' +
    'unemployed, jobless : unemployment, job, work | homeless, homelessness : rough sleeper, housing, shelter, eviction | tourist : tourism, visitor, travel | widow, widowed : husband, death',
  'refugee : asylum, protection, Geneva, resettlement, displaced, migrant, Ukrainian | stateless, statelessness : nationality, citizenship, citizen',
  'prisoner, inmate, detainee : detention, detain, prison, jail, custody, imprison, imprisonment, remand, penitentiary, cell, liberty, incarcerate, incarceration, arrest, penal, held, sentence, closed | ' +
    'patient : hospital, psychiatric, clinic, health, treatment, medical, ward, care | pupil, student, schoolchild : school, university, education, enrol, scholarship, class, classroom, teacher, grade, preparatory, training',
  'employer : company, enterprise, firm, business, contractor, recruiter, hire, employ, agency, boss, employment, household | trade union, unionist : union, collective, bargaining, labour',
  'landlord : owner, tenant, rent, lease, housing | neighbour : neighbourhood',
  'unaccompanied : separated, alone, guardian | family, families : parent, accompanied, relative, spouse, child, reunification, household, husband, wife',
  'orphan, orphanage : parent, institution | foster, foster family : alternative care, family',
  // where
  'school, classroom : pupil, education, educational, kindergarten, teacher, schoolchild, student, teaching, lesson, class, enrol, grade, preparatory | hospital : clinic, ward, medical, patient, doctor, health, nursing, treatment, psychiatric | ' +
    'prison, jail, penitentiary : inmate, prisoner, imprison, remand, custodial, detention, detain, detainee, sentence, imprisonment | police station, police stations : police custody, police, custody, arrest | ' +
    'airport : flight, aircraft, air, plane, fly | seaport, harbour : port, dock, ship, maritime, sea | ' +
    'embassy, consulate : consular, mission, diplomatic | university : faculty, academic, campus, higher education, tertiary, professor, college, student | orphanage, children’s home : institution, residential, care | ' +
    'factory, factories : plant, industry, industrial, workshop, manufacturing, enterprise, processing | church : parish, religious, chapel, faith | mosque : Muslim, Islamic, religious | farm : agricultural, farmer, agriculture, plantation, harvest, seasonal | ' +
    'construction site, building site : construction, builder, build | quarry : mining, mine, miner | library : book | museum : heritage | theatre : stage, play | hotel, restaurant : hospitality, catering, tourism | ' +
    'refugee camp : camp, settlement, tent | barracks : military, army | railway, train station : train, station | courtroom : court, judge, trial, tribunal, hearing | ' +
    'stadium : sport, football, match | supermarket : shop, store, retail | care home, nursing home : older, elderly, care | shelter : refuge, safe house, crisis centre, accommodation, victim, housing, place, centre',
  'rural, village, countryside : agricultural, farm, peasant, remote, province | urban, city, cities, metropolitan : town, municipal, capital | coast, coastal, seaside : shore, beach, sea, port | mountain, mountainous, highland : alpine, Andes, Andean | ' +
    'island, archipelago : sea | desert : arid | forest, jungle, rainforest : woodland, Amazon | riverside : river, valley, basin',
  'north, northern : | south, southern : | east, eastern : | west, western :',
  // which sector or subject
  'education, educational : school, teaching, pupil, university, student, training, literacy, enrol, kindergarten, course, curriculum, class, teach, academic | ' +
    'housing, dwelling, apartment : house, accommodation, home, flat, eviction, rent, tenant, shelter, homeless, roof, lodging, household | ' +
    'agriculture, agricultural, farming : farm, crop, irrigation, harvest, rural, land, seasonal, farmer | mining : mine, mineral, extractive, quarry, miner | construction : building, builder, build, built, site | ' +
    'transport, transportation : bus, train, road, railway, travel, driver, ticket, fare | tourism : tourist, hotel | energy, electricity : power, gas, oil, fuel | fishing, fishery, fisheries : fish, vessel, sea | forestry, logging : forest, timber | ' +
    'sport, sports, football, athletics : match, stadium, game | textile, garment : clothing, factory | bank, banking : financial, finance, credit, loan, account, fund, payment, money | ' +
    'insurance : insured, uninsured, insure, coverage, social security, health | ' +
    'heritage, museum : culture, cultural, art | food, nutrition, meal : hunger, feeding, malnutrition, eat, cooking | clothing, clothes : dress, textile',
  'torture : ill-treatment, torment, beat, beating, inhuman, abuse, degrading, mistreatment | rape : sexual, assault, abuse | murder, homicide, femicide, assassination : killing, kill, death, feminicide, deadly | ' +
    'slavery, slave : servitude, forced labour | enforced disappearance, enforced disappearances : disappear, disappearance, missing | corruption, bribery, bribe, embezzlement : corrupt | defamation, libel, slander : insult, honour | ' +
    'terrorism, terrorist : extremism, extremist, security | kidnapping, kidnap, abduction, abduct, hostage : | theft, robbery, burglary, stolen : steal, thief, rob | domestic violence : violence, husband, partner, family | ' +
    'genocide, war crime, crimes against humanity : | piracy, pirate : | money laundering : laundering | fraud, deceit : embezzlement, deception, scam, deceive, false | organized crime : gang, mafia, criminal | ' +
    'drug trafficking, narcotics, cocaine, drug dealing : drug, narcotic | human trafficking, trafficking : traffic, exploitation, smuggling, victim | smuggling, smuggle, smuggler : trafficking | arson : arsonist, fire | ' +
    'prostitution : prostitute, sex work, sexual exploitation | espionage, spy, treason : | blackmail, extortion : extort | exploitation : exploit, trafficking, abuse, forced labour, bondage | ' +
    'sexual harassment, bullying : harassment, harass | stalking : stalk | cybercrime, hacking : online | hate crime, hate crimes : hate, racism, racist, hatred, xenophobia | forgery, counterfeit : forge, false',
  'racist, racism, racial : race, xenophobic, xenophobia, ethnic, Roma, hate, discrimination | sexist, sexism, misogyny, misogynist : gender, women, stereotype | homophobic, homophobia : sexual orientation, LGBT | ' +
    'antisemitic, antisemitism : Jewish | pornographic, pornography : obscene, sexual',
  'HIV, AIDS : immunodeficiency, antiretroviral, sexually transmitted, virus | tuberculosis : TB | malaria : mosquito | cancer, tumour, oncology : chemotherapy, mammography, screening | cholera : | hepatitis : | COVID, coronavirus : pandemic, epidemic | ' +
    'measles : vaccination, immunization | diabetes : insulin | dengue : | mental illness, mental health, psychiatric, psychological : mental, psychosocial, depression, psychologist, psychiatrist | addiction, addict, alcohol : drug, substance abuse | leprosy : | polio : | ebola :',
  'drought : aridity, dry | flood, flooding, inundation : rain, water | earthquake, seismic : tremor | storm, hurricane, cyclone, typhoon, tornado : wind | wildfire, forest fire : fire | landslide, mudslide, avalanche : | ' +
    'volcano, volcanic, eruption, lava : | tsunami : | famine, starvation : hunger | heatwave : heat | epidemic, pandemic : outbreak, COVID | desertification : erosion, degradation',
  // how it is made known, and on what paper
  'television, TV : broadcast, broadcaster, broadcasting, audiovisual, media | radio : broadcast, broadcaster, broadcasting, media | newspaper, magazine : press, journal, print, media | Internet, online, website : web, digital, electronic, portal, app, platform, virtual | ' +
    'social media, Facebook, Twitter, social network : online | leaflet, brochure, pamphlet, flyer, booklet : print, publication | poster, billboard : | film, cinema, documentary, movie : video | ' +
    'telephone, hotline, helpline : phone, call, dial, line | email : | videoconference, video link : video, camera, remote, online | textbook : book, school, curriculum',
  'passport : travel document, document | identity card, identity cards : identity, document, identification, ID, card | driving licence : driver | birth certificate, birth certificates : birth, registration, certificate | ' +
    'diploma, academic degree : degree, qualification, graduate, title | title deed, land title : title, land, property | medical certificate : medical, certificate',
  'wage, salary, remuneration : pay, earnings, income, paid, payment, money | pension : retirement, pensioner, retired, benefit | tax, taxation : taxpayer, fiscal, levy | debt, indebted : owe, loan, bondage, recruitment | ' +
    'microcredit, mortgage : loan, credit, borrow, lending | remittance : transfer, money | bail : surety, guarantee, release | rent : tenant, lease, housing | ransom : kidnapping | compensation, compensate, damages : redress, reparation, indemnify, award, payment, paid | ' +
    'dowry, bride price : | scholarship : grant, stipend, student, study | customs duty : tariff, customs',
  'demonstration, demonstrator, protest, protester, rally : march, strike, demonstrate, assembly, unrest, riot, gathering | football match, football : match, game, sport, stadium | election, electoral : vote, voting, poll, ballot, candidate, elect | ' +
    'wedding : marriage, marry | funeral : burial | coup : overthrow | war, conflict, hostilities : combat, invasion, armed | traffic accident, road accident : accident | festival : celebration',
  'weapon, firearm, gun, rifle, pistol, ammunition : arms, shoot, shooting, shot | vehicle, car, truck : patrol, bus, transport | computer, laptop : tablet, digital, software, computerized, electronic | livestock, cattle : sheep, animal | seed, fertilizer : | furniture : | bicycle :',
  'handcuff, shackles : restraint | baton, truncheon : | pepper spray : | taser, electroshock, stun : electric discharge | tear gas : | rubber bullet : | water cannon :',
  'dental, dentist : tooth, teeth | ophthalmic, eye : sight, optical | vaccination, vaccine, vaccinate : immunization, immunize, papillomavirus | surgery, surgical : operation | abortion : terminate, termination, pregnancy | contraception, contraceptive : family planning, reproductive | ' +
    'mammography, breast : cancer, screening | sterilization, sterilize : | radiology, radiological : | physiotherapy : rehabilitation | antenatal, prenatal : pregnancy, pregnant, maternal, mother',
  'preschool, pre-primary, kindergarten, nursery : early childhood | primary school, primary education, elementary : primary, basic | secondary school, secondary education, high school : secondary, grade | higher education, tertiary, university : college, academic, student, study | ' +
    'vocational, apprentice, apprenticeship : trade, professional, skill | adult education : literacy | doctoral, doctorate :',
  'first aid, resuscitation : | human rights : rights, convention, covenant, freedom | shooting, marksmanship : firearm | computer skills, information technology : IT, digital, computer | foreign language : language | mediation, de-escalation : conflict resolution, mediator',
  'mathematics : | physical education, gymnastics : sport | sexuality education, sex education, sexual education : sexuality, sexual',
  // how a family or a life goes
  'marriage, marry, wedding : married, spouse, husband, wife, union, bride | divorce, divorced : separation, separate | adoptive, adoption of children : adopt | inheritance, inherit : heir, estate, succession | alimony : maintenance | cohabitation, cohabit :',
  'birth : born, newborn, delivery | death, die : dead, deceased, mortality, fatal, killed, lost | marriage, marry : married, bride | divorce, divorced :',
  'suicide, self-harm, suicidal : | drowning, drown : | homicide, murder : kill | overdose : drug',
  // why
  'budgetary, budget : cost, costly, funding, fund, financial, money, economic, expenditure, saving, resources, fiscal, dinar, million, spend, spent, allocate, allocation | medical : health, illness, therapeutic, doctor, medicine, hospital, clinic, patient, physician, nurse, treatment, forensic | weather : rain, storm, snow, climate | audit, auditor : inspection, accounts | ' +
    'procurement, tender : supplier, contract | shortage of staff, staff shortage, lack of staff, understaffed, staffing : staff, personnel, employee, officer, recruit, recruitment, worker, post, team, official, agent, employ, professional, servant, inspector | protest, demonstration : opposition | punishment : punish, disciplinary, sanction, discipline, penalty',
  // what one is given, does or is let off at work
  'holiday, vacation, annual leave, paid leave : leave, rest | overtime, extra hours : hours | sick leave : sickness, ill | maternity leave, parental leave : maternity',
  'profession, occupation : trade, vocation, career, job, work, professional, employment | religion, faith : belief, religious, church',
  'promoted, promotion in rank : promote | dismissal, dismiss, sack : removed, remove, lost | suspension : suspend | reprimand : warning, warn',
  'house : home, housing, dwelling, apartment, flat, household, accommodation | business : enterprise, company, firm, shop, entrepreneur, self-employed, economic, commercial',
  'oral, orally, verbally : verbal, spoken, interview, hearing, speech | written, in writing : letter, write, document, paper, wrote | electronic, digital : online, computer, computerized, Internet, virtual',
  'anonymous, anonymously, anonymity : unnamed, confidential',
  'physical, physically : bodily, body | psychological, psychiatric : mental, psychosocial, psychologist, psychiatrist | sexual, sexually : reproductive, sexuality, sex, gender',
  // which kind of body
  'medical commission, medical board : medical, doctor | court, tribunal : judge, judicial, appeal, judgment, trial, justice, hearing, ruling, magistrate | church : religious',
  'politics, political : party, government, parliament, policy, campaign, opposition, election, politician',
  'money : budget, funds, fund, financial, cost, pay, payment, paid, amount, sum, million, resources, funding, remittance, income, transfer, economic, finance, dinar, grant',
  'local resident, local residents, local population : local, resident, community, neighbour, inhabitant',
];
