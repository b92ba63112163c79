// Common given names, so that "Happy Customer" is never greeted as a person. Lower case, without accents where the name is Latin.

const english = `
aaron abigail adam adrian aidan alan albert alex alexander alexandra alfie alice alicia alison amanda amber amelia amy andrea andrew
angela anita ann anna anne annie anthony antonio april archie arthur ashley audrey austin ava barbara ben benjamin beth betty beverly bill bob
brandon brenda brian bridget bruce bryan caleb cameron carl carla carmen carol caroline catherine cecilia charles charlie charlotte cheryl
chloe chris christian christina christine christopher cindy claire clara colin connor craig crystal cynthia daisy dale daniel danielle darren
dave david dawn dean deborah debra denise dennis derek diana diane donald donna dorothy douglas dylan edward edwin eileen elaine eleanor eli
elijah elizabeth ella ellen ellie emily emma eric erica erin ethan eva evan evelyn fiona florence frances francis frank fred freya gabriel gareth gary
gavin geoff george gerald gina glenn gloria gordon graham grace greg gregory hannah harold harriet harry hazel heather heidi helen henry holly howard
hugh hugo ian ibrahim irene isaac isabel isabella isla ivan ivy jack jackie jackson jacob jake james jamie jan jane janet janice jared jasmine jason jay jean
jeff jeffrey jenna jennifer jenny jeremy jerry jesse jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jonathan jordan jose joseph
josh joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth
kerry kevin kim kimberly kirsty kyle larry laura lauren lawrence leah lee leo leon leonard leslie lewis liam lily linda lindsay lisa logan lois lorraine louis louise
lucas lucy luis luke lydia lynn madison maggie marcus margaret maria marie marilyn mario marion marissa mark marsha martha martin marvin mary
mason matt matthew maureen max megan melanie melissa mia michael michelle miguel mike mohamed mohammed molly monica morgan muhammad nancy naomi
natalie natasha nathan neil nicholas nick nicola nicole nigel noah nora norman olivia oliver omar oscar owen paige pam pamela patricia patrick paul paula pauline
peggy penny peter phil philip phillip phoebe priya rachel ralph raymond rebecca regina richard rita rob robert robin roger ron ronald rosa rose rosie ross roy russell
ruth ryan sally sam samantha samuel sandra sara sarah scott sean shane shannon sharon shaun sheila shirley simon sofia sonia sophia sophie stacey stanley
stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tanya tara taylor ted teresa terry theo theresa thomas tiffany tim
timothy tina toby todd tom tony tracey tracy travis tyler valerie vanessa vera veronica victor victoria vincent violet virginia vivian walter wanda
warren wayne wendy william yvonne zachary zoe`;

const hungarian = `
adam adel agnes agota akos alexandra aliz ambrus andrea andras anett anita anna annamaria antal arpad aron attila balazs balint barbara barna
barnabas beata bela bence bendeguz benedek bernadett bertalan bettina bianka blanka boglarka borbala botond brigitta csaba csanad csenge csilla csongor daniel david
denes dezso diana domonkos dominik dora dorina dorka dorottya edina edit elemer elek emese emilia emma endre eniko erika ervin erzsebet eszter etelka
eva evelin fanni ferenc flora fruzsina gabor gabriella gellert gergely gergo geza gizella greta gusztav gyorgy gyongyi gyozo gyula hajnalka hanga hanna hedvig helga hunor
ibolya ida ildiko ilona imre ipoly iren istvan ivett izabella jakab janka janos jazmin jolan jozsef judit julia juliana julianna kalman karola karoly kata katalin
kinga kitti klara klaudia kornel kornelia kristof krisztian krisztina laszlo lajos laura lena levente lilian liliana lilla lili livia lorant luca lukacs magdolna
marcell margit maria mariann marianna marta marton mate matild matyas melinda mihaly miklos mira monika mor nandor natalia nikolett nikoletta noel noemi nora norbert
olga olivia orsolya oszkar oliver otto pal palma panna patrik peter petra piroska rajmund rebeka reka renata richard rita robert roland rozalia roza rudolf
sandor sara sarolta sebestyen szabina szabolcs szilard szilvia szilveszter szofia szonja tamara tamas teodora terez terezia tibor timea tivadar tunde vanda
vera veronika viktor viktoria vilmos viola virag vivien zalan zita zoe zoltan zsigmond zsofi zsofia zsolt zsombor zsuzsa zsuzsanna`;

