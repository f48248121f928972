"""Month, weekday and era names in the languages that have phrases of their own, from CLDR 48.2.0. Data only.

Source: Unicode CLDR 48.2.0 (licence Unicode-3.0), npm package `cldr-dates-full` (`ca-gregorian.json`). Here
they need no Babel, which takes 50 ms to import. Names are joined with ``|``, in calendar order; weekdays
start with Monday. A language that is missing from a SHORT or ALONE table has the names of the one before it.

What differs from CLDR, and why:

- Eras of the Hijra: CLDR leaves `BH` untranslated outside English, and `AH` in Russian, German, Spanish,
  Portuguese, Japanese and Hindi; the Bengali word that it has for `AH` means "era". Those are translated
  here, but for the abbreviation AH where it is usual.
- `en`: BCE and CE, which CLDR has as variants of BC and AD.
"""

from __future__ import annotations

# Inside a date: genitive in Russian, lower case in Kazakh, ezafe in Persian.
GREGORIAN_WIDE = {
    "ar": "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "bn": "জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "fa": "ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "he": "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
    "hi": "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
    "id": "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember",
    "ja": "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
    "kk": "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    "ms": "Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "ru": "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
    "tr": "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "zh": "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
    "zh-Hant": "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
}

GREGORIAN_SHORT = {
    "bn": "জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ|অক্টো|নভে|ডিসে",
    "de": "Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.",
    "en": "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    "es": "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "fr": "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
    "he": "ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳",
    "hi": "जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰",
    "id": "Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des",
    "kk": "қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.",
    "ms": "Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ogo|Sep|Okt|Nov|Dis",
    "pt": "jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
    "ru": "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.",
    "tr": "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara",
    "zh": "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
}

# Without a day.
GREGORIAN_ALONE = {
    "fa": "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "kk": "Қаңтар|Ақпан|Наурыз|Сәуір|Мамыр|Маусым|Шілде|Тамыз|Қыркүйек|Қазан|Қараша|Желтоқсан",
    "ru": "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
}

GREGORIAN_ALONE_SHORT = {
    "bn": "জানু|ফেব|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্ট|অক্টো|নভেম্বর|ডিসে",
    "de": "Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez",
    "ru": "янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.",
}

WEEKDAYS_WIDE = {
    "ar": "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "bn": "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার",
    "de": "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
    "en": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "fa": "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "he": "יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת|יום ראשון",
    "hi": "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "id": "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu",
    "ja": "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日",
    "kk": "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
    "ms": "Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Ahad",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "tr": "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
    "ur": "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "zh": "星期一|星期二|星期三|星期四|星期五|星期六|星期日",
    "zh-Hant": "星期一|星期二|星期三|星期四|星期五|星期六|星期日",
}

WEEKDAYS_SHORT = {
    "bn": "সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র|শনি|রবি",
    "de": "Mo.|Di.|Mi.|Do.|Fr.|Sa.|So.",
    "en": "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
    "es": "lun|mar|mié|jue|vie|sáb|dom",
    "fr": "lun.|mar.|mer.|jeu.|ven.|sam.|dim.",
    "he": "יום ב׳|יום ג׳|יום ד׳|יום ה׳|יום ו׳|שבת|יום א׳",
    "hi": "सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि",
    "id": "Sen|Sel|Rab|Kam|Jum|Sab|Min",
    "ja": "月|火|水|木|金|土|日",
    "kk": "дс|сс|ср|бс|жм|сб|жс",
    "ms": "Isn|Sel|Rab|Kha|Jum|Sab|Ahd",
    "pt": "seg.|ter.|qua.|qui.|sex.|sáb.|dom.",
    "ru": "пн|вт|ср|чт|пт|сб|вс",
    "tr": "Pzt|Sal|Çar|Per|Cum|Cmt|Paz",
    "zh": "周一|周二|周三|周四|周五|周六|周日",
    "zh-Hant": "週一|週二|週三|週四|週五|週六|週日",
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
    "bn": "খ্রিস্টপূর্ব|খৃষ্টাব্দ|হিজরি পূর্ব|হিজরি",
    "de": "v. Chr.|n. Chr.|v. H.|AH",
    "en": "BCE|CE|BH|AH",
    "es": "a. C.|d. C.|antes de la Hégira|AH",
    "fa": "ق.م.|م.|قبل از هجرت|ه‍.ق.",
    "fr": "av. J.-C.|ap. J.-C.|av. H.|AH",
    "he": "לפנה״ס|לספירה|לפני ההג׳רה|הג׳רה",
    "hi": "ईसा-पूर्व|ईस्वी|हिजरी पूर्व|हिजरी",
    "id": "SM|M|SH|H",
    "ja": "紀元前|西暦|ヒジュラ暦前|ヒジュラ暦",
    "kk": "б.з.д.|б.з.|хижраға дейін|ХЖ",
    "ms": "S.M.|TM|S.H.|H",
    "pt": "a.C.|d.C.|antes da Hégira|AH",
    "ru": "до н. э.|н. э.|до хиджры|хиджры",
    "tr": "MÖ|MS|Hicretten Önce|Hicri",
    "ur": "قبل مسیح|عیسوی|قبل ہجرت|ہجری",
    "zh": "公元前|公元|伊斯兰历前|伊斯兰历",
    "zh-Hant": "西元前|西元|伊斯蘭曆前|伊斯蘭曆",
}

ERAS_WIDE = {
    "ar": "قبل الميلاد|ميلادي|قبل الهجرة|هجري",
    "bn": "খ্রিস্টপূর্ব|খ্রিস্টাব্দ|হিজরি পূর্ব|হিজরি",
    "de": "v. Chr.|n. Chr.|vor der Hidschra|nach der Hidschra",
    "en": "Before Common Era|Common Era|Before Hijrah|Anno Hegirae",
    "es": "antes de Cristo|después de Cristo|antes de la Hégira|de la Hégira",
    "fa": "قبل از میلاد|میلادی|قبل از هجرت|هجری قمری",
    "fr": "avant Jésus-Christ|après Jésus-Christ|avant l’Hégire|ère de l’Hégire",
    "he": "לפני הספירה|לספירה|לפני ההג׳רה|שנת היג׳רה",
    "hi": "ईसा-पूर्व|ईसवी सन|हिजरी पूर्व|हिजरी",
    "id": "Sebelum Masehi|Masehi|Sebelum Hijriah|Hijriah",
    "ja": "紀元前|西暦|ヒジュラ暦前|ヒジュラ暦",
    "kk": "Біздің заманымызға дейін|біздің заманымыз|хижраға дейін|ХЖ",
    "ms": "S.M.|TM|Sebelum Hijrah|Hijrah",
    "pt": "antes de Cristo|depois de Cristo|antes da Hégira|da Hégira",
    "ru": "до Рождества Христова|от Рождества Христова|до хиджры|хиджры",
    "tr": "Milattan Önce|Milattan Sonra|Hicretten Önce|Hicri",
    "ur": "قبل مسیح|عیسوی|قبل ہجرت|ہجری",
    "zh": "公元前|公元|伊斯兰历前|伊斯兰历",
    "zh-Hant": "西元前|西元|伊斯蘭曆前|伊斯蘭曆",
}
