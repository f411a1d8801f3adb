/**
 * Words and phrases that name no one: programmes, public bodies, tests, diagnoses, brands that are only a tool.
 * Lower case, without accents; a phrase of several words is written with single spaces.
 */

import { jargon } from './jargon.ts';
import { medicine } from './medicine.ts';
import { products } from './products.ts';

const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const states = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york state, north carolina, north dakota,
ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia,
washington state, west virginia, wisconsin, wyoming, puerto rico, guam, american samoa, u.s., usa, united states, estados unidos,
america, mexico, canada, guatemala, honduras, el salvador, nicaragua, costa rica, panama, cuba, haiti, jamaica, colombia,
venezuela, peru, ecuador, bolivia, brazil, chile, argentina, spain, england, france, germany, italy, ireland, scotland, russia,
ukraine, poland, china, japan, korea, south korea, north korea, vietnam, laos, cambodia, thailand, burma, myanmar, india, nepal,
pakistan, bangladesh, afghanistan, iran, iraq, syria, jordan, lebanon, turkey, israel, egypt, sudan, ethiopia, eritrea, somalia,
kenya, uganda, rwanda, congo, nigeria, ghana, liberia, sierra leone, south africa, zimbabwe, philippines, indonesia, micronesia,
marshall islands, marshallese, samoa, tonga, africa, asia, europe, central america, south america, latin america, midwest, mexico city`;

const peoples = `
english, spanish, french, german, russian, ukrainian, arabic, farsi, dari, pashto, vietnamese, hmong, burmese, zomi, karen, chin,
chinese, mandarin, cantonese, japanese, korean, tagalog, hindi, urdu, nepali, swahili, somali, amharic, portuguese, creole, asl,
espanol, ingles, mexican, guatemalan, honduran, salvadoran, american, americans, mexicans, puerto rican, cuban, native, native american,
american indian, indian, indigenous, alaska native, black, white, african american, african, asian, asian american, pacific islander,
latino, latina, latinx, latine, hispanic, caucasian, anglo, european, irish, italian, iraqi, afghan, syrian, muslim, muslims, islam, islamic,
jewish, jew, jews, judaism, christian, christians, christianity, catholic, catholics, baptist, baptists, methodist, pentecostal, mormon, lds,
jehovah's witness, jehovah's witnesses, buddhist, hindu, sikh, amish, mennonite, protestant, evangelical, quaker, pagan, wiccan, atheist,
god, christ, lord, allah, bible, quran, koran, torah, ramadan, eid, lent, sabbath, easter, christmas, xmas, hanukkah, thanksgiving,
halloween, new year's, new years, memorial day, labor day, mother's day, father's day, valentine's day, valentines, kwanzaa, juneteenth, passover,
good friday, veterans day, independence day, fourth of july, 4th of july, july 4th, cinco de mayo, dia de los muertos, mlk day, columbus day, navidad,
semana santa, new year's eve, christmas eve, st patrick's day, st. patrick's day, lgbt, lgbtq, lgbtqia, bipoc, poc, aapi`;

