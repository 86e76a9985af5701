import { expect } from 'chai';
import { findTimeExpressions, type ReadingOptions, type TimeExpression } from '../../src/extract/index.js';

/** Wednesday. */
const published = '2025-08-13';

const find = (text: string, lang: string, more: Partial<ReadingOptions> = {}): readonly TimeExpression[] =>
  findTimeExpressions(text, { lang, published, ...more });

/** `words=value` for every expression found. */
const summary = (text: string, lang: string, more: Partial<ReadingOptions> = {}): readonly string[] =>
  find(text, lang, more).map((found) => `${found.text}=${found.edtf ?? ''}`);

const arabic: readonly (readonly [string, ...string[]])[] = [
  ['انعقد المؤتمر في 15 آب/أغسطس 2024.', '15 آب/أغسطس 2024=2024-08-15'],
  ['انعقد المؤتمر في ١٥ غشت ٢٠٢٤.', '١٥ غشت ٢٠٢٤=2024-08-15'],
  ['انعقد المؤتمر في 3 جويلية 2023.', '3 جويلية 2023=2023-07-03'],
  ['انعقد المؤتمر في 3 شتمبر 2023.', '3 شتمبر 2023=2023-09-03'],
  ['وقعت المعاهدة في كانون الثاني 1998.', 'كانون الثاني 1998=1998-01'],
  ['وقعت المعاهدة في حزيران/يونيو 1967.', 'حزيران/يونيو 1967=1967-06'],
  ['التقى الوزيران يوم الجُمعةِ في العاصمة.', 'يوم الجُمعةِ=2025-08-08'],
  ['وصل الوفد بالأربعاء الماضي.', 'الأربعاء الماضي=2025-08-06'],
  ['ستبدأ المحادثات الثلاثاء المقبل.', 'الثلاثاء المقبل=2025-08-19'],
  ['عقد الاجتماع والثلاثاء كان يوم عطلة.', 'الثلاثاء=2025-08-12'],
  ['وصل قبل يومين إلى المدينة.', 'قبل يومين=2025-08-11'],
  ['غادر قبل شهرين.', 'قبل شهرين=2025-06~'],
  ['جاء الاتصال قبل أيام من القمة.', 'قبل أيام='],
  ['زار المدينة أمس الثلاثاء.', 'أمس الثلاثاء=2025-08-12'],
  ['ينتظرون أكتوبر.', 'أكتوبر=2025-10'],
  ['وتنبأت الأرصاد أن يكون الجو يوم الأحد صافيا.', 'يوم الأحد=2025-08-17'],
  ['أما يوم السبت، فيكون الطقس مغبرا.', 'يوم السبت=2025-08-16'],
  ['طقس البلاد ليومي الجمعة والسبت سيكون غائما.', 'يومي الجمعة والسبت=2025-08-15/2025-08-16'],
  ['يقام المعرض من 11 حتى 26 أغسطس.', 'من 11 حتى 26 أغسطس=2025-08-11/2025-08-26'],
  ['يعود المبنى إلى ثمانينيات القرن الماضي.', 'ثمانينيات القرن الماضي=198X'],
  ['كتبت المخطوطة في القرن الثاني عشر.', 'القرن الثاني عشر=11XX'],
  ['استمرت الحرب بين عامي 1991 و1996.', 'بين عامي 1991 و1996=1991/1996'],
  ['زارها من 3 إلى 12 نوفمبر 2020.', 'من 3 إلى 12 نوفمبر 2020=2020-11-03/2020-11-12'],
  ['صدر المرسوم في 21 صفر 1447هـ.', '21 صفر 1447هـ=2025-08-15'],
  ['ولد سنة ألف وتسعمائة وثمانية وسبعين.', 'سنة ألف وتسعمائة وثمانية وسبعين=1978'],
  ['عقدت الجلسة في الحادي والعشرين من مايو 2019.', 'الحادي والعشرين من مايو 2019=2019-05-21'],
  ['عقدت في الثلاثاء الثالث من سبتمبر 2014.', 'الثلاثاء الثالث من سبتمبر 2014=2014-09-16'],
  ['أعلن في مـــارس 2022 عن الخطة.', 'مـــارس 2022=2022-03'],
  ['سيعمل على ذلك مستقبلاً.', 'مستقبلاً='],
  ['يلتقي الوزيران الجمعة في العاصمة.', 'الجمعة=2025-08-15'],
  ['وكان الوزيران يلتقيان الجمعة في العاصمة.', 'الجمعة=2025-08-08'],
  ['تنظم الأيام من 12 إلى 18 أفريل القادم، الخميس الفارط.', 'من 12 إلى 18 أفريل القادم=2026-04-12/2026-04-18', 'الخميس الفارط=2025-08-07'],
  ['وصل الوفد في الساعة الحادية عشرة من مساء الجمعة.', 'في الساعة الحادية عشرة من مساء الجمعة=2025-08-08'],
  ['ستعقد ندوة غدا الخميس على الساعة العاشرة صباحا.', 'غدا الخميس على الساعة العاشرة صباحا=2025-08-14'],
  ['نما الدخل في الأشهر الستة الأولى من العام الحالي.', 'الأشهر الستة الأولى من العام الحالي=2025-01/2025-06'],
  ['وكان يُفترض أن تنتهي في 27 دجنبر.', '27 دجنبر=2025-12-27'],
  ['وكان يُفترض أن تنتهي في 27 مارس.', '27 مارس=2025-03-27'],
  ['أوقفت الشرطة 12 في مايو.', 'مايو=2025-05'],
  ['وحل الفريق في المركز التاسع في مايو الماضي.', 'مايو الماضي=2025-05'],
  ['تعود القطع إلى القرنين السابع والرابع قبل الميلاد.', 'القرنين السابع والرابع قبل الميلاد=-0699/-0300'],
  ['حكم البلاد (664-332 ق.م).', '664-332 ق.م=-0663/-0331'],
  ['ويعقد المجلس جلسة في 16 الجاري.', '16 الجاري=2025-08-16'],
  ['أُغلقت المدارس أيام 6 و8 و10 ماي.', 'أيام 6 و8 و10 ماي={2025-05-06,2025-05-08,2025-05-10}'],
  ['استمر المعرض من يوليو إلى سبتمبر.', 'من يوليو إلى سبتمبر=2024-07/2024-09'],
  ['عاد الإنتاج إلى مستوى 2019.', '2019=2019'],
  ['أُغلقت المدارس يومي 6 و18 يونيو.', 'يومي 6 و18 يونيو={2025-06-06,2025-06-18}'],
  ['أُغلقت المدارس يومي 6 و7 يونيو.', 'يومي 6 و7 يونيو=2025-06-06/2025-06-07'],
  ['سيُطرح في أكتوبر 40 عملا.', 'أكتوبر=2025-10'],
  ['وهي لعقود يونيو حزيران.', 'يونيو حزيران=2025-06'],
  ['وصل في 10 صفر.', '10 صفر=2025-08-04'],
  ['زادت عن 2024.', '2024=2024'],
  ['كانت في 2004، حين خسروا بين يوليو وأكتوبر نصفه.', '2004=2004', 'بين يوليو وأكتوبر=2004-07/2004-10'],
  ['بلغت 24 بالمائة سنة 2003، وصدرت ورقة الألفين عام 2017.', 'سنة 2003=2003', 'عام 2017=2017'],
  ['شارع 26 يوليو مزدحم، ودعت حركة 20 فبراير إلى التظاهر.'],
  ['ورد ذلك في باب القبول.'],
  ['انعقد في تموز وآب.', 'تموز=2025-07', 'آب=2025-08'],
  ['ستغطي المحطة حاجتهم بحلول 2030.', '2030=2030'],
  ['سيكتمل خلال عامين من الآن.', 'خلال عامين من الآن=2027~'],
  ['تقرر إرجاء الدورة من 28 أيلول إلى 14 تشرين الأول.', '28 أيلول=2025-09-28', '14 تشرين الأول=2025-10-14'],
  ['أغلق العام قبل الماضي.', 'العام قبل الماضي=2023'],
  ['وصل الأسبوع قبل الماضي.', 'الأسبوع قبل الماضي=2025-07-28/2025-08-03'],
  ['يبدأ العام الدراسي المقبل متأخرا.', 'العام الدراسي المقبل='],
  ['عاد الطلاب مع بداية العام الدراسي.'],
  ['ازدانت المدينة لاحتفالات عيد الأضحى.'],
  ['يغلق الطريق في فصل الصيف.'],
  ['ويأتي ذلك بعد هجوم الأحد.', 'الأحد=2025-08-10'],
  ['انتقلت الأسرة إلى باريس الجمعة.', 'الجمعة=2025-08-08'],
  ['استمر الإضراب لمدة يوم واحد فقط.', 'يوم واحد='],
  ['أغلق المتجر قبل شهر واحد.', 'قبل شهر واحد=2025-07~'],
  ['هي الخسارة الأولى منذ سبعة أشهر.', 'منذ سبعة أشهر='],
  ['غادر البلاد منذ شهرين.', 'منذ شهرين=2025-06~'],
  ['أُغلقت القضية قبل عشر سنوات من دون إدانة.', 'قبل عشر سنوات=2015~'],
  ['تأسس النادي في فاتح شتنبر 1958.', 'فاتح شتنبر 1958=1958-09-01'],
  ['يمتد العقد إلى غاية 2030.', '2030=2030'],
  ['قُتل 5 عام 2018 في الحادث.', 'عام 2018=2018'],
  ['سيعود الفريق بعد شهر رمضان.', 'شهر رمضان=2026-02-18/2026-03-19'],
  ['زارها في رمضان 2024.', 'رمضان 2024=2024-03-11/2024-04-09'],
  ['تغلق المدارس حتى غرة رجب.', 'غرة رجب=2025-12-21'],
  ['نُسخ المصحف في القرن الرابع الهجري.', 'القرن الرابع الهجري=0913/1010'],
  ['سيكتمل المشروع بنهاية العام الهجري الحالي.', 'نهاية العام الهجري الحالي=2025-06-26/2026-06-15'],
  ['افتتح الجسر في ثمانينيات القرن التاسع عشر.', 'ثمانينيات القرن التاسع عشر=188X'],
  ['انخفض الدخل في العام المالي 2013-2014.', 'العام المالي 2013-2014=2013/2014'],
  ['نما الدخل في الربع الأخير من 2023.', 'الربع الأخير من 2023=2023-36'],
  ['ودفع المجلس الباقي في يناير.', 'يناير=2025-01'],
  ['يبقى مغلقاً باقي الشهر.', 'باقي الشهر=2025-08-13/2025-08-31'],
  ['ظل مغلقاً بقية يناير.', 'بقية يناير=2025-01'],
  ['بقي منذ القرن 1990 كما هو.', 'القرن 1990='],
  ['قُتل شخصان الليلة الماضية.', 'الليلة الماضية=2025-08-12'],
  ['عاد الوفد الليلة قبل الماضية.', 'الليلة قبل الماضية=2025-08-11'],
  ['عقد الاجتماع مساء الخميس الموافق 7 أغسطس 2025.', 'مساء الخميس الموافق 7 أغسطس 2025=2025-08-07'],
  ['يجتمعان الثلاثاء والأربعاء المقبلين.', 'الثلاثاء والأربعاء المقبلين=2025-08-19/2025-08-20'],
  ['التقيا السبت والأحد.', 'السبت=2025-08-09', 'الأحد=2025-08-10'],
  ['ويصل المبعوث يوم الأحد.', 'يوم الأحد=2025-08-17'],
  ['وصفته في بيان مساء الثلاثاء بالباطل.', 'مساء الثلاثاء=2025-08-12'],
  ['يعود الوفد يوم الأحد القادم.', 'يوم الأحد القادم=2025-08-17'],
  ['لن تُعرض الموازنة قبل نهاية شباط.', 'نهاية شباط=2026-02'],
  ['انخفض في 2018 و2019 فقط.', '2018=2018', '2019=2019'],
  ['احتفلت البلاد باليوم الوطني.'],
  ['في اليوم الأول من المفاوضات انسحب الوفد.'],
  ['وقع العقد الثاني في 30 حزيران.', '30 حزيران=2025-06-30'],
  ['غادر قبل أكثر من عامين.', 'قبل أكثر من عامين=2023~'],
  ['ذبحت الأضاحي ثاني أيام عيد الأضحى.', 'ثاني أيام عيد الأضحى=2025-06-07'],
  ['شارك 1200 جندي و1450 ضابطا.'],
  ['حكم عليه بالسجن سبع سنوات قبل أن يعود في مارس.', 'سبع سنوات=', 'مارس=2025-03'],
  ['أصيب أحد عشر طالبا بجروح.'],
  ['ومن المنتظر أن تعلن النتائج السنوية في فبراير.', 'فبراير=2026-02'],
  ['يبدأ الموسم عادة في حزيران.', 'حزيران='],
  ['تعود اللوحة إلى القرن الخامس الميلادي.', 'القرن الخامس الميلادي=04XX'],
  ['قُصف في حزيران 2015 ثم بعدها بثلاثة أعوام.', 'حزيران 2015=2015-06', 'بعدها بثلاثة أعوام=2018~'],
  ['فاز باللقب السبت في سنغافورة.', 'السبت=2025-08-09'],
  ['ومن المقرر أن تنظر المحكمة في ملف آخر يخص الميناء مطلع آذار.', 'مطلع آذار=2026-03'],
  ['افتتحت التوسعة الثالثة في رمضان 1436هـ.', 'رمضان 1436هـ=2015-06-18/2015-07-16'],
  ['ويعقد اجتماعه يوم الخميس الموافق 25 ديسمبر.', 'يوم الخميس الموافق 25 ديسمبر=2025-12-25'],
  ['عاد إلى الحلبة في غرة ماي 2024.', 'غرة ماي 2024=2024-05-01'],
  ['انخفض في ماي وجوان الماضيين.', 'ماي=2025-05', 'جوان الماضيين=2025-06'],
  ['تبدأ في الثاني من ربيع الأول الجاري.', 'الثاني من ربيع الأول الجاري=2025-08-25'],
  [
    'تستمر الأيام من 10 إلى 20 محرم 1448هـ الموافق 25 يونيو إلى 5 يوليو 2026.',
    'من 10 إلى 20 محرم 1448هـ=2026-06-25/2026-07-05',
    '25 يونيو إلى 5 يوليو 2026=2026-06-25/2026-07-05',
  ],
  ['أعلنت غرة شهر رمضان المبارك لعام 1447هـ.', 'غرة شهر رمضان المبارك لعام 1447هـ=2026-02-18'],
  ['أدرجت القرية في القائمة في 1436هـ.', '1436هـ=2014-10-25/2015-10-13'],
  ['اتفقوا في 30 أبريل على الانتظار حتى نهاية مارس.', '30 أبريل=2025-04-30', 'نهاية مارس=2026-03'],
  ['نظمت الدورة ما بين 26 و30 دجنبر المنصرم.', 'ما بين 26 و30 دجنبر المنصرم=2024-12-26/2024-12-30'],
  ['حل العيد العام الماضي في 30 مارس.', 'العام الماضي=2024', '30 مارس=2024-03-30'],
  ['بدأ الثانية بعد منتصف الليل.', 'الثانية بعد منتصف الليل='],
];