const lithuanian = `
adele adomas agne agnieta agota aidas aidana aiste aivaras akvile albertas albina aldas aldona aleksandra aleksandras aleksas alfonsas alfredas algimantas algirdas algis alina alma
almantas alvydas ana andrejus andrius andzelika angele antanas antanina anzelika aras arnas arnoldas arturas arunas arvydas asta astijus ausra ausrine audrius audrone audra auguste augustas augustinas
aurelija aurelijus aurimas austeja azuolas barbora beata benas benediktas benjaminas bernardas birute brigita bronislovas bronius bruno dainius daiva dalia dalius dana danas danguole danielius danute darius
daumantas deimante deividas diana dijana domantas domas dominykas donata donatas dovile dovilas dovydas edita edgaras edmundas edvardas edvinas egle egidijus eimantas eugenija elena eligijus elija elijas elvyra
elze emilija emilis ema erika erikas ernesta ernestas estera eva evaldas evelina fausta faustas feliksas gabija gabriele gabrielius gediminas gedvile genovaite genrikas gerda giedre giedrius gintare gintaras gintas
grazina greta gustas gvidas gytis hubertas henrikas herkus ieva igne ignas ilma ilona indre inga ingrida irena irma irmantas izabele jadvyga janina jaunius jogaila jogaile jokubas jolanta jolita jonas jorune
jovita juozapas juozas jurate jurga jurgis jurgita julija julius justas justina justinas kajus kamile karina karolina karolis kasparas kazimieras kazys kestutis klaudija kornelija kostas kotryna kristijonas kristina kristupas
laima laimis laimonas laura laurynas lauryna leonas leonardas leila liepa lijana lina linas liucija liudas liudvikas liveta livija loreta luka lukas lukrecija macijus maksimas mantas mantvydas marija marijona marijus marius
martyna martynas matas mazvydas mecislovas meda mija mikas milda mindaugas migle modestas monika morta motiejus naglis narimantas natalija nedas nerijus neringa nida nijole nojus nomeda odeta ona
orinta osvaldas oskaras ovidijus patricija paulina paulius petras pijus pranas povilas raimonda raimondas raimundas ramunas ramune ramute rasa rasuole raminta rapolas regimantas regina renata reda remigijus ricardas rimantas rimas rimvydas
rita ritmantas robertas rokas rolandas roma romanas romas romualdas rosita roze ruta rugile sandra saule saulius sarune sarunas samanta sebastijonas severija sigita sigitas sigute silvija simas simona simonas
skaiste skirmantas smilte sofija solveiga stanislovas stasys stefanija stepas tadas tauras tautvydas tautvyde teodoras teodora terese titas toma tomas ugne ula urte uosis urbonas ursule
vaida vaidas vaidotas vaidote vaiva valdas valdemaras valentina valentinas valerija valerijus vanda vasare vakaris vesta veronika vidas viktoras viktorija vilija vilius vilhelmas vilma vilte vincas vincentas
violeta virgilijus virginija virginijus vita vitalija vitalijus vitas vykintas vygantas vytaute vytautas vytenis zaneta zigmantas zigmas zilvinas zita zivile zydre zydrunas zygimantas`;

const hebrew = `
אביב אבי אביגיל אביטל אבנר אברהם אדם אהוד אהרון אופיר אופק אור אורה אורי אוריה אורית אורלי אורן איה אייל איילת אילן אילנה אילת אימרי איתי איתן איתמר אלון אלונה אלי אליה אלעד אלכס אמיר אמיתי אמנון אנה אנט אסנת אסף אפרת אריאל אריה אריק אשר
בועז בן בני בנימין בר ברוך ברכה גאיה גבי גד גדי גיא גיל גילה גילי גילת גל גלי גלית גלעד דוד דולב דורון דור דורית דינה דן דנה דני דניאל דניאלה דנית דפנה דרור הגר הדס הדר הודיה הילה הלל הראל ורד זהבה זהר זוהר זיו חגי חגית חוה חיים חן חנה חנן טל טלי
יאיר יגאל יהודה יהודית יהונתן יואב יובל יוחאי יונתן יוסי יוסף יורם יותם יעל יעקב יפה יפית יצחק יקיר ירדן ירון יריב ישי ישראל כרמית כרמל לאה ליאור ליאורה ליאת ליה לילך לימור לינוי ליעד לירון לירז מאור מאיה מאיר מור מורן מיה מיטל מיכאל מיכל מיקה מירב מירי מנחם מעיין מרב מרים משה מתן
נאוה נגה נדב נועה נועם נופר נטע נטלי ניב ניצן ניר נירית נעה נעמה נעמי נתן נתנאל סהר סיגל סיון סיוון סמדר ספיר עדי עדן עדנה עודד עומר עומרי עופר עידו עידן עידית עינב עינת עירית עמוס עמית ענבל ענבר ענת עפרה ערן פנינה צבי צופיה צחי ציפי קובי קורל קרן
ראובן רביד רוית רבקה רון רונה רוני רונית רועי רות רותם רחל רינה רם רן רעות רפאל שגיא שגית שולמית שון שחר שי שיר שירה שירי שירלי שלומי שלומית שלמה שמואל שמעון שני שקד שרה שרון שרית תאיר תהל תהילה תום תומר תמר תמרה`;