const bodies = `
dhs, okdhs, cps, aps, cws, child welfare, child protective services, adult protective services, ohca, oklahoma health care authority, odmhsas,
osdh, oja, osbi, doc, odoc, okc va, va, veterans affairs, veterans administration, hud, hud-vash, vash, ssa, social security,
social security administration, irs, ice, uscis, dol, doj, fbi, cia, dea, fda, cdc, cms, hhs, ocr, ojj, samhsa, hrsa, ihs, indian health service, bia,
bureau of indian affairs, fema, epa, osha, eeoc, ada, fcc, usda, dps, dmv, dot, odot, ag, attorney general, legal aid, public defender, casa, gal, da,
district attorney, state, federal, supreme court, district court, juvenile court, drug court, mental health court, family court, tribal court, municipal court,
medicaid, medicare, soonercare, sooner care, sooner select, soonerselect, tricare, champva, chip, ssi, ssdi, ssd, rsdi, tanf, snap, wic, ebt, liheap, eitc, ssa-11,
section 8, section 504, section 811, title 19, title 9, title ix, title xix, title vi, title 10a, title 43a, title iv-e, medicaid waiver, advantage waiver, advantage program,
housing choice voucher, hcv, coc, continuum of care, esg, hmis, hopwa, home act, head start, early head start, sooner start, soonerstart, early intervention,
job corps, americorps, peace corps, vocational rehab, voc rehab, drs, dvr, rehabilitation services, goodwill industries,
icwa, indian child welfare act, hipaa, ferpa, ada, idea, aca, cfr, 42 cfr part 2, part 2, 42 cfr, emtala, vawa, fmla, ocga, mckinney-vento, mckinney vento, baker act, baker acted,
obamacare, affordable care act, family first, asfa, capta, uniform commercial code, nasw, cmsa, ccmc, ccm, acm, cmgt, lcsw, lpc, lmft, lmsw, lsw, msw, bsw, phd, md, rn, lpn, np, pa, do,
bhcm, cm, cms, cmi, cmii, prss, crs, bhrs, ladc, cadc, ccbhc, pact, act, mco, hmo, ppo, fqhc, ed, er, icu, ot, pt, st, dme, pcp, obgyn, ob, ent, dcf, dfs, dcfs, odhs, ods,
iep, 504, 504 plan, bip, fba, ppw, isp, ifsp, poc, ipp, ipc, itp, roi, loi, poa, dpoa, dnr, dni, polst, molst, npo, hoh, ltc, snf, alf, pca, hha, cna, cma, pcs, dsp, hts,
aa, na, al-anon, alanon, alateen, nami, celebrate recovery, smart recovery, twelve step, alcoholics anonymous, narcotics anonymous, red cross, fbi, 911, 988, 211, 411,
crisis text line, poison control, childhelp, the trevor project, trevor project, national domestic violence hotline, suicide prevention lifeline, lifeline, teen line,
police, police department, sheriff, sheriff's office, highway patrol, fire department, ems, emsa, emt, ambulance, coroner, medical examiner, national guard, army, navy, marines,
marine corps, air force, coast guard, space force, military, congress, senate, house of representatives, legislature, governor, president, oklahoma state department of health,
department of human services, department of corrections, department of health, department of education, department of mental health, human services, human resources, hr, qa, qi, it, hr department,
code of ethics, ethics committee, ethics, board, the code, irb, ceu, ceus, eap, erb, pto, w-2, w2, w-9, 1099, i-9, i-94, ak, ak47, bb gun, qpr, cpi, ama, mou, hoa, lai, hotline, vpo, j1, mia, i-130, i-589, n-400, ssa-3369, ssa-827, ds-11, daca, tps, vawa, u visa, t visa, h-2a, h1b`;

const clinical = `
phq, phq-9, phq9, phq-2, phq2, phq-a, gad, gad-7, gad7, c-ssrs, cssrs, columbia, moca, mmse, bdi, aces, ace, ace-iq, audit-c, audit, dast, dast-10, cage, asam, gaf, whodas, locus, calocus, cans, ansa,
lsi, lsi-r, vi-spdat, vispdat, spdat, braden, lawton-brody, zarit, edinburgh, epds, pcl-5, pcl5, scared, asq, asq-3, m-chat, mchat, wisc, vineland, car, dla-20, dla20, apgar, bmi, bp, bpm,
a1c, cbc, ekg, ecg, eeg, mri, ct, cat scan, ua, uas, uds, iv, im, prn, po, bid, tid, qid, qhs, hs, od, bac, sa, si, hi, avh, si/hi, sib, nssi, dv, ipv, csec, mh, sud, aud, oud, ptsd, cptsd, adhd, add, asd, ocd, odd, bpd, mdd, gad, did,
tbi, copd, chf, ckd, esrd, cad, cva, tia, dvt, hiv, aids, hep c, hep b, hepatitis c, std, sti, sti's, uti, mrsa, covid, covid-19, covid 19, rsv, flu, tb, ms, als, ibs, gerd, ra, dm2, t2dm, iddm, htn, fasd, fas, id, idd, dd, mr, rad, fetal alcohol,
dsm, dsm-5, dsm-5-tr, dsm 5, icd, icd-10, icd 10, axis ii, axis i, level 1, level 2, level ii, stage 4, stage iv, type 1, type 2, schedule ii,
down syndrome, down's syndrome, downs, crohn's, crohns, crohn's disease, parkinson's, parkinsons, parkinson's disease, alzheimer's, alzheimers, alzheimer's disease, huntington's, huntingtons, huntington's disease,
lou gehrig's, lou gehrig's disease, lou gehrigs, tourette's, tourettes, tourette, tourette syndrome, asperger's, aspergers, asperger, hodgkin's, hodgkins, hodgkin lymphoma, non-hodgkin's, graves', graves' disease, graves disease, hashimoto's, hashimotos, hashimoto,
marfan, marfan syndrome, rett, rett syndrome, prader-willi, prader willi, angelman, williams syndrome, klinefelter, klinefelter's, munchausen, munchausen's, munchausen by proxy, stockholm syndrome, korsakoff, korsakoff's, wernicke's, wernicke-korsakoff,
lewy body, lewy body dementia, lewy, pick's disease, bell's palsy, bells palsy, erb's palsy, cushing's, addison's, addison's disease, sjogren's, raynaud's, raynauds, meniere's, menieres, guillain-barre, duchenne, kaposi's, charcot, charcot-marie-tooth,
sturge-weber, fragile x, ehlers-danlos, ehlers danlos, wilson's disease, tay-sachs, von willebrand, stevens-johnson, reye's, kawasaki, lyme, lyme disease, legionnaires, wolff-parkinson-white, lennox-gastaut, gaucher's, dupuytren's, peyronie's, osgood-schlatter,
maslow, maslow's, piaget, freud, freudian, rorschach, likert, pavlov, stanford-binet, wechsler, braille, heimlich, hoyer lift, foley, foley catheter, epley, kegel, pap, pap smear, pap test, apgar score, glasgow, glasgow coma scale,
amber alert, silver alert, megan's law, kendra's law, laura's law, miranda, miranda rights, marsy's law, jessica's law, good samaritan, tarasoff, jaffee, olmstead, alford plea, brady list, title ii, murphy's law, occam's razor, catch-22, jim crow, robert's rules, uncle sam, john q public, jane doe, john doe, peter pan, cinderella, santa, santa claus, jekyll, good cop`;

