/**
 * The commonest words of each language: a term of these alone would match everything, and they tell which language a text is in.
 * Written as people write them; matching folds them.
 */
export const commonWords: Record<"en" | "hu" | "lt" | "he" | "fa" | "zh", string> = {
  en: `the of and to in is was it that for you with on are this be have at not but they from we he she his her my your our their
    has had were been will would can could do does did an or if so what when who how there here all just like get got out up about
    than then them me him us no yes i am it's i'm don't didn't isn't can't as by its very too more some any these those because after
    before into over again still only also now never ever much many really`,
  hu: `a az és hogy nem is egy van volt de meg már csak ez azt ezt nagyon most itt ott kell lesz mint vagy sem ha mi ki én te ő
    mert még úgy így amikor aki ami amit ahol hol mit kit el fel le be vissza után előtt alatt között szerint minden semmi valami
    sok kevés jó lett lehet vagyok vagyunk vannak voltam voltunk nincs nincsenek sincs olyan ilyen ennek annak nekem neki nekünk
    engem minket tőlük velük hát akkor tegnap ma holnap soha mindig talán persze azért ezért pedig viszont illetve szóval`,
  lt: `ir yra kad su bet ne tai kaip iš už į labai apie dar jau nėra mano man aš tik per nuo ką kas buvo jei ar arba prie po ant
    be iki dėl kai kur čia ten mes jie jis ji tu jūs mūsų jūsų savo visi viskas nieko niekas taip pat vėl šiandien vakar rytoj
    gal reikia galima turi turiu buvau esu yra būna tarp pas kodėl kada kuris kuri kurie tas ta šis ši šios to tos dabar net nes
    o bei nei tikrai gerai blogai daug mažai niekada visada`,
  he: `של את על לא זה אני הוא היא עם אבל גם כל יש אין כי מה אם או רק כבר עוד היה הייתה אנחנו הם לי לך לו לה שלי שלך איך למה
    מאוד טוב פה שם זאת אותו אותה בין אחרי לפני`,
  fa: `و در به از که این را با است برای آن هم من تو او ما شما یک بود شد نیست خیلی هر تا یا اگر ولی اما چون چه چی رو هست
    می نمی باید کرد کردم دارد دارم`,
  zh: `的 了 是 我 你 他 她 在 有 不 這 那 我們 你們 他們 就 也 都 和 很 到 說 要 去 會 好 沒 沒有 什麼 一個`,
};