const persian = `
آتنا آذر آرزو آرش آرمان آرمین آریا آزاده آزیتا آناهیتا آوا آیدا آیدین ابراهیم ابوالفضل احسان احمد ارسلان اسماعیل اشکان اعظم افسانه افشین اکبر اکرم الناز الهام الهه المیرا امید امیر امیرحسین امیرعلی امین ایمان باران بابک بردیا بنفشه بهار بهاره بهرام بهروز بهزاد بهمن بهنام بیتا بیژن
پارسا پانته‌آ پدرام پروانه پروین پریا پریسا پژمان پگاه پویا پویان پیام پیمان ترانه تینا جعفر جلال جمشید جواد حامد حبیب حدیث حسام حسن حسین حمید حمیدرضا حمیده حنانه خسرو داریوش دانیال داوود دریا رامین رسول رضا رعنا رقیه رویا روزبه ریحانه زهرا زهره زینب ژاله ژیلا
سارا ساسان سامان سامیار سانا سپهر سپیده ستاره سجاد سحر سروش سعید سعیده سمانه سمیرا سمیه سمین سهراب سهیل سهیلا سودابه سوگند سینا سیامک سیما شاهین شایان شبنم شراره شهاب شهرام شهره شهلا شیدا شیرین شیما شیوا صادق صبا صدف صدیقه طاهره طناز عباس عرفان عسل عطیه علی علیرضا عماد
غزال غزاله غزل فاطمه فائزه فرامرز فرانک فرح فرزاد فرزانه فرشاد فرشته فرناز فرهاد فروغ فریبا فریده فرید فواد کامران کامبیز کاوه کبری کتایون کریم کسری کوثر کوروش کیارش کیان کیانا کیمیا کیوان گلناز گلنار لادن لاله لیلا مازیار ماندانا ماهان مبینا مجتبی مجید محبوبه محدثه محسن محمد محمدرضا محمدعلی محمدمهدی محمود مرتضی مرجان مرضیه مریم مژده مژگان مسعود مصطفی معصومه ملیحه ملیکا منصور منصوره منوچهر منیژه مهتاب مهدی مهدیه مهران مهرداد مهرناز مهری مهسا مهشید مهناز مهین میثم میترا میلاد مینا
نادر نازنین ناصر ناهید نرگس نسترن نسرین نسیم نگار نگین ندا نوشین نیکا نیلوفر نیما هادی هاشم هانیه هدی هستی هما هومن هنگامه وحید وحیده یاسر یاسمن یاسمین یاسین یاشار یگانه یلدا یوسف یونس`;

/** Chinese family names in traditional characters; a name of two to four characters that begins with one is a person's. */
export const chineseFamilyNames = new Set(
  [
    ..."陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊江呂何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬董唐藍石蔣姚連馮溫紀湯古田姜鄒白涂尤康尹龔嚴俞歐童韓閻倪袁華夏金章",
  ].concat(["歐陽", "司馬", "諸葛", "上官", "張簡", "范姜"]),
);

const listed = (names: string) => new Set(names.trim().split(/\s+/));

export const givenNames = {
  en: listed(english),
  hu: listed(hungarian),
  lt: listed(lithuanian),
  he: listed(hebrew),
  fa: listed(persian),
};

/** The form under which a name is listed. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Script=Inherited}/gu, "")
    .normalize("NFC")
    .replace(/ي/g, "ی")
    .replace(/ك/g, "ک")
    .toLowerCase();
}
