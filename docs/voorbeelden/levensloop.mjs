#!/usr/bin/env node
// One aanvraag from draft to award, as three parties would do it. Needs Node 20 and a running demo:
//   node docs/voorbeelden/levensloop.mjs http://localhost:4000
const basis = process.argv[2] ?? 'http://localhost:4000';

async function token(account) {
  const antwoord = await fetch(`${basis}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${account}:demo`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return (await antwoord.json()).access_token;
}

async function vraag(account, query, variables) {
  const antwoord = await fetch(`${basis}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token(account)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await antwoord.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** A mutation; prints where the aanvraag stands, or why it was refused. */
async function doe(account, mutatie, type, input) {
  const data = await vraag(
    account,
    `mutation Stap($input: ${type}!) {
      ${mutatie}(input: $input) { aanvraag { id versie status kenmerk gewijzigdOp } fouten { code veld melding bevindingen { regel toelichting } } }
    }`,
    { input },
  );
  const { aanvraag, fouten } = data[mutatie];
  console.log(`${account.padEnd(20)} ${mutatie.padEnd(27)} ${aanvraag?.kenmerk ?? ''} ${aanvraag?.status ?? ''}`);
  for (const fout of fouten) {
    console.log(`  ${fout.code}: ${fout.melding}`);
    for (const { regel, toelichting } of fout.bevindingen) console.log(`    ${regel}: ${toelichting}`);
  }
  return aanvraag;
}

// 1. Organisations are looked up once; their ids stay the same.
const { partners } = await vraag(
  'gemeente-ede',
  '{ partners(where: { zoek: "Menzis" }, first: 20) { nodes { id naam soort } } mij { organisatie { id } } }',
);
const verzekeraar = partners.nodes.find(({ soort }) => soort === 'ZORGVERZEKERAAR').id;
const { mij } = await vraag('gemeente-ede', '{ mij { organisatie { id } } }');
const gemeente = mij.organisatie.id;

// 2. A plan: 100.000 euro, of which gemeente and insurer carry a fifth. The year is the one whose window is open.
const jaar = Number(process.argv[3] ?? 2027);
const plan = {
  regeling: 'DOS',
  jaar,
  projectjaar: 1,
  overgangsbeleid2026: false,
  titel: 'Buurtkamer De Horsten',
  samenvatting: 'Een buurtkamer waar oudere bewoners elkaar treffen en vragen vroeg worden gezien.',
  startdatum: `${jaar}-02-01`,
  einddatum: `${jaar}-12-31`,
  gemeenten: ['GM0228'],
  buurten: ['BU02280105'],
  cbsIndelingsjaar: 2025,
  partners: [{ partnerId: verzekeraar, rol: 'MEDEFINANCIER' }],
  probleemanalyse: {
    opgave: 'Veel alleenwonende ouderen en weinig ontmoeting in de buurt.',
    gedeeldEigenaarschap: 'Gemeente, verzekeraar en welzijn sturen samen.',
    beoogdeResultaten: 'Meer onderlinge hulp en minder snelle instroom.',
    urgentie: 'Het aantal 80-plussers groeit hier het snelst van de regio.',
    regionalePrioriteit: 'Sluit aan bij de regionale prioriteit zorgzame buurten.',
    kostenEnOpbrengsten: 'De kosten liggen bij het sociaal domein, de opbrengst vooral bij de Wlz.',
    artikel12Status: false,
  },
  doelgroep: {
    omschrijving: 'Thuiswonende 75-plussers',
    omvang: 400,
    verwachtBereik: 150,
    gemeenschapsgericht: 'Iedere bewoner kan binnenlopen; er is geen indicatie nodig.',
  },
  bijdrageAanDoel: {
    mechanismen: ['UITSTELLEN'],
    wijzeEnMate: 'Acht bewoners wonen naar verwachting drie maanden langer thuis.',
    kwaliteitVanLeven: 'Minder eenzaamheid en meer regie.',
  },
  betrokkenheidNaasten: 'Twee bijeenkomsten met acht mantelzorgers; de openingstijden zijn erop aangepast.',
  activiteiten: [
    {
      code: 'A1',
      naam: 'Buurtkamer',
      vorm: 'COLLECTIEF',
      omschrijving: 'Vier dagdelen per week open.',
      buurten: ['BU02280105'],
      uitvoerderId: gemeente,
      start: `${jaar}-02-01`,
      einde: `${jaar}-12-31`,
      gepland: '180',
      eenheid: 'bijeenkomst',
    },
  ],
  begroting: [
    {
      omschrijving: 'Buurtverbinder',
      kostensoort: 'PERSONEEL',
      activiteit: 'A1',
      aantal: '1000',
      eenheid: 'uur',
      tarief: '80.00',
      buitenWlzPakket: true,
    },
    {
      omschrijving: 'Huur en koffie',
      kostensoort: 'HUISVESTING',
      activiteit: 'A1',
      aantal: '10',
      eenheid: 'maand',
      tarief: '2000.00',
      buitenWlzPakket: true,
    },
  ],
  financiering: [
    { partnerId: gemeente, soort: 'GELD', bedrag: '12000.00', zekerheid: 'TOEGEZEGD' },
    { partnerId: verzekeraar, soort: 'GELD', bedrag: '7999.99', zekerheid: 'TOEGEZEGD' },
  ],
  gevraagdeBijdrage: '80000.01',
  besparingen: [
    {
      domein: 'WLZ',
      mechanisme: 'UITSTELLEN',
      personen: 8,
      omvangPerPersoon: '3',
      eenheid: 'maand',
      kental: '7900.00',
      tegenkosten: '1900.00',
      realisatiekans: '60.00',
      bronKental: 'illustratief kental',
      jaarKental: 2025,
      onderbouwing: 'Voorzichtige raming met de wijkverpleging.',
    },
  ],
  borging: {
    domein: 'WMO',
    financier: 'Gemeente Ede',
    stappen: [{ omschrijving: 'Besluit over de begroting', datum: `${jaar}-10-01` }],
    afrondingZonderBorging: 'De buurtkamer wordt overgedragen aan bewoners.',
  },
  risicos: [{ omschrijving: 'Te weinig vrijwilligers', kans: 2, impact: 3, maatregel: 'Werving via de corporatie.' }],
  mijlpalen: [
    { omschrijving: 'Opening', datum: `${jaar}-02-15` },
    { omschrijving: 'Evaluatie', datum: `${jaar}-11-15` },
  ],
  verklaringen: {
    geenDubbelfinanciering: true,
    geenUitgeslotenKosten: true,
    tekenbevoegd: true,
    geenPersoonsgegevens: true,
    voorbehoudenGelezen: true,
    vuLeveringAkkoord: true,
  },
};

// 3. Draft, and the talk with the zorgkantoor that must come first.
let stand = await doe('gemeente-ede', 'aanvraagAanmaken', 'AanvraagAanmakenInput', { inhoud: plan });
const versie = () => ({ id: stand.id, versie: stand.versie });
stand = await doe('gemeente-ede', 'afstemmingVragen', 'AanvraagActieInput', versie());
stand = await doe('menzis-beoordelaar', 'afstemmingVastleggen', 'AfstemmingVastleggenInput', {
  ...versie(),
  datum: stand.gewijzigdOp.slice(0, 10),
  uitkomst: 'PASSEND',
});

// 4. The own share is one cent short of 20 %, and the contribution a cent too high: refused, with the rule.
await doe('gemeente-ede', 'aanvraagIndienen', 'AanvraagIndienenInput', versie());

// 5. Mend the cent and submit. Absent fields stay as they are; a list replaces the list.
const beter = {
  regeling: 'DOS',
  jaar,
  titel: plan.titel,
  financiering: [plan.financiering[0], { ...plan.financiering[1], bedrag: '8000.00' }],
  gevraagdeBijdrage: '80000.00',
};
stand = await doe('gemeente-ede', 'aanvraagWijzigen', 'AanvraagWijzigenInput', { ...versie(), inhoud: beter });
stand = await doe('gemeente-ede', 'aanvraagIndienen', 'AanvraagIndienenInput', {
  ...versie(),
  idempotencyKey: `indienen-${stand.id}`,
});

// 6. The zorgkantoor: complete, assess, and another person decides.
stand = await doe('menzis-beoordelaar', 'aanvraagVolledigVerklaren', 'AanvraagActieInput', versie());
const criteria = [
  'BETROKKENHEID_ZORGKANTOOR',
  'URGENTIE',
  'OMVANG_DOELGROEP',
  'IMPACT',
  'REGIONALE_PRIORITEITEN',
  'RANDVOORWAARDEN',
  'COMMITMENT',
  'ARTIKEL_12',
  'UITVOERBAARHEID',
];
stand = await doe('menzis-beoordelaar', 'beoordelingVastleggen', 'BeoordelingVastleggenInput', {
  ...versie(),
  scores: criteria.map((criterium) => ({ criterium, score: 4, motivering: 'Voldoende onderbouwd in het plan.' })),
  advies: 'TOEKENNEN',
  motivering: 'Een goed plan met draagvlak.',
});
stand = await doe('menzis-beslisser', 'aanvraagToekennen', 'AanvraagToekennenInput', {
  ...versie(),
  bedrag: '80000.00',
  motivering: 'Wij kennen de gevraagde bijdrage toe.',
  idempotencyKey: `toekennen-${stand.id}`,
});

// 7. The euros are gone from the envelope.
const { budgetten } = await vraag(
  'menzis-financieel',
  `{ budgetten(where: { jaar: { eq: ${jaar} } }) { nodes { jaar maximum toegekend vrij } } }`,
);
console.log(budgetten.nodes[0]);
