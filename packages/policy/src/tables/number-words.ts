// Written by scripts/make-tables.mjs; do not edit.
/** Numbers 0 to 100 in words by language (CLDR spell-out rules); packed as scripts/tables/numbers.mjs says. */
export const numberWords =
  'en=zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seven' +
  'teen,eighteen,nineteen,twenty,,,,,,,,,,thirty,,,,,,,,,,forty,,,,,,,,,,fifty,,,,,,,,,,sixty,,,,,,,,,,seventy,,,' +
  ',,,,,,,eighty,,,,,,,,,,ninety,,,,,,,,,,one hundred;es=cero,uno/un/una,dos,tres,cuatro,cinco,seis,siete,ocho,nu' +
  'eve,diez,once,doce,trece,catorce,quince,dieciséis,diecisiete,dieciocho,diecinueve,veinte,veintiuno/veintiún/ve' +
  'intiuna,veintidós,veintitrés,veinticuatro,veinticinco,veintiséis,veintisiete,veintiocho,veintinueve,treinta,,,' +
  ',,,,,,,cuarenta,,,,,,,,,,cincuenta,,,,,,,,,,sesenta,,,,,,,,,,setenta,,,,,,,,,,ochenta,,,,,,,,,,noventa,,,,,,,,' +
  ',,cien;pt=zero,um/uma,dois/duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze,quinze,dezes' +
  'seis,dezessete,dezoito,dezenove,vinte,,,,,,,,,,trinta,,,,,,,,,,quarenta,,,,,,,,,,cinquenta,,,,,,,,,,sessenta,,' +
  ',,,,,,,,setenta,,,,,,,,,,oitenta,,,,,,,,,,noventa,,,,,,,,,,cem;fr=zéro,un/une,deux,trois,quatre,cinq,six,sept,' +
  'huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit,dix neuf,vingt,,,,,,,,,,trente,,,,,,,,' +
  ',,quarante,,,,,,,,,,cinquante,,,,,,,,,,soixante,,,,,,,,,,soixante dix,soixante et onze,soixante douze,soixante' +
  ' treize,soixante quatorze,soixante quinze,soixante seize,soixante dix sept,soixante dix huit,soixante dix neuf' +
  ',quatre vingts,quatre vingt un/quatre vingt une,quatre vingt deux,quatre vingt trois,quatre vingt quatre,quatr' +
  'e vingt cinq,quatre vingt six,quatre vingt sept,quatre vingt huit,quatre vingt neuf,quatre vingt dix,quatre vi' +
  'ngt onze,quatre vingt douze,quatre vingt treize,quatre vingt quatorze,quatre vingt quinze,quatre vingt seize,q' +
  'uatre vingt dix sept,quatre vingt dix huit,quatre vingt dix neuf,cent;de=null,eins/ein/eine,zwei,drei,vier,fün' +
  'f,sechs,sieben,acht,neun,zehn,elf,zwölf,dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn,zwanzig' +
  ',einundzwanzig,zweiundzwanzig,dreiundzwanzig,vierundzwanzig,fünfundzwanzig,sechsundzwanzig,siebenundzwanzig,ac' +
  'htundzwanzig,neunundzwanzig,dreißig,einunddreißig,zweiunddreißig,dreiunddreißig,vierunddreißig,fünfunddreißig,' +
  'sechsunddreißig,siebenunddreißig,achtunddreißig,neununddreißig,vierzig,einundvierzig,zweiundvierzig,dreiundvie' +
  'rzig,vierundvierzig,fünfundvierzig,sechsundvierzig,siebenundvierzig,achtundvierzig,neunundvierzig,fünfzig,einu' +
  'ndfünfzig,zweiundfünfzig,dreiundfünfzig,vierundfünfzig,fünfundfünfzig,sechsundfünfzig,siebenundfünfzig,achtund' +
  'fünfzig,neunundfünfzig,sechzig,einundsechzig,zweiundsechzig,dreiundsechzig,vierundsechzig,fünfundsechzig,sechs' +
  'undsechzig,siebenundsechzig,achtundsechzig,neunundsechzig,siebzig,einundsiebzig,zweiundsiebzig,dreiundsiebzig,' +
  'vierundsiebzig,fünfundsiebzig,sechsundsiebzig,siebenundsiebzig,achtundsiebzig,neunundsiebzig,achtzig,einundach' +
  'tzig,zweiundachtzig,dreiundachtzig,vierundachtzig,fünfundachtzig,sechsundachtzig,siebenundachtzig,achtundachtz' +
  'ig,neunundachtzig,neunzig,einundneunzig,zweiundneunzig,dreiundneunzig,vierundneunzig,fünfundneunzig,sechsundne' +
  'unzig,siebenundneunzig,achtundneunzig,neunundneunzig,einhundert;it=zero,uno/un/una,due,tre,quattro,cinque,sei,' +
  'sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove,venti,' +
  'ventuno/ventun/ventuna,ventidue,ventitré,ventiquattro,venticinque,ventisei,ventisette,ventotto,ventinove,trent' +
  'a,trentuno/trentun/trentuna,trentadue,trentatré,trentaquattro,trentacinque,trentasei,trentasette,trentotto,tre' +
  'ntanove,quaranta,quarantuno/quarantun/quarantuna,quarantadue,quarantatré,quarantaquattro,quarantacinque,quaran' +
  'tasei,quarantasette,quarantotto,quarantanove,cinquanta,cinquantuno/cinquantun/cinquantuna,cinquantadue,cinquan' +
  'tatré,cinquantaquattro,cinquantacinque,cinquantasei,cinquantasette,cinquantotto,cinquantanove,sessanta,sessant' +
  'uno/sessantun/sessantuna,sessantadue,sessantatré,sessantaquattro,sessantacinque,sessantasei,sessantasette,sess' +
  'antotto,sessantanove,settanta,settantuno/settantun/settantuna,settantadue,settantatré,settantaquattro,settanta' +
  'cinque,settantasei,settantasette,settantotto,settantanove,ottanta,ottantuno/ottantun/ottantuna,ottantadue,otta' +
  'ntatré,ottantaquattro,ottantacinque,ottantasei,ottantasette,ottantotto,ottantanove,novanta,novantuno/novantun/' +
  'novantuna,novantadue,novantatré,novantaquattro,novantacinque,novantasei,novantasette,novantotto,novantanove,ce' +
  'nto;nl=nul,een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf,dertien,veertien,vijftien,zestien,zeve' +
  'ntien,achttien,negentien,twintig,eenentwintig,tweeëntwintig,drieëntwintig,vierentwintig,vijfentwintig,zesentwi' +
  'ntig,zevenentwintig,achtentwintig,negenentwintig,dertig,eenendertig,tweeëndertig,drieëndertig,vierendertig,vij' +
  'fendertig,zesendertig,zevenendertig,achtendertig,negenendertig,veertig,eenenveertig,tweeënveertig,drieënveerti' +
  'g,vierenveertig,vijfenveertig,zesenveertig,zevenenveertig,achtenveertig,negenenveertig,vijftig,eenenvijftig,tw' +
  'eeënvijftig,drieënvijftig,vierenvijftig,vijfenvijftig,zesenvijftig,zevenenvijftig,achtenvijftig,negenenvijftig' +
  ',zestig,eenenzestig,tweeënzestig,drieënzestig,vierenzestig,vijfenzestig,zesenzestig,zevenenzestig,achtenzestig' +
  ',negenenzestig,zeventig,eenenzeventig,tweeënzeventig,drieënzeventig,vierenzeventig,vijfenzeventig,zesenzeventi' +
  'g,zevenenzeventig,achtenzeventig,negenenzeventig,tachtig,eenentachtig,tweeëntachtig,drieëntachtig,vierentachti' +
  'g,vijfentachtig,zesentachtig,zevenentachtig,achtentachtig,negenentachtig,negentig,eenennegentig,tweeënnegentig' +
  ',drieënnegentig,vierennegentig,vijfennegentig,zesennegentig,zevenennegentig,achtennegentig,negenennegentig,hon' +
  'derd;ru=ноль,один/одно/одна,два/две,три,четыре,пять,шесть,семь,восемь,девять,десять,одиннадцать,двенадцать,три' +
  'надцать,четырнадцать,пятнадцать,шестнадцать,семнадцать,восемнадцать,девятнадцать,двадцать,,,,,,,,,,тридцать,,,' +
  ',,,,,,,сорок,,,,,,,,,,пятьдесят,,,,,,,,,,шестьдесят,,,,,,,,,,семьдесят,,,,,,,,,,восемьдесят,,,,,,,,,,девяносто' +
  ',,,,,,,,,,сто;uk=нуль,один/одне/одна,два/дві,три,чотири,пʼять,шість,сім,вісім,девʼять,десять,одинадцять,дванад' +
  'цять,тринадцять,чотирнадцять,пʼятнадцять,шістнадцять,сімнадцять,вісімнадцять,девʼятнадцять,двадцять,,,,,,,,,,т' +
  'ридцять,,,,,,,,,,сорок,,,,,,,,,,пʼятдесят,,,,,,,,,,шістдесят,,,,,,,,,,сімдесят,,,,,,,,,,вісімдесят,,,,,,,,,,де' +
  'вʼяносто,,,,,,,,,,сто;pl=zero,jeden/jedna/jedno,dwa/dwie,trzy,cztery,pięć,sześć,siedem,osiem,dziewięć,dziesięć' +
  ',jedenaście,dwanaście,trzynaście,czternaście,piętnaście,szesnaście,siedemnaście,osiemnaście,dziewiętnaście,dwa' +
  'dzieścia,,,,,,,,,,trzydzieści,,,,,,,,,,czterdzieści,,,,,,,,,,pięćdziesiąt,,,,,,,,,,sześćdziesiąt,,,,,,,,,,sied' +
  'emdziesiąt,,,,,,,,,,osiemdziesiąt,,,,,,,,,,dziewięćdziesiąt,,,,,,,,,,sto;cs=nula,jeden/jedno/jedna,dva/dvě,tři' +
  ',čtyři,pět,šest,sedm,osm,devět,deset,jedenáct,dvanáct,třináct,čtrnáct,patnáct,šestnáct,sedmnáct,osmnáct,devate' +
  'náct,dvacet,,,,,,,,,,třicet,,,,,,,,,,čtyřicet,,,,,,,,,,padesát,,,,,,,,,,šedesát,,,,,,,,,,sedmdesát,,,,,,,,,,os' +
  'mdesát,,,,,,,,,,devadesát,,,,,,,,,,sto;ro=zero,unu/una,doi/două,trei,patru,cinci,șase,șapte,opt,nouă,zece,unsp' +
  'rezece,doisprezece/douăsprezece,treisprezece,patrusprezece,cincisprezece,șasesprezece,șaptesprezece,optsprezec' +
  'e,nouăsprezece,douăzeci,,,,,,,,,,treizeci,,,,,,,,,,patruzeci,,,,,,,,,,cincizeci,,,,,,,,,,șasezeci,,,,,,,,,,șap' +
  'tezeci,,,,,,,,,,optzeci,,,,,,,,,,nouăzeci,,,,,,,,,,una sută;tr=sıfır,bir,iki,üç,dört,beş,altı,yedi,sekiz,dokuz' +
  ',on,on bir,on iki,on üç,on dört,on beş,on altı,on yedi,on sekiz,on dokuz,yirmi,,,,,,,,,,otuz,,,,,,,,,,kırk,,,,' +
  ',,,,,,elli,,,,,,,,,,altmış,,,,,,,,,,yetmiş,,,,,,,,,,seksen,,,,,,,,,,doksan,,,,,,,,,,yüz;id=nol,satu,dua,tiga,e' +
  'mpat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas,tiga belas,empat belas,lima belas,enam belas,t' +
  'ujuh belas,delapan belas,sembilan belas,dua puluh,,,,,,,,,,tiga puluh,,,,,,,,,,empat puluh,,,,,,,,,,lima puluh' +
  ',,,,,,,,,,enam puluh,,,,,,,,,,tujuh puluh,,,,,,,,,,delapan puluh,,,,,,,,,,sembilan puluh,,,,,,,,,,seratus;vi=k' +
  'hông,một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai,mười ba,mười bốn,mười lăm,mười sáu,mười bảy,mư' +
  'ời tám,mười chín,hai mươi,,,,,,,,,,ba mươi,,,,,,,,,,bốn mươi,,,,,,,,,,năm mươi,,,,,,,,,,sáu mươi,,,,,,,,,,bảy ' +
  'mươi,,,,,,,,,,tám mươi,,,,,,,,,,chín mươi,,,,,,,,,,một trăm;fil=walâ,isá,dalawá,tatló,ápat,limá,anim,pitó,waló' +
  ',siyám,sampû,labíng isá,labíng dalawá,labíng tatló,labíng ápat,labíng limá,labíng anim,labíng pitó,labíng waló' +
  ',labíng siyám,dalawáng pû,,,,,,,,,,tatlóng pû,,,,,,,,,,ápat na pû,,,,,,,,,,limáng pû,,,,,,,,,,anim na pû,,,,,,' +
  ',,,,pitóng pû,,,,,,,,,,walóng pû,,,,,,,,,,siyám na pû,,,,,,,,,,isáng daán;sv=noll,ett/en,två,tre,fyra,fem,sex,' +
  'sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton,tjugo,tjugoett/tjugoen,tjugotvå,' +
  'tjugotre,tjugofyra,tjugofem,tjugosex,tjugosju,tjugoåtta,tjugonio,trettio,trettioett/trettioen,trettiotvå,trett' +
  'iotre,trettiofyra,trettiofem,trettiosex,trettiosju,trettioåtta,trettionio,fyrtio,fyrtioett/fyrtioen,fyrtiotvå,' +
  'fyrtiotre,fyrtiofyra,fyrtiofem,fyrtiosex,fyrtiosju,fyrtioåtta,fyrtionio,femtio,femtioett/femtioen,femtiotvå,fe' +
  'mtiotre,femtiofyra,femtiofem,femtiosex,femtiosju,femtioåtta,femtionio,sextio,sextioett/sextioen,sextiotvå,sext' +
  'iotre,sextiofyra,sextiofem,sextiosex,sextiosju,sextioåtta,sextionio,sjuttio,sjuttioett/sjuttioen,sjuttiotvå,sj' +
  'uttiotre,sjuttiofyra,sjuttiofem,sjuttiosex,sjuttiosju,sjuttioåtta,sjuttionio,åttio,åttioett/åttioen,åttiotvå,å' +
  'ttiotre,åttiofyra,åttiofem,åttiosex,åttiosju,åttioåtta,åttionio,nittio,nittioett/nittioen,nittiotvå,nittiotre,' +
  'nittiofyra,nittiofem,nittiosex,nittiosju,nittioåtta,nittionio,etthundra;da=nul,et,to,tre,fire,fem,seks,syv,ott' +
  'e,ni,ti,elleve,tolv,tretten,fjorten,femten,seksten,sytten,atten,nitten,tyve,enogtyve,toogtyve,treogtyve,fireog' +
  'tyve,femogtyve,seksogtyve,syvogtyve,otteogtyve,niogtyve,tredive,enogtredive,toogtredive,treogtredive,fireogtre' +
  'dive,femogtredive,seksogtredive,syvogtredive,otteogtredive,niogtredive,fyrre,enogfyrre,toogfyrre,treogfyrre,fi' +
  'reogfyrre,femogfyrre,seksogfyrre,syvogfyrre,otteogfyrre,niogfyrre,halvtreds,enoghalvtreds,tooghalvtreds,treogh' +
  'alvtreds,fireoghalvtreds,femoghalvtreds,seksoghalvtreds,syvoghalvtreds,otteoghalvtreds,nioghalvtreds,tres,enog' +
  'tres,toogtres,treogtres,fireogtres,femogtres,seksogtres,syvogtres,otteogtres,niogtres,halvfjerds,enoghalvfjerd' +
  's,tooghalvfjerds,treoghalvfjerds,fireoghalvfjerds,femoghalvfjerds,seksoghalvfjerds,syvoghalvfjerds,otteoghalvf' +
  'jerds,nioghalvfjerds,firs,enogfirs,toogfirs,treogfirs,fireogfirs,femogfirs,seksogfirs,syvogfirs,otteogfirs,nio' +
  'gfirs,halvfems,enoghalvfems,tooghalvfems,treoghalvfems,fireoghalvfems,femoghalvfems,seksoghalvfems,syvoghalvfe' +
  'ms,otteoghalvfems,nioghalvfems,hundrede;no=null,én/ei/ett,to,tre,fire,fem,seks,sju,åtte,ni,ti,elleve,tolv,tret' +
  'ten,fjorten,femten,seksten,sytten,atten,nitten,tjue,tjueén/tjueett,tjueto,tjuetre,tjuefire,tjuefem,tjueseks,tj' +
  'uesju,tjueåtte,tjueni,tretti,trettién/trettiett,trettito,trettitre,trettifire,trettifem,trettiseks,trettisju,t' +
  'rettiåtte,trettini,førti,førtién/førtiett,førtito,førtitre,førtifire,førtifem,førtiseks,førtisju,førtiåtte,før' +
  'tini,femti,femtién/femtiett,femtito,femtitre,femtifire,femtifem,femtiseks,femtisju,femtiåtte,femtini,seksti,se' +
  'kstién/sekstiett,sekstito,sekstitre,sekstifire,sekstifem,sekstiseks,sekstisju,sekstiåtte,sekstini,sytti,syttié' +
  'n/syttiett,syttito,syttitre,syttifire,syttifem,syttiseks,syttisju,syttiåtte,syttini,åtti,åttién/åttiett,åttito' +
  ',åttitre,åttifire,åttifem,åttiseks,åttisju,åttiåtte,åttini,nitti,nittién/nittiett,nittito,nittitre,nittifire,n' +
  'ittifem,nittiseks,nittisju,nittiåtte,nittini,hundre;fi=nolla,yksi,kaksi,kolme,neljä,viisi,kuusi,seitsemän,kahd' +
  'eksan,yhdeksän,kymmenen,yksitoista,kaksitoista,kolmetoista,neljätoista,viisitoista,kuusitoista,seitsemäntoista' +
  ',kahdeksantoista,yhdeksäntoista,kaksikymmentä,kaksikymmentäyksi,kaksikymmentäkaksi,kaksikymmentäkolme,kaksikym' +
  'mentäneljä,kaksikymmentäviisi,kaksikymmentäkuusi,kaksikymmentäseitsemän,kaksikymmentäkahdeksan,kaksikymmentäyh' +
  'deksän,kolmekymmentä,kolmekymmentäyksi,kolmekymmentäkaksi,kolmekymmentäkolme,kolmekymmentäneljä,kolmekymmentäv' +
  'iisi,kolmekymmentäkuusi,kolmekymmentäseitsemän,kolmekymmentäkahdeksan,kolmekymmentäyhdeksän,neljäkymmentä,nelj' +
  'äkymmentäyksi,neljäkymmentäkaksi,neljäkymmentäkolme,neljäkymmentäneljä,neljäkymmentäviisi,neljäkymmentäkuusi,n' +
  'eljäkymmentäseitsemän,neljäkymmentäkahdeksan,neljäkymmentäyhdeksän,viisikymmentä,viisikymmentäyksi,viisikymmen' +
  'täkaksi,viisikymmentäkolme,viisikymmentäneljä,viisikymmentäviisi,viisikymmentäkuusi,viisikymmentäseitsemän,vii' +
  'sikymmentäkahdeksan,viisikymmentäyhdeksän,kuusikymmentä,kuusikymmentäyksi,kuusikymmentäkaksi,kuusikymmentäkolm' +
  'e,kuusikymmentäneljä,kuusikymmentäviisi,kuusikymmentäkuusi,kuusikymmentäseitsemän,kuusikymmentäkahdeksan,kuusi' +
  'kymmentäyhdeksän,seitsemänkymmentä,seitsemänkymmentäyksi,seitsemänkymmentäkaksi,seitsemänkymmentäkolme,seitsem' +
  'änkymmentäneljä,seitsemänkymmentäviisi,seitsemänkymmentäkuusi,seitsemänkymmentäseitsemän,seitsemänkymmentäkahd' +
  'eksan,seitsemänkymmentäyhdeksän,kahdeksankymmentä,kahdeksankymmentäyksi,kahdeksankymmentäkaksi,kahdeksankymmen' +
  'täkolme,kahdeksankymmentäneljä,kahdeksankymmentäviisi,kahdeksankymmentäkuusi,kahdeksankymmentäseitsemän,kahdek' +
  'sankymmentäkahdeksan,kahdeksankymmentäyhdeksän,yhdeksänkymmentä,yhdeksänkymmentäyksi,yhdeksänkymmentäkaksi,yhd' +
  'eksänkymmentäkolme,yhdeksänkymmentäneljä,yhdeksänkymmentäviisi,yhdeksänkymmentäkuusi,yhdeksänkymmentäseitsemän' +
  ',yhdeksänkymmentäkahdeksan,yhdeksänkymmentäyhdeksän,sata;hu=nulla,egy,kettő,három,négy,öt,hat,hét,nyolc,kilenc' +
  ',tíz,tizenegy,tizenkettő,tizenhárom,tizennégy,tizenöt,tizenhat,tizenhét,tizennyolc,tizenkilenc,húsz,huszonegy,' +
  'huszonkettő,huszonhárom,huszonnégy,huszonöt,huszonhat,huszonhét,huszonnyolc,huszonkilenc,harminc,harmincegy,ha' +
  'rminckettő,harminchárom,harmincnégy,harmincöt,harminchat,harminchét,harmincnyolc,harminckilenc,negyven,negyven' +
  'egy,negyvenkettő,negyvenhárom,negyvennégy,negyvenöt,negyvenhat,negyvenhét,negyvennyolc,negyvenkilenc,ötven,ötv' +
  'enegy,ötvenkettő,ötvenhárom,ötvennégy,ötvenöt,ötvenhat,ötvenhét,ötvennyolc,ötvenkilenc,hatvan,hatvanegy,hatvan' +
  'kettő,hatvanhárom,hatvannégy,hatvanöt,hatvanhat,hatvanhét,hatvannyolc,hatvankilenc,hetven,hetvenegy,hetvenkett' +
  'ő,hetvenhárom,hetvennégy,hetvenöt,hetvenhat,hetvenhét,hetvennyolc,hetvenkilenc,nyolcvan,nyolcvanegy,nyolcvanke' +
  'ttő,nyolcvanhárom,nyolcvannégy,nyolcvanöt,nyolcvanhat,nyolcvanhét,nyolcvannyolc,nyolcvankilenc,kilencven,kilen' +
  'cvenegy,kilencvenkettő,kilencvenhárom,kilencvennégy,kilencvenöt,kilencvenhat,kilencvenhét,kilencvennyolc,kilen' +
  'cvenkilenc,száz;el=μηδέν,ένα/ένας/μία,δύο,τρία/τρεις,τέσσερα/τέσσερις,πέντε,έξι,επτά,οκτώ,εννέα,δέκα,έντεκα,δώ' +
  'δεκα,δεκατρία/δεκατρεις,δεκατέσσερα/δεκατέσσερις,δεκαπέντε,δεκαέξι,δεκαεπτά,δεκαοκτώ,δεκαεννέα,είκοσι,,,,,,,,,' +
  ',τριάντα,,,,,,,,,,σαράντα,,,,,,,,,,πενήντα,,,,,,,,,,εξήντα,,,,,,,,,,εβδομήντα,,,,,,,,,,ογδόντα,,,,,,,,,,εννενή' +
  'ντα,,,,,,,,,,εκατό;ar=صفر,واحد/واحدة,إثنان/إثنتان,ثلاثة,أربعة,خمسة,ستة,سبعة,ثمانية,تسعة,عشرة,إحدى عشر,إثنا عشر' +
  '/إثنتا عشرة,ثلاثة عشر,أربعة عشر,خمسة عشر,ستة عشر,سبعة عشر,ثمانية عشر,تسعة عشر,عشرون,,,,,,,,,,ثلاثون,,,,,,,,,,أ' +
  'ربعون,,,,,,,,,,خمسون,,,,,,,,,,ستون,,,,,,,,,,سبعون,,,,,,,,,,ثمانون,,,,,,,,,,تسعون,,,,,,,,,,مائة;fa=صفر,یک,دو,سه' +
  ',چهار,پنج,شش,هفت,هشت,نه,ده,یازده,دوازده,سیزده,چهارده,پانزده,شانزده,هفده,هجده,نوزده,بیست,,,,,,,,,,سی,,,,,,,,,,چ' +
  'هل,,,,,,,,,,پنجاه,,,,,,,,,,شصت,,,,,,,,,,هفتاد,,,,,,,,,,هشتاد,,,,,,,,,,نود,,,,,,,,,,صد;he=אפס,אחת/אחד,שתיים/שני' +
  '/שתי,שלוש/שלושה,ארבע/ארבעה,חמש/חמישה,שש/שישה,שבע/שבעה,שמונה,תשע/תשעה,עשר/עשרה,אחת עשרה/אחד עשר,שתים עשרה/שניים' +
  ' עשר,שלוש עשרה/שלושה עשר,ארבע עשרה/ארבעה עשר,חמש עשרה/חמישה עשר,שש עשרה/שישה עשר,שבע עשרה/שבעה עשר,שמונה עשרה/' +
  'שמונה עשר,תשע עשרה/תשעה עשר,עשרים,,,,,,,,,,שלושים,,,,,,,,,,ארבעים,,,,,,,,,,חמישים,,,,,,,,,,שישים,,,,,,,,,,שבעי' +
  'ם,,,,,,,,,,שמונים,,,,,,,,,,תשעים,,,,,,,,,,מאה;hi=शून्य,एक,दो,तीन,चार,पाँच,छह,सात,आठ,नौ,दस,ग्यारह,बारह,तेरह,चौद' +
  'ह,पन्द्रह,सोलह,सत्रह,अठारह,उन्नीस,बीस,इक्कीस,बाईस,तेईस,चौबीस,पच्चीस,छब्बीस,सत्ताईस,अट्ठाईस,उनतीस,तीस,इकतीस,बत्' +
  'तीस,तैंतीस,चौंतीस,पैंतीस,छत्तीस,सैंतीस,अड़तीस,उनतालीस,चालीस,इकतालीस,बयालीस,तैंतालीस,चौवालीस,पैंतालीस,छियालीस,स' +
  'ैंतालीस,अड़तालीस,उनचास,पचास,इक्यावन,बावन,तिरेपन,चौवन,पचपन,छप्पन,सत्तावन,अट्ठावन,उनसठ,साठ,इकसठ,बासठ,तिरेसठ,चौंस' +
  'ठ,पैंसठ,छियासठ,सड़सठ,अड़सठ,उनहत्तर,सत्तर,इकहत्तर,बहत्तर,तिहत्तर,चौहत्तर,पचहत्तर,छिहत्तर,सतहत्तर,अठहत्तर,उनासी,' +
  'अस्सी,इक्यासी,बयासी,तिरासी,चौरासी,पचासी,छियासी,सत्तासी,अट्ठासी,नवासी,नब्बे,इक्यानबे,बानबे,तिरानबे,चौरानबे,पंचा' +
  'नबे,छियानबे,सत्तानबे,अट्ठानबे,निन्यानबे,एक सौ;sw=sifuri,moja,mbili,tatu,nne,tano,sita,saba,nane,tisa,kumi,kumi' +
  ' na moja,kumi na mbili,kumi na tatu,kumi na nne,kumi na tano,kumi na sita,kumi na saba,kumi na nane,kumi na ti' +
  'sa,ishirini,,,,,,,,,,thelathini,,,,,,,,,,arobaini,,,,,,,,,,hamsini,,,,,,,,,,sitini,,,,,,,,,,sabini,,,,,,,,,,th' +
  'emanini,,,,,,,,,,tisini,,,,,,,,,,mia moja;bg=нула,едно/един/една,две/два,три,четири,пет,шест,седем,осем,девет,' +
  'десет,единайсет,дванайсет,тринайсет,четиринайсет,петнайсет,шестнайсет,седемнайсет,осемнайсет,деветнайсет,двайс' +
  'ет,,,,,,,,,,трийсет,,,,,,,,,,четиресет,,,,,,,,,,петдесет,,,,,,,,,,шейсет,,,,,,,,,,седемдесет,,,,,,,,,,осемдесе' +
  'т,,,,,,,,,,деветдесет,,,,,,,,,,сто;sr-Latn=nula,jedan/jedno/jedna,dva/dve,tri,četiri,pet,šest,sedam,osam,devet' +
  ',deset,jedanaest,dvanaest,trinaest,četrnaest,petnaest,šesnaest,sedamnaest,osamnaest,devetnaest,dvadeset,,,,,,,' +
  ',,,trideset,,,,,,,,,,četrdeset,,,,,,,,,,pedeset,,,,,,,,,,šezdeset,,,,,,,,,,sedamdeset,,,,,,,,,,osamdeset,,,,,,' +
  ',,,,devedeset,,,,,,,,,,sto;sk=nula,jeden/jedno/jedna,dva/dve,tri,štyri,päť,šesť,sedem,osem,deväť,desať,jedenás' +
  'ť,dvanásť,trinásť,štrnásť,pätnásť,šestnásť,sedemnásť,osemnásť,devätnásť,dvadsať,dvadsaťjeden/dvadsaťjedno/dvad' +
  'saťjedna,dvadsaťdva/dvadsaťdve,dvadsaťtri,dvadsaťštyri,dvadsaťpäť,dvadsaťšesť,dvadsaťsedem,dvadsaťosem,dvadsať' +
  'deväť,tridsať,tridsaťjeden/tridsaťjedno/tridsaťjedna,tridsaťdva/tridsaťdve,tridsaťtri,tridsaťštyri,tridsaťpäť,' +
  'tridsaťšesť,tridsaťsedem,tridsaťosem,tridsaťdeväť,štyridsať,štyridsaťjeden/štyridsaťjedno/štyridsaťjedna,štyri' +
  'dsaťdva/štyridsaťdve,štyridsaťtri,štyridsaťštyri,štyridsaťpäť,štyridsaťšesť,štyridsaťsedem,štyridsaťosem,štyri' +
  'dsaťdeväť,päťdesiat,päťdesiatjeden/päťdesiatjedno/päťdesiatjedna,päťdesiatdva/päťdesiatdve,päťdesiattri,päťdes' +
  'iatštyri,päťdesiatpäť,päťdesiatšesť,päťdesiatsedem,päťdesiatosem,päťdesiatdeväť,šesťdesiat,šesťdesiatjeden/šes' +
  'ťdesiatjedno/šesťdesiatjedna,šesťdesiatdva/šesťdesiatdve,šesťdesiattri,šesťdesiatštyri,šesťdesiatpäť,šesťdesia' +
  'tšesť,šesťdesiatsedem,šesťdesiatosem,šesťdesiatdeväť,sedemdesiat,sedemdesiatjeden/sedemdesiatjedno/sedemdesiat' +
  'jedna,sedemdesiatdva/sedemdesiatdve,sedemdesiattri,sedemdesiatštyri,sedemdesiatpäť,sedemdesiatšesť,sedemdesiat' +
  'sedem,sedemdesiatosem,sedemdesiatdeväť,osemdesiat,osemdesiatjeden/osemdesiatjedno/osemdesiatjedna,osemdesiatdv' +
  'a/osemdesiatdve,osemdesiattri,osemdesiatštyri,osemdesiatpäť,osemdesiatšesť,osemdesiatsedem,osemdesiatosem,osem' +
  'desiatdeväť,deväťdesiat,deväťdesiatjeden/deväťdesiatjedno/deväťdesiatjedna,deväťdesiatdva/deväťdesiatdve,deväť' +
  'desiattri,deväťdesiatštyri,deväťdesiatpäť,deväťdesiatšesť,deväťdesiatsedem,deväťdesiatosem,deväťdesiatdeväť,je' +
  'dnasto;ca=zero,u/un/una,dos/dues,tres,quatre,cinc,sis,set,vuit,nou,deu,onze,dotze,tretze,catorze,quinze,setze,' +
  'disset,divuit,dinou,vint,,,,,,,,,,trenta,,,,,,,,,,quaranta,,,,,,,,,,cinquanta,,,,,,,,,,seixanta,,,,,,,,,,setan' +
  'ta,,,,,,,,,,vuitanta,,,,,,,,,,noranta,,,,,,,,,,cent';
