"""Month, weekday and era names in ten languages, from CLDR 48.2.0. Data only.

Source: Unicode CLDR 48.2.0 (licence Unicode-3.0), npm packages `cldr-dates-full` (`ca-gregorian.json`) and
`cldr-cal-islamic-full` (`ca-islamic.json`). Names are joined with ``|``, in calendar order; weekdays start
with Monday. A language that is missing from a SHORT or ALONE table has the names of the table before it.

What differs from CLDR, and why:

- `ur`: a stray space inside "ر بیع" (months 3 and 4, wide) is removed.
- `he`: months 3 to 6 have a maqaf, as CLDR writes them stand-alone, in place of a hyphen.
- `fr`: month 11 has an apostrophe in place of a grave accent.
- Eras: CLDR leaves `BH` untranslated outside English, and `AH` in Russian; those are translated here.
- `en`: BCE and CE, which CLDR has as variants of BC and AD.
"""

from __future__ import annotations

# Inside a date: genitive in Russian, lower case in Kazakh, ezafe in Persian.
GREGORIAN_WIDE = {
    "ar": "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
    "fa": "ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "he": "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
    "id": "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember",
    "kk": "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    "ru": "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
    "tr": "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
}

GREGORIAN_SHORT = {
    "en": "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "fr": "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
    "he": "ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳",
    "id": "Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des",
    "kk": "қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.",
    "ru": "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.",
    "tr": "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara",
}

# Without a day.
GREGORIAN_ALONE = {
    "fa": "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "kk": "Қаңтар|Ақпан|Наурыз|Сәуір|Мамыр|Маусым|Шілде|Тамыз|Қыркүйек|Қазан|Қараша|Желтоқсан",
    "ru": "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
}

GREGORIAN_ALONE_SHORT = {
    "ru": "янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.",
}

HIJRI_WIDE = {
    "ar": "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
    "en": (
        "Muharram|Safar|Rabiʻ I|Rabiʻ II|Jumada I|Jumada II|"
        "Rajab|Shaʻban|Ramadan|Shawwal|Dhuʻl-Qiʻdah|Dhuʻl-Hijjah"
    ),
    "fa": "محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه",
    "fr": (
        "mouharram|safar|rabia al awal|rabia ath-thani|joumada al oula|"
        "joumada ath-thania|rajab|chaabane|ramadan|chawwal|dhou al qi’da|dhou al-hijja"
    ),
    "he": (
        "מוחרם|צפר|רביע אל־אוול|רביע א־ת׳אני|ג׳ומאדא אל־אולא|"
        "ג׳ומאדא א־ת׳אניה|רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה"
    ),
    "id": (
        "Muharam|Safar|Rabiulawal|Rabiulakhir|Jumadilawal|"
        "Jumadilakhir|Rajab|Syakban|Ramadan|Syawal|Zulkaidah|Zulhijah"
    ),
    "kk": (
        "Мұхаррам|Сафар|Рабиғул әууәл|Рабиғул ахир|Жұмадәл аууәл|"
        "Жұмадәл ахир|Ережеп|Шағбан|Рамазан|Шәууал|Зұлқағда|Зұлхижжа"
    ),
    "ru": (
        "мухаррам|сафар|раби-уль-авваль|раби-уль-ахир|джумад-уль-авваль|"
        "джумад-уль-ахир|раджаб|шаабан|рамадан|шавваль|зуль-каада|зуль-хиджжа"
    ),
    "tr": (
        "Muharrem|Safer|Rebiülevvel|Rebiülahir|Cemaziyelevvel|"
        "Cemaziyelahir|Recep|Şaban|Ramazan|Şevval|Zilkade|Zilhicce"
    ),
    "ur": "محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ",
}

