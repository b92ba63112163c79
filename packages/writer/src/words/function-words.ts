/** Small words that tell Latin-script languages apart; a word that two of them share is in neither list. */
export const functionWords = {
  en: new Set(
    "the and you your is are was were for with that this have has not from they our but will would can could what which there their been had please thank thanks about when where who how it we to of on at do does did its if than then so an".split(
      " ",
    ),
  ),
  hu: new Set(
    "az és hogy nem egy van volt ez meg már csak mint vagy ha lesz kérjük köszönjük nekünk minket sajnáljuk amit ami aki azt ezt itt ide így nagyon fel ki le hogyan miért önnek szia kedves írt írtál írjon írj örülünk elnézést kérünk szeretnénk küldje küldd még is de".split(
      " ",
    ),
  ),
  lt: new Set(
    "ir yra kad jūs jūsų mums mūsų apie bet buvo kaip tai dėl ne su iš į prie už jei kai mes esame labai ačiū dėkojame atsiprašome parašykite sveiki gali galite šiuo ar jau tik nuo po čia kas ką jums taip būti".split(
      " ",
    ),
  ),
  // Neighbours, so that they are not taken for one of ours.
  de: new Set(
    "der die das und ist nicht ein eine wir sie ihnen für mit auf den dem zu es haben bitte danke sich auch wurde bei von uns".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les des est une nous vous pas pour dans que qui avec sur merci votre notre ce cette et au du".split(" "),
  ),
  es: new Set("el los las una por para que con su nos es del gracias muy pero está lo usted nuestro".split(" ")),
  pl: new Set("nie się jest na że do dla jak przez oraz proszę dziękujemy czy był państwa nas".split(" ")),
  it: new Set("il di che non per una sono con della questo grazie siamo anche vi nostro molto".split(" ")),
  pt: new Set("não uma para você obrigado mais muito está seu nosso foi isso obrigada nós".split(" ")),
} as const;

/** Courtesies say nothing of the matter at hand. */
export const courtesies = new Set(
  `please thank thanks hello sorry about really would could there their which where again never always every because should after before today write writes wrote
  kérjük köszönjük köszönöm kedves nagyon elnézést sajnálom mindig szeretném lehet ilyen
  ačiū prašau dėkui labai sveiki atsiprašau visada niekada galite norėčiau
  תודה שלום בבקשה אפשר מאוד אנחנו אתכם שלכם רוצה
  لطفا ممنون سلام خیلی برای هستم هستید همین است شما`.split(/\s+/),
);