const english: readonly (readonly [string, ...string[]])[] = [
  ['It opened on 9 May 1996.', '9 May 1996=1996-05-09'],
  ['It opened on May 9, 1996, in Oslo.', 'May 9, 1996=1996-05-09'],
  ['It opened on 1996-05-09.', '1996-05-09=1996-05-09'],
  ['It opened on 09/05/1996.', '09/05/1996=[1996-05-09,1996-09-05]'],
  ['It opened on 25/05/1996.', '25/05/1996=1996-05-25'],
  ['It closed on 6, 8 and 10 May.', '6, 8 and 10 May={2025-05-06,2025-05-08,2025-05-10}'],
  ['It closed on May 6, 8, 10 and 12.', 'May 6, 8, 10 and 12={2025-05-06,2025-05-08,2025-05-10,2025-05-12}'],
  ['It closed on 6, 7 and 8 May.', '6, 7 and 8 May=2025-05-06/2025-05-08'],
  ['The show ran from July to September.', 'from July to September=2024-07/2024-09'],
  ['The show will run from July to September.', 'from July to September=2026-07/2026-09'],
  ['President Holt came. Holt Friday said so.', 'Friday=2025-08-08'],
  ['Born in 1928, she learned to fly at 16 and led a crew five years later.', '1928=1928', 'five years later='],
  ['It closed on 3 and 17 June.', '3 and 17 June={2025-06-03,2025-06-17}'],
  ['It closed on June 3 and 17.', 'June 3 and 17={2025-06-03,2025-06-17}'],
  ['It closed on 3 and 4 June.', '3 and 4 June=2025-06-03/2025-06-04'],
  ['It closed between 3 and 17 June.', 'between 3 and 17 June=2025-06-03/2025-06-17'],
  ['It closed the week before 25 December 2024.', 'the week before 25 December 2024=2024-12-18/2024-12-24'],
  ['It closed the week after Christmas.', 'the week after Christmas=2024-12-26/2025-01-01'],
  ['It opened the day after Christmas.', 'the day after Christmas=2024-12-26'],
  ['It closed the week before last.', 'the week before last=2025-07-28/2025-08-03'],
  ['It will not open next school year.', 'next school year='],
  ['Police arrested 12 in March.', 'March=2025-03'],
  ['They finished ninth in May.', 'May=2025-05'],
  ['They will vote on 7 May next year.', '7 May next year=2026-05-07'],
  ['They will vote on May 7, next year.', 'May 7, next year=2026-05-07'],
  ['It shut in autumn 2023. It reopened the following summer.', 'autumn 2023=2023-23', 'the following summer=2024-22'],
  ['The following summer it reopened.', 'The following summer='],
  ['Schools will stay closed until Friday.', 'Friday=2025-08-15'],
  ['The season usually begins in June.', 'June='],
  ['It was handed in at the weekend.', 'the weekend=2025-08-09/2025-08-10'],
  ['We did not see this coming six months ago.', 'six months ago=2025-02~'],
  ['It settled for $6.1 million last month.', 'last month=2025-07'],
  ['It cut £20m over the past decade.', 'the past decade='],
  ['It bought the plant in 2017 from Nestle.', '2017=2017'],
  ['In May 12 people were hurt.', 'May=2025-05'],
  ['Tombs of the 7th and 4th centuries BC were found.', 'the 7th and 4th centuries BC=-0699/-0300'],
  ['He ruled from 3100 to 2686 BC (664–332 BC in the list).', 'from 3100 to 2686 BC=-3099/-2685', '664–332 BC=-0663/-0331'],
  ['It will next meet from 23 to 25 March.', 'from 23 to 25 March=2026-03-23/2026-03-25'],
  [
    'In 2021, when polling was spread between March 27 and April 29, they won.',
    '2021=2021',
    'between March 27 and April 29=2021-03-27/2021-04-29',
  ],
  ['That year they lost the final on May 12; it was 2019.', 'That year=', 'May 12=2025-05-12', '2019=2019'],
  ['Three-phase polls, counting on December 4', 'December 4=2025-12-04'],
  ['Sales rose 8% over 2024.', '2024=2024'],
  ['The budget for FY27 is late.', 'FY27=2027'],
  ['The Sunday Times said so.'],
  ['It was moved from Friday to Sunday.', 'Friday=2025-08-08', 'Sunday=2025-08-17'],
  ['It closed in May 2021 and was listed the following January.', 'May 2021=2021-05', 'the following January=2022-01'],
  ['It was built in the second half of October.', 'the second half of October=2024-10'],
  ['It is the second recall in 18 months.', 'in 18 months='],
  ['A new bus will run in 18 months.', 'in 18 months=2027-02~'],
  ['In 2019 a row lasted from February to mid-May.', '2019=2019', 'from February to mid-May=2019-02/2019-05'],
  ['The 1974-built ferry broke down in May.', '1974=1974', 'May=2025-05'],
  ['Shoppers came to the Christmas market.'],
  ['It reopened at Easter.', 'Easter=2025-04-20'],
  ['The pass is closed in winter.'],
  ['It reopened in the winter.', 'the winter=2024-24'],
  ['A strike is pencilled in for the week beginning 7 July.', 'the week beginning 7 July=2026-07-06/2026-07-12'],
  ['The inquiry opened in Q1 and closed.', 'Q1=2025-33'],
  ['She drove an Audi Q4 home.'],
  ['It sold more in the first three months of 2025.', 'the first three months of 2025=2025-01/2025-03'],
  ['It meets next Thursday.', 'next Thursday=2025-08-21'],
  ['It meets next Monday.', 'next Monday=2025-08-18'],
  ['Sales fell 4% from the same month a year earlier.', 'the same month a year earlier='],
  ['The door shut at 2025-08-12T23:45:00-05:30.', '2025-08-12T23:45:00-05:30=2025-08-12'],
  ['They walked for 1 hour, 5 minutes and 30 seconds.', '1 hour, 5 minutes and 30 seconds='],
  ['She spoke on Friday.', 'Friday=2025-08-08'],
  ['She will speak on Friday.', 'Friday=2025-08-15'],
  ['She spoke on Wednesday.', 'Wednesday=2025-08-13'],
  ['The minister said on Monday that talks will begin.', 'Monday=2025-08-11'],
  ['The vote is scheduled for next March.', 'next March=2026-03'],
  ['In April, she announced it.', 'April=2025-04'],
  ['It may rain, and they march on.'],
  ['It closed two months ago.', 'two months ago=2025-06~'],
  ['It closed three days ago.', 'three days ago=2025-08-10'],
  ['It was built in the late 1980s.', 'the late 1980s=198X'],
  ['It was built in the 19th century.', 'the 19th century=18XX'],
  ['He died in 44 BC.', '44 BC=-0043'],
  ['It ran from 1914 to 1918.', 'from 1914 to 1918=1914/1918'],
  ['They met in the spring of 2026.', 'the spring of 2026=2026-21'],
  ['On the third Tuesday of September 2014 it rained.', 'the third Tuesday of September 2014=2014-09-16'],
  ['The repair is expected to last eighteen months.', 'eighteen months='],
  ['It came days before a summit.', 'days='],
  ['About 2000 lorries and 1500 children crossed.'],
  ['On 29 February 2023 nothing happened.', '29 February 2023='],
  ['It will be shown in the future.', 'the future='],
  ['She pleaded guilty on 3 March and will be sentenced on December 9.', '3 March=2025-03-03', 'December 9=2025-12-09'],
  ['The talks will be held on Friday with the ousted leader.', 'Friday=2025-08-15'],
  ['Flynn took over in mid-2019 and left.', 'mid-2019=2019'],
  ['Rovers went up after nine years.', 'after nine years='],
  ['Results will arrive within three days.', 'within three days=[2025-08-13..2025-08-16]'],
  ['They met in March 2017. Two parts failed that December.', 'March 2017=2017-03', 'that December=2017-12'],
  ['It opened at 10:30 am on Tuesday.', 'at 10:30 am on Tuesday=2025-08-12'],
  ['It opened at 0900 GMT on Monday.', 'at 0900 GMT on Monday=2025-08-11'],
  ['It opened at a quarter past two on Monday.', 'at a quarter past two on Monday=2025-08-11'],
  ['A meeting is set for 7 p.m. tonight.', '7 p.m. tonight=2025-08-13'],
  ['It will close on Saturday week.', 'Saturday week=2025-08-23'],
  ['They met on 3 June. Two days before, the hall had burnt down.', '3 June=2025-06-03', 'Two days before=2025-06-01'],
  ['The mayor resigned on 3 June and died the day after.', '3 June=2025-06-03', 'the day after=2025-06-04'],
  ['Two days before, the hall had burnt down.', 'Two days before='],
  ['The hall burnt down the day before the vote.', 'day='],
  ['Tuesday: 9:30 came and went.', 'Tuesday: 9:30=2025-08-12'],
  ['The door shut at 2025-08-12T23:45:00.487+01:00.', '2025-08-12T23:45:00.487+01:00=2025-08-12'],
  ['It opened at 11 am GMT+0900 (JST) on Monday.', 'at 11 am GMT+0900 (JST) on Monday=2025-08-11'],
  ['It was posted 3d ago.', '3d ago=2025-08-10'],
  ['It was filmed in 3D, 2 m later.'],
  ['They met on 3 June. They met again the following Thursday.', '3 June=2025-06-03', 'the following Thursday=2025-06-05'],
  ['They met over the weekend.', 'the weekend=2025-08-09/2025-08-10'],
  ['They met on July 6 or 7.', 'July 6 or 7=[2025-07-06,2025-07-07]'],
  ['They met on July 4, 6 or 7.', 'July 4, 6 or 7=[2025-07-04,2025-07-06,2025-07-07]'],
  ['Profit rose in the year to March.', 'March=2025-03'],
  ['The deadline moves to May.', 'May=2026-05'],
  ['The storm could hit land on Saturday.', 'Saturday=2025-08-16'],
  ['It will stick to its plan despite losing on Tuesday.', 'Tuesday=2025-08-12'],
  ['As of May 19, 60 cases were found.', 'May 19=2025-05-19'],
  ['We are on track to reopen it in October.', 'October=2025-10'],
  ['Investors are waiting for a decision on Thursday.', 'Thursday=2025-08-14'],
  ['In the 1990s, his band toured.', 'the 1990s=199X'],
  ['They met on Aug. 5, 6 and 7.', 'Aug. 5, 6 and 7=2025-08-05/2025-08-07'],
  ['It happened two weeks after 3 June 2019.', 'two weeks after 3 June 2019=2019-06-17'],
  ['It was found in mid-March.', 'mid-March=2025-03'],
  ['It was found in the winter of 2022-23.', 'the winter of 2022-23=2022-24'],
  ['It was found in the summer of ’88.', 'the summer of ’88=1988-22'],
  ['It grew in the past five years.', 'the past five years=2020/2024'],
  ['Smoke may linger into October.', 'October=2025-10'],
  ['It will now start Sept. 5.', 'now=', 'Sept. 5=2025-09-05'],
  ['The league fought in the 470s BC.', 'the 470s BC=-0478/-0469'],
  ['It fell within three months of Germany’s defeat.', 'three months='],
  ['It was the last month of the war.'],
  [
    'It lasted 64 days from November 21, 1948 to January 31, 1949.',
    '64 days=',
    'from November 21, 1948 to January 31, 1949=1948-11-21/1949-01-31',
  ],
  ['This may take longer.'],
  ['They fought until the fall of Budapest.'],
  ['They fought in Operation Ramadan and sang “White Christmas” in the Winter War.'],
  ['It came after a year-long trial.', 'a year='],
  ['See https://example.org/2024/05/13/of-2019, www.example.org/in-1999 and example.org/2023-08-01. It opened in 2020.', '2020=2020'],
  ['The sea dried up 5.33 million years ago.', '5.33 million years ago=Y-5327975~'],
  ['We do not rule out another cut before Christmas.', 'Christmas=2025-12-25'],
  ['They set off on 2 January 2024. Rescuers were called on the Friday.', '2 January 2024=2024-01-02', 'the Friday=2024-01-05'],
  ['Markets imply a 30% chance of a follow-up in May.', 'May=2026-05'],
  ['He died in 2019 on the 14th of November.', '2019=2019', 'the 14th of November=2019-11-14'],
  ['The Daily Tribune opened in 1988.', '1988=1988'],
  ['It took a single year.', 'a single year='],
];

