<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Add the selected words to the selected annotation as one more fragment</source>
   <translation>إضافة الكلمات المحددة إلى العلامة المختارة بوصفها جزءًا آخر منها</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Annotation</source>
   <translation>العلامة</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Join with the selection</source>
   <translation>ضم التحديد</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Make a new project file in three steps</source>
   <translation>إنشاء ملف مشروع جديد في ثلاث خطوات</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Mark document done</source>
   <translation>إعلان إنجاز الوثيقة</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>New project…</source>
   <translation>مشروع جديد…</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
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
   <location filename="../../annotator/ui/actions/table.py" />
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Redo</source>
   <translation>إعادة</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Say that your work on this document is done, or not yet</source>
   <translation>إعلان أن عملك في هذه الوثيقة قد أُنجز، أو أنه لم يُنجز بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Search all documents…</source>
   <translation>البحث في كل الوثائق…</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show all keys on one sheet</source>
   <translation>عرض كل المفاتيح في ورقة واحدة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show recent projects and how to begin</source>
   <translation>عرض المشاريع الأخيرة وكيفية البدء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show the document before</source>
   <translation>عرض الوثيقة السابقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show the next document</source>
   <translation>عرض الوثيقة التالية</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Show the page at 100 %</source>
   <translation>عرض الصفحة بحجم ١٠٠٪</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Start page</source>
   <translation>صفحة البداية</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Take back the last act</source>
   <translation>التراجع عن آخر فعل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Take punctuation, then a prefix such as و or ال, off the selected annotation</source>
   <translation>حذف علامات الترقيم، ثم السوابق مثل «و» و«ال»، من العلامة المختارة</translation>
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
   <source>View</source>
   <translation>عرض</translation>
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
   <location filename="../../annotator/ui/actions/table.py" />
   <source>Write the work that is shown in a format for other programs</source>
   <translation>كتابة العمل المعروض بصيغة تقرؤها برامج أخرى</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/actions/table.py" />
   <source>العربية / English</source>
   <translation>العربية / English</translation>
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
   <source>change of label</source>
   <translation>تغيير الوسم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>change of schema</source>
   <translation>تغيير المخطط</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>change of span</source>
   <translation>تغيير المقطع</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>change of what is said of a document</source>
   <translation>تغيير بيانات وثيقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>new member</source>
   <translation>عضو جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>removal</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>restoring</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/desk.py" />
   <source>tagging</source>
   <translation>وسم</translation>
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
  <name>DocumentModel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/documents.py" />
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
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>None yet. Import texts with Ctrl+I.</source>
   <translation>لا شيء بعد. استورد نصوصًا بالضغط على ⁦Ctrl+I⁩.</translation>
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
  <name>Filing</name>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Exported to {}</source>
   <translation>صُدّر إلى {}</translation>
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
   <translation>افتح ملف مشروع أولًا بالضغط على ⁦Ctrl+O⁩.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Project files (*.annot)</source>
   <translation>ملفات المشاريع ⁦(*.annot)⁩</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>Texts</source>
   <translation>نصوص</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/filing.py" />
   <source>left out</source>
   <translation>ما لم يُنقل</translation>
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
  <name>IdRow</name>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Copied the id {}</source>
   <translation>نُسخ المعرّف {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Copy id</source>
   <translation>نسخ المعرّف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Copy the whole id, to name this annotation on the command line</source>
   <translation>نسخ المعرّف كاملًا لتسمية هذه العلامة في سطر الأوامر</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Annotation</source>
   <translation>العلامة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Attributes</source>
   <translation>الصفات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Claim</source>
   <translation>ادعاء</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Entry</source>
   <translation>السجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Event</source>
   <translation>حدث</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Fill it on the command line: {}</source>
   <translation>املأها في سطر الأوامر: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>History</source>
   <translation>سجل التغييرات</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Id</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Relation</source>
   <translation>علاقة</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Roles</source>
   <translation>الأدوار</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>added</source>
   <translation>أُضيفت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>at least {}</source>
   <translation>{} على الأقل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>at most {}</source>
   <translation>{} على الأكثر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>changed to {}</source>
   <translation>تغيّر الوسم إلى {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>changed {}</source>
   <translation>تغيّر: {}</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>entry</source>
   <translation>سجل</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>not filled yet</source>
   <translation>لم يُملأ بعد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>publisher</source>
   <translation>الناشر</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>removed</source>
   <translation>حُذفت</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>removed; fill this role anew</source>
   <translation>حُذف؛ املأ هذا الدور من جديد</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/panels/inspector.py" />
   <source>{} for {}</source>
   <translation>{} نيابة عن {}</translation>
  </message>
 </context>
 <context>
  <name>Language</name>
  <message>
   <location filename="../../annotator/ui/sentences.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/sentences.py" />
   <source>; </source>
   <translation>؛ </translation>
  </message>
  <message>
   <location filename="../../annotator/ui/language.py" />
   <source>en</source>
   <translation>ar</translation>
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
  <name>Minimap</name>
  <message>
   <location filename="../../annotator/ui/canvas/minimap.py" />
   <source>Minimap</source>
   <translation>الخريطة المصغرة</translation>
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
  <name>Question</name>
  <message>
   <location filename="../../annotator/ui/opening.py" />
   <source>Open</source>
   <translation>فتح</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>, ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>A document needs a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/files.py" />
   <source>A file cannot be merged with itself; name the other one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>A line of type {} cannot follow a document; move or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>A member needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>A number needs a least or a most; write 400, ~400, 300..400, 10.. or ..20.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/create.py" />
   <source>A project file ends in {}; call it {}{}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/annotation.py" />
   <source>A role has an empty target; write an annotation's id, entry:ID, span:3:9 or publisher.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>A text holds a NUL character; type it again without.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>A text holds half a surrogate pair, which is no character; type it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/entries.py" />
   <source>An entry needs a title, such as a person's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>Annotator JSON lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>Another act is still being written; wait for it to finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/stretch.py" />
   <source>From {} to {} the text is blank; choose other ends for --from and --to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>Holds entities, events, claims and relations with attributes, roles, notes and entries; not events without a trigger, relations with fewer than two fillers in the text, ids, owners, layers, keys or guidelines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>Holds everything: texts, metadata, schema, members, entries, and every annotation with its owner and id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>Holds the text of documents alone: no annotations, and no metadata but the file's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <location filename="../../annotator/project/naming.py" />
   <source>No annotation has the id {}; list them with: annotator annotations FILE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No document is called “{}”{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>No encoding is called “{}”; choose one such as utf-8 or windows-1256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>No encoding is called “{}”; try utf-8, utf-16, windows-1256, iso-8859-6 or mac_arabic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No entry is called “{}”{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>No format is called “{}”; choose one of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>No known encoding fits the file; if it is text, name its encoding with --encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>No member is called “{}”{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>Only a manager may add documents; {} is {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a manager may write for another member; you are {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a manager may {}; {} is {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>Only a reviewer or manager may write gold; {} is an annotator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>Say what to change in “{}”: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>Text files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>Text files hold no annotations; export to jsonl or brat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>Text holds no NUL characters and no halves of surrogate pairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/history.py" />
   <source>That step holds no state to go back to; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>The Hijri date {}-{}-{} cannot be converted; write a day that exists in the years 1343 to 1500, or the Gregorian date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The annotation is of the document {}, but follows another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>The annotation lacks the field “{}”; add it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The annotation {} was removed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The attribute “{}” is given twice; give it once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The attribute “{}” of “{}” cannot turn from {} into {}; add a new attribute and retire this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The attribute “{}” of “{}” is retired; leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>The attribute “{}” was not understood: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>The choice “{}” of “{}” is retired; use {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/create.py" />
   <source>The creator needs a name; give one with --member NAME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>The disk that holds {} is full or failing; free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>The disk that holds {} is full; free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The document's id or length is not that of its text, so one of them was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <source>The entry {} is neither an entry's id nor null.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/migrate.py" />
   <source>The file does not say which version it is of; open a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The file has version {} and this program reads version {}; update it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file holds a NUL character at byte {}; choose a text file, or name the right one with --encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file holds half a surrogate pair at byte {}; save it again as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is UTF-8 but for {}; mend it there, or name the right one with --encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is cut off in the middle of a character at byte {}; get the whole file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is empty; choose one that holds text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is not {}: {} is none of it; name the right one with --encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The file is not {}; name the right one with --encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The file is the schema “{}”, not “{}”; set its id to “{}” if it is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <source>The file {} is listed twice; keep one line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>The folder {} does not exist; make it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The fragment {} is not a pair [start, end] of whole numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The id {} is another annotation's; leave it out to make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The id {} is used twice; give each its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The label “{}” cannot turn from {} into {}; add a new label and retire this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The label “{}” is retired; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The label “{}” is retired; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The labels stand in another order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <location filename="../../annotator/formats/jsonl.py" />
   <source>The line has the unknown type {}; remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/corpus_json.py" />
   <source>The member</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>The offset {} falls inside a character; count in UTF-8 bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>The offset {} falls inside a surrogate pair; count in UTF-16 code units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>The offset {} lies outside the text, which has {} {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>The passphrase does not open {}; type it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/session.py" />
   <source>The person at this computer is no member of this project; open it with --as NAME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/files.py" />
   <source>The picture {} cannot be written; choose a folder you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <source>The quote {} is not what the text holds there, {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <location filename="../../annotator/formats/schema_json.py" />
   <location filename="../../annotator/project/lines.py" />
   <source>The role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The role “{}” of “{}” is retired; leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The role “{}” of “{}” takes one filler, not {}; keep one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The schema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>The schema has no label “{}”; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/mapping.py" />
   <source>The schema has no {} label “{}”; a manager can add it with schema apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The schema is now called {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>The span {}:{} holds only blanks; mark words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>The span {}:{} overlaps the fragment before it; join the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>The span {}:{} {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/sample.py" />
   <source>The template “{}” has no sample; use conflict-reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>The text at {} is not what the annotation quotes; mark it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/document.py" />
   <source>The text has {} bytes; split it into files of at most 64 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/stretch.py" />
   <source>The text has {} code points, and from {} to {} is no stretch of it; give --from and --to between 0 and {}, the smaller one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>The text holds a NUL character at offset {}; choose a text file, or name the right one with --encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/document.py" />
   <source>The text holds a NUL character at offset {}; it is not a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <location filename="../../annotator/model/document.py" />
   <source>The text holds half a surrogate pair at offset {}; save it again as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/document.py" />
   <source>The text is empty; choose a file that holds text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>The text of {} is not in this file; synchronise or merge to get it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>The text {} is not what the document holds there, {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_json.py" />
   <source>The {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} has changed: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/annotation_json.py" />
   <source>The {} has no fragments; give at least one, such as [[0, 5]].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/users.py" />
   <source>The {} has {} annotations by now, so it stays; remove them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/append.py" />
   <source>The {} id {} is too long or holds a NUL character; shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is in use again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is merged into “{}”; its annotations get that label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is now called {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>The {} is retired; what was marked with it stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>The {} was changed by someone since, so it stays as it is; edit it by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>The {} was redacted since, so it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>There are {} more; run “annotator schema check” to see all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>There is a second schema; keep one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>There is an annotation before the first document; move it behind its document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>There is no day {} in the calendar; write one that exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>There is no document in it; choose a file or folder that holds texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <location filename="../../annotator/formats/plain.py" />
   <location filename="../../annotator/formats/registry.py" />
   <source>There is no file or folder {}; check the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/input.py" />
   <source>There is no file {}; check the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/files.py" />
   <source>There is no project file {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>There is no project file {}; make one with: annotator create {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/create.py" />
   <source>There is no template “{}”; choose {} or a path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/search.py" />
   <source>There is nothing to look for; type a word or a part of one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>There is nothing to redo on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/undo.py" />
   <source>There is nothing to undo on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <location filename="../../annotator/project/people.py" />
   <source>This file is a copy; say who is there with: annotator open FILE --as NAME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>This is not a number; write at most {} digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>This seems to be binary data, not text; choose a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>This seems to be {}, not text; save it as plain text first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>This {} has no span; mark the words that it stands for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>What fills the role “{}”, “{}”, does not exist; choose another filler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a 7-Zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a BMP image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a DjVu book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a GIF image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a JPEG image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a PNG image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a PostScript file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a PowerPoint presentation (PPTX)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a RAR archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a TIFF image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a Word document (DOCX)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a ZIP archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a Zstandard archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a film or image (MP4, HEIC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a gzip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>a list in brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/pages.py" />
   <source>a project file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a rich text (RTF) file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>a sound file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>a table in braces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>a very long number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>add id = "..." with small letters, digits and hyphens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>add kinds = ["event"] or labels = ["..."]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>add members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>add {} = { en = "...", ar = "..." }</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>add {} with one of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an EPUB book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an Excel workbook (XLSX)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an OpenDocument file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an SQLite database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>an attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an image, sound or film (RIFF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an old Word, Excel or Outlook file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/binary.py" />
   <source>an xz archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>an {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>annotation {}: [{}:{}] does not read “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>annotation {}: {} does not read “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>another attribute, it has no choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>another {} has the id “{}” already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>anything may fill it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>attribute of “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>attribute “{}” of “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>brackets are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>brat standoff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>byte 0x{} at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>change that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/schema.py" />
   <source>change the schema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>check quotes, brackets and = there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choice of “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>choice “{}” of “{}” of “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choose another id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choose another id; ids are never used again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>choose another letter or digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>choose another, such as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/offsets.py" />
   <source>code points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>count versions from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>database: a row of {} points to nothing in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>database: the search index holds {} paragraphs of no document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>describe documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>device {}: is not of the person who wrote on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: its length is said to be {}, but is {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: its text is not the one its id names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: stands in the search index, but has no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>document {}: the search index does not hold its paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/records.py" />
   <source>holds a text that is not the one its id names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/records.py" />
   <source>holds the text of another document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>is empty; its end stands behind its last letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>it has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>it has {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>it takes {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>keep one of the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>label “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>lies outside the text, which has {} code points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>list them under choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>list them with: annotator {} FILE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>make its type choice, or remove them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>name a file that you may read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>name a label of the same kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>name a schema file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>name a schema.toml, or a folder that holds one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>name another label by its id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/text/decoding.py" />
   <source>name the right one with --encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>no label has the id “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/language.py" />
   <source>no language {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>number {} does not continue the hash before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>number {} stands where {} is due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>number {} {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/search.py" />
   <source>paragraph_index MATCH ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>relations without two roles that are filled in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>remove it or use one of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>remove them, or make the label one of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>replica: its clock says {}, but a change says {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>role of “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>role “{}” of “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>roles filled by an annotation that is not in the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>runs backwards; write {}:{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>save it again as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>start with a small letter, then small letters, digits and hyphens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: ends at number {}, its head says {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: its id is not that of its device, author and sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: number {} {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>stream {}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>text in quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>the attribute “{}” has no choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>the attribute “{}” is a {} but lists choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>the columns of number {} differ from its header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file cannot be read ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>the file ends in the middle of a line, as if half-written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file is larger than 4 MiB, so it is no schema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the file is not in UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>the filler “{}” names nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>the hash of number {} is not that of its header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>the id {} is not in the file; correct or remove the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_lines.py" />
   <source>the id {} is used twice; give each line its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>the key “{}” is used by “{}” already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/stream.py" />
   <source>the payload of number {} was altered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/pages.py" />
   <source>the picture itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>the schema has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>the version {} is out of range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>the {} “{}” has roles, which only events, claims and relations have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>the {} “{}” is merged into “{}”, which is of the kind {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>there is no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>there is {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/device.py" />
   <source>this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>this is not TOML ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>this {} has no id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>this {} has no {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>this “common” names neither kinds nor labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <location filename="../../annotator/formats/schema_table.py" />
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>use a label's id, a kind, or one of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>use one of A to Z or 0 to 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>use one of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>use the id of a label of this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>use {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>use “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>who marked an annotation, and in which layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>write at least an id, a title and one label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>write each in quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>write it as #rrggbb, such as #2f6fb3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>write it as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>write lists and tables plainly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{} belongs to another project; only files of one project can be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/input.py" />
   <source>{} cannot be read ({}); check that it is a file you may read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} cannot be read or written; check the folder's permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/files.py" />
   <source>{} cannot be written ({}); choose a folder you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/output.py" />
   <source>{} cannot be written ({}); free the disk or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/language.py" />
   <source>{} cannot be written, so the language is not remembered; free the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/memory.py" />
   <source>{} cannot be written, so your place is not remembered; free the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/backup.py" />
   <source>{} cannot be written; choose a folder that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} cannot be written; move it to a folder that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>{} cannot fill the role “{}” of “{}”; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{} does not end a line; its end may be cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/drawing/files.py" />
   <source>{} does not say what to draw; end the name in .png, .svg or .pdf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has a field “{}” that is not a list of texts; correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has a field “{}” that is not {}; correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has an unknown field “{}”; remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>{} has no key “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <source>{} has no text {} beside it; copy it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{} has the trigger {}, which is not in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/backup.py" />
   <source>{} has {} backups; name one by its number or its path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/text_file.py" />
   <source>{} has {} bytes; split it into files of at most 64 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} has “{}” as {}; choose one of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{} holds a stream of a device under another's name; nothing was merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{} holds a stream under a false name; nothing was merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/output.py" />
   <source>{} holds files already; choose a new or an empty folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>{} holds no *.txt files and no pairs of .txt and .ann; choose a folder of texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/plain.py" />
   <source>{} holds no *.txt files; choose a folder of texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>{} holds no annotations; give one JSON object a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{} holds no pairs of .txt and .ann; choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{} is a binary file, or UTF-16; save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is a database, but not a project file; choose a .annot file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>{} is a member already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>{} is a project file; take it in with: annotator merge FILE {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{} is a {}, but its trigger {} a {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is busy in another program; wait for it to finish and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is closed; open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/files.py" />
   <source>{} is damaged ({}); restore a backup with: annotator restore {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is damaged; open a backup with: annotator restore {} --out NEW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/registry.py" />
   <source>{} is in no format that is known here; name one with --format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/input.py" />
   <source>{} is longer than {} MiB; split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/span.py" />
   <source>{} is no fragment; give pairs of whole numbers, such as [(3, 9)].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_conf.py" />
   <source>{} is not UTF-8 at byte {}; save it again as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is not a project file, or it is encrypted; give its passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is not a project file, or was cut off; open a backup or another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/engine.py" />
   <source>{} is not a project file; name one that ends in .annot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/log/states.py" />
   <source>{} is not a role's filler; update Annotator to read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>{} is not an attribute value; see docs/guide/jsonl.md for the forms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} is not encrypted; open it without a passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <location filename="../../annotator/project/session.py" />
   <source>{} is retired from this project; ask a manager to take them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{} is the trigger of several events; name one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>{} is there already; choose a new name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/backup.py" />
   <location filename="../../annotator/store/replica.py" />
   <source>{} is there already; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>{} is this project's own file; name texts or a corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/ui/pages.py" />
   <source>{} is {}; give the geometry a name of its own, such as g.json.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} lacks the field “{}”; add it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/places.py" />
   <source>{} lies in a {} folder, which may damage it while it is open; move it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/places.py" />
   <source>{} lies on a network drive; copy it to this computer's own disk and share by the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_folder.py" />
   <source>{} lists {}, which is not in the folder; copy it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/record.py" />
   <source>{} must be an object in braces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} was moved or deleted meanwhile; open it where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/replica.py" />
   <source>{} was replaced by another file meanwhile; open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/migrate.py" />
   <source>{} was written by a newer Annotator; update this one to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_write.py" />
   <source>{} without a span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: a conflict is missing from the tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: is missing from the tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: stands in the tables, but not in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: stands in the tables, but was removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: the log holds a state that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: the tables differ from the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/check.py" />
   <source>{} {}: the tables hold a conflict that is not in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line 1: the file is empty; a corpus file begins with a line of type corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>{}, line {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: a corpus file begins with its one line of type corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: a line holds one object in braces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: no document follows the entry; move it to the head of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>{}, line {}: the event is its own argument ({}); cut the circle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_count.py" />
   <source>{}, line {}: the text there is {}, not {}; restore the .txt that was annotated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/jsonl.py" />
   <source>{}, line {}: this is not JSON in UTF-8 ({}){}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat.py" />
   <source>{}, line {}: this is not {}; save the file as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_count.py" />
   <location filename="../../annotator/formats/brat_lines.py" />
   <location filename="../../annotator/formats/place.py" />
   <source>{}, line {}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_conf.py" />
   <source>{}, line {}: “{}” is not understood and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{}, stream {}: its tail is missing; nothing was merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/store/unite.py" />
   <source>{}, stream {}: {}; nothing was merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/lines.py" />
   <source>{}: the id {} is another annotation's; leave it out to make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_lines.py" />
   <source>“{}” behind {} is not of the form “{}”; correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>“{}” can be two dates; write {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>“{}” cannot be changed; choose among {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/schema_change.py" />
   <source>“{}” cannot be merged into “{}”; name one in use, of the kind {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” does not fit “{}”, which is a {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” does not fit “{}”; use {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” has no attribute “{}”; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” has no role “{}”; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” holds a NUL character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” holds something else than tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” holds something else than texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” is a label for the kind {}, not {}; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_file.py" />
   <source>“{}” is given twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>“{}” is merged into “{}”, which is no other label of this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is neither yes nor no; write yes, no, نعم or لا.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>“{}” is no attribute or role of “{}”; clear one of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is no choice of “{}”; use {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>“{}” is no direction; choose auto, ltr or rtl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/annotate.py" />
   <source>“{}” is no kind of annotation; choose one of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” is no label for documents; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/documents.py" />
   <source>“{}” is no language tag; write one such as ar, en or fa.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/people.py" />
   <source>“{}” is no role; choose one of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>“{}” is no {}; the schema has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>“{}” is no {}; use {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is none of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not a colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>“{}” is not a date; write 2017-01-15, 2017-01, January 2017, mid-January 2017, 2017-01-1X, or a Hijri date such as 1438-05-17 هـ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not a kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_lines.py" />
   <source>“{}” is not a line of a brat file; correct or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <location filename="../../annotator/model/values.py" />
   <source>“{}” is not a number; write 400, ~400, 300..400, 10.. or ..20.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/annotation.py" />
   <source>“{}” is not a span; write span:START:END or span:3:9,12:15.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not a {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/brat_read.py" />
   <source>“{}” is not an attribute's value in JSON; correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” is not an id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_items.py" />
   <source>“{}” is not one letter or digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/reading.py" />
   <source>“{}” is not text; put it in quotes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_table.py" />
   <source>“{}” is not {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/corpus.py" />
   <source>“{}” is read only; choose another with: annotator formats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>“{}” is the beginning of several annotations' ids; give more of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/names.py" />
   <source>“{}” is the name of more than one {}; use the id: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>“{}” labels documents, which fill no role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/dates.py" />
   <source>“{}” looks like a Hijri date; write it with هـ or AH after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/formats/schema_rules.py" />
   <source>“{}” means something else where roles name their fillers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/project/naming.py" />
   <source>“{}” names {} {}; say which by its id: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” needs the attribute “{}”; give it a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/fit.py" />
   <source>“{}” needs the role “{}”; {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotator/model/values.py" />
   <source>“{}” runs backwards; write the smaller number first.</source>
   <translation type="unfinished" />
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
   <source>This is the first document.</source>
   <translation>هذه أول وثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>This is the last document.</source>
   <translation>هذه آخر وثيقة.</translation>
  </message>
  <message>
   <location filename="../../annotator/ui/window.py" />
   <source>Waiting for another program that is writing to this file…</source>
   <translation>في انتظار برنامج آخر يكتب في هذا الملف…</translation>
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
</TS>
