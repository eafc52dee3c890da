/** Shown when the server does not answer before anything else is there: no translations, no theme yet. */
export function Onbereikbaar() {
  return (
    <main className="midden">
      <div className="inlogkaart">
        <h1>Domeinbrug is niet bereikbaar</h1>
        <p>Controleer uw verbinding en probeer het opnieuw.</p>
        <p lang="en">Domeinbrug cannot be reached. Check your connection and try again.</p>
        <button type="button" className="knop" onClick={() => window.location.reload()}>
          Opnieuw proberen
        </button>
      </div>
    </main>
  );
}