const brands = `
facebook, fb, messenger, instagram, insta, ig, snapchat, tiktok, tik tok, twitter, youtube, whatsapp, linkedin, reddit, pinterest, discord, telegram, signal, skype, facetime, imessage, tinder, bumble, grindr, hinge, craigslist, nextdoor, onlyfans, roblox, fortnite, minecraft, xbox, playstation, nintendo, twitch,
google, google translate, google docs, google drive, google maps, google voice, google meet, gmail, yahoo, outlook, hotmail, icloud, zoom, teams, microsoft teams, microsoft, slack, doxy, doxy.me, webex, dropbox, docusign, adobe, excel, word, powerpoint, pdf, chatgpt, chat gpt, gpt, openai, ai, copilot, gemini, claude, siri, alexa, siri's, cortana,
uber, lyft, doordash, door dash, instacart, grubhub, uber eats, sooner ride, sooneride, greyhound, amtrak, airbnb, zillow, venmo, cash app, cashapp, zelle, paypal, apple pay, apple cash, google pay, western union, moneygram, gofundme, go fund me, chime, bitcoin, robinhood, amazon, amazon prime, ebay, etsy, netflix, hulu, spotify, disney, disney+, life360, ring, ring doorbell, ring camera, find my, find my iphone, airtag, air tag, fitbit, apple watch, gps, wifi, wi-fi, bluetooth, usb, sim, iphone, iphones, android, samsung, ipad, macbook, chromebook, kindle, apple, obama phone, lifeline phone, verizon, t-mobile, at&t, cricket, boost mobile, tracfone,
honda, toyota, glucometer, ford, chevy, chevrolet, dodge, ram, gmc, jeep, nissan, hyundai, kia, subaru, mazda, buick, cadillac, lincoln navigator, tesla, bmw, mercedes, volkswagen, vw, harley, civic, accord, camry, corolla, altima, sentra, f-150, f150, silverado, malibu, impala, tahoe, suburban, explorer, mustang, prius, crv, cr-v, rav4, sonata, elantra, charger, caravan, odyssey, sienna, escape, equinox, jetta, pt cruiser, u-haul, uhaul,
hobby lobby, braum's, braums, whataburger, reasor's, reasors, winco, tj maxx, bath and body works, sephora, victoria's secret, old navy, nike, jordans, air jordans, adidas, vans, levi's, carhartt, bcbs, blue cross, blue cross blue shield, aetna, aetna better health, cigna, humana, humana healthy horizons, unitedhealthcare, united healthcare, uhc, ambetter, molina, oklahoma complete health, delta dental, liberty dental, walmart, wal-mart, target, mcdonald's, mcdonalds, sonic, starbucks, subway, taco bell, burger king, dollar general, family dollar, dollar tree, walgreens, cvs, costco, kroger, aldi, quiktrip, 7-eleven, goodwill, lowe's, lowes, home depot, best buy, chick-fil-a, wendy's, kfc, popeyes, pizza hut, domino's, fedex, ups, usps, post office, walmart gift card, visa, mastercard, amex, visa card, visa gift card, starbucks card, starbucks gift card, amazon gift card, tupperware, crock-pot, crockpot, instant pot, ziploc, kleenex, band-aid, bandaid, bandaids, q-tip, velcro, jello, jell-o, coke, pepsi, dr pepper, sprite, mountain dew, mt dew, gatorade, pedialyte, ensure, monster, red bull, doritos, cheetos, oreos, big mac, happy meal, coors, bud light, budweiser, fireball, jack daniels, jack daniel's, jim beam, crown royal, marlboro, marlboros, newport, newports, juul, vape, barbie, lego, legos, pokemon, paw patrol, bluey, peppa pig, spongebob, spiderman, batman, hot wheels, taser, glock, smith and wesson, ar-15, ar15, ak-47, colt 45,
epic, mychart, my chart, therapynotes, simplepractice, credible, carelogic, avatar, netsmart, kids system, apricot, salesforce, servicepoint, kipu, awards, credible ehr`;

