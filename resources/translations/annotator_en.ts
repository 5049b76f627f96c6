<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Desk</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/desk.py" />
   <source>%Ln annotation(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotator/ui/desk.py" />
   <source>%Ln document(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>DocumentModel</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/documents.py" />
   <source>%Ln annotation(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <location filename="../../annotator/ui/panels/status.py" />
   <source>%Ln character(s) selected</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
