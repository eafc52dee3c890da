import Dialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { PartijToevoegenDocument, type PartnerSoort } from '../../../../schema/generated/documenten.ts';
import type { Gegevens } from '../../../providers/dataProvider.ts';
import { alsApifout } from '../../../providers/fouten.ts';
import type { Partijkeuze } from '../plan.ts';

const SOORTEN: readonly PartnerSoort[] = [
  'GEMEENTE',
  'ZORGVERZEKERAAR',
  'DJI',
  'ZORGAANBIEDER',
  'WELZIJNSORGANISATIE',
  'WONINGCORPORATIE',
  'GGD',
  'KENNISINSTELLING',
  'BEWONERSINITIATIEF',
  'OVERIG',
];

interface Dialoogopties {
  /** What was searched for. */
  naam: string;
  klaar: (partij: Partijkeuze) => void;
  sluit: () => void;
}

/** Adds an organisation to the register without leaving the form. */
export function Nieuwepartner({ naam: begin, klaar, sluit }: Dialoogopties) {
  const t = useTranslate();
  const id = useId();
  const gegevens = useDataProvider<Gegevens>();
  const vragen = useQueryClient();
  const p = (sleutel: string) => t(`db.formulier.partner.${sleutel}`);
  const [naam, zetNaam] = useState(begin);
  const [soort, zetSoort] = useState<PartnerSoort | ''>('');
  const [kvk, zetKvk] = useState('');
  const [wlz, zetWlz] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<readonly { veld: string | null; melding: string }[]>([]);
  const foutVan = (veld: string) => fouten.find((een) => een.veld === veld)?.melding;
  const los = fouten.filter(({ veld }) => !['naam', 'soort', 'kvkNummer'].includes(veld ?? ''));

  const maak = async () => {
    const mist = [naam.trim() === '' && 'naam', soort === '' && 'soort'].filter((veld) => veld !== false);
    if (mist.length > 0 || soort === '') {
      zetFouten(mist.map((veld) => ({ veld, melding: p('verplicht') })));
      document.getElementById(`${id}-${mist[0]}`)?.focus();
      return;
    }
    zetBezig(true);
    try {
      const input = { naam: naam.trim(), soort, kvkNummer: kvk.replace(/\s/g, '') || null, wlzGefinancierd: wlz };
      const { partnerAanmaken } = await gegevens.doe(PartijToevoegenDocument, { input });
      if (partnerAanmaken.partner && partnerAanmaken.fouten.length === 0) {
        void vragen.invalidateQueries({ queryKey: ['vraag', 'Partijkeuzes'] });
        klaar(partnerAanmaken.partner);
      } else zetFouten(partnerAanmaken.fouten.map(({ veld, melding }) => ({ veld, melding })));
    } catch (gevangen) {
      zetFouten([{ veld: null, melding: t(`db.fout.${alsApifout(gevangen).soort}`) }]);
    } finally {
      zetBezig(false);
    }
  };

  const bijFout = (veld: string) =>
    foutVan(veld) && (
      <p className="hulp fout" id={`${id}-${veld}-fout`} lang="nl">
        {foutVan(veld)}
      </p>
    );
  return (
    <Dialog open onClose={sluit} fullWidth maxWidth="sm" aria-labelledby={`${id}-titel`}>
      <form
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          gebeurtenis.stopPropagation();
          if (!bezig) void maak();
        }}
      >
        <div className="dkopje">
          <div>
            <h2 id={`${id}-titel`}>{p('titel')}</h2>
            <p className="klein stil">{p('uitleg')}</p>
          </div>
        </div>
        <div className="dlijf enkel">
          <div>
            <div className="veld">
              <label htmlFor={`${id}-naam`}>{p('naam')}</label>
              <input
                id={`${id}-naam`}
                className="in"
                value={naam}
                maxLength={200}
                aria-invalid={foutVan('naam') !== undefined}
                aria-describedby={foutVan('naam') && `${id}-naam-fout`}
                onChange={(gebeurtenis) => zetNaam(gebeurtenis.target.value)}
              />
              {bijFout('naam')}
            </div>
            <div className="veld">
              <label htmlFor={`${id}-soort`}>{p('soort')}</label>
              <select
                id={`${id}-soort`}
                className="in"
                value={soort}
                aria-invalid={foutVan('soort') !== undefined}
                aria-describedby={foutVan('soort') && `${id}-soort-fout`}
                onChange={(gebeurtenis) => zetSoort(gebeurtenis.target.value as PartnerSoort | '')}
              >
                <option value="">{t('db.formulier.niet_gekozen')}</option>
                {SOORTEN.map((een) => (
                  <option key={een} value={een}>
                    {t(`db.partnersoort.${een}`)}
                  </option>
                ))}
              </select>
              {bijFout('soort')}
            </div>
            <div className="veld">
              <label htmlFor={`${id}-kvkNummer`}>{p('kvk')}</label>
              <p className="hulp" id={`${id}-kvk-hulp`}>
                {p('kvk_hulp')}
              </p>
              <input
                id={`${id}-kvkNummer`}
                className="in"
                inputMode="numeric"
                value={kvk}
                aria-invalid={foutVan('kvkNummer') !== undefined}
                aria-describedby={foutVan('kvkNummer') ? `${id}-kvk-hulp ${id}-kvkNummer-fout` : `${id}-kvk-hulp`}
                onChange={(gebeurtenis) => zetKvk(gebeurtenis.target.value)}
              />
              {bijFout('kvkNummer')}
            </div>
            <div className="veld vink">
              <label className="keuze">
                <input
                  type="checkbox"
                  checked={wlz}
                  aria-describedby={`${id}-wlz-hulp`}
                  onChange={(gebeurtenis) => zetWlz(gebeurtenis.target.checked)}
                />
                <span>{p('wlz')}</span>
              </label>
              <p className="hulp" id={`${id}-wlz-hulp`}>
                {p('wlz_hulp')}
              </p>
            </div>
            {los.length > 0 && (
              <p className="melding fout" role="alert">
                <span>
                  <strong>{p('mislukt')}</strong> {los.map(({ melding }) => melding).join(' ')}
                </span>
              </p>
            )}
          </div>
        </div>
        <div className="dvoet">
          <div className="rechts">
            <button type="button" className="knop" onClick={sluit}>
              {t('db.app.annuleren')}
            </button>
            <button type="submit" className="knop hoofd" aria-disabled={bezig}>
              {bezig ? t('db.formulier.bezig') : p('maak')}
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}
