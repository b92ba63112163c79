import type { WordList } from "./word-list.ts";

export const hu: WordList = {
  positive: `jó jók jót jól jobb jobban legjobb* remek* kiváló* nagyszerű* szuper* fantasztikus* csodálatos* csodás* tökéletes* pompás* zseniális*
    király* csúcs* imád* szeret* szeretem kedvel* tetsz* élvez* élvezet* finom* ízletes* friss* kedves* udvarias* segítőkész* barátságos* figyelmes*
    gyors* megbízható* könny* hasznos* praktikus* megéri ajánl* köszön* köszi kösz hálás* elégedett* örül* öröm* boldog* vidám* mosoly* szép* gyönyörű*
    aranyos* cuki* menő* vicces* humoros* szórakoztató* izgalmas* érdekes* lenyűgöző* elbűvölő* megindító* megható* okos* intelligens* eredeti*
    tehetséges* briliáns* mesteri* varázslatos* bájos* elegáns* lebilincselő* sikeres* siker* győz* nyert* nyerni gratul* bravó éljen hurrá
    minőségi kényelmes* tiszta* korrekt* megoldott* rendes* profi* hibátlan* kellemes* meleg szívmelengető* friss* üdítő* lélegzetelállító*
    jókedv* haha* hehe* szerelmes* szerelem puszi ölel* ügyes* büszke*`,
  negative: `rossz* rosszul rosszabb* legrosszabb* borzalmas* borzasztó* szörnyű* rettenet* pocsék* gyenge* gyatra* vacak* szar* gáz silány* csapnivaló*
    csalódás* csalódott* csalódtam kiábrándító* felháborító* elfogadhatatlan* botrány* szégyen* gyalázat* undorító* gusztustalan* koszos* büdös*
    hideg* nyers* égett* odaégett* lassú* késő kés(ik) késett késik késés* várakoz* vártam vártunk törött* eltört* elromlott* hibás* hiba hibák hibája sérült* selejt*
    nem_működik lefagy* összeoml* leállt hazug* hazud* átver* csal csaló* csalás* lehúz* drága* túlárazott* dühös* düh* ideges* idegesít* bosszant* felbosszant*
    szomor* fáj* fájdal* sír* sírni félek fél_tőle félelm* beteg* utál* gyűlöl* hülye* hülyeség* idióta* buta* ostoba* bunkó* goromba* udvariatlan*
    panasz* reklamál* sajnos sajnál* felesleges* fölösleges* pazarl* pénzkidob* unalmas* lapos* üres* erőltetett* közhely* klisé* zavaros* nevetséges* fárasztó*
    elviselhetetlen* kínos* kínlódás* élettelen* súlyos* kudarc* bukás* veszít* vesztes* halál* meghalt gyilk* háború* rákos baj bajok probléma* problém* katasztróf* rémálom*
    soha_többet kihagy* hiányzik hiányos* hiányzott bírság* kár unott* ötlettelen* lusta* fantáziátlan* döcög* bánt* kiakad* utálom szívás* fos kurva* bazd* fasz* picsa*`,
  negators: `nem ne sem nincs nincsen nélkül soha sose semmi nincsenek sincs`,
  but: `de azonban viszont ám mégis ugyanakkor sajnos`,
};
