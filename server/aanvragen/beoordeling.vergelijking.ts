import { type BeoordelingAdvies, Criterium } from '../beleid/begrippen.ts';
import { alsMoment, Leesopdracht, type Uitvoerder } from '../platform/lezen/bron.ts';
import type { Leesvoor } from '../platform/lezen/lezer.ts';
import { bereikAanvraag } from './aanvraag.toegang.ts';
import type { BeoordelingVergelijking } from './besluit.types.ts';

/** As many earlier scores are shown for a criterion. */
const LAATSTE = 5;

type Score = [criterium: Criterium, aantal: number, milli: number, laagste: number, hoogste: number, laatste: Eerder[]];
type Eerder = [id: string, kenmerk: string, titel: string, score: number, waarom: string, BeoordelingAdvies, string];

/**
 * How the same zorgkantoor scored other aanvragen of the scheme, in one statement. Null when the caller may not see the
 * aanvraag that is compared.
 */
export async function vergelijk(
  uitvoerder: Uitvoerder,
  voor: Leesvoor,
  id: string,
): Promise<BeoordelingVergelijking | null> {
  const opdracht = new Leesopdracht(voor.actor, voor.moment, null);
  const zorgkantoor = opdracht.param(voor.actor?.zorgkantoor ?? null);
  // The last assessment of every other aanvraag that the caller may see, then the scores of those.
  const anderen =
    `SELECT DISTINCT ON (b.aanvraag_id) b.aanvraag_id, b.nummer, b.advies, b.vastgelegd_op, a.kenmerk, a.titel` +
    ` FROM beoordeling b JOIN aanvraag a ON a.id = b.aanvraag_id` +
    ` WHERE a.id <> deze.id AND a.regeling = deze.regeling AND a.zorgkantoor_code = ${zorgkantoor} AND ${bereikAanvraag(opdracht, 'a')}` +
    ` ORDER BY b.aanvraag_id, b.nummer DESC`;
  const scores =
    `SELECT s.criterium, s.score, s.motivering, l.*, row_number() OVER (PARTITION BY s.criterium ORDER BY l.vastgelegd_op DESC, l.kenmerk) AS plaats` +
    ` FROM (${anderen}) l JOIN beoordeling_score s ON s.aanvraag_id = l.aanvraag_id AND s.nummer = l.nummer`;
  const perCriterium =
    `SELECT json_build_array(g.criterium, count(*), round(avg(g.score) * 1000), min(g.score), max(g.score),` +
    ` json_agg(json_build_array(g.aanvraag_id, g.kenmerk, g.titel, g.score, g.motivering, g.advies, g.vastgelegd_op) ORDER BY g.plaats)` +
    ` FILTER (WHERE g.plaats <= ${LAATSTE})) AS regel FROM (${scores}) g GROUP BY g.criterium`;
  const [rij] = await uitvoerder.query(
    `SELECT (SELECT json_agg(c.regel) FROM (${perCriterium}) c) FROM aanvraag deze` +
      ` WHERE deze.id = ${opdracht.param(id)} AND ${bereikAanvraag(opdracht, 'deze')}`,
    opdracht.parameters,
  );
  if (!rij) return null;
  const gevonden = new Map(((rij[0] as Score[] | null) ?? []).map((score) => [score[0], score]));
  const criteria = Object.values(Criterium).map((criterium) => {
    const [, aantal = 0, gemiddelde = null, laagste = null, hoogste = null, laatste = []] =
      gevonden.get(criterium) ?? [];
    return { criterium, aantal, gemiddelde, laagste, hoogste, laatste: laatste.map(eerdereScore) };
  });
  return { aantal: Math.max(...criteria.map((een) => een.aantal)), criteria };
}

function eerdereScore([aanvraagId, kenmerk, titel, score, motivering, advies, moment]: Eerder) {
  return { aanvraagId, kenmerk, titel, score, motivering, advies, vastgelegdOp: alsMoment(moment) };
}