const drugs = `
tylenol, ibuprofen, advil, motrin, aleve, aspirin, benadryl, nyquil, dayquil, robitussin, sudafed, mucinex, claritin, zyrtec, pepto, imodium, tums, melatonin, xanax, klonopin, valium, ativan, librium, ambien, lunesta, trazodone, seroquel, zyprexa, risperdal, abilify, geodon, latuda, haldol, invega, invega sustenna, clozaril, clozapine, lithium, depakote, lamictal, tegretol, trileptal, topamax, neurontin, gabapentin, lyrica, prozac, zoloft, lexapro, celexa, paxil, effexor, cymbalta, wellbutrin, remeron, buspar, vistaril, hydroxyzine, prazosin, propranolol, clonidine, intuniv, adderall, ritalin, concerta, vyvanse, strattera, focalin, suboxone, subutex, sublocade, methadone, naltrexone, vivitrol, narcan, naloxone, antabuse, campral, chantix, oxycontin, oxycodone, percocet, vicodin, lortab, norco, hydrocodone, morphine, dilaudid, fentanyl, tramadol, demerol, codeine, opana, soma, flexeril, marinol, insulin, metformin, ozempic, wegovy, mounjaro, humalog, lantus, novolog, synthroid, lipitor, lisinopril, metoprolol, lasix, plavix, eliquis, xarelto, coumadin, warfarin, prednisone, albuterol, advair, symbicort, epipen, epi-pen, amoxicillin, keppra, dilantin, aricept, namenda, sinemet, depo, depo-provera, depo shot, nexplanon, mirena, iud, plan b, viagra, cialis, accutane, humira, enbrel, truvada, prep, biktarvy, cogentin, thorazine, prolixin, caplyta, vraylar, rexulti, spravato, ketamine, meth, crystal meth, heroin, cocaine, crack, weed, marijuana, cannabis, thc, cbd, delta 8, delta-8, k2, spice, kratom, lsd, mdma, molly pills, pcp, ghb, xylazine, tranq, fent, percs, xans, bars, lean, shrooms, ecstasy, edibles, dab, dabs, cbd oil, hydrocortisone, sertraline, fluoxetine, citalopram, escitalopram, quetiapine, olanzapine, risperidone, aripiprazole, haloperidol, lorazepam, clonazepam, alprazolam, diazepam, zolpidem, lamotrigine, buprenorphine, mirtazapine, venlafaxine, duloxetine, bupropion, amitriptyline, methylphenidate, acetaminophen`;

