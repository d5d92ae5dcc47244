/** What stands in for a name: "yourcompany", "tu-correo", "vashsait", "namaanda" are nobody's, in any language read. */
const whose =
  'your|tu|su|votre|vos|ihr|ihre|dein|deine|seu|sua|tuo|tua|suo|vostr[ao]|jouw|uw|vash[ae]?|tvo[iy]|tvoya|aapk[aei]|apnar|tomar';
const what =
  'name|e?-?mail|address|handle|user(?:name)?|account|company|kompan[iy]{1,2}a|compania|business|brand|(?:web)?site|web|domain|shop|store|firma?|studio|bodega|restaurante?|clinica|clinic|hotel|cafe|salon|gym|school|escuela|agency|agencia|empresa|marca|correo|nombre|apellidos?|usuario|dominio|sitio|pagina|negocio|tienda|nome|sobrenome|conta|loja|societe|entreprise|nom|prenom|adresse|domaine|marque|boutique|seite|webseite|unternehmen|firmenname|vorname|nachname|azienda|ditta|sito|cognome|negozio|naam|voornaam|achternaam|bedrijf|winkel|imya|familiya|pochta|poshta|sa[iy]t|nama|toko|usaha|perusahaan|sirket|isim|soyad|adsoyad|marka|eposta|congty|tencongty|pangalan|имя|фамилия|почта|пошта|компания|компанія|фирма|сайт';
const behind = 'anda|kamu|mu|cuaban|ban|adi|adiniz|adin|iniz|mo|hier|here|aqui|ici|qui';
const standIn = new RegExp(
  `^(?:(?:brand|company|business|shop|store|domain|firm|site)-?names?|my-?(?:company|domain|e?mail|name|(?:web)?site)|(?:${whose})[._-]?(?:${what})(?:[._-]?(?:${what}|${behind}))?|(?:${what}|ten)[._-]?(?:${behind})|reallygreatsite|lorem(?:ipsum)?|acme)\\d{0,3}$`,
  'u',
);
const bare = new RegExp(`^(?:(?:${what}|work|abc|xyz|test|demo)(?:[._-]?(?:${what}))?)\\d{0,3}$`, 'u');
const desk =
  /^(?:info|hello|hi|hola|ciao|contact|kontakt|contato|contacto|office|sales|support|admin|(?:john|jane)(?:[._]?(?:doe|smith))?|bob|alice|someone)$/u;
/** Hosts that are the word for a firm are nobody's, whoever is written to there. */
const firms =
  /^(?:company|firma?|firm|compan(?:ia|y)|empresa|entreprise|societe|azienda|bedrijf|unternehmen|sirket|perusahaan|congty|domain|dominio|domaine|brand|marca|work|demo)\./u;
/** Nothing can be sent to these (RFC 6761). */
const reserved = /\.(?:test|invalid|localhost)$/u;
const longest = 40;

/** Is this a name that holds the place of somebody's own? */
export const isStandIn = (name: string): boolean => name.length <= longest && standIn.test(name);

/** "name@company.com", "info@firma.de": both sides the bare words for what is to stand there. */
export const isStandInMail = (local: string, host: string): boolean => {
  const label = firstLabel(host);
  return (
    firms.test(host) ||
    reserved.test(host) ||
    isStandIn(local) ||
    isStandIn(label) ||
    (label.length <= longest && bare.test(label) && (bare.test(local) || desk.test(local)))
  );
};

export const firstLabel = (host: string): string => {
  const name = host.startsWith('www.') ? host.slice(4) : host;
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
};