describe('findTimeExpressions', () => {
  for (const [text, ...expected] of arabic) it(`reads «${text}»`, () => expect(summary(text, 'ar')).to.deep.equal(expected));
  for (const [text, ...expected] of english) it(`reads “${text}”`, () => expect(summary(text, 'en')).to.deep.equal(expected));

  it('takes the day of publication itself in both directions', () => {
    expect(summary('She spoke on Wednesday.', 'en')).to.deep.equal(['Wednesday=2025-08-13']);
    expect(summary('She will speak on Wednesday.', 'en')).to.deep.equal(['Wednesday=2025-08-13']);
  });

  it('counts back over the turn of the year and keeps months inside their length', () => {
    expect(summary('It closed last month.', 'en', { published: '2025-01-02' })).to.deep.equal(['last month=2024-12']);
    expect(summary('She left on Tuesday.', 'en', { published: '2025-01-01' })).to.deep.equal(['Tuesday=2024-12-31']);
    expect(summary('a month ago', 'en', { published: '2025-03-31', prefer: 'past' })).to.deep.equal(['a month ago=2025-02-28']);
    expect(summary('She met them on 29 February.', 'en', { published: '2025-03-05' })).to.deep.equal(['29 February=2024-02-29']);
  });

  it('leaves relative words undated without a day of publication, and dates the others', () => {
    expect(summary('She left yesterday; he came in May 2020.', 'en', { published: undefined })).to.deep.equal([
      'yesterday=',
      'May 2020=2020-05',
    ]);
  });

  it('measures «the next day» from the date before it', () => {
    expect(summary('They met on 3 June 2019. The next day they signed.', 'en')).to.deep.equal([
      '3 June 2019=2019-06-03',
      'The next day=2019-06-04',
    ]);
    expect(summary('The next day they signed.', 'en')).to.deep.equal(['The next day=']);
  });

  it('tells history by the year before, not by its own day', () => {
    const text = 'The war began in June 1950. In September the army landed. It ended in July 1953. The town was rebuilt in 1960.';
    expect(summary(text, 'en')).to.deep.equal(['June 1950=1950-06', 'September=1950-09', 'July 1953=1953-07', '1960=1960']);
  });

  it('does not measure the weeks of a story from the day of publication', () => {
    const text = 'The war began in June 1950. Within a week, the army had fled. It ended in July 1953. The town was rebuilt in 1960.';
    expect(summary(text, 'en')).to.deep.equal(['June 1950=1950-06', 'Within a week=', 'July 1953=1953-07', '1960=1960']);
  });

  const clocks: readonly (readonly [string, string])[] = [
    ['3:20 to 6 PM', '2025-08-13T15:20:00/2025-08-13T18:00:00'],
    ['11-1 pm', '2025-08-13T11:00:00/2025-08-13T13:00:00'],
    ['half past seven tonight', '2025-08-13T19:30:00'],
    ['a quarter to noon', '2025-08-13T11:45:00'],
    ['Thursday 8:00 GMT', '2025-08-14T11:00:00'],
    ['Thursday at 9:30pm ist', '2025-08-14T19:00:00'],
    ['3:18am', '2025-08-14T03:18:00'],
    ['11 am UTC-5 on Friday', '2025-08-15T19:00:00'],
    ['2h ago', '2025-08-13T07:30:00'],
    ['in half an hour', '2025-08-13T10:00:00'],
    ['in a day and two hours', '2025-08-14T11:30:00'],
    ['the last three minutes', '2025-08-13T09:27:00/2025-08-13T09:30:00'],
  ];
  for (const [text, expected] of clocks)
    it(`writes the time of “${text}” where a calendar asks, in the zone of the moment it is asked at`, () => {
      const [found] = find(text, 'en', { prefer: 'future', published: '2025-08-13T09:30:00+03:00' });
      expect([found?.text, found?.edtf]).to.deep.equal([text, expected]);
    });

  const days: readonly (readonly [string, string, ('en' | 'ar')?])[] = [
    ['last week', '2025-08-06'],
    ['next two quarters', '2026-02-13'],
    ['Let us meet next week.', '2025-08-20'],
    ['الأسبوع الماضي', '2025-08-06', 'ar'],
    ['last weekend', '2025-08-09/2025-08-10'],
    ['this week', '2025-08-11/2025-08-17'],
    ['next 2 weeks and 3 days', '2025-08-30'],
    ['within 3 days', '2025-08-16'],
    ['a month ago', '2025-07-13'],
    ['in a week', '2025-08-20'],
    ['3w later', '2025-09-03'],
    ['2025-12-29 -10days', '2025-12-19'],
    ['-5d', '2025-08-08'],
    ['-12hr5min', '2025-08-12'],
    ['the hour before', '2025-08-13'],
    ['The deadline is midnight', '2025-08-14'],
    ['now', '2025-08-13'],
    ['Friday', '2025-08-15'],
    ['Monday', '2025-08-11'],
    ['September', '2025-09'],
  ];
  for (const [text, expected, lang = 'en'] of days)
    it(`reads “${text}” as ${expected} where a day is asked for`, () => {
      expect(find(text, lang, { prefer: 'nearest', published: '2025-08-13T09:30' }).map(({ edtf }) => edtf)).to.deep.equal([expected]);
    });

  const undated: readonly (readonly [string, string])[] = [
    ['- 5 days', '5 days='],
    ['Two hours later, police arrived.', 'Two hours later='],
    ['He spoke for a minute before, and left.', 'a minute before='],
    ['1 hour', '1 hour='],
    ['5 March 2025 - 10 days', '5 March 2025=2025-03-05,10 days='],
    ['It closed at midnight', 'midnight='],
    ['It has fallen in the last 2 weeks and 3 days.', 'the last 2 weeks=2025-07-28/2025-08-10,3 days='],
  ];
  for (const [text, expected] of undated)
    it(`counts nothing from the day of a text in “${text}”`, () => {
      expect(summary(text, 'en', { published: '2025-08-13T09:30' }).join()).to.equal(expected);
    });

  it('takes a bare length of time as one that lies ahead where that is asked for', () => {
    expect(summary('1 month', 'en', { prefer: 'future' })).to.deep.equal(['1 month=2025-09-13']);
    expect(summary('It took 1 month', 'en', { prefer: 'future' })).to.deep.equal(['1 month=']);
  });

  it('takes a quarter from twelve in the morning', () => {
    expect(summary('الساعة الثانية عشرة إلا ربعا هذا الصباح', 'ar', { prefer: 'future' })).to.deep.equal([
      'الساعة الثانية عشرة إلا ربعا هذا الصباح=2025-08-13T11:45:00',
    ]);
  });

  it('gives a headline the date that the text has in the same words', () => {
    expect(summary('City hosts festival on 12 April\n\nThe city will host a festival on 12 April 2026.', 'en')).to.deep.equal([
      '12 April=2026-04-12',
      '12 April 2026=2026-04-12',
    ]);
  });

  it('gives a day the year that its month was named with', () => {
    expect(summary('It sank in December 2022. Four people died on 17 December.', 'en')).to.deep.equal([
      'December 2022=2022-12',
      '17 December=2022-12-17',
    ]);
    expect(summary('It fell against July 2024. On 17 July fuel rose.', 'en')).to.deep.equal(['July 2024=2024-07', '17 July=2025-07-17']);
    expect(summary('It will open in March 2027. On 3 March the work began.', 'en')).to.deep.equal([
      'March 2027=2027-03',
      '3 March=2025-03-03',
    ]);
  });

  it('knows a phrase again after its first word stood in another one', () => {
    expect(summary('The plans were drawn in 2019. She plans to sign the paper on Friday.', 'en')).to.deep.equal([
      '2019=2019',
      'Friday=2025-08-15',
    ]);
  });

  it('takes a holiday that is just ahead, even beside what has happened', () => {
    const text = 'أعلنت الدار أن غداً أول أيام عيد الفطر.';
    expect(summary(text, 'ar', { published: '2026-03-19' })).to.deep.equal(['غداً=2026-03-20', 'أول أيام عيد الفطر=2026-03-20']);
  });

  it('takes the day of a dateline that is nearest', () => {
    const text = 'البصرة، 12 آب (وكالات) - ستحكم المحكمة غداً.';
    expect(summary(text, 'ar')).to.deep.equal(['12 آب=2025-08-12', 'غداً=2025-08-14']);
  });

  it('keeps quoted futures out of what is dated', () => {
    expect(summary('قال الوزير يوم الاثنين إن بلاده «ستدعم الاتفاق».', 'ar')).to.deep.equal(['يوم الاثنين=2025-08-11']);
  });

  it('passes over links to other articles', () => {
    expect(summary('Read also: Ten walks of May 2020\n\nIt opened in 2019.', 'en')).to.deep.equal(['2019=2019']);
  });

  it('reads a bare number as a date only where a date is asked for', () => {
    expect(summary('1974', 'en')).to.deep.equal([]);
    expect(summary('1974', 'en', { prefer: 'future' })).to.deep.equal(['1974=1974']);
  });

  it('leaves clitics outside a span, and takes trailing vowel marks in', () => {
    const text = 'وصل بأيلولَ 2014.';
    const [found] = find(text, 'ar');
    expect(text.slice(found?.start, found?.end)).to.equal('أيلولَ 2014');
  });

  it('leaves the time of day to the words of a text, and writes it where a calendar asks', () => {
    expect(summary('It opened on Tuesday at 10:30.', 'en')).to.deep.equal(['Tuesday at 10:30=2025-08-12']);
    expect(summary('Tuesday at 10:30', 'en', { prefer: 'future' })).to.deep.equal(['Tuesday at 10:30=2025-08-19T10:30:00']);
  });

  it('dates nothing inside a web address, and ends its sentence', () => {
    const text = 'قال إن الرابط https://example.org/2024/05/13 معطل. افتتح الجسر عام 1931.';
    expect(summary(text, 'ar')).to.deep.equal(['عام 1931=1931']);
  });

  it('names the rule and the anchor of every expression', () => {
    expect(find('She left yesterday, in 2025.', 'en').map(({ rule, anchor, type }) => `${rule} ${anchor} ${type}`)).to.deep.equal([
      'deictic dct DATE',
      'year absolute DATE',
    ]);
  });
});
