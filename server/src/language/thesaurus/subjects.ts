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
    'national minority, national minorities, ethnic minority, ethnic minorities, linguistic minority, linguistic minorities : minority, ethnic, indigenous, Roma, language | lesbian, gay, bisexual, transgender, homosexual, LGBT, LGBTI, intersex : same sex, sexual orientation, gender identity, homophobia | ' +
    'unemployed, jobless : unemployment, job, work | homeless, homelessness : rough sleeper, housing, shelter, eviction | tourist : tourism, visitor, travel | widow, widowed : husband, death',
  'refugee : asylum, protection, Geneva, resettlement, displaced, migrant, Ukrainian | stateless, statelessness : nationality, citizenship, citizen',
  'prisoner, inmate, detainee : detention, detain, prison, jail, custody, imprison, imprisonment, remand, penitentiary, cell, liberty, incarcerate, incarceration, arrest, penal, sentence, persons held, persons being held, held in, held at, closed centre, closed institution | ' +
    'patient : hospital, psychiatric, clinic, health, treatment, medical, ward, care | pupil, student, schoolchild : school, university, education, enrol, scholarship, class, classroom, teacher, grade, preparatory, training',
  'employer : company, enterprise, firm, business, contractor, recruiter, hire, employ, agency, boss, employment, household | worker, workers, employee, labourer : work, labour, employ, employment, job, workforce, staff, occupation, wage, hire, personnel, professional, occupational, harvest, colleague | trade union, unionist : union, collective, bargaining, labour',
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
    'slavery, slave : servitude, forced labour, trafficking, exploitation | enforced disappearance, enforced disappearances : disappear, disappearance, missing | corruption, bribery, bribe, embezzlement : corrupt | defamation, libel, slander : insult, honour | ' +
    'terrorism, terrorist : extremism, extremist, security | kidnapping, kidnap, abduction, abduct, hostage : | theft, robbery, burglary, stolen : steal, thief, rob | domestic violence : violence, husband, partner, family | ' +
    'genocide, war crime, crimes against humanity : | piracy, pirate : | money laundering : laundering | fraud, deceit : embezzlement, deception, scam, deceive, false | organized crime : gang, mafia, criminal | ' +
    'drug trafficking, narcotics, cocaine, drug dealing : drug, narcotic | human trafficking, trafficking : traffic, exploitation, smuggling, victim | smuggling, smuggle, smuggler : trafficking | arson : arsonist, fire | ' +
    'prostitution : prostitute, sex work, sexual exploitation | espionage, spy, treason : | blackmail, extortion : extort | exploitation : exploit, trafficking, abuse, forced labour, bondage | ' +
    'sexual harassment, bullying : harassment, harass | stalking : stalk | cybercrime, hacking : online | hate crime, hate crimes : hate, racism, racist, hatred, xenophobia | forgery, counterfeit : forge, false',
  'racist, racism, racial : race, xenophobic, xenophobia, ethnic, Roma, hate, discrimination, skin | religious : religion, faith, belief, church, mosque, Muslim, Christian, Jewish, Islamic, worship, clergy, priest, imam, orthodox, catholic | violent : violence, violently, attack, hooligan, assault, beat, fight | sexist, sexism, misogyny, misogynist : gender, women, stereotype | homophobic, homophobia : sexual orientation, LGBT | ' +
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
  'handcuff, shackles : restraint | baton, truncheon : | pepper spray : | taser, electroshock weapon, electroshock weapons, stun gun, stun guns, stun : electric discharge, electroshock | tear gas : | rubber bullet : | water cannon :',
  'dental, dentist : tooth, teeth | ophthalmic, eye : sight, optical | vaccination, vaccine, vaccinate : immunization, immunize, papillomavirus | surgery, surgical : operation | abortion : terminate, termination, pregnancy | contraception, contraceptive : family planning, reproductive | ' +
    'mammography, breast : cancer, screening | sterilization, sterilize : | radiology, radiological : | physiotherapy : rehabilitation | electroconvulsive, electroshock : shock, electric | antenatal, prenatal : pregnancy, pregnant, maternal, mother',
  'preschool, pre-primary, kindergarten, nursery : early childhood | primary school, primary education, elementary : primary, basic | secondary school, secondary education, high school : secondary, grade | higher education, tertiary, university : college, academic, student, study | ' +
    'vocational, apprentice, apprenticeship : trade, professional, skill | adult education : literacy | doctoral, doctorate :',
  'first aid, resuscitation : | human rights : rights, convention, covenant, freedom | shooting, marksmanship : firearm | computer skills, information technology : IT, digital, computer | foreign language : language | mediation, de-escalation : conflict resolution, mediator',
  'mathematics : | physical education, gymnastics : sport | sexuality education, sex education, sexual education : sexuality, sexual',
  // how a family or a life goes
  'marriage, marry, wedding : married, spouse, husband, wife, union, bride | divorce, divorced : separation, separate | adoptive, adoption of children : adopt | inheritance, inherit : heir, estate, succession | alimony : maintenance | cohabitation, cohabit :',
  'maternal mortality, maternal death, maternal deaths : maternal, mother | infant mortality, neonatal mortality, child mortality : infant, neonatal, newborn, baby, child',
  'birth : born, newborn, delivery, maternal, maternity, pregnancy, childbirth, obstetric | death, die : dead, deceased, mortality, fatal, killed, lost | marriage, marry : married, bride | divorce, divorced :',
  'suicide, self-harm, suicidal : | drowning, drown : | homicide, murder : kill | overdose : drug',
  // why
  'budgetary, budget : cost, costly, funding, fund, financial, money, economic, expenditure, saving, resources, fiscal, dinar, million, spend, spent, allocate, allocation | medical : health, illness, therapeutic, doctor, medicine, hospital, clinic, patient, physician, nurse, treatment, forensic | weather : rain, storm, snow, climate | audit, auditor : inspection, accounts | ' +
    'procurement, tender : supplier, contract | shortage of staff, staff shortage, lack of staff, understaffed, staffing : staff, personnel, employee, officer, recruit, recruitment, worker, post, team, official, agent, employ, professional, servant, inspector | protest, demonstration : opposition | punishment : punish, disciplinary, sanction, discipline, penalty',
  // what one is given, does or is let off at work
  'holiday, vacation, annual leave, paid leave : leave | rest, day off : weekend, break, free day | overtime, extra hours : hours | sick leave : sickness, ill | maternity leave, parental leave : maternity',
  'profession, occupation : trade, vocation, career, job, work, professional, employment | religion, faith : belief, religious, church',
  'promoted, promotion in rank : promote | dismissal, dismiss, sack : removed, remove, lost | suspension : suspend | reprimand : warning, warn',
  'house : home, housing, dwelling, apartment, flat, household, accommodation | business : enterprise, company, firm, shop, entrepreneur, self-employed, economic, commercial',
  'oral, orally, verbally : verbal, spoken, interview, hearing, speech | written, in writing : letter, write, document, paper, wrote | electronic : digital, online, computer, computerized, Internet, virtual, automated, automatic',
  'anonymous, anonymously, anonymity : unnamed, confidential',
  'physical, physically : bodily, body | psychological, psychiatric : mental, psychosocial, psychologist, psychiatrist | sexual, sexually : reproductive, sexuality, sex, gender',
  // which kind of body
  'medical commission, medical board : medical, doctor | court, tribunal : judge, judicial, appeal, judgment, trial, justice, hearing, ruling, magistrate | church : religious',
  'politics, political : party, government, parliament, policy, campaign, opposition, election, politician',
  'money : budget, funds, fund, financial, cost, pay, payment, paid, amount, sum, million, resources, funding, remittance, income, transfer, economic, finance, dinar, grant',
  'local resident, local residents, local population : local, resident, community, neighbour, inhabitant',
  // what is done to people, and what becomes of them
  'extradition, extradite : surrender | voluntary return, assisted return : return, returnee, reintegration | resettlement, resettle : relocation | pushback, refoulement : border, return, turned, sent, expulsion, expel | ' +
    'naturalization, naturalize : citizenship, nationality, citizen | regularization, regularize : residence, permit, legal, status, irregular | family reunification, family reunion : family, relative, spouse, reunite | deportation, deport : expulsion, expel, removal, remove, return, forced',
  'solitary confinement : isolation, segregation, solitary, cell | corporal punishment : beat, beating, smack, hit, cane | strip search, body search : search, naked | hunger strike : food, fast, refuse | sleep deprivation : sleep | ' +
    'overcrowding, overcrowded : crowded, occupancy, capacity, population, place, overpopulation, congestion | ventilation : air, window | bedding, mattress : bed, sleep | heating : heat, cold, warm | hygiene : sanitary, clean, toilet, shower, wash',
  'electronic bracelet, electronic bracelets, electronic tag, electronic monitoring : electronic, bracelet, tagging, monitoring, surveillance | house arrest : home, arrest, detention | community service : community, work, unpaid | probation : supervision, officer | ' +
    'parole, early release, conditional release : release | amnesty : pardon, release | pardon, clemency : amnesty, release | bail : surety, guarantee, release',
  'acquittal, acquit : acquitted, innocent | conviction, convict : convicted, guilty, sentence, sentenced, judgment, condemned, punish | out-of-court settlement, friendly settlement : settle, agreement, settlement',
  'forced marriage, forced marriages, child marriage, child marriages, early marriage, early marriages : marriage, marry, married, bride | female genital mutilation, excision : genital, mutilation, circumcision | polygamy, polygamous : wives, marriage | honour killing, honour killings : honour, killing | bride kidnapping : bride, kidnap | dowry :',
  'fingerprint : biometric, print | DNA : genetic, biometric | photograph : photo, picture, image, biometric',
  'raid, house search : search, operation | questionnaire, opinion poll : survey, poll, asked, respondent | census : population, count, survey | workshop, seminar : training, session, course, trained, meeting | competition, contest : prize, award',
  // where people are heard, elected or employed
  'governor : governorate, province, provincial, region | senator : senate, parliament, congress, upper house | city councillor, local councillor, municipal councillor, councillor : council, municipal, local, city, municipality | ' +
    'company board, company boards, board of directors, supervisory board : company, board, enterprise, management | village chief, traditional chief, traditional leader : chief, traditional, leader | king, queen, monarch : royal, crown, monarchy',
  'municipal council, city council, local council : council, municipality, municipal, local, city, councillor | parliament, senate, national assembly, legislature : parliamentary, congress, deputy, deputies, chamber, house, assembly, seat, legislative, senator, lawmaker, bill, reading | diplomatic service, foreign service : diplomat, diplomatic, ambassador, embassy | ' +
    'armed forces, army : military, soldier, defence, troops | judiciary : judge, court, judicial, magistrate, justice',
  'boarding school : boarding, dormitory, hostel | special school, special schools, special education : special, disability | private school, private schools : private | language course, language courses, language class, language classes : language, preparatory | evening classes, evening class : evening, adult',
  'sign language : deaf, sign | braille : blind | subtitles, subtitling, captioning : deaf, television | easy language, plain language, easy-to-read : simple, plain, easy | ramp : accessible, wheelchair | lift, elevator : accessible, wheelchair',
  // what hurts land and body
  'pesticide : chemical, agrochemical, spraying, toxic | mercury : heavy metal, toxic, contaminated, contamination, pollution, gold, mining | arsenic : toxic, contaminated, contamination, pollution, water | asbestos : | air pollution : air, pollution, smog, emission | noise : | oil spill : oil, spill | ' +
    'radiation, radioactive : nuclear | deforestation : forest, logging | plastic : waste',
  'malnutrition, undernutrition, stunting, wasting : nutrition, hunger, food, underweight | obesity, overweight : weight | anaemia : iron, blood | breastfeeding, breastfeed : milk | smoking, tobacco : cigarette, smoke | alcohol, alcoholism : drink, drunk, addiction | drug use, drug addiction : drug, addiction, substance',
  'fence, border fence : wall, barrier, barbed | dam, hydroelectric : reservoir, river, hydropower, power | motorway, highway : road | bridge : | pipeline : oil, gas | wind farm, wind turbine : wind, energy | power plant, power station : power, energy, electricity | airport : flight, air, airline',
  'helicopter : air, aircraft | drone : unmanned, aircraft | boat, ship, vessel, dinghy : sea, maritime, crossing, port, seafarer | train, railway : rail, ticket, transport | aeroplane, plane, aircraft : flight, air, fly, airport | ambulance : emergency, medical, rescue | minibus, bus, coach : transport, ticket | lorry, lorries, truck : vehicle, driver, transport | motorcycle, bicycle :',
  'landmine, landmines : mine, explosive, demining | cluster munition, cluster munitions : munition | nuclear weapon, nuclear weapons : nuclear | chemical weapon, chemical weapons : chemical',
  // what is given or taken
  'voucher, vouchers : coupon | subsidy, subsidies, subsidized : grant, funding, fund, support, money, financial, benefit, aid, agricultural | tax exemption, tax relief, tax break, tax breaks : tax, exempt, fiscal, incentive | quota, quotas : reserved, percentage, minimum, share | food parcel, food parcels, food aid, food assistance : food | ' +
    'scholarship, scholarships : grant, stipend, bursary, student | microcredit, microloan : loan, credit | uniform, uniforms : clothing | textbook, textbooks : book, school | school meal, school meals, school lunch : meal, food, lunch, canteen, eat',
  'minimum wage : minimum | average wage, average salary, mean wage : average | median wage, median income : median',
  'mobile phone, mobile phones, smartphone, smartphones, telephone : phone, call, communication, mobile | luggage, personal belongings : belongings, property, possessions | jewellery, gold : | laptop, computer : electronic, device',
  'land, farmland, plot of land : plot, property, title, agricultural, farm, hectare, territory, ground, soil, estate, rural | livestock, cattle, sheep : animal, herd | tractor : machine, machinery',
  // why people do or do not do a thing
  'fear, fear of reprisals, reprisals, retaliation : afraid, intimidation, threat, dare, frightened, scared, risk | shame, stigma, stigmatization : ashamed, honour, stigmatize, embarrassment | mistrust, distrust : trust, confidence | ignorance, unaware : aware, awareness, know, knowledge, information, unknown | ' +
    'language barrier, language barriers, language difficulties : language, interpret, interpreter, translation, speak, understand | distance, remoteness : far, remote, kilometre, away, distant, hour',
  'economic crisis, financial crisis, recession : economic, economy, crisis, downturn | inflation : price | austerity : budget, cut, saving | unemployment : job, work, employment, unemployed | poverty : poor, income, deprivation, economic, vulnerable, hardship | bad weather, weather : rain, storm, climate, flood',
  'mediation, mediator : conciliation, mediate, ombudsman | arbitration : arbitrator',
  'national security, public security : security, threat, safety | public health : health, epidemic, pandemic | public order : order, disturbance | public morals, morality : moral',
  'hate speech : hatred, hate, incitement, racist, racism | disinformation, fake news : false, misinformation | threats, death threats : threaten, threat, intimidation',
  'vote, voting, suffrage : elect, election, ballot, electoral, voter, poll | peaceful assembly, freedom of assembly : demonstration, assembly, gathering, protest | freedom of expression, freedom of speech, press freedom : expression, speech, press, opinion, journalist, media | ' +
    'privacy : private, data, surveillance | freedom of association : association, union | freedom of movement : movement, travel, leave',
  'working hours, working time : hours, overtime, week, shift | sick pay, sickness benefit : sick, ill | child benefit, child allowance, family allowance : child, family, benefit, allowance | unemployment benefit, unemployment benefits : unemployment, unemployed | disability pension, disability benefit, disability allowance : disability | ' +
    'maternity benefit, maternity leave : maternity, birth | housing benefit, rent subsidy : housing, rent',
  'cook, cooking : kitchen, food, meal | sewing, tailoring : garment, textile | hairdressing, hairdresser : beauty | carpentry, carpenter : wood | cleaning, cleaner : clean, domestic, hygiene | gardening, gardener : garden',
  'Catholic, Orthodox, Protestant : church, Christian, religious | Buddhist, Hindu : religious | Jehovah’s Witnesses : religious, conscientious',
  'dog, dogs : animal, canine',
  'seasonal : season, harvest, agricultural, farm | domestic worker, domestic workers : household, home, domestic | frontier worker, frontier workers : border, frontier, cross-border | agricultural worker, agricultural workers, farm worker, farm workers : agricultural, farm, harvest | construction worker, construction workers : construction, building, site',
  'body camera, body cameras, body-worn camera : camera, video, recording, film | surveillance camera, surveillance cameras, CCTV : camera, video, recording, monitoring',
  'swimming pool, playground : sport, leisure, recreation | laundry : wash | kitchen, canteen : food, meal, cook | toilet, latrine, shower : sanitary, sanitation, hygiene, bathroom',
  'winter : cold, season | summer : hot, season, holiday | spring : | autumn :',
  'Saturday, Sunday, weekend : week, day | night, nighttime, at night : evening, round, clock, hour, day, midnight, overnight',
  'conscientious objector, conscientious objection : military, conscience, service | deserter, desertion : military, army',
  'whistle-blower, whistle-blowers, whistleblower : report, disclose | witness protection : witness | human rights defender, human rights defenders : activist, defender | environmental defender, environmental defenders, environmentalist : environment, activist, environmental | bloggers, blogger : online, Internet, journalist',
  // relatives, and what happens in a case
  'brother : sibling, family, relative | sister : sibling, family, relative | cousin : family, relative | nephew, niece : family, relative | uncle, aunt : family, relative | grandmother, grandfather, grandparent : family, relative, generation | stepfather, stepmother : father, mother, family, parent | mother-in-law, father-in-law, in-laws : family, relative | ' +
    'single mother, single mothers, single parent, single parents, lone mother, lone parent : single, alone, mother, parent | twins : birth',
  'interrogation : questioning, question, questioned, interrogate, interview, statement | confession, confess : admit, admitted, guilt, statement | testimony, testify : witness, statement, evidence | autopsy, post-mortem : forensic, examination, death | inquest, coroner : inquiry, death, investigation | ' +
    'jury, juror : court, trial | video recording, video recordings, audiovisual recording : video, recording, camera, film, audiovisual, recorded',
  'electric shock, electric shocks, electrocution : electric, electricity | suffocation, suffocate, asphyxiation : breathing | cigarette burn, burns : burn | sexual assault, sexual abuse, rape : sexual, rape, assault | verbal abuse, insults : insult, verbal, abuse, threat | beating, beatings, beaten : beat, hit, kick, blow, violence, ill-treatment, assault, abuse',
  'reindeer, herding, herder : pasture, grazing, animal | hunting, hunter : hunt, animal, game | beekeeping : honey | weaving, handicraft, handicrafts : craft, artisan, textile',
  'respiratory, asthma : lung, air, breathing | kidney, dialysis : renal | stroke : heart, cardiovascular | autism, autistic : disability, spectrum | epilepsy : | dementia, Alzheimer : older, elderly | sickle cell : ',
  'veil, headscarf, hijab, burqa : Muslim, religious, clothing, dress, face | crucifix : religious, cross, church',
  'gas, natural gas : energy, fuel | coal : mine, mining, energy | gold, gold mining : mine, mining, mineral | lithium, copper : mine, mining, mineral | oil, petroleum : energy, fuel, drilling, extraction | timber, logging : forest, wood | palm oil, soya, coffee, cotton, tobacco, banana : plantation, crop, agricultural, agriculture, export',
  // who stands where in a case, a household, a working life
  'witness, eyewitness : testimony, testify, saw, evidence | suspect, accused, defendant : charge, arrest, offender, alleged, trial, detainee, detain, criminal, custody, prosecute, suspected | perpetrator, offender, abuser, aggressor : accused, suspect, convicted, partner, husband, violent, violence, commit, responsible, crime, offence',
  'parent : mother, father, family, child, son, daughter, parental, guardian, pupil, minor, custody, born, birth | grandparent, grandmother, grandfather : family, relative | guardian : guardianship, ward, parent, minor',
  'husband : spouse, partner, marriage, married, marry, couple, wife, widow, domestic violence, matrimonial, family | wife, wives : spouse, partner, marriage, married, marry, couple, husband, polygamy, matrimonial, family',
  'graduate : degree, university, diploma, student, school, complete, training | apprentice, trainee, intern : apprenticeship, training, vocational, internship, course | volunteer : voluntary, unpaid, association | entrepreneur : business, company, self, start, enterprise | carer, caregiver, caretaker : care, guardian, parent, nurse | ' +
    'civil servant, civil servants, public servant, public servants : official, public, State, government, administration, servant, staff, officer, civil service, agent, employee, authority | activist, campaigner : defender, human rights, protest, organization, association, civil society, movement | opposition leader, opposition politician, opposition : party, political, politician, critic',
  'death penalty, capital punishment : execution, death, execute, capital, moratorium | life imprisonment, life sentence, life sentences : life, prison, imprisonment | suspended sentence, suspended sentences : suspended, sentence | flogging, lashes, whipping : corporal, lash',
  'rehabilitation, rehabilitate : therapy, recovery, treatment, reintegration, care, psychological, psychosocial, medical, support | apology, apologize : regret, sorry, forgiveness | memorial, commemoration, monument : remember, memory, commemorate | exhumation, exhume : grave, remains, burial, body',
  'loan : credit, borrow, lend, microcredit, debt, repay, bank, financing, finance | irrigation : water, agricultural | drinking water, tap water, water : irrigation, drink, sanitation, sewage, flood, river, sea, well, supply, pipe | road, motorway : traffic, transport, highway, street, infrastructure, way, drive',
  'knife, knives, machete : blade, stab, weapon | explosive, bomb, grenade : explosion, mine, blast, device | ferry : boat, ship, sea, port | tent, container : camp, accommodation, shelter, housing, reception | warehouse, hangar : building, store, hall | gymnasium : sport, hall, school',
  'song, concert, music : musical, art, culture, cultural, festival | exhibition : museum, art, show, cultural | comic, cartoon : book, illustrated, drawing, film | mobile application, smartphone app : app, application, mobile, phone, digital, online',
  'marital status : marriage, married, single, status | political opinion, political opinions, political views, political affiliation : political, opinion, party, belief | skin colour : colour, racial, race | gender identity : gender, transgender, sex, LGBT | social origin : social, origin, birth',
  'lack of evidence, insufficient evidence : evidence, proof, prove | statute of limitations, time-barred, time limit : limitation, prescription, expire, deadline, period, late | technical fault, technical failure, malfunction, technical problem, technical problems, technical difficulties, technical reasons : technical, breakdown, defect, fault, system, computer, software | ' +
    'renovation, refurbishment, building works : repair, renovate, refurbish, rebuild, construction | legal dispute, lawsuit : dispute, court, litigation, suit, sue, claim, appeal, proceedings',
  'vandalism : damage, property | tax evasion, tax fraud : tax | perjury : false, testimony | illegal entry, irregular entry, illegal border crossing : enter, entry, border, crossing, irregular, illegally | child pornography : sexual, child, abuse | cyberbullying : online, bullying, harassment | document fraud, forged documents : forge, false, document',
  'data protection : data, privacy, personal | cybersecurity, computer security : cyber, computer, digital | entrepreneurship : business, enterprise, start, self | leadership training : leadership, leader',
  'obstetric fistula, fistula : obstetric, birth | miscarriage, stillbirth : pregnancy, birth, lost, abort | infertility, in vitro, fertility treatment : reproductive, fertility | surrogacy, surrogate : mother, motherhood | papillomavirus, HPV : cervical, cancer, vaccine, vaccination',
  'interest rate, interest rates : interest, loan, credit | exchange rate : currency | gross domestic product, GDP : economy, economic, growth, domestic product | public debt, national debt : debt | foreign aid, development aid, development assistance : aid, development, assistance, cooperation, donor',
  'referendum, plebiscite : vote, voting, constitutional | by-election, parliamentary election, parliamentary elections, presidential election, presidential elections, local elections, municipal elections : election, elect, vote, ballot, elected, candidate',
];