const idioms = `
loose cannon, no angel, an angel, guardian angel, rob peter, robbing peter, robbing peter to pay paul, rob peter to pay paul, pay paul, john hancock, joe schmo, average joe, plain jane, debbie downer, negative nancy, peeping tom, jack of all trades, smart alec, nervous nellie,
hail mary, bloody mary, tom dick and harry, cloud nine, achilles heel, pandora's box, dear john, big brother, gi joe, g.i. joe, lazy susan, even steven, for pete's sake, for the love of god, jerry rigged, jerry-rigged, chatty cathy, doubting thomas, romeo, einstein, sherlock, scrooge, karen,
house of cards, bill of rights, stone cold, stone's throw, rain check, raincheck, grace period, saving grace, good faith, bad faith, leap of faith, blind faith, hope so, i hope, no hope, high hopes, pride and joy, joy ride, joyride, rose colored, rose-colored, coming up roses, crystal clear,
crystal ball, dawn on, at dawn, crack of dawn, chase down, paper chase, wild goose chase, second chance, last chance, fat chance, no chance, take a chance, mark my words, black mark, foot the bill, pay the bill, light bill, will power, free will, last will, living will, good will, at will, frank talk,
be frank, to be frank, grant money, block grant, art therapy, play therapy, may day, mayday, june bug, april fools, april fool's, august body, summer camp, summer school, winter coat, autumn leaves, sunny side, sunny day, rich kid, ward of the state, ward clerk, psych ward, drew blood, drew up, drew a line,
peer pressure, sue me, sue us, sue her, sue him, pat answer, pat down, pat on the back, robin hood, santa's list, father time, mother nature, mother teresa, holy cow, jesus christ, oh my god, lord knows, god bless, god forbid, thank god, for christ's sake`;

const everyday = `
channel, here, everyone, petes sake, for petes sake, sid, reg, udi, uuid, vpn, cam, cams, webcam, serie, emp, fx, efax, rid, lbp, pcn, bin, hull, conf, mgr, mgrs, xxx, xx, xxxx, tequila, ma'am, hb, sb, ii, iii, iv, vi, cf, b2, a1, k12, oxford comma, aita, yta, nta, eli5, tldr, iirc, afaik, pasrr, pasarr, soc, lic, pw, cdl, grp, mbr, rec, ins, auth, ext, appt, appts, msg, msgs, info, intel, admin, dept, max, min, mins, meds, med, psych, rehab, detox, dl, sn, imei, meid, vin, mrn, mrns, acct, itin, npi, ein, mac, ip, url, pin, pins, tag, ssns, dxs, rxs, fentty, fetty, fenty, fent strips, subs, blues, percs, dope, fentanyl strips, 
client a, client b, client c, client x, parent 1, parent 2, parent a, parent b, worker a, worker b, child a, child b, child 1, child 2, staff a, staff b, case manager, social worker, ok, okay, hi, hello, hey, thx, thanks, ty, lol, omg, wtf, smh, idk, imo, imho, fyi, btw, asap, eod, cob, eta, tbh, ikr, pls, plz, tmi, nbd, brb, rn, w/, w/o, b/c, bc, cuz, re, cc, bcc, dm, dms, pm, am, tv, dvd, cd, pc, id, ids, diy, faq, rsvp, rip, vip, aka, ps, nb, etc, vs, pt, pts, ct, cts, clt, clts, hx, dx, rx, tx, sx, fx, f/u, fu, h/o, s/p, d/c, dc, c/o, a/o, wnl, nka, nkda, los, eob, adl, adls, iadl, iadls, dob, doa, ssn, sw, cw, po, pos, hv, tc, pc, vm, sv, tdm, fsp, fgm, fam, fp, bf, gf, bff, mom, dad, bm, bd, mil, fil, sil, bil, stepmom, stepdad, q, a, i, bic, sop, poc, bdi, lvm, ftm, mtf, afab, amab, nb, he/him, she/her, they/them, iop, php, rtc, irtc, qrtp, mat, oat, tcm, icm, ccm, sbirt, dbt, cbt, emdr, mi, tf-cbt, pcit, mst, fft, abft, wrap, wraparound, nurse family partnership, parents as teachers, healthy families, meals on wheels, habitat for humanity, salvation army bell, toys for tots, angel tree, big brothers big sisters, boy scouts, girl scouts, boys and girls club, ged, act test, sat, gpa, stem, espn, nba, nfl, ncaa, ou football, super bowl, world series, olympics, march madness, black lives matter, pride month, black history month, me too, occupational therapy, physical therapy, speech therapy, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, lunes, martes, miercoles, jueves, viernes, sabado, domingo`;

export const keptPhrases: ReadonlySet<string> = new Set(
  [
    states,
    peoples,
    bodies,
    clinical,
    brands,
    drugs,
    idioms,
    everyday,
    ...medicine,
    ...products,
    ...jargon,
  ].flatMap(lines),
);