HIJRI_SHORT = {
    "en": "Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.",
    "fr": "mouh.|saf.|rab. aw.|rab. th.|joum. oul.|joum. tha.|raj.|chaa.|ram.|chaw.|dhou. q.|dhou. h.",
    "he": "מוחרם|צפר|רביע א׳|רביע ב׳|ג׳ומאדא א׳|ג׳ומאדא ב׳|רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה",
    "id": "Muh.|Saf.|Rab. Awal|Rab. Akhir|Jum. Awal|Jum. Akhir|Raj.|Sya.|Ram.|Syaw.|Zulka.|Zulhi.",
    "kk": "Мұх.|Саф.|Раб. I|Раб. II|Жұм. I|Жұм. II|Ереж.|Шағ.|Рам.|Шәу.|Зұлқ.|Зұлх.",
    "ru": "мух.|саф.|раб. I|раб. II|джум. I|джум. II|радж.|шааб.|рам.|шав.|зуль-к.|зуль-х.",
    "tr": "Muhar.|Safer|R.evvel|R.ahir|C.evvel|C.ahir|Recep|Şaban|Ram.|Şevval|Zilkade|Zilhicce",
    "ur": "محرم|صفر|ربیع الاوّل|ربیع الثانی|جمادی الاوّل|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ",
}

WEEKDAYS_WIDE = {
    "ar": "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "en": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "fa": "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "he": "יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת|יום ראשון",
    "id": "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu",
    "kk": "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "tr": "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
    "ur": "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
}

WEEKDAYS_SHORT = {
    "en": "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
    "fr": "lun.|mar.|mer.|jeu.|ven.|sam.|dim.",
    "he": "יום ב׳|יום ג׳|יום ד׳|יום ה׳|יום ו׳|שבת|יום א׳",
    "id": "Sen|Sel|Rab|Kam|Jum|Sab|Min",
    "kk": "дс|сс|ср|бс|жм|сб|жс",
    "ru": "пн|вт|ср|чт|пт|сб|вс",
    "tr": "Pzt|Sal|Çar|Per|Cum|Cmt|Paz",
}

# Arabic Gregorian months of the regions that do not say يناير ... ديسمبر.
ARABIC_REGIONS = {
    "DZ TN": "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "IQ JO LB PS SY": (
        "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
    ),
    "MA": "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
    "MR": "يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر",
}

# Before the common era, common era, before the Hijra, of the Hijra.
ERAS_SHORT = {
    "ar": "ق.م|م|ق.هـ|هـ",
    "en": "BCE|CE|BH|AH",
    "fa": "ق.م.|م.|قبل از هجرت|ه‍.ق.",
    "fr": "av. J.-C.|ap. J.-C.|av. H.|AH",
    "he": "לפנה״ס|לספירה|לפני ההג׳רה|הג׳רה",
    "id": "SM|M|SH|H",
    "kk": "б.з.д.|б.з.|хижраға дейін|ХЖ",
    "ru": "до н. э.|н. э.|до хиджры|хиджры",
    "tr": "MÖ|MS|Hicretten Önce|Hicri",
    "ur": "قبل مسیح|عیسوی|قبل ہجرت|ہجری",
}

ERAS_WIDE = {
    "ar": "قبل الميلاد|ميلادي|قبل الهجرة|هجري",
    "en": "Before Common Era|Common Era|Before Hijrah|Anno Hegirae",
    "fa": "قبل از میلاد|میلادی|قبل از هجرت|هجری قمری",
    "fr": "avant Jésus-Christ|après Jésus-Christ|avant l’Hégire|ère de l’Hégire",
    "he": "לפני הספירה|לספירה|לפני ההג׳רה|שנת היג׳רה",
    "id": "Sebelum Masehi|Masehi|Sebelum Hijriah|Hijriah",
    "kk": "Біздің заманымызға дейін|біздің заманымыз|хижраға дейін|ХЖ",
    "ru": "до Рождества Христова|от Рождества Христова|до хиджры|хиджры",
    "tr": "Milattan Önce|Milattan Sonra|Hicretten Önce|Hicri",
    "ur": "قبل مسیح|عیسوی|قبل ہجرت|ہجری",
}
