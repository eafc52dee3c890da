import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { QueryClient } from '@tanstack/react-query';
import { lazy, useMemo } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router';
import { MijDocument, type MijQuery } from '../schema/generated/documenten.ts';
import { Fout, NietGevonden } from './components/Toestanden.tsx';
import { i18nProvider } from './i18n/index.ts';
import { Inloggen } from './layout/Inloggen.tsx';
import { Laden } from './layout/Laden.tsx';
import { Schil } from './layout/Schil.tsx';
import { Themastand } from './layout/Themastand.tsx';
import { maakAuthProvider } from './providers/authProvider.ts';
import { maakClient } from './providers/client.ts';
import { DienstenProvider } from './providers/Diensten.tsx';
import { maakDataProvider } from './providers/dataProvider.ts';
import { Apifout } from './providers/fouten.ts';
import type { Omgeving } from './providers/omgeving.ts';
import { magZien } from './providers/rechten.ts';
import type { Sessie } from './providers/sessie.ts';
import { maakThema } from './theme/thema.ts';

const Start = lazy(() => import('./start/Start.tsx'));
const Aanvragen = lazy(() => import('./aanvragen/List.tsx'));
const Bord = lazy(() => import('./aanvragen/bord/Bord.tsx'));
const Dossier = lazy(() => import('./aanvragen/Show.tsx'));
const Formulier = lazy(() => import('./aanvragen/formulier/Formulier.tsx'));
const Nieuw = lazy(() => import('./aanvragen/formulier/Nieuw.tsx'));
const Partners = lazy(() => import('./partners/List.tsx'));
const Partner = lazy(() => import('./partners/Show.tsx'));
const Budgetten = lazy(() => import('./budgetten/List.tsx'));
const Budget = lazy(() => import('./budgetten/Show.tsx'));
const Agenda = lazy(() => import('./agenda/Agenda.tsx'));
const Beleid = lazy(() => import('./beleid/Show.tsx'));

/** The style tags that emotion makes carry the nonce of the page. */
const stijlen = createCache({
  key: 'db',
  nonce: document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content,
  prepend: true,
});

const licht = maakThema('light');
const donker = maakThema('dark');

/** Choices of a person outlive logging out: react-admin would empty the store then. */
const bewaard = { ...localStorageStore('1', 'domeinbrug'), reset: () => undefined };

/** Puts the parts of the backoffice together: one line per resource. */
export function App({ omgeving, sessie }: { omgeving: Omgeving; sessie: Sessie }) {
  const delen = useMemo(() => stelSamen(sessie), [sessie]);
  return (
    <CacheProvider value={stijlen}>
      <BrowserRouter>
        <DienstenProvider waarde={{ omgeving, sessie }}>
          <AdminContext
            authProvider={delen.authProvider}
            dataProvider={delen.dataProvider}
            i18nProvider={i18nProvider}
            queryClient={delen.vragen}
            store={bewaard}
            theme={licht}
            darkTheme={donker}
          >
            <Themastand>
              <CoreAdminUI
                title="Domeinbrug"
                layout={Schil}
                dashboard={Start}
                catchAll={NietGevonden}
                loading={Laden}
                loginPage={Inloggen}
                error={Fout}
                requireAuth
                disableTelemetry
              >
                <Resource name="aanvragen" list={<Aanvragen />}>
                  <Route path="bord" element={<Bord />} />
                  <Route path="nieuw" element={<Nieuw />} />
                  <Route path=":id/bewerken/:stap?" element={<Formulier />} />
                  <Route path=":id/*" element={<Dossier />} />
                </Resource>
                <Resource name="partners" list={<Partners />}>
                  <Route path=":id" element={<Partner />} />
                </Resource>
                <Resource name="budgetten" list={<Budgetten />}>
                  <Route path=":id" element={<Budget />} />
                </Resource>
                <CustomRoutes>
                  <Route path="/agenda" element={<Agenda />} />
                  <Route path="/beleid" element={<Beleid />} />
                  <Route path="/beleid/:regeling/:jaar" element={<Beleid />} />
                </CustomRoutes>
              </CoreAdminUI>
            </Themastand>
          </AdminContext>
        </DienstenProvider>
      </BrowserRouter>
    </CacheProvider>
  );
}

function stelSamen(sessie: Sessie) {
  const vragen = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        retry: (keer, fout) =>
          keer < 2 && fout instanceof Apifout && ['verbinding', 'onbereikbaar'].includes(fout.soort),
      },
    },
  });
  const sleutel = ['vraag', 'Mij', {}];
  const dataProvider = maakDataProvider(maakClient(sessie), () => ({
    dossier: magZien(vragen.getQueryData<MijQuery>(sleutel)?.mij.rollen ?? [], 'dossier'),
  }));
  const authProvider = maakAuthProvider(sessie, async () => {
    const antwoord = await vragen.ensureQueryData({
      queryKey: sleutel,
      queryFn: () => dataProvider.vraag(MijDocument, {}),
      staleTime: Number.POSITIVE_INFINITY,
    });
    return antwoord.mij;
  });
  return { vragen, dataProvider, authProvider };
}
