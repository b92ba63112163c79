import type { WordList } from "./word-list.ts";

export const lt: WordList = {
  positive: `ger* gerai geriau geriausi* puik* puikiai nuostab* nuostabu šaun* šauniai fantastišk* fantastika tobul* idealus idealu ideali* žav* žavi
    graž* gražu jauk* jauku malon* malonu mandag* paslaug* draugišk* rūpesting* dėmesing* profesional* greit* greitai patog* patogu patiko patinka
    mėgst* mėgau myliu myli mylim* dievin* džiaug* džiugu džiugi* laiming* linksm* smag* smagu juoking* ačiū dėkui dėkoj* dėking* rekomenduoj* siūlau
    skanu skan* gardu gard* šviež* švar* kokybišk* patikim* nauding* naudinga verta vert* pigu pig* sąžining* padėjo padeda išsprend* sutvark* patenkint*
    sėkm* sėkming* pergal* laimė* laimėj* augo auga augim* didėj* pelnas pelningas pelną pelninga rekordin* pagerėj* gerėj* investuo* plėtr* plečia* sveikin* bravo valio
    super šiluma šilt* tiksl* lengv* lengva paprast* moder* įspūding* stebuk* talenting* protinga* sumani* vertina* palank* teigiam* aukščiausi*`,
  negative: `blog* bloga blogiau blogiausi* prast* prastai prasčiau* bais* baisu siaub* siaubing* klaik* šlykšt* bjaur* bjauru nusivyl* nuvyl* apgail* apgaut* apgav* apgaul*
    sukči* sukčiav* vagys vagia vagyst* mel* melas meluo* melag* nepriimtin* gėda gėding* pasipiktin* piktin* pykt* pikta pikti piktas nervin* erzin* suerzin* liūd* liūdna
    skaud* skausm* skund* skųst* skundž* grub* grubus įžūl* nemandag* ignoruo* neatsako neatsak* neveik* neveikia sugedo sugadin* sulūž* sudūž* sudužo sugend* gedim* broka* brok* defekt*
    klaid* klaida stringa strig* lėt* lėtai vėlav* vėluo* vėluoja pavėl* laukiau laukti laukėm laukiu šalt* atšalus* sudeg* sudegęs neskan* purvin* nešvar* smird* dvok* supuv* supelij*
    brang* brangu švaistym* beprasm* nuobod* kvail* durn* idiot* debil* šūd* mėšl* nesąmon* absurd* problem* trūk* trūksta nuostol* nuostoling* sumažėj* mažėj* krito krenta smuk* kris* krizė krizės
    bankrot* skol* baud* baudos teisiam* įtarim* areštuo* apiplėš* žuv* mirė mirt* mirčių katastrof* nelaim* avarij* grėsm* pavoj* pavojing* bijau baim* niekada niekam niekad
    neapsimok* nerekomenduoj* nevert* nepatik* nepatenkint* nepatog* nekompetent* neprofesional* neatsaking* neigiam* atleid* atleist* streik* protest* sankcij* chaos* košmar* blogėj* nerim* gaila`,
  negators: `ne nėra nebėra be nei niekada jokio jokios jokių nebe`,
  but: `bet tačiau tik deja nors visgi vis_dėlto`,
};
